/** The categories on the left: where the list stands, and where a press takes it. */
import type { ReactElement } from 'react';
import { ScrollView, Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import styles from './category-rail.module.scss';
import { menuWords } from './words';

/** As in the style sheet. Pixels. */
const STATION_HEIGHT = 56;
/** So much of the rail stays in sight above the current category. Pixels. */
const IN_SIGHT = 2 * STATION_HEIGHT;

interface CategoryRailProps {
  categories: readonly { id: string; name: string }[];
  current: string | null;
  /** In the cart, by category. */
  countOf: (category: string) => number;
  onChoose: (category: string) => void;
}

/** Follows the list: the current one is always in sight. */
export function CategoryRail({ categories, current, countOf, onChoose }: CategoryRailProps): ReactElement {
  const index = categories.findIndex(({ id }) => id === current);
  return (
    <ScrollView scrollY className={styles.rail} scrollTop={Math.max(0, index * STATION_HEIGHT - IN_SIGHT)}>
      <View
        {...accessible({
          role: 'tablist',
          label: menuWords.categories,
          browser: { orientation: 'vertical' },
        })}
      >
        {categories.map(({ id, name }) => {
          const count = countOf(id);
          const isCurrent = id === current;
          return (
            <Pressable
              key={id}
              role="tab"
              selected={isCurrent}
              className={`${styles.station} ${isCurrent ? styles.current : ''}`}
              onPress={() => onChoose(id)}
            >
              <Text className={styles.name}>{name}</Text>
              {count > 0 && (
                <Text className={styles.count} {...accessible({ label: menuWords.inCart(count) })}>
                  {count}
                </Text>
              )}
            </Pressable>
          );
        })}
      </View>
    </ScrollView>
  );
}

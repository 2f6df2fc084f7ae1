/**
 * Before an order's lines go into the cart: whether what is there stays, and what of them stays behind. Not
 * shown where there is nothing to ask.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { Sheet } from '../../components/sheet';
import { countOf } from '../cart/cart-entry';
import { inCart, withoutRoom, type FillHow, type Filling } from './fill-cart';
import styles from './fill-sheet.module.scss';
import { againWords } from './words';

interface FillSheetProps {
  filling: Filling;
  /** The menu is on its way. */
  isBusy: boolean;
  onFill: (how: FillHow) => void;
  onClose: () => void;
}

/** What cannot come along, line by line. */
function Behind({ filling }: { filling: Filling }): ReactElement | null {
  const full = withoutRoom(inCart(filling), filling.entries);
  const behind = [
    ...filling.missing.map(({ name, why }) => againWords.missing(name, why)),
    ...full.map(({ name }) => againWords.missing(name, againWords.noRoom)),
  ];
  if (behind.length === 0) return null;
  return (
    <View className={styles.behind}>
      <Text className={styles.head}>{againWords.behind}</Text>
      {behind.map((words, place) => (
        <Text key={place} className={styles.line}>
          {words}
        </Text>
      ))}
    </View>
  );
}

export function FillSheet({ filling, isBusy, onFill, onClose }: FillSheetProps): ReactElement {
  const count = countOf(inCart(filling));
  const isNone = filling.entries.length === 0;
  const busy = { busyWords: isBusy ? againWords.filling : null };
  return (
    <Sheet id="fill-cart" title={isNone ? againWords.noneTitle : againWords.title} onClose={onClose}>
      {!isNone && count > 0 && <Text className={styles.text}>{againWords.has(count)}</Text>}
      <Behind filling={filling} />
      <View className={styles.ways}>
        <ActionButton
          words={isNone ? againWords.toMenu : againWords.join}
          {...busy}
          onPress={() => onFill('join')}
        />
        {!isNone && count > 0 && (
          <View className={styles.second}>
            <ActionButton
              kind="quiet"
              words={againWords.replace}
              disabled={isBusy}
              onPress={() => onFill('replace')}
            />
          </View>
        )}
      </View>
    </Sheet>
  );
}

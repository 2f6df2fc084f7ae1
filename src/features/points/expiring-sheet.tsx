/** The sheet that says what expires when. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import { weekday } from '../../components/local-time';
import styles from './expiring-sheet.module.scss';
import { PagedSheet } from './paged-sheet';
import { useExpiring } from './use-expiring';
import { pointsWords } from './words';

/** Asks for the list when it opens. */
export function ExpiringSheet({ onClose }: { onClose: () => void }): ReactElement {
  const list = useExpiring();
  const days = list.pages.flatMap((page) => page.days);
  return (
    <PagedSheet
      id="expiring-sheet"
      title={pointsWords.expiringTitle}
      list={list}
      waiting={[32, 32, 32, 32]}
      onClose={onClose}
    >
      <Text className={styles.hint}>
        {days.length > 0 ? pointsWords.expiringHint : pointsWords.expiringNone}
      </Text>
      {days.map(({ day, points, state }) => (
        <View key={`${day} ${state}`} className={styles.day}>
          <View className={styles.when}>
            <Text>{longDay(day)}</Text>
            <Text className={styles.weekday}>{weekday(day)}</Text>
            {state === 'pending' && <Text className={styles.state}>{pointsWords.dayPending}</Text>}
          </View>
          <Text className={styles.points}>
            {groupDigits(points)} <Text className={styles.unit}>{pointsWords.unit}</Text>
          </Text>
        </View>
      ))}
    </PagedSheet>
  );
}

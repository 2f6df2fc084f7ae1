/** One day of history: the date in the margin, as in an account book, and its entries beside it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TierNamer } from '../../../cloudfunctions/contract/explanation-sentence';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { weekday } from '../../components/local-time';
import type { HistoryDay } from './entry-words';
import styles from './history-day.module.scss';
import { HistoryEntryRow } from './history-entry';

/** Entries in the order given. */
export function HistoryDayRows({ day, tierName }: { day: HistoryDay; tierName: TierNamer }): ReactElement {
  return (
    <View className={styles.day} {...accessible({ role: 'group', label: shortDay(day.day) })}>
      <View className={styles.margin} {...accessible({ hidden: true })}>
        <Text className={styles.number}>{Number(day.day.slice(8, 10))}</Text>
        <Text className={styles.weekday}>{weekday(day.day)}</Text>
      </View>
      <View className={styles.entries}>
        {day.entries.map((entry) => (
          <HistoryEntryRow key={entry.id} entry={entry} tierName={tierName} />
        ))}
      </View>
    </View>
  );
}

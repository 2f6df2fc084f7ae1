/** A member's history, a month at a time. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TierNamer } from '../../../cloudfunctions/contract/explanation-sentence';
import { accessible } from '../../components/accessible';
import { LoadMore } from '../../components/load-more';
import { dayOf } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { useEndOfPage } from '../../platform/navigation';
import { groupByDay } from './entry-words';
import { HistoryDayRows } from './history-day';
import { HistoryMonth } from './history-month';
import styles from './history.module.scss';
import { useHistory } from './use-history';
import { pointsWords } from './words';

interface HistoryProps {
  tierName: TierNamer;
}

/** Fetches the next page when the page's end is reached. */
export function History({ tierName }: HistoryProps): ReactElement {
  const { list, month, entries, show } = useHistory();
  useEndOfPage(list.more);
  const isTurning = list.busy && month !== null;
  return (
    <View className={styles.history}>
      <Text className={styles.heading} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {pointsWords.history}
      </Text>
      {month?.month != null && <HistoryMonth reply={month} busy={list.busy} onShow={show} />}
      {list.rejection !== null ? (
        <Notice
          {...rejectionWords[list.rejection]}
          action={{ words: sharedWords.retry, onPress: list.retry }}
          isError
        />
      ) : month === null ? (
        <Skeleton heights={[36, 56, 56, 56]} />
      ) : entries.length === 0 ? (
        <Notice title={pointsWords.emptyTitle} hint={pointsWords.emptyHint} />
      ) : (
        <View className={isTurning ? styles.turning : ''}>
          {groupByDay(entries, dayOf).map((day) => (
            <HistoryDayRows key={day.day} day={day} tierName={tierName} />
          ))}
          <LoadMore list={list} />
        </View>
      )}
    </View>
  );
}

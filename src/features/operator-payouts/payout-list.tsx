/** Payouts by state, and what all that are not over come to. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { usePageShown } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listPayouts } from '../operator-kit/api-referral';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { PayoutCard } from './payout-card';
import { payoutWords as words, stateWords, type PayoutFilter } from './words';

const FILTERS = (Object.keys(stateWords) as PayoutFilter[]).map((value) => ({
  value,
  words: stateWords[value],
}));

/** Whoever comes back from elsewhere sees how they stand now. */
function Listed({ filter }: { filter: PayoutFilter }): ReactElement {
  const list = usePagedReply(`payouts ${filter}`, (after) =>
    listPayouts(filter === 'open' ? undefined : filter, after),
  );
  usePageShown(list.retry);
  const all = list.pages.flatMap((page) => page.payouts);
  const openFen = list.pages[0]?.openFen;
  return (
    <>
      {openFen !== undefined && (
        <View className={styles.panel}>
          <Text className={styles.faint}>{words.open}</Text>
          <Text className={styles.figure}>{yuan(openFen)}</Text>
        </View>
      )}
      <PagedList
        list={list}
        isEmpty={all.length === 0}
        empty={{ title: words.noneTitle(filter), hint: words.noneHint }}
      >
        <View className={styles.cards}>
          {all.map((payout) => (
            <PayoutCard key={payout.withdrawal} payout={payout} />
          ))}
        </View>
      </PagedList>
    </>
  );
}

/** Those of another state are never shown under the one that is chosen. */
export function PayoutList(): ReactElement {
  const [filter, setFilter] = useState<PayoutFilter>('open');
  return (
    <>
      <View className={styles.panel}>
        <Text className={`${styles.faint} ${styles.above}`}>{words.hint}</Text>
        <View className={styles.grid}>
          <ChoiceField
            label={words.state}
            value={filter}
            options={FILTERS}
            onChange={(chosen) => setFilter(chosen as PayoutFilter)}
          />
        </View>
      </View>
      <Listed key={filter} filter={filter} />
    </>
  );
}

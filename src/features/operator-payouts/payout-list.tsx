/** Payouts by state, and what all that are not over come to. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { PayoutsReply } from '../../../cloudfunctions/contract/referral-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
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

/** Each page knows of which state it is: those of another are never shown under the one that is chosen. */
async function listOf(
  filter: PayoutFilter,
  after?: string,
): Promise<Reply<PayoutsReply & { of: PayoutFilter }>> {
  const reply = await listPayouts(filter === 'open' ? undefined : filter, after);
  return reply.ok ? { ok: true, data: { ...reply.data, of: filter } } : reply;
}

/** Whoever comes back from elsewhere sees how they stand now. */
export function PayoutList(): ReactElement {
  const [filter, setFilter] = useState<PayoutFilter>('open');
  const list = usePagedReply(`payouts ${filter}`, (after) => listOf(filter, after));
  usePageShown(list.retry);
  const pages = list.pages.filter((page) => page.of === filter);
  const all = pages.flatMap((page) => page.payouts);
  const openFen = list.pages[0]?.openFen;
  return (
    <>
      <View className={styles.panel}>
        <View className={styles.grid}>
          <View>
            <Text className={styles.faint}>{words.open}</Text>
            <Text className={styles.figure}>{openFen === undefined ? words.unknown : yuan(openFen)}</Text>
          </View>
          <ChoiceField
            label={words.state}
            value={filter}
            options={FILTERS}
            onChange={(chosen) => setFilter(chosen as PayoutFilter)}
          />
        </View>
      </View>
      <PagedList
        list={{ ...list, pages }}
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

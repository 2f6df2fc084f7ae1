/** Refunds and pick-ups whose sale nobody has told of, and joining each to the sale that it belongs to. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listWaitingRefunds } from '../operator-kit/api-waiting-sales';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { RefundCard } from './refund-card';
import { refundWords as words } from './waiting-words';

/** What is joined leaves the list. */
export function WaitingRefunds(): ReactElement {
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<{ words: string; isTrouble: boolean } | null>(null);
  const list = usePagedReply(`waiting refunds ${turn}`, listWaitingRefunds);
  const refunds = list.pages.flatMap((page) => page.refunds);
  const patience = list.pages[0]?.patienceDays ?? 0;
  return (
    <>
      <MessageLine words={done?.words ?? null} isTrouble={done?.isTrouble ?? false} />
      <PagedList
        list={list}
        isEmpty={refunds.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint(patience) }}
      >
        <View className={styles.panel}>
          <Text className={styles.faint}>{words.lead(patience)}</Text>
        </View>
        <View className={styles.cards}>
          {refunds.map((refund) => (
            <RefundCard
              key={refund.waiting.no}
              refund={refund}
              onJoined={({ outcome }) => {
                setDone({ words: words.joined(outcome), isTrouble: outcome === 'refused' });
                setTurn(turn + 1);
              }}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}

/** Sales that are held: each waits until somebody has asked the store. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listHeldSales } from '../operator-kit/api-waiting-sales';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { HeldSaleCard } from './held-sale-card';
import { heldWords as words } from './waiting-words';

/** What is decided leaves the list. */
export function HeldSales(): ReactElement {
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`held sales ${turn}`, listHeldSales);
  const sales = list.pages.flatMap((page) => page.sales);
  return (
    <>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={sales.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.panel}>
          <Text className={styles.faint}>{words.lead}</Text>
        </View>
        <View className={styles.cards}>
          {sales.map((held) => (
            <HeldSaleCard
              key={`${held.sale.store} ${held.sale.day} ${held.sale.receipt}`}
              held={held}
              onDecided={(decision) => {
                setDone(words.done[decision]);
                setTurn(turn + 1);
              }}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}

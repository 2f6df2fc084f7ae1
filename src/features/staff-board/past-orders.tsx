/** Orders of the store that are over, newest first: to refund, or to look up. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Waiting } from '../../components/waiting';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { staffRejection } from '../staff-session/words';
import { listPastOrders } from './api';
import { BoardCard } from './board-card';
import { RefundSheet } from './refund-sheet';
import { boardWords } from './words';

/** @param store of the orders */
export function PastOrders({ store }: { store: string }): ReactElement {
  const [turn, setTurn] = useState(0);
  const [openedAt] = useState(() => Date.now());
  const list = usePagedReply(`past ${store} ${turn}`, (after) => listPastOrders(store, after));
  const [refunding, setRefunding] = useState<BoardOrder | null>(null);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return (
      <Waiting
        rejection={list.rejection}
        heights={[140, 140]}
        onRetry={list.retry}
        inWords={staffRejection}
      />
    );
  const orders = list.pages.flatMap((page) => page.orders);
  if (orders.length === 0) return <Notice title={boardWords.nonePast} hint={boardWords.nonePastHint} />;
  return (
    <View>
      {orders.map((order) => (
        <BoardCard
          key={order.order}
          store={store}
          order={order}
          now={openedAt}
          onMoved={list.retry}
          onRefund={setRefunding}
        />
      ))}
      <LoadMore list={list} />
      {refunding !== null && (
        <RefundSheet
          store={store}
          order={refunding}
          onDone={() => {
            setRefunding(null);
            setTurn(turn + 1);
          }}
          onClose={() => setRefunding(null)}
        />
      )}
    </View>
  );
}

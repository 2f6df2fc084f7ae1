/** The live board: what to make, oldest first, and what waits to be fetched. */
import { Fragment, useState, type PropsWithChildren, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { StaleNotice } from '../../components/stale-notice';
import { Waiting } from '../../components/waiting';
import { openStaffAfterSales } from '../../platform/navigation';
import { Columns } from '../staff-session/columns';
import { staffRejection } from '../staff-session/words';
import { BatchPanel } from './batch-panel';
import { batchesOf } from './batches';
import { BoardCard } from './board-card';
import { BoardHead, READY_PART } from './board-head';
import { PickupSearch } from './pickup-search';
import { RefundSheet } from './refund-sheet';
import { useBoard } from './use-board';
import { useRing } from './use-ring';
import { boardWords } from './words';

function MakingPanel({ count, children }: PropsWithChildren<{ count: number }>): ReactElement {
  return (
    <Panel title={boardWords.making(count)}>
      {count === 0 ? <Notice title={boardWords.emptyTitle} hint={boardWords.emptyHint} /> : children}
    </Panel>
  );
}

/** What waits to be fetched, and what is to be made. */
const parted = (orders: readonly BoardOrder[]): [ready: BoardOrder[], making: BoardOrder[]] => [
  orders.filter(({ state }) => state === 'ready'),
  orders.filter(({ state }) => state !== 'ready'),
];

/** @param store of the board */
export function Board({ store }: { store: string }): ReactElement {
  const { board, rejection, retry, move } = useBoard(store);
  useRing(board?.orders ?? null);
  const [refunding, setRefunding] = useState<BoardOrder | null>(null);
  if (board === null)
    return (
      <Waiting rejection={rejection} heights={[56, 160, 160]} onRetry={retry} inWords={staffRejection} />
    );
  const now = Date.parse(board.at);
  const card = (order: BoardOrder): ReactElement => (
    <BoardCard
      key={order.order}
      store={store}
      order={order}
      now={now}
      onMoved={move}
      onRefund={setRefunding}
    />
  );
  const cards = (orders: readonly BoardOrder[]): ReactElement[] =>
    batchesOf(orders).map(({ key, group, orders: own }) =>
      group === null ? (
        <Fragment key={key}>{own.map(card)}</Fragment>
      ) : (
        <BatchPanel key={key} store={store} group={group} orders={own} onMoved={(moved) => move(...moved)}>
          {own.map(card)}
        </BatchPanel>
      ),
    );
  const [ready, making] = parted(board.orders);
  return (
    <View>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <BoardHead ready={ready} />
      <PickupSearch store={store} now={now} onMoved={move} onRefund={setRefunding} />
      {board.asked > 0 && (
        <Panel isTight>
          <ListRow title={boardWords.asked(board.asked)} onPress={() => void openStaffAfterSales()} />
        </Panel>
      )}
      <Columns
        first={<MakingPanel count={making.length}>{cards(making)}</MakingPanel>}
        second={
          <View id={READY_PART}>
            <Panel title={boardWords.ready(ready.length)}>
              {ready.length === 0 ? boardWords.noneReady : cards(ready)}
            </Panel>
          </View>
        }
      />
      {refunding !== null && (
        <RefundSheet
          store={store}
          order={refunding}
          onDone={() => {
            setRefunding(null);
            retry();
          }}
          onClose={() => setRefunding(null)}
        />
      )}
    </View>
  );
}

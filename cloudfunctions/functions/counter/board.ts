/** What staff read of their store's orders; each from one snapshot. */
import type { CounterRequest, PickupReply } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { whatIsScanned } from '../../contract/scanned-text';
import { countedFirst, tillGuesser } from '../../core/guess/guesses.store';
import { findOrder } from '../../core/order/orders.store';
import type { Staff } from '../../core/staff/staff.types';
import { listPastOrders, readBoardOrder, showBoard, type Watching } from '../../core/views/order/board';
import { showStoreToday } from '../../core/views/order/store-today';
import { findPickup } from '../../core/views/order/find-pickup';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';
import { watchingOf } from './watching';

type BoardRequest = Extract<
  CounterRequest,
  { action: 'list-board' | 'show-store-today' | 'show-store-order' | 'list-past-orders' }
>;

/** The order that a guest comes for. Codes count as guesses at the till; numbers stand on the board. */
export async function answerPickup(
  context: StaffContext<Staff>,
  { store, text }: Extract<CounterRequest, { action: 'find-pickup' }>,
): Promise<Reply<PickupReply>> {
  const { database, now } = context;
  const look = () =>
    withSnapshot(database, async (db) => findPickup(db, await watchingOf(db, context, store), text));
  const guesser = tillGuesser({ brandId: staffOf(context).brandId, storeId: store }, now);
  const isCode = whatIsScanned(text) === 'pickup-code';
  const found = await (isCode ? countedFirst(database, guesser, look) : look());
  return found === 'too-many-guesses' ? reject(found) : acceptFound(found, 'not-found');
}

/** Answers as of now. */
export function answerBoard(context: StaffContext<Staff>, request: BoardRequest): Promise<Reply<unknown>> {
  return withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    const watching = await watchingOf(db, context, request.store);
    const found = await answer(db, watching, request);
    if (found !== null) return accept(found);
    return reject(request.action === 'list-past-orders' ? 'bad-request' : 'not-found');
  });
}

/** Null: there is no such order, or no such page. */
async function answer(db: Db, watching: Watching, request: BoardRequest): Promise<object | null> {
  switch (request.action) {
    case 'show-store-today':
      return showStoreToday(db, watching);
    case 'list-board':
      return showBoard(db, watching);
    case 'list-past-orders':
      return listPastOrders(db, watching, request.after);
    case 'show-store-order': {
      const place = { brandId: watching.staff.brandId, storeId: request.store };
      const key = await findOrder(db, place, request.order);
      const order = key === null ? null : await readBoardOrder(db, watching, key);
      return order === null ? null : { order };
    }
  }
}

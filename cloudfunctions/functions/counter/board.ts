/** What staff read of their store's orders; each from one snapshot. */
import type { CounterRequest } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { findOrder } from '../../core/order/orders.store';
import type { Staff } from '../../core/staff/staff.types';
import { listPastOrders, readBoardOrder, showBoard, type Watching } from '../../core/views/order/board';
import { showStoreToday } from '../../core/views/order/store-today';
import { findPickup } from '../../core/views/order/find-pickup';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import type { StaffContext } from '../../platform/staff-handler';
import { watchingOf } from './watching';

type BoardRequest = Extract<
  CounterRequest,
  { action: 'list-board' | 'show-store-today' | 'show-store-order' | 'find-pickup' | 'list-past-orders' }
>;

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
    case 'find-pickup':
      return findPickup(db, watching, request.text);
    case 'show-store-order': {
      const place = { brandId: watching.staff.brandId, storeId: request.store };
      const key = await findOrder(db, place, request.order);
      const order = key === null ? null : await readBoardOrder(db, watching, key);
      return order === null ? null : { order };
    }
  }
}

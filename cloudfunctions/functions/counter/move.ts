/** An order on its way over the counter; what follows from a step is carried out right after. */
import type { BatchReply, CounterRequest, PickupReply } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { moveBatch } from '../../core/settlement/order/move-batch';
import { moveOrder } from '../../core/settlement/order/move-order';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import type { Staff } from '../../core/staff/staff.types';
import { readBoardOrder, readSomeOrders } from '../../core/views/order/board';
import { present } from '../../core/kernel/assert';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';
import { watchingOf } from './watching';

type MoveRequest = Extract<CounterRequest, { action: 'start-order' | 'ready-order' | 'hand-out' }>;

/** Moves it on, and answers it as it then stands. */
export async function move(
  context: StaffContext<Staff>,
  { action, store, order }: MoveRequest,
): Promise<Reply<PickupReply>> {
  const { database, device, now } = context;
  const { staffId, brandId } = staffOf(context);
  const place = { brandId, storeId: store, staffId, clerk: null, device };
  const moved = await moveOrder(database, place, { orderId: order, step: action }, now);
  if ('refused' in moved) return reject(moved.refused);
  await runOrderEffects(context, moved, now);
  return withSnapshot(database, async (db) => {
    const found = await readBoardOrder(db, await watchingOf(db, context, store), moved);
    return accept({ order: present(found, `order ${order}`) });
  });
}

/** Orders whose effects are carried out side by side. */
const AT_ONCE = 4;

/** Moves all of a batch on that may move, and answers all of it as it then stands. */
export async function moveWhole(
  context: StaffContext<Staff>,
  { store, group: groupId, step, requestId }: Extract<CounterRequest, { action: 'move-batch' }>,
): Promise<Reply<BatchReply>> {
  const { database, device, now } = context;
  const { staffId, brandId } = staffOf(context);
  const place = { brandId, storeId: store, staffId, clerk: null, device };
  const done = await moveBatch(database, place, { groupId, step, requestId }, now);
  if ('refused' in done) return reject(done.refused);
  for (let from = 0; from < done.moved.length; from += AT_ONCE)
    await Promise.all(
      done.moved.slice(from, from + AT_ONCE).map((key) => runOrderEffects(context, key, now)),
    );
  return withSnapshot(database, async (db) => {
    const orders = await readSomeOrders(db, await watchingOf(db, context, store), done.orders);
    return accept({ orders, moved: done.moved.length });
  });
}

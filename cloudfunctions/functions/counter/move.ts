/** An order on its way over the counter; what follows from a step is carried out right after. */
import type { CounterRequest, PickupReply } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { moveOrder } from '../../core/settlement/order/move-order';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import type { Staff } from '../../core/staff/staff.types';
import { readBoardOrder } from '../../core/views/order/board';
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

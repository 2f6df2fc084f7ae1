/**
 * A clerk moves every order of a group at their store on: each by itself, so that one that was given back in
 * this moment holds up no other. Doing it again changes nothing.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import type { StaffPlace } from '../../staff/staff.types';
import { readBatch } from '../../views/order/board-groups';
import { moveWithin, type Step } from './move-order';

export interface MovedBatch {
  /** Everything of it that stands. */
  orders: OrderKey[];
  /** What the step changed now. */
  moved: OrderKey[];
}

/** `requestId`: of the clerk's device; the log says which steps it made. */
export async function moveBatch(
  pool: Database,
  place: StaffPlace,
  { groupId, step, requestId }: { groupId: string; step: Step; requestId: string },
  now: Instant,
): Promise<MovedBatch | { refused: 'not-found' }> {
  const orders = await readBatch(asDb(pool), place, groupId);
  if (orders.length === 0) return { refused: 'not-found' };
  const batch = { group: groupId, request: requestId };
  const moved: OrderKey[] = [];
  for (const key of orders) {
    const done = await withTransaction(pool, (db) => moveWithin(db, place, key, { step, now, batch }));
    if (done === 'moved') moved.push(key);
  }
  return { orders, moved };
}

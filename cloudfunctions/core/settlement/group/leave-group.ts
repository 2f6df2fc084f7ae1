/** A member leaves before their group is filled: the money goes back, the seat is there for others. */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { readGroup } from '../../group/groups.store';
import { findOrderInGroup } from '../../group/seats-of-member.store';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import { holdOrder } from '../../order/orders.store';
import { closeOrder } from '../holdings/close-order';
import { refundWithin } from '../holdings/refund-within';

export type Left = OrderKey | { refused: 'not-found' | 'wrong-state' };

/** The order that was given back; an unpaid one is cancelled. */
export const leaveGroup = (
  pool: Database,
  { memberId }: { memberId: bigint },
  groupId: string,
  now: Instant,
): Promise<Left> => withTransaction(pool, (db) => leave(db, { memberId, groupId }, now));

async function leave(
  db: Db,
  { memberId, groupId }: { memberId: bigint; groupId: string },
  now: Instant,
): Promise<Left> {
  const orderId = await findOrderInGroup(db, memberId, groupId);
  const order = orderId === null ? null : await holdOrder(db, memberId, orderId);
  if (order === null) return { refused: 'not-found' };
  if (order.state === 'created') {
    await closeOrder(db, order, 'cancelled', now);
    return order;
  }
  // Held by its order: whoever fills it in this moment comes before or after.
  const group = await readGroup(db, groupId);
  if (group?.state !== 'forming') return { refused: 'wrong-state' };
  const refunded = await refundWithin(db, order, { ...ALL, requestId: `leave:${groupId}` }, now);
  return 'refused' in refunded ? { refused: 'wrong-state' } : order;
}

const ALL = { lines: [], staffId: null, reason: '退出拼团', may: () => true };

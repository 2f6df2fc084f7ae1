/**
 * A member gives an order of a cycle up before the cut-off: the money goes back whole; one that is not paid
 * is cancelled. After it nobody can: what is on the list is packed. docs/community.md §2.
 */
import { withTransaction, type Database, type Db } from '../../../../platform/db';
import { readGroup } from '../../../group/groups.store';
import { communityWords } from '../../../group/community-words';
import type { Instant } from '../../../kernel/time';
import type { OrderKey } from '../../../order/order.types';
import { holdOrder } from '../../../order/orders.store';
import { closeOrder } from '../../holdings/close-order';
import { refundWithin } from '../../holdings/refund-within';

export type Cancelled = OrderKey | { refused: 'not-found' | 'wrong-state' };

/** Whose order it was; again it changes nothing. */
export const cancelParcel = (pool: Database, key: OrderKey, now: Instant): Promise<Cancelled> =>
  withTransaction(pool, (db) => cancel(db, key, now));

async function cancel(db: Db, { memberId, orderId }: OrderKey, now: Instant): Promise<Cancelled> {
  const order = await holdOrder(db, memberId, orderId);
  const group = order?.groupId == null ? null : await readGroup(db, order.groupId);
  if (order === null || group?.kind !== 'community') return { refused: 'not-found' };
  if (order.state === 'created') {
    await closeOrder(db, order, 'cancelled', now);
    return order;
  }
  if (order.state === 'closed' || order.state === 'refunded') return order;
  if (group.state !== 'forming' || now >= group.deadline) return { refused: 'wrong-state' };
  const asked = { lines: [], staffId: null, may: () => true, reason: communityWords.cancelled };
  const refunded = await refundWithin(db, order, { ...asked, requestId: `leave:${group.groupId}` }, now);
  return 'refused' in refunded ? { refused: 'wrong-state' } : order;
}

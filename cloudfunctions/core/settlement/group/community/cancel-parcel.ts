/**
 * A member gives an order of a cycle up before the cut-off. After it nobody can: what is on the list is
 * packed. docs/community.md §2.
 */
import { withTransaction, type Database } from '../../../../platform/db';
import { readGroup } from '../../../group/groups.store';
import type { Instant } from '../../../kernel/time';
import type { OrderKey } from '../../../order/order.types';
import { holdOrder } from '../../../order/orders.store';
import { giveUpOrder, type GivenUp } from '../give-up-order';

/** Whose order it was; again it changes nothing. */
export const cancelParcel = (
  pool: Database,
  { memberId, orderId }: OrderKey,
  now: Instant,
): Promise<GivenUp> =>
  withTransaction(pool, async (db) => {
    const order = await holdOrder(db, memberId, orderId);
    const group = order?.groupId == null ? null : await readGroup(db, order.groupId);
    if (order === null || group?.kind !== 'community') return { refused: 'not-found' };
    if (order.state === 'closed' || order.state === 'refunded') return order;
    const isPast = order.state !== 'created' && now >= group.deadline;
    return isPast ? { refused: 'wrong-state' } : giveUpOrder(db, order, group, now);
  });

/** A member leaves before their group is filled. */
import { withTransaction, type Database } from '../../../platform/db';
import { readGroup } from '../../group/groups.store';
import { findOrderInGroup } from '../../group/seats-of-member.store';
import type { Instant } from '../../kernel/time';
import { holdOrder } from '../../order/orders.store';
import { giveUpOrder, type GivenUp } from './give-up-order';

/** The order that was given back; an unpaid one is cancelled. */
export const leaveGroup = (
  pool: Database,
  { memberId }: { memberId: bigint },
  groupId: string,
  now: Instant,
): Promise<GivenUp> =>
  withTransaction(pool, async (db) => {
    const orderId = await findOrderInGroup(db, memberId, groupId);
    const order = orderId === null ? null : await holdOrder(db, memberId, orderId);
    const group = order === null ? null : await readGroup(db, groupId);
    return order === null || group === null ? { refused: 'not-found' } : giveUpOrder(db, order, group, now);
  });

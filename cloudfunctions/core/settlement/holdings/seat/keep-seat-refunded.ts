/** A seat's money is back; with the last one, its group has failed. docs/group-buy.md, G-R4. */
import type { Db } from '../../../../platform/db';
import { SEAT } from '../../../group/group.rules';
import { holdGroup, keepSeat } from '../../../group/groups.store';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { readOrder } from '../../../order/orders.store';
import type { RefundRow } from '../../../payment/refunds.store';
import { keepCountsAfter } from './keep-counts-after';

/** Keeps it of a refund that is done now; of another order nothing changes. */
export async function keepSeatRefunded(
  db: Db,
  { memberId, orderId, kind }: Pick<RefundRow, 'memberId' | 'orderId' | 'kind'>,
  at: Instant,
): Promise<void> {
  if (kind !== 'order') return;
  const groupId = (await readOrder(db, memberId, orderId))?.groupId ?? null;
  if (groupId === null) return;
  const group = present(await holdGroup(db, groupId), `group ${groupId}`);
  const move = { from: 'refunding', to: SEAT.answer('refunding', 'refunded') } as const;
  // What was given back after the group was filled is `reversed`, wherever its money is.
  if (!(await keepSeat(db, { groupId, memberId, orderId }, move, at))) return;
  await keepCountsAfter(db, group, { refunding: group.refunding - 1 }, at);
}

/** What any payment of an order ends in. Nothing else. */
import type { Db } from '../../../platform/db';
import { assert } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { OrderRow } from '../../order/order.types';
import { confirmOrder } from './confirm-order';
import { markOrderPaid } from './mark-order-paid';

/**
 * An order, whose row is held, is paid, and confirmed at once: nothing that a plain order waits for is open.
 * A seat waits for its group. Answers like `markOrderPaid`.
 */
export async function payWithin(
  db: Db,
  order: OrderRow,
  paidAt: Instant,
): Promise<OrderRow | 'was-paid' | 'closed'> {
  const paid = await markOrderPaid(db, order, paidAt);
  if (typeof paid === 'string' || paid.groupId !== null) return paid;
  const confirmed = await confirmOrder(db, paid, paidAt);
  assert(typeof confirmed !== 'string', `order ${order.orderId} was not confirmed: ${String(confirmed)}`);
  return confirmed;
}

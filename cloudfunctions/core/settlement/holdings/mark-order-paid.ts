/** An order becomes paid: what was held is its own. Within the transaction of whatever pays it. */
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { ORDER } from '../../order/order.rules';
import type { OrderRow } from '../../order/order.types';
import { keepPaid } from '../../order/orders.store';
import { useAll } from './holdings';

/**
 * Marks an order, whose row is held, as paid at an instant; the order after it.
 * @returns `was-paid`: by another payment, or before; `closed`: it is over. In both cases nothing changes,
 * and the payment is not needed
 */
export async function markOrderPaid(
  db: Db,
  order: OrderRow,
  paidAt: Instant,
): Promise<OrderRow | 'was-paid' | 'closed'> {
  const state = ORDER.answer(order.state, 'pay');
  if (state === 'wrong-state') return 'closed';
  if (state === 'already') return 'was-paid';
  await useAll(db, order, paidAt);
  await keepPaid(db, order, paidAt);
  return { ...order, state, paidAt };
}

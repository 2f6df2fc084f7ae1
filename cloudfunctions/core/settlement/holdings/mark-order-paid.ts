/**
 * An order becomes paid: its number and code of pickup, what was held is sold, and its sale is told. Within
 * the transaction of whatever pays it.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { newPickupCodes } from '../../order/order-id';
import { saleEventOf } from '../../order/order-events.rules';
import { moveOf } from '../../order/order.rules';
import type { OrderKey } from '../../order/order.types';
import { holdOrder, keepPaid, keepStock, nextPickupNo, readLines } from '../../order/orders.store';
import { pickupNoOf } from '../../order/pickup.rules';
import { addEffects } from '../../payment/effects.store';

/**
 * Marks an order as paid at an instant, and holds its row until the transaction ends.
 * @returns `was-paid`: by another payment, or before; `closed`: it is over. In both cases nothing changes,
 * and the payment is not needed
 */
export async function markOrderPaid(
  db: Db,
  key: OrderKey,
  paidAt: Instant,
): Promise<'paid' | 'was-paid' | 'closed'> {
  const order = present(await holdOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
  const answer = moveOf(order.state, 'pay');
  if (answer === 'wrong-state') return 'closed';
  if (answer === 'done') return 'was-paid';
  const lines = await readLines(db, key);
  await keepStock(db, key, 'held', 'sold');
  const { brandId, memberId, orderId } = order;
  const sale = { kind: 'tell-sale', subject: orderId, payload: saleEventOf(order, lines, paidAt) } as const;
  await addEffects(db, [{ brandId, memberId, orderId, ...sale }], paidAt);
  // Last: the store's counter stays locked until the transaction ends.
  const pickupNo = pickupNoOf(await nextPickupNo(db, order));
  await keepPaid(db, key, { at: paidAt, pickupNo, codes: newPickupCodes() });
  return 'paid';
}

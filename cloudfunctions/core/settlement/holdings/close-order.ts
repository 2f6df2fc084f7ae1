/**
 * An order that is not paid closes and gives everything back: stock at once, points by an effect, and nobody
 * can pay it any more.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { giveStockBack } from '../../menu/store-items.store';
import { returnAtCloseOf } from '../../order/order-events.rules';
import { moveOf } from '../../order/order.rules';
import type { ClosedWhy, OrderKey } from '../../order/order.types';
import { holdOrder, keepClosed, keepStock } from '../../order/orders.store';
import { portionsOf } from '../../order/stock.rules';
import { addEffects } from '../../payment/effects.store';
import type { NewEffect } from '../../payment/effects.types';
import { holdPayments } from '../../payment/payments.store';

/**
 * Closes an order within the caller's transaction, and holds its row until that ends.
 * @returns `paid`: its payment came before; nothing changes
 */
export async function closeOrder(
  db: Db,
  key: OrderKey,
  why: ClosedWhy,
  at: Instant,
): Promise<'closed' | 'was-closed' | 'paid'> {
  const order = present(await holdOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
  const answer = moveOf(order.state, 'close');
  if (answer === 'wrong-state') return 'paid';
  if (answer === 'done') return 'was-closed';
  await keepClosed(db, key, why, at);
  const { brandId, storeId, memberId, orderId } = order;
  const released = await keepStock(db, key, 'held', 'released');
  await giveStockBack(db, brandId, storeId, portionsOf(released));
  const owner = { brandId, memberId, orderId };
  const effects: NewEffect[] = [];
  if (order.pointsUsed > 0n)
    effects.push({ ...owner, kind: 'return-points', subject: orderId, payload: returnAtCloseOf(order, at) });
  for (const payment of await holdPayments(db, key))
    if (payment.state === 'open')
      effects.push({ ...owner, kind: 'close-payment', subject: payment.outTradeNo, payload: {} });
  await addEffects(db, effects, at);
  return 'closed';
}

/** Closes an order because its member does not want it any more. */
export const cancelOrder = (
  pool: Database,
  key: OrderKey,
  now: Instant,
): Promise<null | 'not-found' | 'wrong-state'> =>
  withTransaction(pool, async (db) => {
    if ((await holdOrder(db, key.memberId, key.orderId)) === null) return 'not-found';
    return (await closeOrder(db, key, 'cancelled', now)) === 'paid' ? 'wrong-state' : null;
  });

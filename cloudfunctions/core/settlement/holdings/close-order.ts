/**
 * An order that is not paid closes and gives everything back: stock at once, points by an effect, and nobody
 * can pay it any more.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { ofOrder, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { ORDER } from '../../order/order.rules';
import type { ClosedWhy, OrderKey } from '../../order/order.types';
import { holdOrder, keepClosed } from '../../order/orders.store';
import { holdPayments } from '../../payment/payments.store';
import { releaseAll } from './holdings';

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
  const answer = ORDER.answer(order.state, 'close');
  if (answer === 'wrong-state') return 'paid';
  if (answer === 'already') return 'was-closed';
  await keepClosed(db, key, why, at);
  const effects: NewEffect[] = await releaseAll(db, order, at);
  for (const { state, outTradeNo } of await holdPayments(db, key))
    if (state === 'open')
      effects.push({ ...ofOrder(order), kind: 'close-payment', subject: outTradeNo, payload: {} });
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

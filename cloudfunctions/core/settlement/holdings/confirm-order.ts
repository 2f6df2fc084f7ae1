/**
 * A paid order is confirmed: its sale is told, it gets its number and code of pickup, and the counter sees
 * it. A step of its own, because what is paid may have to wait for others first; a plain order does not.
 */
import type { Db } from '../../../platform/db';
import { ofOrder, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import { newPickupCodes } from '../../order/order-id';
import { saleEventOf } from '../../order/order-events.rules';
import { ORDER } from '../../order/order.rules';
import type { OrderRow } from '../../order/order.types';
import { keepConfirmed, nextPickupNo, readLines } from '../../order/orders.store';
import { pickupNoOf } from '../../order/pickup.rules';
import { followReferral } from './referral/hold-referral';

/**
 * Confirms an order, whose row is held, at an instant, which is that of its sale; the order after it.
 * @returns `already`: it was; `wrong-state`: it is not paid, or over. In both cases nothing changes
 */
export async function confirmOrder(
  db: Db,
  order: OrderRow,
  at: Instant,
): Promise<OrderRow | 'already' | 'wrong-state'> {
  const state = ORDER.answer(order.state, 'confirm');
  if (state === 'wrong-state' || state === 'already') return state;
  const payload = saleEventOf(order, await readLines(db, order), at);
  const sale: NewEffect = { ...ofOrder(order), kind: 'tell-sale', subject: order.orderId, payload };
  await addEffects(db, [sale, ...followReferral(order, 'confirmed')], at);
  // Last: the store's counter stays locked until the transaction ends.
  const pickupNo = pickupNoOf(await nextPickupNo(db, order));
  const pickupCode = await keepConfirmed(db, order, { at, pickupNo, codes: newPickupCodes() });
  return { ...order, state, confirmedAt: at, pickupNo, pickupCode };
}

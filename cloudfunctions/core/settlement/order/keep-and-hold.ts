/** A new order is kept, and takes what it holds. Within the transaction of whatever makes it. */
import type { CartProblem } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { assert } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { asKept } from '../../order/new-order';
import { newOrderId } from '../../order/order-id';
import { MOST_UNPAID } from '../../order/order.rules';
import type { NewOrder, OrderRow } from '../../order/order.types';
import type { OrderTexts } from '../../order/order-texts.store';
import { keepOrder } from '../../order/orders.store';
import type { Along } from '../holdings/holding';
import { holdAll } from '../holdings/holdings';
import { payWithin } from '../holdings/pay-within';
import type { Named } from './order-wish';

/** What the order would hold is not there in this moment: everything is rolled back. */
export class NotHeld extends Error {
  constructor(readonly problems: CartProblem[]) {
    super('not held');
  }
}

/**
 * Another order has this number, or something came before this one while it waited for the member's row:
 * everything is rolled back, and looked at again.
 */
export class LookAgain extends Error {}

/** A number for an order made now. */
export const nameFor = (utcOffsetMinutes: number, now: Instant): Named => {
  const businessDay = dayNameOf(now, utcOffsetMinutes);
  return { orderId: newOrderId(businessDay), businessDay };
};

/** Keeps the order and takes what it holds. Where nothing is payable it is paid at once. */
export async function keepAndHold(
  db: Db,
  order: NewOrder,
  texts: OrderTexts,
  along: Along,
): Promise<OrderRow> {
  if (!(await keepOrder(db, order, texts, MOST_UNPAID))) throw new LookAgain();
  const problems = await holdAll(db, order, along);
  if (problems.length > 0) throw new NotHeld(problems);
  const kept = asKept(order);
  if (order.payableFen > 0n) return kept;
  const paid = await payWithin(db, kept, order.createdAt);
  assert(typeof paid !== 'string', `the new order ${order.orderId} ${String(paid)}`);
  return paid;
}

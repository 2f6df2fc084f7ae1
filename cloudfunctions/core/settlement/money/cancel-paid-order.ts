/**
 * A guest cancels an order that they paid and nobody has begun to make: all of it goes back at once, without
 * an answer of the store. The order's row decides between them and a clerk who begins in the same moment.
 */
import type { Db, Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { withOpenAccount } from '../../member/open-account.store';
import { mayCancelPaid } from '../../order/order.rules';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { holdOrder } from '../../order/orders.store';
import { orderWords } from '../../order/words';
import { keepAnswer, readAfterSales } from '../../payment/after-sales.store';
import { refundWithin } from '../holdings/refund-within';

/**
 * Cancels it, or says why not. Again, it changes nothing.
 * @returns null: all of it is given back; `wrong-state`: it is being made, or was handed out
 */
export const cancelPaidOrder = (
  pool: Database,
  key: OrderKey,
  requestId: string,
  now: Instant,
): Promise<null | 'session-expired' | 'not-found' | 'wrong-state'> =>
  withOpenAccount(pool, key.memberId, async (db) => {
    const order = await holdOrder(db, key.memberId, key.orderId);
    if (order === null) return 'not-found';
    if (order.state === 'refunded') return null;
    if (!mayCancelPaid(order)) return 'wrong-state';
    await withdrawAsked(db, order, now);
    const asked = { lines: [], staffId: null, requestId: `guest:${requestId}`, may: () => true };
    const refunded = await refundWithin(db, order, { ...asked, reason: orderWords.cancelled }, now);
    return 'refused' in refunded ? 'wrong-state' : null;
  });

/** A request for a part of it waits for no answer any more. */
async function withdrawAsked(db: Db, order: OrderRow, at: Instant): Promise<void> {
  const asked = (await readAfterSales(db, order)).find(({ state }) => state === 'asked');
  if (asked === undefined) return;
  await keepAnswer(db, asked, { state: 'withdrawn', staffId: null, refundId: null, answer: null, at });
}

/**
 * Money that nothing waits for goes back by itself: a refund under a number fixed now, sent after the
 * transaction.
 */
import type { Db } from '../../../platform/db';
import { ofOrder } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import type { OrderRow } from '../../order/order.types';
import { addRefunded } from '../../payment/payments.store';
import { addRefund, readRefunds } from '../../payment/refunds.store';
import { refundIdOf } from '../../payment/refund.rules';

/** Gives all of a stray payment back; under its order's row, within the caller's transaction. */
export async function giveStrayBack(
  db: Db,
  order: OrderRow,
  { outTradeNo, paidFen }: { outTradeNo: string; paidFen: bigint },
  now: Instant,
): Promise<void> {
  const { brandId, storeId, memberId, orderId } = order;
  const refundId = refundIdOf(orderId, (await readRefunds(db, order)).length);
  await addRefund(db, {
    refundId,
    memberId,
    orderId,
    brandId,
    storeId,
    outTradeNo,
    kind: 'stray',
    amountFen: paidFen,
    points: 0n,
    lines: [],
    staffId: null,
    requestId: `stray:${outTradeNo}`,
    reason: '',
    askedAt: now,
  });
  await addRefunded(db, { memberId, outTradeNo }, paidFen);
  await addEffects(db, [{ ...ofOrder(order), kind: 'send-refund', subject: refundId, payload: {} }], now);
}

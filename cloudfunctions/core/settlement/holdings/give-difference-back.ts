/**
 * A seat's price became lower when its group was filled: the difference goes back, and the line costs so much
 * less from then on, to whoever earns on it or gives it back. Before its sale is told.
 */
import type { Db } from '../../../platform/db';
import { ofOrder } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { OrderRow } from '../../order/order.types';
import { keepDifference, readLines } from '../../order/orders.store';
import { addRefunded, holdPayments } from '../../payment/payments.store';
import { addRefund, readRefunds } from '../../payment/refunds.store';
import { refundIdOf } from '../../payment/refund.rules';

/** Gives it back; under the order's row, within the caller's transaction. */
export async function giveDifferenceBack(db: Db, order: OrderRow, fen: bigint, now: Instant): Promise<void> {
  const { brandId, storeId, memberId, orderId } = order;
  assert(order.confirmedAt === null, `the sale of order ${orderId} was told`);
  const line = present((await readLines(db, order))[0], `the line of order ${orderId}`);
  assert(fen <= line.netFen, `a difference of ${fen} fen of order ${orderId}`);
  const paid = (await holdPayments(db, order)).find(({ state }) => state === 'paid');
  const { outTradeNo } = present(paid, `the payment of order ${orderId}`);
  const refundId = refundIdOf(orderId, (await readRefunds(db, order)).length);
  await keepDifference(db, order, { line: line.line, fen });
  const none = { points: 0n, lines: [], staffId: null, reason: '成团退差价', requestId: 'difference' };
  const refund = { ...none, kind: 'difference', amountFen: fen, refundId, outTradeNo, askedAt: now } as const;
  await addRefund(db, { ...refund, ...{ memberId, orderId, brandId, storeId } });
  await addRefunded(db, { memberId, outTradeNo }, fen);
  await addEffects(db, [{ ...ofOrder(order), kind: 'send-refund', subject: refundId, payload: {} }], now);
}

/**
 * Asks WeChat Pay about payments and refunds of which no notice came. Any number of workers may do so at
 * once.
 */
import { asDb } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { readOrder } from '../../order/orders.store';
import { nextAsk } from '../../payment/payment.rules';
import { askAgain, takeToAsk, type PaymentRow } from '../../payment/payments.store';
import { askRefundAgain, takeRefunds, type RefundRow } from '../../payment/refunds.store';
import { askPayment } from './ask-payment';
import type { Outside } from '../../../platform/outside';
import { receiveRefund } from './receive-refund';

/** Asked side by side. */
const PAGE = 8;
/** Nobody else asks about what is being asked about. Milliseconds. */
const LEASE_MS = 60_000;

/** Asks about every payment and refund that is due; how many. */
export async function askPayments(outside: Outside, now: Instant, isTimeUp: () => boolean): Promise<number> {
  if (outside.wechatPay === null) return 0;
  const when = { now, again: now + LEASE_MS };
  const db = asDb(outside.database);
  let asked = 0;
  while (!isTimeUp()) {
    const payments = await takeToAsk(db, when, PAGE);
    const refunds = await takeRefunds(db, when, PAGE);
    await Promise.all([
      ...payments.map((payment) => askOne(outside, payment, now)),
      ...refunds.map((refund) => askRefund(outside, refund, now)),
    ]);
    asked += payments.length + refunds.length;
    if (payments.length < PAGE && refunds.length < PAGE) break;
  }
  return asked;
}

async function askOne(outside: Outside, payment: PaymentRow, now: Instant): Promise<void> {
  const db = asDb(outside.database);
  await askPayment(outside, payment, now);
  const order = await readOrder(db, payment.memberId, payment.orderId);
  const payBy = order?.state === 'created' ? order.payBy : null;
  // Only what is still open is asked about again.
  await askAgain(db, payment, nextAsk(payment.madeAt, now, payBy));
}

async function askRefund(
  { database, wechatPay, log }: Outside,
  refund: RefundRow,
  now: Instant,
): Promise<void> {
  const { refundId, brandId } = refund;
  const reply = await wechatPay?.queryRefund(refundId);
  if (reply?.ok === true) await receiveRefund(database, brandId, reply.data, now, refund);
  else log.warn({ refundId, code: reply?.code }, 'a refund could not be asked about');
  await askRefundAgain(asDb(database), refund, nextAsk(refund.askedAt, now, null));
}

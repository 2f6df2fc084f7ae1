/**
 * Effects that ask something of WeChat Pay, and what its answers mean. A definite refusal is left to an
 * operator; what is unsure is asked again alike.
 */
import { asDb } from '../../../platform/db';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { findPayment, readPayment } from '../../payment/payments.store';
import { readRefund } from '../../payment/refunds.store';
import { NO_PAY, type Outcome } from './effect-outcome';
import { letNobodyPay } from './let-nobody-pay';
import type { Outside } from '../../../platform/outside';
import { receivePayment } from '../money/receive-payment';
import { failRefund, receiveRefund, requeueRefund } from '../money/receive-refund';
import { isMoney } from '../../payment/payment.rules';

/** What the payer reads. */
const REASONS = {
  order: '订单退款',
  stray: '多付款项退回',
  difference: '成团退差价',
  share: '商品补偿',
} as const;
/** Answers after which the same refund may succeed, or has. */
const LATER = new Set(['unsure', 'not-enough', 'too-many']);

/** Nobody can pay it after this; who paid in this moment gets the money back. */
export async function closePayment(
  outside: Outside,
  { memberId, subject: outTradeNo }: TakenEffect<'close-payment'>,
  now: Instant,
): Promise<Outcome> {
  const found = await readPayment(asDb(outside.database), { memberId, outTradeNo });
  return letNobodyPay(outside, present(found, `payment ${outTradeNo}`), now);
}

/**
 * Under its own number each time, so that it is given back once whatever was heard of the attempts before.
 */
export async function sendRefund(
  outside: Outside,
  { memberId, subject: refundId }: TakenEffect<'send-refund'>,
  now: Instant,
): Promise<Outcome> {
  const { database: pool, wechatPay } = outside;
  const key = { memberId, refundId };
  const refund = present(await readRefund(asDb(pool), key), `refund ${refundId}`);
  if (refund.state === 'done') return 'done';
  if (wechatPay === null) return NO_PAY;
  const outTradeNo = present(refund.outTradeNo, `the payment of refund ${refundId}`);
  const paid = await readPayment(asDb(pool), { memberId, outTradeNo });
  const payment = present(paid, `payment ${outTradeNo}`);
  if (refund.state === 'failed') await requeueRefund(pool, key);
  const reply = await wechatPay.refund({
    outTradeNo,
    outRefundNo: refundId,
    refundFen: refund.amountFen,
    totalFen: present(payment.paidFen, `what came with payment ${outTradeNo}`),
    reason: REASONS[refund.kind],
  });
  if (reply.ok) {
    const after = await receiveRefund(pool, refund.brandId, reply.data, now, key);
    const failed = after === null || after.state === 'failed';
    return failed ? { failed: `WeChat Pay says ${reply.data.state}.`, giveUp: true } : 'done';
  }
  const failed = `${reply.code}: ${reply.message}`;
  if (LATER.has(reply.code)) return { failed };
  await failRefund(pool, key, failed, now);
  return { failed, giveUp: true };
}

/** What nobody knew when it was reported, an operator lets be looked at again. */
export async function lookAgainAtPayment(
  { database: pool, wechatPay }: Outside,
  { brandId, subject, payload: { outTradeNo } }: TakenEffect<'unknown-payment'>,
  now: Instant,
): Promise<Outcome> {
  const known = await findPayment(asDb(pool), outTradeNo);
  if (known === null) return { failed: `No payment of ours has the number ${outTradeNo}.`, giveUp: true };
  if (known.transactionId === subject) return 'done';
  const reply = await wechatPay?.query(outTradeNo);
  if (reply?.ok !== true || !isMoney(reply.data))
    return { failed: 'WeChat Pay has no such payment now.', giveUp: true };
  if (reply.data.transactionId !== subject || known.transactionId !== null)
    return { failed: `Payment ${outTradeNo} was paid under another number.`, giveUp: true };
  await receivePayment(pool, brandId, reply.data, now);
  return 'done';
}

/** The same of a refund. */
export async function lookAgainAtRefund(
  { database: pool, wechatPay }: Outside,
  { brandId, payload: { outRefundNo } }: TakenEffect<'unknown-refund'>,
  now: Instant,
): Promise<Outcome> {
  const reply = await wechatPay?.queryRefund(outRefundNo);
  if (reply?.ok !== true) return { failed: 'WeChat Pay has no such refund now.', giveUp: true };
  const known = await receiveRefund(pool, brandId, reply.data, now);
  return known === null ? { failed: `Refund ${outRefundNo} does not fit ours.`, giveUp: true } : 'done';
}

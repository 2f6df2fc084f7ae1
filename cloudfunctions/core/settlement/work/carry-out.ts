/**
 * One effect beyond the ledger: what it asks of WeChat Pay or WeChat, and what the answer means. A definite
 * refusal is left to an operator; what is unsure is asked again alike.
 */
import { asDb } from '../../../platform/db';
import { BrokenInvariant, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { TakenEffect } from '../../payment/effects.types';
import { findPayment, keepClosed } from '../../payment/payments.store';
import { findRefund } from '../../payment/refunds.store';
import { askPayment } from '../money/ask-payment';
import type { Outcome } from './effect-outcome';
import type { Outside } from '../../../platform/outside';
import { receivePayment } from '../money/receive-payment';
import { failRefund, receiveRefund, requeueRefund } from '../money/receive-refund';
import { sendMessage } from './send-message';
import { uploadShipping } from './upload-shipping';
import { isMoney } from '../../payment/payment.rules';

const NO_PAY: Outcome = { failed: 'No WeChat Pay is configured.' };
/** A payment that was never ordered may still be on its way there. Milliseconds. */
const ON_ITS_WAY_MS = 60_000;
/** Answers after which the same refund may succeed, or has. */
const LATER = new Set(['unsure', 'not-enough', 'too-many']);

/** Carries out one effect; throws what is tried again. */
export function carryOut(outside: Outside, effect: TakenEffect, now: Instant): Promise<Outcome> {
  switch (effect.kind) {
    case 'close-payment':
      return closePayment(outside, effect.subject, now);
    case 'send-refund':
      return sendRefund(outside, effect.subject, now);
    case 'upload-shipping':
      return uploadShipping(outside, effect, effect.payload.handedOutAt);
    case 'send-message':
      return sendMessage(outside, effect, effect.payload);
    case 'unknown-payment':
      return lookAgainAtPayment(outside, effect, effect.payload.outTradeNo, now);
    case 'unknown-refund':
      return lookAgainAtRefund(outside, effect, effect.payload.outRefundNo, now);
    default:
      throw new BrokenInvariant(`nothing carries out ${effect.kind}`);
  }
}

/** Nobody can pay it after this; who paid in this moment gets the money back. */
async function closePayment(outside: Outside, outTradeNo: string, now: Instant): Promise<Outcome> {
  const { database: pool, wechatPay } = outside;
  const payment = present(await findPayment(asDb(pool), outTradeNo), `payment ${outTradeNo}`);
  if (payment.state !== 'open') return 'done';
  if (wechatPay === null) return NO_PAY;
  const reply = await wechatPay.close(outTradeNo);
  const wasNeverThere =
    !reply.ok &&
    reply.code === 'not-found' &&
    payment.prepayId === null &&
    now - payment.madeAt >= ON_ITS_WAY_MS;
  if (reply.ok || wasNeverThere) {
    await keepClosed(asDb(pool), outTradeNo);
    return 'done';
  }
  if (reply.code === 'paid' && (await askPayment(outside, payment, now)) === 'paid') return 'done';
  return { failed: `${reply.code}: ${reply.message}` };
}

/**
 * Under its own number each time, so that it is given back once whatever was heard of the attempts before.
 */
async function sendRefund(outside: Outside, refundId: string, now: Instant): Promise<Outcome> {
  const { database: pool, wechatPay } = outside;
  const refund = present(await findRefund(asDb(pool), refundId), `refund ${refundId}`);
  if (refund.state === 'done') return 'done';
  if (wechatPay === null) return NO_PAY;
  const outTradeNo = present(refund.outTradeNo, `the payment of refund ${refundId}`);
  const payment = present(await findPayment(asDb(pool), outTradeNo), `payment ${outTradeNo}`);
  if (refund.state === 'failed') await requeueRefund(pool, refundId);
  const reply = await wechatPay.refund({
    outTradeNo,
    outRefundNo: refundId,
    refundFen: refund.amountFen,
    totalFen: present(payment.paidFen, `what came with payment ${outTradeNo}`),
    reason: refund.kind === 'stray' ? '多付款项退回' : '订单退款',
  });
  if (reply.ok) {
    const after = await receiveRefund(pool, refund.brandId, reply.data, now);
    const failed = after === null || after.state === 'failed';
    return failed ? { failed: `WeChat Pay says ${reply.data.state}.`, giveUp: true } : 'done';
  }
  const failed = `${reply.code}: ${reply.message}`;
  if (LATER.has(reply.code)) return { failed };
  await failRefund(pool, refundId, failed, now);
  return { failed, giveUp: true };
}

/** What nobody knew when it was reported, an operator lets be looked at again. */
async function lookAgainAtPayment(
  { database: pool, wechatPay }: Outside,
  { brandId, subject }: TakenEffect,
  outTradeNo: string,
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

async function lookAgainAtRefund(
  { database: pool, wechatPay }: Outside,
  { brandId }: TakenEffect,
  outRefundNo: string,
  now: Instant,
): Promise<Outcome> {
  const reply = await wechatPay?.queryRefund(outRefundNo);
  if (reply?.ok !== true) return { failed: 'WeChat Pay has no such refund now.', giveUp: true };
  const known = await receiveRefund(pool, brandId, reply.data, now);
  return known === null ? { failed: `Refund ${outRefundNo} does not fit ours.`, giveUp: true } : 'done';
}

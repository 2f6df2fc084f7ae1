/**
 * A guest pays: a payment is begun under a number of its own and ordered at WeChat Pay. Asked again while it
 * is open, the same payment is answered. What is unsure keeps its number; where WeChat Pay has closed one,
 * the next attempt gets the next number.
 */
import type { PaymentParams } from '../../../contract/order';
import { asDb, asQuickDb, type Db } from '../../../platform/db';
import { BrokenInvariant } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { mayBePaid } from '../../order/order.rules';
import type { OrderKey } from '../../order/order.types';
import { firstAsk } from '../../payment/payment.rules';
import {
  addPayment,
  findOpenPayment,
  keepClosed,
  keepPrepay,
  type PaymentRow,
} from '../../payment/payments.store';
import { askPayment } from './ask-payment';
import type { Outside } from '../../../platform/outside';
import { payerOr } from '../../member/payer.store';
import { readPaying, type PayingFacts } from '../../views/money/paying';

export type Paying = { outcome: 'paid' } | { outcome: 'to-pay'; params: PaymentParams; payBy: Instant };
export type NotPaying = {
  refused: 'not-found' | 'wrong-state' | 'no-payment-here' | 'payment-refused' | 'try-again';
};

/** Numbers that WeChat Pay does not take are closed and left behind; more than this is no accident. */
const MOST_NUMBERS = 3;

/** What the guest's device needs to pay, or that it is paid, or why it cannot be. */
export async function payOrder(outside: Outside, key: OrderKey, now: Instant): Promise<Paying | NotPaying> {
  for (let attempt = 0; attempt < MOST_NUMBERS; attempt += 1) {
    const begun = await begin(outside, key, now);
    if ('refused' in begun || 'outcome' in begun) return begun;
    const paying = await prepay(outside, begun, now);
    if (paying !== 'next-number') return paying;
  }
  return { refused: 'payment-refused' };
}

/** Asks WeChat Pay now where the order is not known to be paid; then like `payOrder`. */
export async function checkPayment(
  outside: Outside,
  key: OrderKey,
  now: Instant,
): Promise<Paying | NotPaying> {
  const open = await findOpenPayment(asQuickDb(outside.database), key);
  if (open !== null) await askPayment(outside, open, now);
  return payOrder(outside, key, now);
}

interface Begun {
  facts: PayingFacts;
  payment: PaymentRow;
  openid: string;
}

async function begin(
  outside: Outside,
  key: OrderKey,
  now: Instant,
): Promise<Begun | { outcome: 'paid' } | NotPaying> {
  const { wechatPay, demo, database } = outside;
  const db = asQuickDb(database);
  const facts = await readPaying(db, key);
  if (facts === null) return { refused: 'not-found' };
  if (facts.paidAt !== null) return { outcome: 'paid' };
  if (!mayBePaid(facts, now)) return { refused: 'wrong-state' };
  const openid = payerOr(facts.payer, key.memberId, demo);
  if (wechatPay === null || openid === null) return { refused: 'no-payment-here' };
  const payment = facts.open ?? (await addNext(db, facts, now));
  // Something has changed in this moment: another device pays, or the order was closed.
  return payment === null ? begin(outside, key, now) : { facts, openid, payment };
}

async function addNext(db: Db, facts: PayingFacts, now: Instant): Promise<PaymentRow | null> {
  const { memberId, orderId, brandId, payableFen: amountFen } = facts;
  const attempt = facts.attempts + 1;
  const outTradeNo = `${orderId}-${attempt}`;
  const made = { outTradeNo, memberId, orderId, brandId, attempt, amountFen, madeAt: now };
  if (!(await addPayment(db, made, firstAsk(now)))) return null;
  const none = { prepayId: null, transactionId: null, paidFen: null, paidAt: null };
  return { ...made, ...none, state: 'open', refundedFen: 0n };
}

async function prepay(
  outside: Outside,
  { facts, payment, openid }: Begun,
  now: Instant,
): Promise<Paying | NotPaying | 'next-number'> {
  const { database: pool, wechatPay, log } = outside;
  if (wechatPay === null) throw new BrokenInvariant('a payment was begun without WeChat Pay');
  const toPay = (prepayId: string): Paying => ({
    outcome: 'to-pay',
    params: wechatPay.paymentParams(prepayId, new Date(now)),
    payBy: facts.payBy,
  });
  const { outTradeNo } = payment;
  if (payment.prepayId !== null) return toPay(payment.prepayId);
  const reply = await wechatPay.prepay({
    outTradeNo,
    description: facts.what,
    amountFen: payment.amountFen,
    payerOpenid: openid,
    expiresAt: new Date(facts.payBy),
  });
  if (reply.ok) {
    await keepPrepay(asQuickDb(pool), payment, reply.data.prepayId);
    return toPay(reply.data.prepayId);
  }
  log.warn({ outTradeNo, code: reply.code, problem: reply.message }, 'a payment could not be ordered');
  switch (reply.code) {
    case 'paid':
      return (await askPayment(outside, payment, now)) === 'paid' ? 'next-number' : { refused: 'try-again' };
    case 'closed':
    case 'number-used':
      return giveNumberUp(outside, payment, now);
    case 'unsure':
    case 'too-many':
      return { refused: 'try-again' };
    default:
      return { refused: 'payment-refused' };
  }
}

/** Nobody may pay under a number that is left behind. */
async function giveNumberUp(
  outside: Outside,
  payment: PaymentRow,
  now: Instant,
): Promise<'next-number' | NotPaying> {
  const closed = await outside.wechatPay?.close(payment.outTradeNo);
  if (closed?.ok === true) await keepClosed(asDb(outside.database), payment);
  else if (closed?.code !== 'paid' || (await askPayment(outside, payment, now)) !== 'paid')
    return { refused: 'try-again' };
  return 'next-number';
}

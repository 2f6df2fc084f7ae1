/**
 * Money came, as WeChat Pay reports it in a notice or when asked, once or often, early or late. It pays the
 * order that waits for it; otherwise it is stray, kept, and given back by itself. What nobody
 * here knows is kept for an operator.
 */
import { asDb, asQuickDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Payment } from '../../../platform/wechat-pay/wechat-pay';
import { NOBODY, ofOrder, type TakenEffect } from '../../effect/effects';
import { keepForOperator } from '../../effect/effects.store';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { saleEventOf } from '../../order/order-events.rules';
import { ORDER } from '../../order/order.rules';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { holdOrder } from '../../order/orders.store';
import { meaningOfMoney, PAYMENT } from '../../payment/payment.rules';
import { holdPayments, keepPaid, type PaymentRow } from '../../payment/payments.store';
import { closeOrder } from '../holdings/close-order';
import { giveStrayBack } from '../holdings/give-stray-back';
import { readPaidFor, type PaidFor } from '../../views/money/paid-for';
import { HeldNoMore } from '../holdings/holding';
import { hasUse } from '../holdings/holdings';
import { keepPaidAtOnce } from '../holdings/pay-at-once.store';
import { payWithin } from '../holdings/pay-within';
import { retakeSeat } from '../holdings/seat/retake-seat';

/** What came. Fen. */
interface Money {
  transactionId: string;
  paidFen: bigint;
  paidAt: Instant;
}

/** Whose money came; and the sale that is to be told at once, where it was kept for whoever asks. */
export interface Received extends OrderKey {
  sale: (TakenEffect<'tell-sale'> & { utcOffsetMinutes: number }) | null;
}

/**
 * Takes one report of money; whose order it is about, null where nobody knows. Told again it changes nothing.
 * `tellsUntil`: whoever asks tells the sale themselves until then; null: that is left to the worker.
 */
export async function receivePayment(
  pool: Database,
  brandId: number,
  told: Payment,
  now: Instant,
  tellsUntil: Instant | null = null,
): Promise<Received | null> {
  const { outTradeNo } = told;
  const money: Money = {
    transactionId: present(told.transactionId, 'the number of a payment'),
    paidFen: present(told.amountFen, 'the amount of a payment'),
    paidAt: present(told.paidAt, 'the instant of a payment').getTime(),
  };
  const known = await readPaidFor(asQuickDb(pool), outTradeNo);
  if (known === null) {
    const reason = `WeChat Pay has ${money.paidFen} fen paid for ${outTradeNo}, which is no payment of ours.`;
    await keepForOperator(
      asDb(pool),
      {
        brandId,
        memberId: NOBODY,
        owner: { kind: 'payment', id: outTradeNo },
        kind: 'unknown-payment',
        subject: money.transactionId,
        payload: { outTradeNo },
      },
      reason,
      now,
    );
    return null;
  }
  const { memberId, orderId } = known.order;
  const sale = await takeAtOnce(pool, known, money, tellsUntil);
  if (sale === null) await takeOrStray(pool, { memberId, orderId, outTradeNo }, money, now);
  const tells = sale !== null && tellsUntil !== null;
  return { memberId, orderId, sale: tells ? { ...sale, utcOffsetMinutes: known.utcOffsetMinutes } : null };
}

/**
 * The usual: the right money for an order that waits for it and holds nothing that must be seen to. One
 * statement; null: it is not the usual, or somebody else was first.
 */
async function takeAtOnce(
  pool: Database,
  { order, lines, payment }: PaidFor,
  money: Money,
  tellsUntil: Instant | null,
): Promise<TakenEffect<'tell-sale'> | null> {
  const meaning = meaningOfMoney(payment, order.state, money.paidFen);
  const isUsual = PAYMENT.answer(payment.state, meaning) === 'paid' && ORDER.changes(order.state, 'pay');
  if (!isUsual || hasUse(order)) return null;
  const sale: TakenEffect<'tell-sale'> = {
    ...ofOrder(order),
    kind: 'tell-sale',
    subject: order.orderId,
    payload: saleEventOf(order, lines, money.paidAt),
    attempts: tellsUntil === null ? 0 : 1,
  };
  const { outTradeNo } = payment;
  const dueAt = tellsUntil ?? money.paidAt;
  return (await keepPaidAtOnce(asQuickDb(pool), { ...money, outTradeNo, sale, dueAt })) ? sale : null;
}

type Came = OrderKey & { outTradeNo: string };

/** Where it came too late for what its order held, the order closes and the money goes back. */
async function takeOrStray(pool: Database, came: Came, money: Money, now: Instant): Promise<void> {
  try {
    await withTransaction(pool, (db) => take(db, came, money, now));
  } catch (error) {
    if (!(error instanceof HeldNoMore)) throw error;
    await withTransaction(pool, async (db) => {
      await closeOrder(db, came, 'unpaid', now);
      await take(db, came, money, now, false);
    });
  }
}

async function take(
  db: Db,
  { memberId, orderId, outTradeNo }: Came,
  money: Money,
  now: Instant,
  mayRetake = true,
): Promise<void> {
  const order = present(await holdOrder(db, memberId, orderId), `order ${orderId}`);
  const payments = await holdPayments(db, order);
  const payment = present(
    payments.find((candidate) => candidate.outTradeNo === outTradeNo),
    `payment ${outTradeNo}`,
  );
  const state = PAYMENT.answer(payment.state, meaningOfMoney(payment, order.state, money.paidFen));
  if (state === 'already') return tellTwin(db, payment, money, now);
  if (mayRetake && state === 'stray' && (await retakeSeat(db, order, payment, money)))
    return keepPaid(db, payment, { state: 'paid', ...money });
  await keepPaid(db, payment, { state, ...money });
  if (state === 'stray') return strayBack(db, order, outTradeNo, money, now);
  const paid = await payWithin(db, order, money.paidAt);
  assert(typeof paid !== 'string', `order ${orderId} ${String(paid)} when its payment came`);
}

const strayBack = (
  db: Db,
  order: OrderRow,
  outTradeNo: string,
  { paidFen }: Money,
  now: Instant,
): Promise<void> => giveStrayBack(db, order, { outTradeNo, paidFen }, now);

/** WeChat Pay takes money once for a number. Should it ever report a second, a person must look. */
async function tellTwin(db: Db, payment: PaymentRow, money: Money, now: Instant): Promise<void> {
  const { outTradeNo } = payment;
  if (payment.transactionId === money.transactionId && payment.paidFen === money.paidFen) return;
  await keepForOperator(
    db,
    {
      ...ofOrder(payment),
      kind: 'unknown-payment',
      subject: money.transactionId,
      payload: { outTradeNo },
    },
    `WeChat Pay reports ${money.paidFen} fen for ${outTradeNo}, which was paid otherwise before.`,
    now,
  );
}

/**
 * Money came, as WeChat Pay reports it in a notice or when asked, once or often, early or late. It pays the
 * order that waits for it; otherwise it is stray, kept, and given back by itself (domain rule 8). What nobody
 * here knows is kept for an operator.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Payment } from '../../../platform/wechat-pay/wechat-pay';
import { NOBODY, ofOrder } from '../../effect/effects';
import { keepForOperator } from '../../effect/effects.store';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { holdOrder } from '../../order/orders.store';
import { meaningOfMoney, PAYMENT } from '../../payment/payment.rules';
import { findPayment, holdPayments, keepPaid, type PaymentRow } from '../../payment/payments.store';
import { giveStrayBack } from '../holdings/give-stray-back';
import { payWithin } from '../holdings/pay-within';

/** What came. Fen. */
interface Money {
  transactionId: string;
  paidFen: bigint;
  paidAt: Instant;
}

/**
 * Takes one report of money; whose order it is about, null where nobody knows. Told again it changes nothing.
 */
export async function receivePayment(
  pool: Database,
  brandId: number,
  told: Payment,
  now: Instant,
): Promise<OrderKey | null> {
  const { outTradeNo } = told;
  const money: Money = {
    transactionId: present(told.transactionId, 'the number of a payment'),
    paidFen: present(told.amountFen, 'the amount of a payment'),
    paidAt: present(told.paidAt, 'the instant of a payment').getTime(),
  };
  const known = await findPayment(asDb(pool), outTradeNo);
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
  await withTransaction(pool, (db) => take(db, known, money, now));
  return known;
}

async function take(
  db: Db,
  { memberId, orderId, outTradeNo }: PaymentRow,
  money: Money,
  now: Instant,
): Promise<void> {
  const order = present(await holdOrder(db, memberId, orderId), `order ${orderId}`);
  const payments = await holdPayments(db, order);
  const payment = present(
    payments.find((candidate) => candidate.outTradeNo === outTradeNo),
    `payment ${outTradeNo}`,
  );
  const state = PAYMENT.answer(payment.state, meaningOfMoney(payment, order.state, money.paidFen));
  if (state === 'already') return tellTwin(db, payment, money, now);
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

/*
 * Payments of orders. Whoever changes one holds its order's row first, so that an order's payments change one
 * after the other. A second `paid` payment of an order violates `payments_one_of_order`.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { PaymentState } from './payment.rules';
import {
  addToRefunded,
  findPaymentByNumber,
  findPaymentKey,
  holdPaymentsOfOrder,
  insertPayment,
  readPaymentsOfOrder,
  setAskAt,
  setClosed,
  setPaid,
  setPrepay,
  takePaymentsToAsk,
  type IFindPaymentByNumberResult,
} from './payments.store.queries';

export interface PaymentRow {
  outTradeNo: string;
  memberId: bigint;
  orderId: string;
  brandId: number;
  attempt: number;
  amountFen: bigint;
  state: PaymentState;
  prepayId: string | null;
  /** WeChat Pay's number, what came and when; null: not paid. */
  transactionId: string | null;
  paidFen: bigint | null;
  paidAt: Instant | null;
  /** Given back, or on its way back. */
  refundedFen: bigint;
  madeAt: Instant;
}

/** Attempts are rare: one, or two where WeChat Pay closed the first. */
const MOST_ATTEMPTS = 50;

const toPayment = (row: IFindPaymentByNumberResult): PaymentRow => ({
  outTradeNo: row.out_trade_no,
  memberId: row.member_id,
  orderId: row.order_id,
  brandId: row.brand_id,
  attempt: row.attempt,
  amountFen: row.amount_fen,
  state: row.state as PaymentState,
  prepayId: row.prepay_id,
  transactionId: row.transaction_id,
  paidFen: row.paid_fen,
  paidAt: row.paid_at?.getTime() ?? null,
  refundedFen: row.refunded_fen,
  madeAt: row.made_at.getTime(),
});

type OrderOf = { memberId: bigint; orderId: string };
/** Names a payment: its number goes along with whose it is. */
export type PaymentKey = Pick<PaymentRow, 'memberId' | 'outTradeNo'>;

/**
 * Begins a payment of an order that waits for money: `open`, asked about from `askAt` on. False: it does not
 * wait any more, or a payment with this number was begun in this moment.
 */
export async function addPayment(
  db: Db,
  payment: Pick<
    PaymentRow,
    'outTradeNo' | 'memberId' | 'orderId' | 'brandId' | 'attempt' | 'amountFen' | 'madeAt'
  >,
  askAt: Instant,
): Promise<boolean> {
  const made = { ...payment, madeAt: isoInstant(payment.madeAt), askAt: isoInstant(askAt) };
  return (await insertPayment.run(made, db)).length === 1;
}

/** An order's payments by attempt, held. */
export const holdPayments = async (db: Db, { memberId, orderId }: OrderOf): Promise<PaymentRow[]> =>
  (await holdPaymentsOfOrder.run({ memberId, orderId, limit: MOST_ATTEMPTS }, db)).map(toPayment);

/** An order's payments by attempt. */
export const readPayments = async (db: Db, { memberId, orderId }: OrderOf): Promise<PaymentRow[]> =>
  (await readPaymentsOfOrder.run({ memberId, orderId, limit: MOST_ATTEMPTS }, db)).map(toPayment);

/** The payment of an order that may still be paid; there is one at most. Null: none. */
export const findOpenPayment = async (db: Db, key: OrderOf): Promise<PaymentRow | null> =>
  (await readPayments(db, key)).find((payment) => payment.state === 'open') ?? null;

/** The payment with this number; null: none of ours. */
export async function findPayment(db: Db, outTradeNo: string): Promise<PaymentRow | null> {
  const [owner] = await findPaymentKey.run({ outTradeNo }, db);
  return owner === undefined ? null : readPayment(db, { memberId: owner.member_id, outTradeNo });
}

/** One payment; null: the member has no such payment. */
export async function readPayment(db: Db, { memberId, outTradeNo }: PaymentKey): Promise<PaymentRow | null> {
  const [row] = await findPaymentByNumber.run({ memberId, outTradeNo }, db);
  return row === undefined ? null : toPayment(row);
}

/** What WeChat Pay calls the payment that it prepared. */
export async function keepPrepay(
  db: Db,
  { memberId, outTradeNo }: PaymentKey,
  prepayId: string,
): Promise<void> {
  await setPrepay.run({ memberId, outTradeNo, prepayId }, db);
}

/** Money came. */
export async function keepPaid(
  db: Db,
  { memberId, outTradeNo }: PaymentKey,
  paid: { state: 'paid' | 'stray'; transactionId: string; paidFen: bigint; paidAt: Instant },
): Promise<void> {
  await setPaid.run({ memberId, outTradeNo, ...paid, paidAt: isoInstant(paid.paidAt) }, db);
}

/** Nobody can pay it any more; of a payment that is not open nothing changes. */
export async function keepClosed(db: Db, { memberId, outTradeNo }: PaymentKey): Promise<void> {
  await setClosed.run({ memberId, outTradeNo }, db);
}

/** A part of it, or all, goes back. More than came violates `payments_refund_within`. */
export async function addRefunded(db: Db, { memberId, outTradeNo }: PaymentKey, fen: bigint): Promise<void> {
  await addToRefunded.run({ memberId, outTradeNo, fen }, db);
}

/** Payments that WeChat Pay is to be asked about; until `again` nobody else asks. */
export const takeToAsk = async (
  db: Db,
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<PaymentRow[]> =>
  (await takePaymentsToAsk.run({ now: isoInstant(when.now), again: isoInstant(when.again), limit }, db)).map(
    toPayment,
  );

/** When WeChat Pay is asked next about a payment that is open. */
export async function askAgain(db: Db, { memberId, outTradeNo }: PaymentKey, askAt: Instant): Promise<void> {
  await setAskAt.run({ memberId, outTradeNo, askAt: isoInstant(askAt) }, db);
}

/**
 * Payments and refunds as WeChat Pay describes them, in replies and in notices, and as the product knows
 * them.
 */
import * as z from 'zod/mini';

export interface Payment {
  outTradeNo: string;
  /** WeChat Pay's number; null until paid. */
  transactionId: string | null;
  state: PaymentState;
  /** What the order costs; null where WeChat Pay does not say it, before payment. */
  amountFen: bigint | null;
  payerOpenid: string | null;
  paidAt: Date | null;
}

export interface Refund {
  outRefundNo: string;
  refundId: string;
  outTradeNo: string;
  state: RefundState;
  refundFen: bigint;
  /** When the money was back. */
  doneAt: Date | null;
}

/** REFUND: paid, and at least a part was given back. */
const PAYMENT_STATES = ['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'USERPAYING', 'PAYERROR'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/**
 * CLOSED: not given back, the amount is free again. ABNORMAL: the payer's account takes nothing; the merchant
 * must act.
 */
const REFUND_STATES = ['SUCCESS', 'CLOSED', 'PROCESSING', 'ABNORMAL'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

const text = z.string().check(z.minLength(1), z.maxLength(128));
const fen = z.int().check(z.nonnegative());
/** RFC 3339 with an offset. @example 2018-06-08T10:34:56+08:00 */
const instant = z.iso.datetime({ offset: true });
const optional = <T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null | undefined> =>
  z.optional(z.nullable(schema));

/** A transaction; checked for the merchant that asks. */
export const transactionObject = z
  .object({
    appid: text,
    mchid: text,
    out_trade_no: text,
    transaction_id: optional(text),
    trade_state: z.enum(PAYMENT_STATES),
    success_time: optional(instant),
    payer: optional(z.object({ openid: optional(text) })),
    amount: optional(z.object({ total: optional(fen), currency: optional(text) })),
  })
  .check(
    z.refine(
      ({ trade_state: state, transaction_id: id, success_time: at, amount }) =>
        !['SUCCESS', 'REFUND'].includes(state) || (id != null && at != null && amount?.total != null),
      { error: 'paid without number, time or amount', path: ['trade_state'] },
    ),
    z.refine(({ amount }) => (amount?.currency ?? 'CNY') === 'CNY', { path: ['amount', 'currency'] }),
  );
export type TransactionObject = z.infer<typeof transactionObject>;

export const paymentOf = (it: TransactionObject): Payment => ({
  outTradeNo: it.out_trade_no,
  transactionId: it.transaction_id ?? null,
  state: it.trade_state,
  amountFen: it.amount?.total == null ? null : BigInt(it.amount.total),
  payerOpenid: it.payer?.openid ?? null,
  paidAt: it.success_time == null ? null : new Date(it.success_time),
});

const refundFields = {
  out_refund_no: text,
  refund_id: text,
  out_trade_no: text,
  success_time: optional(instant),
  amount: z.object({ refund: fen }),
};
/** A refund in a reply. */
export const refundObject = z.object({ ...refundFields, status: z.enum(REFUND_STATES) });
/** A refund in a notice, which names its state otherwise. */
export const refundNotice = z.object({ ...refundFields, mchid: text, refund_status: z.enum(REFUND_STATES) });

type RefundFields = Omit<z.infer<typeof refundObject>, 'status'>;

export const refundOf = (it: RefundFields, state: RefundState): Refund => ({
  outRefundNo: it.out_refund_no,
  refundId: it.refund_id,
  outTradeNo: it.out_trade_no,
  state,
  refundFen: BigInt(it.amount.refund),
  doneAt: it.success_time == null ? null : new Date(it.success_time),
});

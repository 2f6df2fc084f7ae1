/**
 * The bill of a day by payments and refunds. https://pay.weixin.qq.com/doc/v3/merchant/4012791907
 */
import * as z from 'zod/mini';
import { billTime, fenOf, fetchBill, instantOf, yuan } from './bill-file';
import type { PayClient } from './pay-call';
import type { PayReply } from './pay-reply';

export interface BillRow {
  /** SUCCESS: a payment. REFUND: money back, or a payment at a till that was revoked. */
  kind: 'SUCCESS' | 'REFUND';
  tradedAt: Date;
  transactionId: string;
  outTradeNo: string;
  /** Of the payment, or of the refund; never negative. */
  amountFen: bigint;
  refundId: string | null;
  outRefundNo: string | null;
  /** SUCCESS, PROCESSING, FAIL …; null for a payment. */
  refundState: string | null;
}

const billLine = z.object({
  交易时间: billTime,
  微信订单号: z.string(),
  商户订单号: z.string(),
  交易状态: z.enum(['SUCCESS', 'REFUND', 'REVOKED']),
  微信退款单号: z.string(),
  商户退款单号: z.string(),
  退款状态: z.string(),
  订单金额: yuan,
  申请退款金额: yuan,
});

/**
 * All payments and refunds of a day (YYYY-MM-DD, in China). `not-found`: nobody paid that day. `not-ready`:
 * before ten o'clock of the next.
 */
export const fetchTradeBill = (client: PayClient, day: string): Promise<PayReply<BillRow[]>> =>
  fetchBill(client, {
    path: 'v3/bill/tradebill',
    query: { bill_date: day, bill_type: 'ALL' },
    sums: '总交易单数',
    read: (line) => rowOf(billLine.parse(line)),
  });

function rowOf(line: z.infer<typeof billLine>): BillRow {
  const isPayment = line.交易状态 === 'SUCCESS';
  return {
    kind: isPayment ? 'SUCCESS' : 'REFUND',
    tradedAt: instantOf(line.交易时间),
    transactionId: line.微信订单号,
    outTradeNo: line.商户订单号,
    amountFen: fenOf(isPayment ? line.订单金额 : line.申请退款金额),
    refundId: isPayment ? null : line.微信退款单号,
    outRefundNo: isPayment ? null : line.商户退款单号,
    refundState: isPayment ? null : line.退款状态,
  };
}

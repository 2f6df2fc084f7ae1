/**
 * The bill of a day by movements of money in an account of the merchant's: the only record of a transfer that
 * is older than 30 days. https://pay.weixin.qq.com/doc/v3/merchant/4012791908
 */
import * as z from 'zod/mini';
import { billTime, fenOf, fetchBill, instantOf, yuan } from './bill-file';
import type { PayClient } from './pay-call';
import type { PayReply } from './pay-reply';

/** BASIC: payments come in there, refunds leave. OPERATION: transfers leave there, what lapsed returns. */
export type FundAccount = 'BASIC' | 'OPERATION';

export interface FundLine {
  bookedAt: Date;
  /** What it was, in WeChat Pay's words. @example 退款 */
  name: string;
  kind: string;
  direction: 'in' | 'out';
  /** Never negative. */
  amountFen: bigint;
  /** Of the account afterwards. */
  balanceFen: bigint;
  /** WeChat Pay's number of the payment, refund or transfer. */
  businessNo: string;
  /** WeChat Pay's number of this movement: no other line has it. */
  flowNo: string;
  /** The merchant's number of the payment, refund or transfer; empty where it has none. */
  outNo: string;
}

const fundLine = z.object({
  记账时间: billTime,
  微信支付业务单号: z.string(),
  资金流水单号: z.string(),
  业务名称: z.string(),
  业务类型: z.string(),
  收支类型: z.enum(['收入', '支出']),
  '收支金额(元)': yuan,
  '账户结余(元)': yuan,
  业务凭证号: z.string(),
});

/**
 * All movements of a day (YYYY-MM-DD, in China) in one account. `not-found`: nothing moved that day.
 * `not-ready`: before ten o'clock of the next.
 */
export const fetchFundBill = (
  client: PayClient,
  day: string,
  account: FundAccount,
): Promise<PayReply<FundLine[]>> =>
  fetchBill(client, {
    path: 'v3/bill/fundflowbill',
    query: { bill_date: day, account_type: account },
    sums: '资金流水总笔数',
    read: (line) => lineOf(fundLine.parse(line)),
  });

const lineOf = (line: z.infer<typeof fundLine>): FundLine => ({
  bookedAt: instantOf(line.记账时间),
  name: line.业务名称,
  kind: line.业务类型,
  direction: line.收支类型 === '收入' ? 'in' : 'out',
  amountFen: fenOf(line['收支金额(元)']),
  balanceFen: fenOf(line['账户结余(元)']),
  businessNo: line.微信支付业务单号,
  flowNo: line.资金流水单号,
  outNo: line.业务凭证号,
});

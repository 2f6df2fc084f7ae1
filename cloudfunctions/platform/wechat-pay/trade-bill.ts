/**
 * The bill of a day: asked for, downloaded, checked against the hash that WeChat Pay signed, and read.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791907
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import type { PayClient } from './pay-call';
import { problem, type PayReply } from './pay-reply';

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

/** Unpacked. Bytes. */
const LARGEST_BILL = 512 * 1024 * 1024;

const billAddress = z.object({
  hash_type: z.literal('SHA1'),
  hash_value: z.string().check(z.regex(/^[0-9a-f]{40}$/i)),
  download_url: z.url(),
});

const yuan = z.string().check(z.regex(/^\d{1,12}(\.\d{1,2})?$/));
const billLine = z.object({
  交易时间: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)),
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
export async function fetchTradeBill(client: PayClient, day: string): Promise<PayReply<BillRow[]>> {
  const query = { bill_date: day, bill_type: 'ALL', tar_type: 'GZIP' };
  const address = await client.call({ method: 'get', path: 'v3/bill/tradebill', query }, billAddress);
  if (!address.ok) return address;
  // Its host is not followed: requests are signed, and go to WeChat Pay's configured address only.
  const { pathname, searchParams } = new URL(address.data.download_url);
  const file = await client.download(pathname.slice(1), Object.fromEntries(searchParams));
  if (!file.ok) return file;
  try {
    const plain = await promisify(gunzip)(file.data, { maxOutputLength: LARGEST_BILL });
    const hash = createHash('sha1').update(plain).digest('hex');
    if (hash !== address.data.hash_value.toLowerCase())
      return problem('unsure', 'the bill is not the one that WeChat Pay named: its hash differs');
    return { ok: true, data: readBill(plain.toString()) };
  } catch (error) {
    return problem(
      'unsure',
      `the bill cannot be read: ${error instanceof z.core.$ZodError ? 'its lines differ' : 'damaged'}`,
    );
  }
}

/**
 * Reads a bill: a line of names, a line for each payment or refund, two lines of sums. Every value follows a
 * backtick.
 */
function readBill(text: string): BillRow[] {
  const [table = ''] = text.replace(/^\uFEFF/, '').split(/^总交易单数/m, 1);
  const lines = parse(table, { columns: true, relax_quotes: true, quote: null, skip_empty_lines: true });
  return lines.map((line) => rowOf(billLine.parse(withoutBackticks(line as Record<string, string>))));
}

const withoutBackticks = (line: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value.replace(/^`/, '')]));

function rowOf(line: z.infer<typeof billLine>): BillRow {
  const isPayment = line.交易状态 === 'SUCCESS';
  return {
    kind: isPayment ? 'SUCCESS' : 'REFUND',
    tradedAt: new Date(`${line.交易时间.replace(' ', 'T')}+08:00`),
    transactionId: line.微信订单号,
    outTradeNo: line.商户订单号,
    amountFen: fenOf(isPayment ? line.订单金额 : line.申请退款金额),
    refundId: isPayment ? null : line.微信退款单号,
    outRefundNo: isPayment ? null : line.商户退款单号,
    refundState: isPayment ? null : line.退款状态,
  };
}

/** Yuan with at most two decimals as fen. @example "18.5" → 1850n */
function fenOf(amount: string): bigint {
  const [whole = '', cents = ''] = amount.split('.');
  return BigInt(whole + cents.padEnd(2, '0'));
}

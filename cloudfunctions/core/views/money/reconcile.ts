/**
 * A day of payments and refunds, ours beside WeChat Pay's bill, with every difference named. Days are those
 * of China, as the bill's. A refund stands in the bill of the day on which WeChat Pay took it, and in our
 * books on the day on which it was done: around midnight the bill of the day before has it.
 */
import type { ReconciliationReply } from '../../../contract/trade';
import { asDb, type Database } from '../../../platform/db';
import type { BillRow, PayReply, WechatPay } from '../../../platform/wechat-pay/wechat-pay';
import { formatDay, isoInstant, parseDay, startOfDay } from '../../kernel/time';
import { comparePayments, compareRefunds, type BillLine, type OurLine } from './compare-bill.rules';
import { readPaidOfDay, readPaymentsNamed, readRefundedOfDay, readRefundsNamed } from './day-of-payments';

const CHINA_MINUTES = 8 * 60;
/** More than a person goes through; their number is told. */
const LISTED = 200;

/** Why there is nothing to compare with. */
export type NoBill = 'not-ready' | 'unsure';

/** Reconciles a day, YYYY-MM-DD. A day on which nobody paid has an empty bill. */
export async function reconcileDay(
  pool: Database,
  wechatPay: WechatPay,
  brandId: number,
  day: string,
): Promise<ReconciliationReply | NoBill> {
  const rows = await readBill(wechatPay, day);
  if (typeof rows === 'string') return rows;
  const db = asDb(pool);
  const first = startOfDay(parseDay(day), CHINA_MINUTES);
  const scope = {
    brandId,
    from: isoInstant(first),
    until: isoInstant(startOfDay(parseDay(day) + 1, CHINA_MINUTES)),
  };
  const [paidBill, refundBill] = [linesOf(rows, 'SUCCESS'), linesOf(rows, 'REFUND')];
  const paid = await readPaidOfDay(db, scope);
  const refunded = await readRefundedOfDay(db, scope);
  const beside = await readBeside(wechatPay, day, refunded, refundBill);
  if (typeof beside === 'string') return beside;
  const namedPayments = await readPaymentsNamed(db, brandId, numbersOf(paidBill));
  const namedRefunds = await readRefundsNamed(db, brandId, numbersOf(refundBill));
  const differences = [
    ...comparePayments({ bill: paidBill, ours: paid, known: namedPayments }),
    ...compareRefunds({ bill: refundBill, ours: refunded, known: namedRefunds, beside }),
  ];
  return {
    day,
    payments: totalOf(paid, paidBill),
    refunds: totalOf(refunded, refundBill),
    differences: differences.slice(0, LISTED),
    more: Math.max(differences.length - LISTED, 0),
  };
}

/** Refunds that failed at WeChat Pay moved no money. */
const MOVED = new Set([null, 'SUCCESS', 'PROCESSING']);

const linesOf = (rows: readonly BillRow[], kind: BillRow['kind']): BillLine[] =>
  rows
    .filter((row) => row.kind === kind && MOVED.has(row.refundState))
    .map((row) => ({
      number: row.outRefundNo ?? row.outTradeNo,
      outTradeNo: row.outTradeNo,
      fen: row.amountFen,
    }));

const numbersOf = (lines: readonly BillLine[]): string[] => lines.map(({ number }) => number);

async function readBill(wechatPay: WechatPay, day: string): Promise<BillRow[] | NoBill> {
  const reply: PayReply<BillRow[]> = await wechatPay.tradeBill(day);
  if (reply.ok) return reply.data;
  if (reply.code === 'not-found') return [];
  return reply.code === 'not-ready' ? 'not-ready' : 'unsure';
}

/** Refunds that the bill of the day before has; it is only asked for where the day's own lacks something. */
async function readBeside(
  wechatPay: WechatPay,
  day: string,
  refunded: readonly OurLine[],
  bill: readonly BillLine[],
): Promise<ReadonlySet<string> | NoBill> {
  const billed = new Set(numbersOf(bill));
  if (refunded.every(({ number }) => billed.has(number))) return new Set();
  const rows = await readBill(wechatPay, formatDay(parseDay(day) - 1));
  return typeof rows === 'string' ? rows : new Set(numbersOf(linesOf(rows, 'REFUND')));
}

const totalOf = (ours: readonly OurLine[], bill: readonly BillLine[]): ReconciliationReply['payments'] => ({
  count: ours.length,
  oursFen: ours.reduce((sum, { fen }) => sum + (fen ?? 0n), 0n).toString(),
  billFen: bill.reduce((sum, { fen }) => sum + fen, 0n).toString(),
});

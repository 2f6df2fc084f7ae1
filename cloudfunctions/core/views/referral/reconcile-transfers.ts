/**
 * Transfers of a day, ours beside WeChat Pay's fund bill, with every difference named. Days are those of
 * China, as the bill's. Around midnight, and where we heard of it late, the bill of a day beside has it.
 */
import type { TransferReconciliationReply } from '../../../contract/referral-desk';
import type { WithdrawalState } from '../../../contract/withdrawal';
import type { Db } from '../../../platform/db';
import type { FundLine, WechatPay } from '../../../platform/wechat-pay/wechat-pay';
import { formatDay, isoInstant, parseDay, startOfDay } from '../../kernel/time';
import { compareTransfers, type FundMovement, type OurTransfer } from './compare-transfers.rules';
import {
  findTransfersNamed,
  findTransfersOfDay,
  type IFindTransfersNamedResult,
} from './payouts.view.queries';

const CHINA_MINUTES = 8 * 60;
/** More than a person goes through. */
const LISTED = 200;
/** What the fund bill calls money for members, and money that came back of it. */
const OUT = '转账';
const BACK = '退款';

/** Reconciles a day, YYYY-MM-DD; `unsure`: WeChat Pay gave no answer. */
export async function reconcileTransfers(
  db: Db,
  wechatPay: WechatPay,
  brandId: number,
  day: string,
): Promise<TransferReconciliationReply | 'unsure'> {
  const first = parseDay(day);
  const from = isoInstant(startOfDay(first, CHINA_MINUTES));
  const until = isoInstant(startOfDay(first + 1, CHINA_MINUTES));
  const rows = await findTransfersOfDay.run({ brandId, from, until }, db);
  const all = rows.map((row) => ({ ...ourOf(row), out: row.out, back: row.back }));
  const ours = all.filter(({ out }) => out);
  const reply = { day, ours: sumOf(ours), theirs: null, differences: [] };
  const bill = await readBill(wechatPay, day);
  if (typeof bill === 'string') return bill === 'not-ready' ? reply : 'unsure';
  const beside = [
    ...linesOf(await readBill(wechatPay, formatDay(first - 1))),
    ...linesOf(await readBill(wechatPay, formatDay(first + 1))),
  ];
  const [out, back] = [outOf(bill), backOf(bill)];
  const differences = compareTransfers({
    ...{ out, back, ours, oursBack: all.filter((each) => each.back) },
    outBeside: new Set(outOf(beside).map(({ number }) => number)),
    backBeside: new Set(backOf(beside).map(({ number }) => number)),
    known: await readNamed(db, brandId, [...out, ...back]),
  });
  return { ...reply, theirs: sumOf(out), differences: differences.slice(0, LISTED) };
}

const ourOf = (row: IFindTransfersNamedResult): OurTransfer => ({
  number: row.withdrawal_id,
  state: row.state as WithdrawalState,
  fen: row.net_fen,
});

const sumOf = (moved: readonly { fen: bigint }[]): { count: number; fen: string } => ({
  count: moved.length,
  fen: moved.reduce((sum, { fen }) => sum + fen, 0n).toString(),
});

type Bill = readonly FundLine[] | 'not-ready' | 'unsure';

/** A day on which nothing moved has an empty bill. */
async function readBill(wechatPay: WechatPay, day: string): Promise<Bill> {
  const reply = await wechatPay.fundBill(day);
  if (reply.ok) return reply.data;
  if (reply.code === 'not-found') return [];
  return reply.code === 'not-ready' ? 'not-ready' : 'unsure';
}
/** Of a day beside: what cannot be had yet, or now, lacks. */
const linesOf = (bill: Bill): readonly FundLine[] => (typeof bill === 'string' ? [] : bill);

const moved = (lines: readonly FundLine[], direction: 'in' | 'out', kind: string): FundMovement[] =>
  lines
    .filter((line) => line.direction === direction && line.kind === kind)
    .map(({ outNo: number, amountFen: fen }) => ({ number, fen }));
const outOf = (lines: readonly FundLine[]): FundMovement[] => moved(lines, 'out', OUT);
const backOf = (lines: readonly FundLine[]): FundMovement[] => moved(lines, 'in', BACK);

async function readNamed(
  db: Db,
  brandId: number,
  movements: readonly FundMovement[],
): Promise<Map<string, OurTransfer>> {
  const withdrawalIds = [...new Set(movements.map(({ number }) => number))];
  if (withdrawalIds.length === 0) return new Map();
  const rows = await findTransfersNamed.run({ brandId, withdrawalIds }, db);
  return new Map(rows.map((row) => [row.withdrawal_id, ourOf(row)]));
}

/*
 * Refunds of orders and of payments that nothing waited for. They are made under their order's row; what
 * becomes of them is kept under their own. A request told twice violates `refunds_request_once`.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { RefundState } from './refund.rules';
import {
  eraseReasons,
  findRefundByNumber,
  findRefundKey,
  holdRefundByNumber,
  insertRefund,
  readRefundsOfOrder,
  setRefundAskAt,
  setRefundState,
  takeRefundsToAsk,
  type IFindRefundByNumberResult,
} from './refunds.store.queries';

/** Units of a line with what went back for them, as they are kept. */
export interface RefundedLine {
  line: string;
  quantity: number;
  fen: string;
  points: string;
}

export interface RefundRow {
  refundId: string;
  memberId: bigint;
  orderId: string;
  brandId: number;
  storeId: string;
  /** Null: nothing was paid in money. */
  outTradeNo: string | null;
  /** `difference`: of a price that became lower. `share`: of what was spoiled. */
  kind: 'order' | 'stray' | 'difference' | 'share';
  amountFen: bigint;
  points: bigint;
  lines: RefundedLine[];
  state: RefundState;
  wechatRefundId: string | null;
  /** Null: by itself. */
  staffId: bigint | null;
  requestId: string;
  reason: string;
  askedAt: Instant;
  doneAt: Instant | null;
  lastError: string | null;
}

/** An order has at most as many as it has units, and its stray payments. */
const MOST_REFUNDS = 2100;

const toRefund = (row: IFindRefundByNumberResult): RefundRow => ({
  refundId: row.refund_id,
  memberId: row.member_id,
  orderId: row.order_id,
  brandId: row.brand_id,
  storeId: row.store_id,
  outTradeNo: row.out_trade_no,
  kind: row.kind as RefundRow['kind'],
  amountFen: row.amount_fen,
  points: row.points,
  lines: row.lines as RefundedLine[],
  state: row.state as RefundState,
  wechatRefundId: row.wechat_refund_id,
  staffId: row.staff_id,
  requestId: row.request_id,
  reason: row.reason,
  askedAt: row.asked_at.getTime(),
  doneAt: row.done_at?.getTime() ?? null,
  lastError: row.last_error,
});

export type NewRefund = Omit<RefundRow, 'state' | 'wechatRefundId' | 'doneAt' | 'lastError'>;

/** Keeps a refund: `queued`, or `done` at once where no money goes back. */
export async function addRefund(db: Db, refund: NewRefund): Promise<void> {
  const isDone = refund.amountFen === 0n;
  const { askedAt, lines, ...row } = refund;
  await insertRefund.run(
    {
      ...row,
      lines: JSON.stringify(lines),
      state: isDone ? 'done' : 'queued',
      askedAt: isoInstant(askedAt),
      doneAt: isoInstant(isDone ? askedAt : null),
    },
    db,
  );
}

/** An order's refunds, oldest first. */
export const readRefunds = async (
  db: Db,
  { memberId, orderId }: { memberId: bigint; orderId: string },
): Promise<RefundRow[]> =>
  (await readRefundsOfOrder.run({ memberId, orderId, limit: MOST_REFUNDS }, db)).map(toRefund);

/** Names a refund: its number goes along with whose it is. */
export type RefundKey = Pick<RefundRow, 'memberId' | 'refundId'>;

/** Whose refund has this number, as WeChat Pay names it; null: none of ours. */
export async function findRefundOwner(db: Db, refundId: string): Promise<RefundKey | null> {
  const [owner] = await findRefundKey.run({ refundId }, db);
  return owner === undefined ? null : { memberId: owner.member_id, refundId };
}

/** One refund; null: the member has no such refund. */
export async function readRefund(db: Db, { memberId, refundId }: RefundKey): Promise<RefundRow | null> {
  const [row] = await findRefundByNumber.run({ memberId, refundId }, db);
  return row === undefined ? null : toRefund(row);
}

/** The same, its row held. */
export async function holdRefund(db: Db, { memberId, refundId }: RefundKey): Promise<RefundRow | null> {
  const [row] = await holdRefundByNumber.run({ memberId, refundId }, db);
  return row === undefined ? null : toRefund(row);
}

/** What became of a refund. `askAt`: when WeChat Pay is asked; null: no more. */
export async function keepRefundState(
  db: Db,
  { memberId, refundId }: RefundKey,
  now: {
    state: RefundState;
    wechatRefundId: string | null;
    doneAt: Instant | null;
    askAt: Instant | null;
    lastError: string | null;
  },
): Promise<void> {
  const { doneAt, askAt, ...rest } = now;
  await setRefundState.run(
    { memberId, refundId, ...rest, doneAt: isoInstant(doneAt), askAt: isoInstant(askAt) },
    db,
  );
}

/** Refunds that WeChat Pay is to be asked about; until `again` nobody else asks. */
export const takeRefunds = async (
  db: Db,
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<RefundRow[]> =>
  (await takeRefundsToAsk.run({ now: isoInstant(when.now), again: isoInstant(when.again), limit }, db)).map(
    toRefund,
  );

/** When WeChat Pay is asked next about a refund that is processing. */
export async function askRefundAgain(
  db: Db,
  { memberId, refundId }: RefundKey,
  askAt: Instant,
): Promise<void> {
  await setRefundAskAt.run({ memberId, refundId, askAt: isoInstant(askAt) }, db);
}

/** What staff wrote about the member's refunds goes with the account. */
export async function eraseRefundReasons(db: Db, memberId: bigint): Promise<void> {
  await eraseReasons.run({ memberId }, db);
}

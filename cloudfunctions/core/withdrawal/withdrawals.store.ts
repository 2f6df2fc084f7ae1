/*
 * Withdrawals. Whoever asks for one holds the member's row first, and then there is at most one that is open
 * (`withdrawals_one_open`); what becomes of it is kept under its own row, held after the member's where money
 * moves. Stores hold no policy.
 */
import type { PayoutKind, WithdrawalState } from '../../contract/withdrawal';
import type { Db } from '../../platform/db';
import { END_OF_TIME, type Place } from '../kernel/page';
import { isoInstant, type Instant } from '../kernel/time';
import type { TaxMethod } from './tax.rules';
import type { NewWithdrawal, TaxFacts, WithdrawalKey, WithdrawalRow } from './withdrawal.types';
import {
  eraseReturnNotes,
  findWithdrawal,
  findWithdrawalByRequest,
  findWithdrawalKey,
  findWithdrawals,
  holdWithdrawalRow,
  type IFindWithdrawalResult,
  insertWithdrawal,
  setCancelAsked,
  setProblem,
  setWithdrawalAskAt,
  takeWithdrawalsToAsk,
  updateWithdrawal,
} from './withdrawals.store.queries';

function taxOfRow(row: IFindWithdrawalResult): TaxFacts | null {
  if (row.tax_method === null) return null;
  const before = { grossFen: row.month_gross_fen ?? 0n, withheldFen: row.month_withheld_fen ?? 0n };
  return { method: row.tax_method as TaxMethod, month: row.tax_month ?? '', before };
}

/** A withdrawal of its row. */
export const toWithdrawal = (row: IFindWithdrawalResult): WithdrawalRow => ({
  memberId: row.member_id,
  withdrawalId: row.withdrawal_id,
  brandId: row.brand_id,
  requestId: row.request_id,
  to: row.kind as PayoutKind,
  state: row.state as WithdrawalState,
  grossFen: row.gross_fen,
  withheldFen: row.withheld_fen,
  netFen: row.net_fen,
  points: row.points,
  coupon:
    row.coupon_template === null ? null : { template: row.coupon_template, name: row.coupon_name ?? '' },
  version: row.programme_version,
  tax: taxOfRow(row),
  bill: row.bill,
  askedAt: row.asked_at.getTime(),
  lockedAt: row.locked_at?.getTime() ?? null,
  cancelAskedAt: row.cancel_asked_at?.getTime() ?? null,
  endedAt: row.ended_at?.getTime() ?? null,
  wechatBillNo: row.wechat_bill_no,
  why: row.why,
  problem: row.problem,
});

/**
 * Keeps a new one: asked for, or over at once where no money is sent.
 * @param payee keyed hash of the name that WeChat Pay compares; null: it compares none
 */
export async function addWithdrawal(
  db: Db,
  { coupon, tax, askedAt, ...made }: NewWithdrawal,
  payee: Buffer | null,
): Promise<void> {
  const isOver = made.to === 'points' || made.to === 'coupon';
  await insertWithdrawal.run(
    {
      ...made,
      payee,
      state: isOver ? 'paid' : 'requested',
      couponTemplate: coupon?.template ?? null,
      couponName: coupon?.name ?? null,
      taxMethod: tax?.method ?? null,
      taxMonth: tax?.month ?? null,
      monthGrossFen: tax?.before.grossFen ?? null,
      monthWithheldFen: tax?.before.withheldFen ?? null,
      askedAt: isoInstant(askedAt),
      endedAt: isoInstant(isOver ? askedAt : null),
    },
    db,
  );
}

/** Whose withdrawal has this number, as WeChat Pay names it; null: none of ours. */
export async function findWithdrawalOwner(db: Db, withdrawalId: string): Promise<WithdrawalKey | null> {
  const [owner] = await findWithdrawalKey.run({ withdrawalId }, db);
  return owner === undefined ? null : { memberId: owner.member_id, withdrawalId };
}

const one = ([row]: IFindWithdrawalResult[]): WithdrawalRow | null =>
  row === undefined ? null : toWithdrawal(row);

/** One; null: the member has no such withdrawal. */
export const readWithdrawal = async (
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
): Promise<WithdrawalRow | null> => one(await findWithdrawal.run({ memberId, withdrawalId }, db));

/** The same, its row held. */
export const holdWithdrawal = async (
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
): Promise<WithdrawalRow | null> => one(await holdWithdrawalRow.run({ memberId, withdrawalId }, db));

/** The one that a request asked for; null: none yet. */
export const findByRequest = async (
  db: Db,
  memberId: bigint,
  requestId: string,
): Promise<WithdrawalRow | null> => one(await findWithdrawalByRequest.run({ memberId, requestId }, db));

/** The member's withdrawals before a place, the last first. */
export async function readWithdrawals(
  db: Db,
  memberId: bigint,
  { at, id }: Place = { at: END_OF_TIME, id: '' },
  limit: number,
): Promise<WithdrawalRow[]> {
  const rows = await findWithdrawals.run({ memberId, beforeAt: isoInstant(at), beforeId: id, limit }, db);
  return rows.map(toWithdrawal);
}

/** Keeps how one stands. `askAt`: when WeChat Pay is asked about it; null: no more. */
export async function keepWithdrawal(db: Db, row: WithdrawalRow, askAt: Instant | null): Promise<void> {
  const { memberId, withdrawalId, state, wechatBillNo, why, problem, bill } = row;
  await updateWithdrawal.run(
    {
      ...{ memberId, withdrawalId, state, wechatBillNo, why, problem, bill },
      lockedAt: isoInstant(row.lockedAt),
      endedAt: isoInstant(row.endedAt),
      askAt: isoInstant(askAt),
    },
    db,
  );
}

/** The member wants it called back. */
export async function keepCancelAsked(
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
  at: Instant,
): Promise<void> {
  await setCancelAsked.run({ memberId, withdrawalId, at: isoInstant(at) }, db);
}

/** What stands in the way of one that is open. */
export async function keepProblem(
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
  problem: string,
): Promise<void> {
  await setProblem.run({ memberId, withdrawalId, problem }, db);
}

/** Those that WeChat Pay is to be asked about; until `again` nobody else asks. */
export async function takeToAsk(
  db: Db,
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<WithdrawalRow[]> {
  const until = { now: isoInstant(when.now), again: isoInstant(when.again), limit };
  return (await takeWithdrawalsToAsk.run(until, db)).map(toWithdrawal);
}

/** When WeChat Pay is asked next about one that is open; null: never again. */
export async function askWithdrawalAgain(
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
  askAt: Instant | null,
): Promise<void> {
  await setWithdrawalAskAt.run({ memberId, withdrawalId, askAt: isoInstant(askAt) }, db);
}

/** Erases why statements of a member came back; the records of what was paid stay. */
export async function forgetReturnNotes(db: Db, memberId: bigint): Promise<void> {
  await eraseReturnNotes.run({ memberId }, db);
}

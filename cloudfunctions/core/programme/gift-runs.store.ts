/*
 * Who is told of the gifts that come by the calendar, and how far the telling of a month has come. No locks:
 * two processes that tell the same members tell the same events. Members whose account is closed are never
 * found.
 */
import type { CalendarGift } from '../../contract/event';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { findBornInMonth, findGiftRun, findLevelHolders, saveGiftRun } from './gift-runs.store.queries';

/** The telling of one gift in one month (YYYY-MM). */
export interface GiftRun {
  brandId: number;
  gift: CalendarGift;
  month: string;
}
export interface GiftPage {
  brandId: number;
  after: bigint;
  limit: number;
}
export interface MemberName {
  memberId: bigint;
  memberKey: string;
}

const toName = (row: { member_id: bigint; member_key: string }): MemberName => ({
  memberId: row.member_id,
  memberKey: row.member_key,
});

/** The member up to whom a run has come, 0 before its begin; null when it is finished. */
export async function readGiftRun(db: Db, run: GiftRun): Promise<bigint | null> {
  const [row] = await findGiftRun.run({ ...run }, db);
  if (row === undefined) return 0n;
  return row.finished_at === null ? row.after_member_id : null;
}

/** Writes how far a run has come, never back. `finishedAt`: nobody is left; null: somebody may be. */
export async function writeGiftRun(
  db: Db,
  run: GiftRun,
  after: bigint,
  finishedAt: Instant | null,
): Promise<void> {
  await saveGiftRun.run({ ...run, after, finishedAt: isoInstant(finishedAt) }, db);
}

/** Members who hold one of these levels, by id. */
export const readLevelHolders = async (db: Db, page: GiftPage, levels: string[]): Promise<MemberName[]> =>
  (await findLevelHolders.run({ ...page, levels }, db)).map(toName);

/** Members with a birthday in a month of the year ("02"), by id; only this member where one is given. */
export const readBornInMonth = async (
  db: Db,
  page: GiftPage,
  monthOfYear: string,
  memberId: bigint | null = null,
): Promise<MemberName[]> => (await findBornInMonth.run({ ...page, monthOfYear, memberId }, db)).map(toName);

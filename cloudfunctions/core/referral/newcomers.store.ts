/* Newcomers of a control share: in which group each is, and whose gift is still to come. */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { Newcomer } from './control.rules';
import {
  dropComingGift,
  findComingGift,
  findDueNewcomers,
  insertNewcomer,
  markNewcomerGiven,
} from './newcomers.store.queries';

/** Whose a gift is, and the version of the programme that promised it. */
export interface Promised {
  memberId: bigint;
  brandId: number;
  version: number;
}

/** Keeps the group of a newcomer; who has one keeps it. */
export async function addNewcomer(db: Db, newcomer: Newcomer): Promise<void> {
  const { wonAt, measuredUntil, inControl } = newcomer;
  const until = isoInstant(measuredUntil);
  const gift = inControl ? { dueAt: until, givenAt: null } : { dueAt: null, givenAt: isoInstant(wonAt) };
  await insertNewcomer.run({ ...newcomer, wonAt: isoInstant(wonAt), measuredUntil: until, ...gift }, db);
}

/** Whose gift is due, the longest first. */
export async function readDueNewcomers(db: Db, now: Instant, limit: number): Promise<Promised[]> {
  const rows = await findDueNewcomers.run({ now: isoInstant(now), limit }, db);
  return rows.map((row) => ({ memberId: row.member_id, brandId: row.brand_id, version: row.version }));
}

/** Notes that the gift has come; false: it had, or comes no more. Holds the row. */
export async function keepGiven(db: Db, memberId: bigint, at: Instant): Promise<boolean> {
  return (await markNewcomerGiven.run({ memberId, at: isoInstant(at) }, db)).length > 0;
}

/** The gift of a member that is still to come; null: none. */
export async function readComingGift(
  db: Db,
  memberId: bigint,
): Promise<(Promised & { dueAt: Instant }) | null> {
  const [row] = await findComingGift.run({ memberId }, db);
  if (row === undefined) return null;
  return { memberId, brandId: row.brand_id, version: row.version, dueAt: row.due_at.getTime() };
}

/** Nothing comes any more: the account is closed. */
export async function forgetComingGift(db: Db, memberId: bigint): Promise<void> {
  await dropComingGift.run({ memberId }, db);
}

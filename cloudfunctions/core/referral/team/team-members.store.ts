/*
 * Who is in which team from which month, and whom operators have invited. Somebody is in one team at most:
 * `team_members_one_open`. Stores hold no policy.
 */
import type { Db } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import {
  countMembers,
  deleteInvite,
  endMembership,
  findInvites,
  findMemberships,
  forgetInvites,
  forgetNotes,
  insertInvite,
  insertMembership,
  setShown,
} from './team-members.store.queries';
import { dayOfMonth, monthOfDay } from './teams.store';
import type { LeavingWay, Membership, TeamKey } from './team.types';

type Member = { memberId: bigint; brandId: number };

/** Teams that a member is in from a month on: at most the one they leave, and the one they have joined. */
export async function readMemberships(db: Db, memberId: bigint, month: string): Promise<Membership[]> {
  const rows = await findMemberships.run({ memberId, month: dayOfMonth(month) }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    brandId: row.brand_id,
    teamId: row.team_id,
    fromMonth: monthOfDay(row.from_month),
    untilMonth: row.until_month === null ? null : monthOfDay(row.until_month),
    shown: row.shown,
  }));
}

/** Keeps that a member is in a team from a month on; false: they are in one by then. */
export async function addMembership(
  db: Db,
  { memberId, brandId, teamId, fromMonth, shown }: Omit<Membership, 'untilMonth'>,
  now: Instant,
): Promise<boolean> {
  const row = { memberId, brandId, teamId, shown, fromMonth: dayOfMonth(fromMonth) };
  return (await insertMembership.run({ ...row, joinedAt: isoInstant(now) }, db)).length > 0;
}

/**
 * Keeps that they are in none from a month on, or in this one not; the team, null: they were in none, or in
 * another.
 */
export async function leaveFrom(
  db: Db,
  memberId: bigint,
  {
    month,
    by,
    teamId = null,
    note = null,
  }: { month: string; by: LeavingWay; teamId?: string | null; note?: string | null },
  now: Instant,
): Promise<string | null> {
  const left = { untilMonth: dayOfMonth(month), leftAt: isoInstant(now), leftBy: by, leftNote: note };
  return (await endMembership.run({ memberId, teamId, ...left }, db))[0]?.team_id ?? null;
}

/** Whether the others see what they bring; false: they are in no team. */
export const keepShown = async (db: Db, memberId: bigint, shown: boolean): Promise<boolean> =>
  (await setShown.run({ memberId, shown }, db)).length > 0;

/** How many are in a team in a month. */
export async function countInTeam(db: Db, { brandId, teamId }: TeamKey, month: string): Promise<number> {
  const [row] = await countMembers.run({ brandId, teamId, month: dayOfMonth(month) }, db);
  return row?.members ?? 0;
}

/** Keeps an invitation; false: there is one. */
export const addInvite = async (db: Db, { memberId, brandId }: Member, teamId: string, now: Instant) =>
  (await insertInvite.run({ memberId, brandId, teamId, invitedAt: isoInstant(now) }, db)).length > 0;

/** Teams that have invited a member, the latest first. */
export const readInvites = async (db: Db, memberId: bigint): Promise<string[]> =>
  (await findInvites.run({ memberId }, db)).map((row) => row.team_id);

/** It is answered; false: there was none. */
export const removeInvite = async (db: Db, memberId: bigint, teamId: string): Promise<boolean> =>
  (await deleteInvite.run({ memberId, teamId }, db)).length > 0;

/** With the account: from a month on they are in no team, and what was written about them is erased. */
export async function forgetTeams(db: Db, memberId: bigint, month: string, now: Instant): Promise<void> {
  await leaveFrom(db, memberId, { month, by: 'account' }, now);
  await forgetInvites.run({ memberId }, db);
  await forgetNotes.run({ memberId }, db);
}

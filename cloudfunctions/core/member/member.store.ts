/*
 * Reads, locks and writes members' rows: the lock of everything that belongs to a member, and the caches of
 * the ledger. Locks are taken in the order of member_id, so that two batches never wait for each other in a
 * circle. A balance below zero violates a `members_*_not_negative` check.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { NUMBERING } from '../kernel/numbering';
import { formatDay, parseDay } from '../kernel/time';
import type { MemberRow } from './member.types';
import {
  findDueMembers,
  findMembersBehindVersion,
  findMembersByIdentity,
  findMembersByKey,
  holdNumbering,
  insertMembers,
  lockIdleMembers,
  lockMembers,
  readMembers,
  saveMembers,
  saveProfiles,
  type ILockMembersResult,
} from './member.store.queries';

/** A member's row, whoever read it. */
export const toMember = (row: ILockMembersResult): MemberRow => ({
  memberId: row.member_id,
  brandId: row.brand_id,
  joinedAt: row.joined_at?.getTime() ?? null,
  clockAt: row.clock_at?.getTime() ?? null,
  settledSeq: row.settled_seq,
  version: row.programme_version,
  tier: row.tier,
  tierUntil: row.tier_until?.getTime() ?? null,
  balances: {
    active: row.points_active,
    pending: row.points_pending,
    debt: row.points_debt,
    qualifying: row.qualifying_total,
  },
  windowSum: row.window_sum,
  windowFrom: row.window_from === null ? null : parseDay(row.window_from),
  nextDueAt: row.next_due_at?.getTime() ?? null,
  lastJournalNo: row.last_journal_no,
  lastLotNo: row.last_lot_no,
  lastStepNo: row.last_step_no,
  giftDays: row.gift_days as Record<string, string>,
});

/** What to do about members whose rows somebody else has locked: wait for them, or leave them for later. */
export type Busy = 'wait' | 'skip';

/** Locks the members' rows for settlement and reads them, by member. */
export const lockForSettlement = async (db: Db, memberIds: bigint[], busy: Busy): Promise<MemberRow[]> =>
  (await (busy === 'wait' ? lockMembers : lockIdleMembers).run({ memberIds }, db)).map(toMember);

/** Reads the members' rows without a lock, by member. */
export const readMemberRows = async (db: Db, memberIds: bigint[]): Promise<MemberRow[]> =>
  (await readMembers.run({ memberIds }, db)).map(toMember);

/**
 * Lets nobody else number events of these members until the transaction ends, so that whoever sees a number
 * sees all lower ones. Not the rows' own locks: receiving would wait for whatever settlement holds, which
 * halved the rate (ADR 6).
 */
export async function holdForNumbering(db: Db, memberIds: bigint[]): Promise<void> {
  if (memberIds.length > 0) await holdNumbering.run({ ...NUMBERING, memberIds }, db);
}

/** Writes the members' rows, in one statement. */
export async function writeMembers(db: Db, rows: readonly MemberRow[]): Promise<void> {
  if (rows.length === 0) return;
  await saveMembers.run(
    {
      memberIds: column(rows, (row) => row.memberId),
      joinedAt: column(rows, (row) => row.joinedAt),
      clockAt: column(rows, (row) => row.clockAt),
      settledSeq: column(rows, (row) => row.settledSeq),
      version: column(rows, (row) => row.version),
      tier: column(rows, (row) => row.tier),
      tierUntil: column(rows, (row) => row.tierUntil),
      active: column(rows, (row) => row.balances.active),
      pending: column(rows, (row) => row.balances.pending),
      debt: column(rows, (row) => row.balances.debt),
      qualifying: column(rows, (row) => row.balances.qualifying),
      windowSum: column(rows, (row) => row.windowSum),
      windowFrom: column(rows, (row) => (row.windowFrom === null ? null : formatDay(row.windowFrom))),
      nextDueAt: column(rows, (row) => row.nextDueAt),
      lastJournalNo: column(rows, (row) => row.lastJournalNo),
      lastLotNo: column(rows, (row) => row.lastLotNo),
      lastStepNo: column(rows, (row) => row.lastStepNo),
      giftDays: column(rows, (row) => JSON.stringify(row.giftDays)),
    },
    db,
  );
}

/** Members by an identity of one kind ("import", later "wechat"): those that are known. */
export async function findMembers(
  db: Db,
  brandId: number,
  kind: string,
  identities: string[],
): Promise<Map<string, bigint>> {
  const rows = await findMembersByIdentity.run({ brandId, kind, identities }, db);
  return new Map(rows.map((row) => [row.identity, row.member_id]));
}

const keyOf = (kind: string, identity: string): string => `${kind}:${identity}`;

/** Makes the members that are missing; their key is "kind:identity", for good. */
export async function makeMembers(
  db: Db,
  brandId: number,
  kind: string,
  identities: string[],
): Promise<void> {
  const memberKeys = identities.map((identity) => keyOf(kind, identity));
  await insertMembers.run({ brandId, kind, identities, memberKeys }, db);
}

/**
 * Members that `makeMembers` made, by identity: also those whose accounts have closed since, so that what is
 * told of old receipts still reaches them.
 */
export async function findMadeMembers(
  db: Db,
  brandId: number,
  kind: string,
  identities: string[],
): Promise<Map<string, bigint>> {
  const identityOf = new Map(identities.map((identity) => [keyOf(kind, identity), identity]));
  const rows = await findMembersByKey.run({ brandId, memberKeys: [...identityOf.keys()] }, db);
  return new Map(rows.map((row) => [identityOf.get(row.member_key) ?? '', row.member_id]));
}

/** Keeps what members are called; of a closed account nothing is kept. */
export async function writeProfiles(
  db: Db,
  profiles: readonly { memberId: bigint; name: string }[],
): Promise<void> {
  const memberIds = column(profiles, (profile) => profile.memberId);
  await saveProfiles.run({ memberIds, names: column(profiles, (profile) => profile.name) }, db);
}

export interface MemberPage {
  brandId: number;
  after: bigint;
  limit: number;
}
type MemberName = { memberId: bigint; memberKey: string };
const toName = (row: { member_id: bigint; member_key: string }): MemberName => ({
  memberId: row.member_id,
  memberKey: row.member_key,
});

/** Members for whom something falls due until an instant, by id. */
export const findDue = async (db: Db, page: MemberPage, until: number): Promise<MemberName[]> =>
  (await findDueMembers.run({ ...page, until: new Date(until).toISOString() }, db)).map(toName);

/** Members whom a programme version has not reached yet, by id. */
export const findBehindVersion = async (db: Db, page: MemberPage, version: number): Promise<MemberName[]> =>
  (await findMembersBehindVersion.run({ ...page, version }, db)).map(toName);

/*
 * Reads and makes members: who they are known as, and which of them something falls due for. Their rows
 * themselves are read and written by the book.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { NUMBERING } from '../kernel/numbering';
import { isoInstant } from '../kernel/time';
import {
  findDueMembers,
  findMembersBehindVersion,
  findMembersByIdentity,
  findMembersByKey,
  holdNumbering,
  insertMembers,
  saveProfiles,
} from './member.store.queries';

/**
 * Lets nobody else number events of these members until the transaction ends, so that whoever sees a number
 * sees all lower ones. Not the rows' own locks: receiving would wait for whatever settlement holds, which
 * halved the rate (ADR 6).
 */
export async function holdForNumbering(db: Db, memberIds: bigint[]): Promise<void> {
  if (memberIds.length > 0) await holdNumbering.run({ ...NUMBERING, memberIds }, db);
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

/** Makes the members that are missing, whose key nobody has; it is "kind:identity", for good. */
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
  (await findDueMembers.run({ ...page, until: isoInstant(until) }, db)).map(toName);

/** Members whom a programme version has not reached yet, by id. */
export const findBehindVersion = async (db: Db, page: MemberPage, version: number): Promise<MemberName[]> =>
  (await findMembersBehindVersion.run({ ...page, version }, db)).map(toName);

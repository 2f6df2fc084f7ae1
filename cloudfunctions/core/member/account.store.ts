/*
 * A member's account: who they are known as, the lock of what identifies them, and its end. Two kinds of
 * locks, always in this order: the identities (advisory, so that an identity nobody has yet can be held too),
 * then the member's row.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import {
  claimMemberKey,
  deleteConsents,
  deleteIdentities,
  deleteProfile,
  findClosed,
  findClosedOf,
  findIdentities,
  useIdentity,
  holdIdentityKeys,
  insertClosed,
  insertIdentities,
  insertMember,
  lockMember,
  type ILockMemberResult,
} from './account.store.queries';

export interface KnownAs {
  /** "wechat", "wechat-union", "demo", "import". */
  kind: string;
  identity: string;
}

export interface AccountRow {
  memberId: bigint;
  brandId: number;
  memberKey: string;
  joinedAt: Instant | null;
}

const toAccount = (row: ILockMemberResult): AccountRow => ({
  memberId: row.member_id,
  brandId: row.brand_id,
  memberKey: row.member_key,
  joinedAt: row.joined_at?.getTime() ?? null,
});

/** Tells this use of advisory locks from others ("iden" in ASCII). */
const IDENTITIES = 0x6964656e;

/**
 * Lets nobody else join or close as one of these identities until the transaction ends. They are named by
 * their keyed hashes.
 */
export async function holdIdentities(db: Db, hashes: readonly Buffer[]): Promise<void> {
  const keys = hashes.map((hash) => hash.readInt32BE(0));
  await holdIdentityKeys.run({ lockClass: IDENTITIES, keys }, db);
}

/**
 * Locks the member's row, so that the account cannot close until the transaction ends; null where it is
 * closed. Closing is looked for after the row is held, in a statement of its own: one that waited for the row
 * would still see what was there before.
 */
export async function holdAccount(db: Db, memberId: bigint): Promise<AccountRow | null> {
  const [row] = await lockMember.run({ memberId }, db);
  const account = toAccount(present(row, `member ${memberId}`));
  const closed = await findClosed.run({ memberId }, db);
  return closed.length === 0 ? account : null;
}

/** Locks the accounts of members like `holdAccount`, in the order of their numbers. */
export async function holdAccounts(
  db: Db,
  memberIds: readonly bigint[],
): Promise<Map<bigint, AccountRow | null>> {
  const held = new Map<bigint, AccountRow | null>();
  for (const memberId of [...memberIds].sort((a, b) => (a < b ? -1 : 1)))
    held.set(memberId, await holdAccount(db, memberId));
  return held;
}

/** Which of these members' accounts are closed. */
export const closedAmong = async (db: Db, memberIds: bigint[]): Promise<Set<bigint>> =>
  new Set((await findClosedOf.run({ memberIds }, db)).map((row) => row.member_id));

/** Makes a member known as these: their key is claimed first, which gives them their number. */
export async function makeMember(
  db: Db,
  member: { brandId: number; memberKey: string; knownAs: readonly KnownAs[] },
): Promise<AccountRow> {
  const { brandId, memberKey, knownAs } = member;
  const [claimed] = await claimMemberKey.run({ brandId, memberKey }, db);
  const { member_id: memberId } = present(claimed, 'the number of a new member');
  const [row] = await insertMember.run({ memberId, brandId, memberKey }, db);
  const account = toAccount(present(row, 'the new member'));
  const kinds = column(knownAs, (known) => known.kind);
  const identities = column(knownAs, (known) => known.identity);
  await insertIdentities.run({ brandId, kinds, identities, memberId }, db);
  return account;
}

/**
 * Keeps that the member came by this identity, where they have several of its kind: what is paid next is paid
 * by it.
 */
export async function keepUsed(
  db: Db,
  used: KnownAs & { brandId: number; memberId: bigint },
  now: Instant,
): Promise<void> {
  await useIdentity.run({ ...used, now: isoInstant(now) }, db);
}

/** What the member is known as; of one kind, what they came by last first. */
export const readIdentities = (db: Db, memberId: bigint): Promise<KnownAs[]> =>
  findIdentities.run({ memberId }, db);

/** Keeps that an account answers to nobody any more: it was given up for another. */
export async function closeMerged(
  db: Db,
  { memberId, brandId }: AccountRow,
  closedAt: Instant,
): Promise<void> {
  await insertClosed.run({ memberId, brandId, closedAt: isoInstant(closedAt) }, db);
}

/**
 * Erases what the member is known as, how they are called and what they agreed to, and keeps that the account
 * is closed.
 */
export async function closeAccountRows(
  db: Db,
  { memberId, brandId }: AccountRow,
  closedAt: Instant,
): Promise<void> {
  await deleteIdentities.run({ memberId }, db);
  await deleteProfile.run({ memberId }, db);
  await deleteConsents.run({ memberId }, db);
  await insertClosed.run({ memberId, brandId, closedAt: isoInstant(closedAt) }, db);
}

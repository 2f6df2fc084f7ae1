/*
 * Members' phone numbers: sealed, and found by a keyed hash, which one member of a brand has at a time. The
 * numbers themselves never come here. Callers hold the account.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import {
  claimPhone,
  claimPhones,
  deletePhone,
  findPhone,
  findPhoneHolder,
  findLostPhone,
  findPhoneHolders,
  findWithoutEnd,
  forgetLostPhone,
  keepUnproven,
  noteLostPhone,
  releasePhone,
  savePhone,
  setEnds,
} from './phone.store.queries';

export interface PhoneRow {
  sealed: Buffer;
  hash: Buffer;
  /** Null: a list names it, and nobody has proven it. */
  verifiedAt: Instant | null;
}

/** A number whose end is not kept yet. */
export interface EndlessPhone {
  memberId: bigint;
  brandId: number;
  sealed: Buffer;
}

/** Where a member's number is sealed for. */
export const phonePlace = (memberId: bigint): string => `member_phones/${memberId}`;

/** The member's phone; null where none is kept. */
export async function readPhone(db: Db, memberId: bigint): Promise<PhoneRow | null> {
  const [row] = await findPhone.run({ memberId }, db);
  if (row === undefined) return null;
  const verifiedAt = row.verified_at?.getTime() ?? null;
  return { sealed: row.phone, hash: row.phone_hash, verifiedAt };
}

/**
 * Keeps the member's phone in place of the one before; false, and nothing kept: it is another member's of the
 * brand.
 */
export async function writePhone(
  db: Db,
  member: { memberId: bigint; brandId: number },
  phone: PhoneRow & { endHash: Buffer },
): Promise<boolean> {
  const { memberId, brandId } = member;
  const key = { brandId, phoneHash: phone.hash };
  await claimPhone.run({ ...key, memberId }, db);
  const [holder] = await findPhoneHolder.run(key, db);
  if (holder?.member_id !== memberId) return false;
  const before = await readPhone(db, memberId);
  const verifiedAt = isoInstant(phone.verifiedAt);
  await savePhone.run({ ...key, memberId, phone: phone.sealed, endHash: phone.endHash, verifiedAt }, db);
  await forgetLostPhone.run({ memberId }, db);
  if (before !== null && !before.hash.equals(phone.hash))
    await releasePhone.run({ brandId, phoneHash: before.hash }, db);
  return true;
}

/** Numbers kept before their ends were, by their members' numbers. */
export async function readWithoutEnd(db: Db, after: bigint, limit: number): Promise<EndlessPhone[]> {
  const rows = await findWithoutEnd.run({ after, limit }, db);
  return rows.map((row) => ({ memberId: row.member_id, brandId: row.brand_id, sealed: row.phone }));
}

/** Keeps the ends of numbers as they were read; one that was changed meanwhile has its own. */
export async function keepEnds(
  db: Db,
  phones: readonly (EndlessPhone & { endHash: Buffer })[],
): Promise<void> {
  await setEnds.run(
    {
      memberIds: column(phones, ({ memberId }) => memberId),
      phones: column(phones, ({ sealed }) => sealed),
      endHashes: column(phones, ({ endHash }) => endHash),
    },
    db,
  );
}

/** Whose a phone is, by its keyed hash; null: nobody's. */
export async function readHolder(
  db: Db,
  { brandId, hash }: { brandId: number; hash: Buffer },
): Promise<bigint | null> {
  const [holder] = await findPhoneHolder.run({ brandId, phoneHash: hash }, db);
  return holder?.member_id ?? null;
}

/** A phone that a list names. */
export interface UnprovenPhone {
  memberId: bigint;
  hash: Buffer;
  endHash: Buffer;
  sealed: Buffer;
}

/** Keeps phones that lists name, as far as nobody has them; whose each is then, by its hash in hex. */
export async function keepUnprovenPhones(
  db: Db,
  brandId: number,
  phones: readonly UnprovenPhone[],
): Promise<Map<string, bigint>> {
  const columnsOf = (rows: readonly UnprovenPhone[]) => ({
    brandId,
    memberIds: column(rows, ({ memberId }) => memberId),
    hashes: column(rows, ({ hash }) => hash),
  });
  await claimPhones.run(columnsOf(phones), db);
  const rows = await findPhoneHolders.run({ brandId, hashes: columnsOf(phones).hashes }, db);
  const holders = new Map(rows.map((row) => [row.phone_hash.toString('hex'), row.member_id]));
  const own = phones.filter(({ hash, memberId }) => holders.get(hash.toString('hex')) === memberId);
  await keepUnproven.run(
    {
      ...columnsOf(own),
      endHashes: column(own, ({ endHash }) => endHash),
      phones: column(own, ({ sealed }) => sealed),
    },
    db,
  );
  return holders;
}

/** Takes a number that somebody else has proven from a member, who is told so once they look. */
export async function losePhone(
  db: Db,
  { memberId, brandId }: { memberId: bigint; brandId: number },
  lostAt: Instant,
): Promise<void> {
  await erasePhone(db, memberId);
  await noteLostPhone.run({ memberId, brandId, lostAt: isoInstant(lostAt) }, db);
}

/** When the member's number went to somebody else; null: it did not, or they have another one since. */
export async function readLostPhone(db: Db, memberId: bigint): Promise<Instant | null> {
  const [row] = await findLostPhone.run({ memberId }, db);
  return row?.lost_at.getTime() ?? null;
}

/** Forgets the member's phone, and that one was lost. */
export async function erasePhone(db: Db, memberId: bigint): Promise<void> {
  await forgetLostPhone.run({ memberId }, db);
  for (const { brand_id: brandId, phone_hash: phoneHash } of await deletePhone.run({ memberId }, db))
    await releasePhone.run({ brandId, phoneHash }, db);
}

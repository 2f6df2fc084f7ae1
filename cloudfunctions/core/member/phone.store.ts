/*
 * Members' phone numbers: sealed, and found by a keyed hash, which one member of a brand has at a time. The
 * numbers themselves never come here. Callers hold the account.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import {
  claimPhone,
  deletePhone,
  findPhone,
  findPhoneHolder,
  findWithoutEnd,
  releasePhone,
  savePhone,
  setEnds,
} from './phone.store.queries';

export interface PhoneRow {
  sealed: Buffer;
  hash: Buffer;
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
  return row === undefined ? null : { sealed: row.phone, hash: row.phone_hash };
}

/**
 * Keeps the member's phone in place of the one before; false, and nothing kept: it is another member's of the
 * brand.
 */
export async function writePhone(
  db: Db,
  member: { memberId: bigint; brandId: number },
  phone: PhoneRow & { endHash: Buffer; verifiedAt: Instant },
): Promise<boolean> {
  const { memberId, brandId } = member;
  const key = { brandId, phoneHash: phone.hash };
  await claimPhone.run({ ...key, memberId }, db);
  const [holder] = await findPhoneHolder.run(key, db);
  if (holder?.member_id !== memberId) return false;
  const before = await readPhone(db, memberId);
  const verifiedAt = isoInstant(phone.verifiedAt);
  await savePhone.run({ ...key, memberId, phone: phone.sealed, endHash: phone.endHash, verifiedAt }, db);
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

/** Forgets the member's phone. */
export async function erasePhone(db: Db, memberId: bigint): Promise<void> {
  for (const { brand_id: brandId, phone_hash: phoneHash } of await deletePhone.run({ memberId }, db))
    await releasePhone.run({ brandId, phoneHash }, db);
}

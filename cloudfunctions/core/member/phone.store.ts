/*
 * Members' phone numbers: sealed, and found by a keyed hash, which one member of a brand has at a time. The
 * numbers themselves never come here. Callers hold the account.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  claimPhone,
  deletePhone,
  findPhone,
  findPhoneHolder,
  releasePhone,
  savePhone,
} from './phone.store.queries';

export interface PhoneRow {
  sealed: Buffer;
  hash: Buffer;
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
  phone: PhoneRow & { verifiedAt: Instant },
): Promise<boolean> {
  const { memberId, brandId } = member;
  const key = { brandId, phoneHash: phone.hash };
  await claimPhone.run({ ...key, memberId }, db);
  const [holder] = await findPhoneHolder.run(key, db);
  if (holder?.member_id !== memberId) return false;
  const before = await readPhone(db, memberId);
  const verifiedAt = isoInstant(phone.verifiedAt);
  await savePhone.run({ ...key, memberId, phone: phone.sealed, verifiedAt }, db);
  if (before !== null && !before.hash.equals(phone.hash))
    await releasePhone.run({ brandId, phoneHash: before.hash }, db);
  return true;
}

/** Forgets the member's phone. */
export async function erasePhone(db: Db, memberId: bigint): Promise<void> {
  for (const { brand_id: brandId, phone_hash: phoneHash } of await deletePhone.run({ memberId }, db))
    await releasePhone.run({ brandId, phoneHash }, db);
}

/* Members' phone numbers: sealed, and found by a keyed hash. The numbers themselves never come here. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { deletePhone, findPhone, savePhone } from './phone.store.queries';

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
 * Keeps the member's phone in place of the one before. The phone of another member of the brand violates
 * `member_phones_once` (see `isPhoneTaken`).
 */
export async function writePhone(
  db: Db,
  member: { memberId: bigint; brandId: number },
  phone: PhoneRow & { verifiedAt: Instant },
): Promise<void> {
  const verifiedAt = present(sqlInstant(phone.verifiedAt), 'the instant');
  await savePhone.run({ ...member, phoneHash: phone.hash, phone: phone.sealed, verifiedAt }, db);
}

/** Whether an error says that the phone is another member's. */
export const isPhoneTaken = (error: unknown): boolean =>
  (error as { constraint?: unknown } | null)?.constraint === 'member_phones_once';

/** Forgets the member's phone. */
export async function erasePhone(db: Db, memberId: bigint): Promise<void> {
  await deletePhone.run({ memberId }, db);
}

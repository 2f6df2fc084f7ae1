/**
 * What whoever runs the server does for a brand, without staff and without a desk: the demo, an import, the
 * first operator. Each writes its line in the log with it, because the audit looks for one.
 */
import type { Role } from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { addPriceBook, type KeptPriceBook } from '../../pricing/price-book.store';
import { addReferralProgramme, type KeptReferralProgramme } from '../../referral/programme.store';
import { logAction } from '../../staff/action-log.store';
import { addStaff, type SignsInAs } from '../../staff/staff.store';
import type { Doer } from '../../staff/staff.types';

/** Whoever runs the server, for a brand. */
export const byServer = (brandId: number): Doer => ({ brandId, storeId: null, staffId: null, clerk: null });

/** Lets somebody in who needs no invitation; their number. */
export async function hireStaff(
  db: Db,
  staff: { brandId: number; name: string; role: Role; stores: string[]; signsInAs: SignsInAs | null },
  now: Instant,
): Promise<bigint> {
  const { brandId, role, stores } = staff;
  const staffId = await addStaff(db, staff);
  const done = { subject: staffId.toString(), after: { role, stores }, doneAt: now };
  await logAction(db, byServer(brandId), { action: 'accept-invite', ...done });
  return staffId;
}

/** Adds a version of the price book, which may follow the one before. */
export async function keepPriceBook(
  db: Db,
  brandId: number,
  kept: KeptPriceBook,
  now: Instant,
): Promise<void> {
  await addPriceBook(db, brandId, kept, now);
  await logVersion(db, brandId, 'publish-price-book', kept, now);
}

/** Adds a version of the referral programme, which may follow the one before. */
export async function keepReferralProgramme(
  db: Db,
  brandId: number,
  kept: KeptReferralProgramme,
  now: Instant,
): Promise<void> {
  await addReferralProgramme(db, brandId, kept, now);
  await logVersion(db, brandId, 'publish-referral-programme', kept, now);
}

/** Writes down a version that whoever runs the server published. */
export const logVersion = (
  db: Db,
  brandId: number,
  action: 'publish-programme' | 'publish-price-book' | 'publish-referral-programme',
  { version }: { version: number },
  now: Instant,
): Promise<void> =>
  logAction(db, byServer(brandId), { action, subject: `v${version}`, after: { version }, doneAt: now });

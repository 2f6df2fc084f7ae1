/* Codes: those that are worth a coupon each, and those that a till scans. */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  findClaimCode,
  findCouponOfCode,
  findShownCode,
  insertShownCode,
  takeClaimCode,
} from './codes.store.queries';
import type { CouponKey } from './coupon.types';

/** Names a code of a brand. */
export interface ClaimCodeKey {
  brandId: number;
  code: string;
}

/** Takes a code worth one coupon for a member, for good; its template, null: there is none to take. */
export const takeCode = async (
  db: Db,
  key: ClaimCodeKey,
  memberId: bigint,
  at: Instant,
): Promise<string | null> =>
  (await takeClaimCode.run({ ...key, memberId, at: isoInstant(at) }, db))[0]?.template_id ?? null;

/** A code worth one coupon, and who took it; null: there is none. */
export async function readClaimCode(
  db: Db,
  key: ClaimCodeKey,
): Promise<{ templateId: string; memberId: bigint | null } | null> {
  const [row] = await findClaimCode.run({ ...key }, db);
  return row === undefined ? null : { templateId: row.template_id, memberId: row.member_id };
}

/** What a till scans for a coupon; null: it was never shown. */
export const readShownCode = async (
  db: Db,
  brandId: number,
  { memberId, couponId }: CouponKey,
): Promise<string | null> => (await findShownCode.run({ brandId, memberId, couponId }, db))[0]?.code ?? null;

/** Keeps what a till scans; false: another coupon has this code. */
export const keepShownCode = async (
  db: Db,
  brandId: number,
  { memberId, couponId }: CouponKey,
  code: string,
): Promise<boolean> => (await insertShownCode.run({ brandId, code, memberId, couponId }, db)).length === 1;

/** Whose coupon a scanned code is; null: nobody's. */
export async function findByShownCode(db: Db, brandId: number, code: string): Promise<CouponKey | null> {
  const [row] = await findCouponOfCode.run({ brandId, code }, db);
  return row === undefined ? null : { memberId: row.member_id, couponId: row.coupon_id };
}

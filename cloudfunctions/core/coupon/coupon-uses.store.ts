/*
 * Where coupons are held and used: by an order that waits for its payment, by a paid one, at a till. A use
 * and its coupon change in one statement; what uses take off is counted against the budget of the template,
 * where it has one. Locks the coupon, then the counter.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { CouponKey, CouponUse, TemplateKey } from './coupon.types';
import {
  giveBudgetBack,
  holdCoupon,
  lockUse,
  releaseHeldCoupon,
  returnUse,
  setGivenBack,
  spendBudget,
  takeCoupon,
  useHeldCoupon,
} from './coupons.store.queries';
import { takeCouponOffline } from './offline-coupons.store.queries';

/** Whether it is the order's now. `no-budget`: the template's is used up; the caller rolls back. */
export type Held = 'held' | 'not-usable' | 'no-budget';

/** Holds a usable coupon for an order that is being made. */
export async function keepHeld(
  db: Db,
  { memberId, couponId }: CouponKey,
  { storeId, businessDay, offFen, orderId }: CouponUse & { orderId: string },
  at: Instant,
): Promise<Held> {
  const use = { storeId, businessDay, offFen, orderId, at: isoInstant(at) };
  const [held] = await holdCoupon.run({ memberId, couponId, ...use }, db);
  if (held === undefined) return 'not-usable';
  const key = { brandId: held.brand_id, templateId: held.template_id };
  return (await spend(db, key, offFen)) ? 'held' : 'no-budget';
}

/** Uses a coupon at a till, at once. `usesLeft` of it; or why not. */
export async function keepTaken(
  db: Db,
  { memberId, couponId }: CouponKey,
  { storeId, businessDay, offFen, redemptionId }: CouponUse & { redemptionId: string },
  at: Instant,
): Promise<{ usesLeft: number } | 'not-usable' | 'no-budget'> {
  const use = { storeId, businessDay, offFen, redemptionId, at: isoInstant(at) };
  const [taken] = await takeCoupon.run({ memberId, couponId, ...use }, db);
  if (taken === undefined) return 'not-usable';
  const key = { brandId: taken.brand_id, templateId: taken.template_id };
  return (await spend(db, key, offFen)) ? { usesLeft: taken.uses_left } : 'no-budget';
}

/** The same of what was sold without network, told later; one that ended since was usable then. */
export async function keepTakenOffline(
  db: Db,
  { memberId, couponId }: CouponKey,
  { storeId, businessDay, offFen, redemptionId }: CouponUse & { redemptionId: string },
  soldAt: Instant,
): Promise<{ usesLeft: number } | 'not-usable' | 'no-budget'> {
  const use = { storeId, businessDay, offFen, redemptionId, soldAt: isoInstant(soldAt) };
  const [taken] = await takeCouponOffline.run({ memberId, couponId, ...use }, db);
  if (taken === undefined) return 'not-usable';
  const key = { brandId: taken.brand_id, templateId: taken.template_id };
  return (await spend(db, key, offFen)) ? { usesLeft: taken.uses_left } : 'no-budget';
}

async function spend(db: Db, key: TemplateKey, fen: bigint): Promise<boolean> {
  if (fen === 0n) return true;
  const [spent] = await spendBudget.run({ ...key, fen }, db);
  return spent === undefined || spent.within;
}

/** The order is paid: what it held is used. False: it held nothing. */
export const keepUsed = async (
  db: Db,
  { memberId, orderId }: { memberId: bigint; orderId: string },
  at: Instant,
): Promise<boolean> => (await useHeldCoupon.run({ memberId, orderId, at: isoInstant(at) }, db)).length === 1;

/** The order closes unpaid: what it held is usable again, or over where its end has passed. */
export async function keepReleased(
  db: Db,
  { memberId, orderId }: { memberId: bigint; orderId: string },
  at: Instant,
): Promise<void> {
  const [freed] = await releaseHeldCoupon.run({ memberId, orderId, at: isoInstant(at) }, db);
  if (freed === undefined) return;
  const { brand_id: brandId, template_id: templateId, off_fen: fen } = freed;
  await giveBudgetBack.run({ brandId, templateId, fen }, db);
}

/** A use of a coupon that stands. */
export interface StandingUse extends CouponKey, TemplateKey {
  useNo: number;
  version: number;
  offFen: bigint;
  givenBackFen: bigint;
}

/** The use of an order or of what was taken at a till, held until the transaction ends; null: none stands. */
export async function holdUse(
  db: Db,
  memberId: bigint,
  by: { orderId: string } | { redemptionId: string },
): Promise<StandingUse | null> {
  const named = { orderId: null, redemptionId: null, ...by };
  const [row] = await lockUse.run({ memberId, ...named }, db);
  if (row === undefined) return null;
  return {
    memberId,
    couponId: row.coupon_id,
    useNo: row.use_no,
    brandId: row.brand_id,
    templateId: row.template_id,
    version: row.version,
    offFen: row.off_fen,
    givenBackFen: row.given_back_fen,
  };
}

/** Counts what of a use has gone back in all. */
export async function keepGivenBack(db: Db, use: StandingUse, fen: bigint): Promise<void> {
  if (fen === use.givenBackFen) return;
  const { memberId, couponId, useNo, brandId, templateId } = use;
  await setGivenBack.run({ memberId, couponId, useNo, fen }, db);
  await giveBudgetBack.run({ brandId, templateId, fen: fen - use.givenBackFen }, db);
}

/** What a coupon is after a use of it was undone. */
export interface ReturnedCoupon {
  state: 'usable' | 'held' | 'expired' | 'revoked';
  expiresAt: Instant;
  graceGiven: boolean;
}

/** Undoes a use: the coupon comes back, and all that it took off went back. */
export async function keepReturned(
  db: Db,
  use: StandingUse,
  { state, expiresAt, graceGiven }: ReturnedCoupon,
  at: Instant,
): Promise<void> {
  const { memberId, couponId, useNo, brandId, templateId } = use;
  const back = { state, expiresAt: isoInstant(expiresAt), graceGiven, at: isoInstant(at) };
  await returnUse.run({ memberId, couponId, useNo, ...back }, db);
  await giveBudgetBack.run({ brandId, templateId, fen: use.offFen - use.givenBackFen }, db);
}

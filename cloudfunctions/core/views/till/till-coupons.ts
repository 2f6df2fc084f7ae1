/** Coupons as a clerk sees them: those that may be used at this till now, what ends first, first. */
import type { CouponTerms } from '../../../contract/coupon';
import type { TillCoupon } from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { couponWords, type CouponNames } from '../../coupon/coupon-words.rules';
import { whenOf } from '../../coupon/coupon-when.rules';
import { readTerms } from '../../coupon/templates.store';
import { needsAmount } from '../../coupon/till-coupon.rules';
import { isoInstant, type Instant } from '../../kernel/time';
import { whyNotHere } from '../../pricing/offer-times.rules';
import { readCouponNames, type ShownRow } from '../coupon/coupon-view';
import { toShown } from '../coupon/wallet';
import { listUsable } from '../coupon/wallet.view.queries';

/** More than anybody shows at a till. */
const MOST = 200;

/** Where somebody of a level stands, when. */
export interface AtTill {
  store: string;
  tier: string;
  at: Instant;
}

/** @param only a coupon; null: all of the member */
export async function listTillCoupons(
  db: Db,
  { memberId, brandId }: Identity,
  { store, tier, at }: AtTill,
  only: bigint | null = null,
): Promise<TillCoupon[]> {
  const now = isoInstant(at);
  const page = { afterNotYet: null, afterAt: null, afterId: null, limit: MOST };
  const found = await listUsable.run({ memberId, now, ...page }, db);
  const rows = found
    .filter((row) => row.state === 'usable' && !row.not_yet)
    .map(toShown)
    .filter(({ couponId }) => only === null || couponId === only);
  if (rows.length === 0) return [];
  const terms = await readTerms(db, brandId, rows);
  const names = await readCouponNames(
    db,
    brandId,
    rows.map((row) => terms.of(row)),
    at,
  );
  const occasion = { store, tier, at, utcOffsetMinutes: names.utcOffsetMinutes };
  const isHere = ({ channels, times }: CouponTerms): boolean =>
    channels.includes('till') && whyNotHere(times, occasion) === null;
  return rows
    .filter((row) => isHere(terms.of(row)))
    .map((row) => toTillCoupon(row, terms.of(row), names, at));
}

function toTillCoupon(row: ShownRow, terms: CouponTerms, names: CouponNames, at: Instant): TillCoupon {
  const { value } = terms;
  const { figure, condition, rules } = couponWords(terms, names);
  return {
    coupon: row.couponId.toString(),
    name: terms.name,
    figure,
    condition,
    rules,
    when: whenOf(row, at, names.utcOffsetMinutes),
    usesLeft: row.usesLeft,
    needsAmount: needsAmount(value),
  };
}

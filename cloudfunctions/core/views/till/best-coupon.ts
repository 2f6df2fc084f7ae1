/** The member's coupons against what a till has rung up. Reads only. */
import type { BestCoupon } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { CouponRow } from '../../coupon/coupon.types';
import { readWallet } from '../../coupon/coupons.store';
import { readTerms } from '../../coupon/templates.store';
import { tillSay } from '../../coupon/till-coupon.rules';
import type { PricingCoupon } from '../../pricing/pricing.types';
import { priceAtTill, type RungLine } from '../../pricing/till-cart.rules';

/** More than anybody shows at a till. */
const MOST = 50;

/** Where somebody of a level stands, when, with what. */
export interface RungUp {
  store: string;
  tier: string;
  at: number;
  utcOffsetMinutes: number;
  lines: readonly RungLine[];
}

/** The best coupon for these lines; null: none takes anything off. */
export async function findBestCoupon(
  db: Db,
  { memberId, brandId }: Identity,
  rung: RungUp,
): Promise<BestCoupon | null> {
  const rows = await readWallet(db, memberId, MOST);
  const terms = await readTerms(db, brandId, rows);
  const coupons = rows.map((row) => pricingCoupon(row, terms.of(row)));
  const { coupon, lines } = priceAtTill({ ...rung, coupons, couponWanted: 'best' });
  if (coupon === null) return null;
  const { couponId, name, offFen } = coupon;
  const endsAt = coupons.find((one) => one.couponId === couponId)?.endsAt ?? rung.at;
  return {
    coupon: couponId.toString(),
    name,
    offFen: offFen.toString(),
    lines: lines.flatMap(({ line, adjustments }) =>
      adjustments
        .filter(({ kind }) => kind === 'coupon')
        .map(({ shareFen }) => ({ line, offFen: shareFen.toString() })),
    ),
    say: tillSay(name, offFen, endsAt - rung.at),
  };
}

/** A coupon of the wallet as prices are made with it. */
export const pricingCoupon = (row: CouponRow, terms: PricingCoupon['terms']): PricingCoupon => ({
  couponId: row.couponId,
  template: row.templateId,
  terms,
  startsAt: row.usableFrom,
  endsAt: row.expiresAt,
  usesLeft: row.usesLeft,
  isHeld: row.state === 'held',
});

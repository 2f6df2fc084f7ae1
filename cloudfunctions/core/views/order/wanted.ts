/** What a request says of points and coupons, as pricing takes it. Pure. */
import type { PricingFacts } from '../../pricing/pricing.types';

/** How many points are to pay a part. @example "none", "most", "200" */
export const wantedPoints = (points: string): PricingFacts['wanted'] =>
  points === 'none' || points === 'most' ? points : BigInt(points);

/**
 * Which coupon. Whoever says nothing knows of none and has seen the best price; null is none.
 * @example "best", "17"
 */
export function wantedCoupon(coupon: string | null | undefined): PricingFacts['couponWanted'] {
  if (coupon === undefined || coupon === 'best') return 'best';
  return coupon === null || coupon === 'none' ? 'none' : BigInt(coupon);
}

/** The member's coupons as a quote shows them. Pure. */
import type { Quote, QuoteCoupon } from '../../../contract/order';
import { isoInstant } from '../../kernel/time';
import type { Priced, PricingCoupon, PricingFacts } from '../../pricing/pricing.types';
import { whyNotText } from './quote-words.rules';

/** The one that is used. */
export const usedCouponOf = ({ coupon }: Pick<Priced, 'coupon'>): Quote['coupon'] =>
  coupon && { coupon: coupon.couponId.toString(), name: coupon.name, offFen: coupon.offFen.toString() };

/**
 * First the one that is used, then those that could be by what they take off, then the others by their ends.
 * @example 8 元券 −8.00 (used), 5 元券 −5.00, 满50减10 "还差 ¥3.20"
 */
export function couponsOf(
  { coupons, utcOffsetMinutes }: Pick<PricingFacts, 'coupons' | 'utcOffsetMinutes'>,
  { coupon, couponsNotApplied }: Pick<Priced, 'coupon' | 'couponsNotApplied'>,
): QuoteCoupon[] {
  const reasons = new Map(couponsNotApplied.map((one) => [one.couponId, one]));
  const shown = coupons.map((one) => {
    const not = reasons.get(one.couponId);
    const offFen = not === undefined ? (coupon?.offFen ?? null) : not.offFen;
    const why = not === undefined || offFen !== null ? null : whyNotText(not.reason, utcOffsetMinutes);
    return { one, offFen, why, isUsed: one.couponId === coupon?.couponId };
  });
  shown.sort(
    (a, b) =>
      Number(b.isUsed) - Number(a.isUsed) ||
      Number((b.offFen ?? 0n) - (a.offFen ?? 0n)) ||
      a.one.endsAt - b.one.endsAt,
  );
  return shown.map(({ one, offFen, why }) => quoteCoupon(one, offFen, why));
}

const quoteCoupon = (
  { couponId, terms, endsAt }: PricingCoupon,
  offFen: bigint | null,
  why: string | null,
): QuoteCoupon => ({
  coupon: couponId.toString(),
  name: terms.name,
  why,
  offFen: offFen?.toString() ?? null,
  endsAt: isoInstant(endsAt),
});

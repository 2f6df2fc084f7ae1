/** Why a coupon cannot be used on a cart. Pure; docs/prices.md. */
import { missingPieces } from './bundle-coupons.rules';
import type { Combination, Row } from './combination.types';
import { scopedCart } from './coupon-scope.rules';
import { whyNotHere } from './offer-times.rules';
import type { PricingCoupon, PricingFacts, WhyNot } from './pricing.types';

/** Why it cannot be used here and now, whatever is in the cart; null: it can. */
export function whyNotUsable(coupon: PricingCoupon, facts: PricingFacts): WhyNot | null {
  const { terms, endsAt, usesLeft, startsAt = facts.at, isHeld = false } = coupon;
  if (endsAt <= facts.at) return { why: 'over' };
  if (usesLeft <= 0) return { why: 'used-up' };
  if (isHeld) return { why: 'held' };
  if (!terms.channels.includes(facts.channel)) return { why: 'other-channel' };
  if (startsAt > facts.at) return { why: 'not-now', from: new Date(startsAt).toISOString() };
  return whyNotHere(terms.times, facts);
}

/** Why it does nothing for the cart, of one that is usable here and now. */
export function whyNotForCart(
  { terms }: PricingCoupon,
  rows: readonly Row[],
  combination: Combination,
): WhyNot {
  const scoped = scopedCart(rows, terms);
  const inside = rows.filter((_, place) => scoped.within[place]).map(({ line }) => line);
  const { value } = terms;
  if (inside.length === 0) return { why: 'nothing-in-cart' };
  switch (value.kind) {
    case 'amount-off':
    case 'percent-off': {
      const missingFen = BigInt(value.thresholdFen) - couponSum(scoped, combination);
      return missingFen > 0n ? { why: 'below-threshold', missingFen } : { why: 'nothing-off' };
    }
    case 'bundle': {
      const missing = missingPieces(value, inside);
      return missing > 0 ? { why: 'too-few-pieces', missing } : { why: 'nothing-off' };
    }
    case 'extras':
      return { why: 'nothing-in-cart' };
    case 'exchange':
      return { why: 'nothing-off' };
  }
}

/**
 * What the lines within a coupon's scope come to: at the prices chosen, or where those do not go with the
 * coupon at the cheapest that do.
 */
export function couponSum(
  { rows, within }: ReturnType<typeof scopedCart>,
  { prices }: Pick<Combination, 'prices'>,
): bigint {
  return rows.reduce((sum, row, place) => {
    if (!within[place]) return sum;
    const chosen = prices[place];
    const counted = row.prices.find((price) => price === chosen) ?? row.prices[0];
    return sum + (counted?.amountFen ?? 0n);
  }, 0n);
}

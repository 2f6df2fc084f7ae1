/** Which step would bring more: an offer or a coupon whose threshold is not far. Pure; docs/prices.md. */
import type { Cart } from './combination.rules';
import type { Combination } from './combination.types';
import { scopedCart } from './coupon-scope.rules';
import { couponSum, whyNotUsable } from './coupon-why-not.rules';
import { isWithin } from './line-prices.rules';
import { whyNotHere } from './offer-times.rules';
import type { Priced, PricingFacts } from './pricing.types';
import { offAtThreshold } from './sum-coupons.rules';
import { missingOf } from './why-not.rules';

type NextStep = NonNullable<Priced['nextStep']>;

/**
 * The offer or coupon that would take off more than now for the least further purchase; null: none. Of equal
 * ones that which takes off more.
 * @example ¥25.00 in the cart, 满30减6: ¥5.00 more takes ¥6.00 off
 */
export function nextStep(facts: PricingFacts, { rows }: Cart, combination: Combination): Priced['nextStep'] {
  const coupons = facts.couponWanted === 'best' ? couponSteps(facts, rows, combination) : [];
  const steps = [...offerSteps(facts, rows, combination), ...coupons];
  steps.sort((a, b) => Number(a.missingFen - b.missingFen) || Number(b.offFen - a.offFen));
  return steps[0] ?? null;
}

function offerSteps(facts: PricingFacts, rows: Cart['rows'], combination: Combination): NextStep[] {
  const { offerFen, coupon, couponFen } = combination;
  const nowFen = offerFen + (coupon !== null && !coupon.terms.stacksWith.amountOff ? couponFen : 0n);
  return facts.book.offers.flatMap((offer) => {
    if (offer.kind !== 'amount-off' || BigInt(offer.offFen) <= nowFen) return [];
    if (whyNotHere(offer.times, facts) !== null) return [];
    if (!rows.some(({ line }) => isWithin(offer.scope, line))) return [];
    const missingFen = missingOf(offer, rows, combination);
    const { code, name } = offer;
    return missingFen <= 0n ? [] : [{ code, name, missingFen, offFen: BigInt(offer.offFen) }];
  });
}

/** What a coupon does without of campaigns and levels counts against it. */
function couponSteps(facts: PricingFacts, rows: Cart['rows'], combination: Combination): NextStep[] {
  const { offerFen, couponFen, prices } = combination;
  return facts.coupons.flatMap((coupon) => {
    const { value, scope, name, stacksWith } = coupon.terms;
    if (value.kind !== 'amount-off' && value.kind !== 'percent-off') return [];
    if (whyNotUsable(coupon, facts) !== null || !rows.some(({ line }) => isWithin(scope, line))) return [];
    const scoped = scopedCart(rows, coupon.terms);
    const sumFen = couponSum(scoped, combination);
    const chosenFen = prices.reduce(
      (sum, { amountFen }, at) => sum + (scoped.within[at] ? amountFen : 0n),
      0n,
    );
    const missingFen = BigInt(value.thresholdFen) - sumFen;
    const offFen = BigInt(offAtThreshold(value));
    const nowFen = couponFen + (stacksWith.amountOff ? 0n : offerFen);
    if (missingFen <= 0n || offFen - (sumFen - chosenFen) <= nowFen) return [];
    return [{ code: coupon.template, name, missingFen, offFen }];
  });
}

/** Which coupon is used, and what is said of the others. Pure; docs/prices.md. */
import { cheapestCombination, cheapestUsing, type Cart } from './combination.rules';
import type { Combination } from './combination.types';
import { whyNotForCart, whyNotUsable } from './coupon-why-not.rules';
import type { CouponNotApplied, Priced, PricingCoupon, PricingFacts } from './pricing.types';
import { effortOf, type Effort } from './search-effort.rules';
import { pricingWords } from './words';

/** What is taken, and what is said of the coupons. */
export interface Chosen {
  combination: Combination;
  coupon: Priced['coupon'];
  couponsNotApplied: CouponNotApplied[];
  /** Of each search that was made. */
  efforts: readonly Effort[];
}

/** A coupon, and the cheapest combination that uses it; null: there is none. */
interface Tried {
  coupon: PricingCoupon;
  combination: Combination | null;
}

/**
 * The cheapest of all combinations; of equal ones that without a coupon, then that with the one that ends
 * first. Where a coupon is wanted by its number: the cheapest that uses it, or none of them.
 */
export function chooseCoupon(facts: PricingFacts, cart: Cart): Chosen {
  const searches = 1 + new Set(facts.coupons.map(({ terms }) => terms)).size;
  const efforts = [effortOf(searches)];
  const without = cheapestCombination(cart, efforts[0] as Effort);
  const tried = tryAll(facts, cart, () => {
    const effort = effortOf(searches);
    efforts.push(effort);
    return effort;
  });
  const combination = choose(facts.couponWanted, without, tried);
  const used = combination.coupon;
  const others = tried.filter(({ coupon }) => coupon.couponId !== used?.couponId);
  return {
    combination,
    coupon: used && {
      couponId: used.couponId,
      template: used.template,
      name: used.terms.name,
      offFen: combination.couponFen,
    },
    couponsNotApplied: others.map((one) => notApplied(one, facts, cart, combination)),
    efforts,
  };
}

/** In the order of their ends. Coupons on the same terms are searched once. */
function tryAll(facts: PricingFacts, cart: Cart, effort: () => Effort): Tried[] {
  const known = new Map<PricingCoupon['terms'], Combination | null>();
  const byEnd = facts.coupons.toSorted(
    (a, b) => a.endsAt - b.endsAt || (a.couponId < b.couponId ? -1 : a.couponId > b.couponId ? 1 : 0),
  );
  return byEnd.map((coupon) => {
    if (whyNotUsable(coupon, facts) !== null) return { coupon, combination: null };
    const before = known.get(coupon.terms);
    const combination =
      before === undefined ? cheapestUsing(cart, coupon, effort()) : before && { ...before, coupon };
    known.set(coupon.terms, combination);
    return { coupon, combination };
  });
}

function choose(
  wanted: PricingFacts['couponWanted'],
  without: Combination,
  tried: readonly Tried[],
): Combination {
  if (wanted === 'none') return without;
  if (wanted !== 'best')
    return tried.find(({ coupon }) => coupon.couponId === wanted)?.combination ?? without;
  return tried.reduce(
    (best, { combination }) =>
      combination !== null && combination.totalFen < best.totalFen ? combination : best,
    without,
  );
}

function notApplied(
  { coupon, combination }: Tried,
  facts: PricingFacts,
  cart: Cart,
  chosen: Combination,
): CouponNotApplied {
  const { couponId, terms } = coupon;
  if (combination !== null)
    return {
      couponId,
      name: terms.name,
      reason: { why: 'worse', than: betterName(chosen) },
      offFen: combination.couponFen,
    };
  const reason = whyNotUsable(coupon, facts) ?? whyNotForCart(coupon, cart.rows, chosen);
  return { couponId, name: terms.name, reason, offFen: null };
}

/** What is used instead: the coupon, the 满减, a campaign or level, or the list price. */
const betterName = ({ coupon, offer, prices }: Combination): string =>
  coupon?.terms.name ??
  offer?.name ??
  prices.flatMap(({ adjustments }) => adjustments)[0]?.name ??
  pricingWords.listPrice;

/**
 * The price of a cart: list → campaign → level → offer and coupon on the cart → points. One pure
 * function; what it answers is frozen with an order. It finds the cheapest legal combination, each line's
 * share of each reason, why others do not apply, and what one more step would bring. Domain rule 7;
 * docs/prices.md.
 */
import { assert } from '../kernel/assert';
import { shareOut } from '../kernel/share-out';
import { cartShares } from './cart-shares.rules';
import { chooseCoupon } from './choose-coupon.rules';
import { readyCart, type Cart } from './combination.rules';
import type { Candidate, Combination } from './combination.types';
import { linePrices, listOf, namesOf, type LineOffer, type TierPrice } from './line-prices.rules';
import { nextStep } from './next-step.rules';
import { whyNotHere } from './offer-times.rules';
import { deductPoints } from './points-deduction.rules';
import type { Adjustment, PricedLine, Priced, PricingFacts } from './pricing.types';
import { notApplied } from './why-not.rules';
import { pricingWords } from './words';

/**
 * Prices a cart. A line never costs less than 1 fen a piece before points, but for the piece that an exchange
 * coupon pays; points may pay it whole where the book allows.
 * @throws BrokenInvariant for a line without pieces or without a price: carts are checked before
 * @example 茉莉轻乳茶 ¥19.00 × 2 at level price 9500 bp, 满30减6: 38.00 − 1.90 − 6.00 = ¥30.10; with points (at most
 * half): 1,500 points pay ¥15.00, ¥15.10 is left
 */
export function priceCart(facts: PricingFacts): Priced {
  const { candidates, tier, cart } = readyToSearch(facts);
  const { combination, coupon, couponsNotApplied } = chooseCoupon(facts, cart);
  const points = deductPoints(facts.book.pointsDeduction, combination.totalFen, facts);
  const choice = { candidates, combination, tier };
  return {
    lines: withPoints(withCartOffers(candidates, combination), points),
    listFen: facts.lines.reduce((sum, line) => sum + listOf(line), 0n),
    payableFen: combination.totalFen - points.fen,
    points,
    notApplied: notApplied(facts, choice),
    coupon,
    couponsNotApplied,
    nextStep: nextStep(facts, cart, combination),
  };
}

/** What looking for the price of a cart costs, in steps, and whether it was searched to the fen. */
export function searchOf(facts: PricingFacts): { steps: number; isExact: boolean } {
  const { efforts } = chooseCoupon(facts, readyToSearch(facts).cart);
  return {
    steps: efforts.reduce((sum, { spent }) => sum + spent, 0),
    isExact: efforts.every(({ isExact }) => isExact),
  };
}

/** The lines with their legal prices, and the offers that hold. */
function readyToSearch(facts: PricingFacts): {
  candidates: Candidate[];
  tier: TierPrice | null;
  cart: Cart;
} {
  const holding = facts.book.offers.filter((offer) => whyNotHere(offer.times, facts) === null);
  const lineOffers = holding.filter((offer): offer is LineOffer => offer.kind !== 'amount-off');
  const tier = facts.book.tierPrices.find((price) => price.tier === facts.tier) ?? null;
  const candidates = facts.lines.map((line): Candidate => {
    assert(line.quantity > 0 && line.baseFen > 0n && line.extraFen >= 0n, `line ${line.line} has no price`);
    return { line, prices: linePrices(line, lineOffers, tier) };
  });
  const cart = readyCart(
    candidates,
    holding.filter((offer) => offer.kind === 'amount-off'),
  );
  return { candidates, tier, cart };
}

/** The lines, with their shares of the offer on the cart and of the coupon. */
function withCartOffers(candidates: readonly Candidate[], combination: Combination): PricedLine[] {
  const { prices, offer, coupon } = combination;
  const shares = cartShares(candidates, combination);
  return candidates.map(({ line }, place): PricedLine => {
    const { amountFen, adjustments } = prices[place] as Combination['prices'][number];
    const offerFen = shares.offer[place] ?? 0n;
    const couponFen = shares.coupon[place] ?? 0n;
    const more: (Adjustment | null)[] = [
      offer && { kind: 'amount-off', ...namesOf(offer), shareFen: offerFen },
      coupon && { kind: 'coupon', code: coupon.template, name: coupon.terms.name, shareFen: couponFen },
    ];
    return {
      line: line.line,
      listFen: listOf(line),
      adjustments: [
        ...adjustments,
        ...more.filter((one) => one !== null && one.shareFen > 0n),
      ] as Adjustment[],
      points: 0n,
      netFen: amountFen - offerFen - couponFen,
    };
  });
}

/** The lines, with their shares of what points pay, and of the points. */
function withPoints(lines: readonly PricedLine[], { used, fen }: Priced['points']): PricedLine[] {
  if (used === 0n) return [...lines];
  const shares = shareOut(
    fen,
    lines.map(({ netFen }) => netFen),
  );
  const points = shareOut(used, shares);
  return lines.map((line, place) => {
    const shareFen = shares[place] ?? 0n;
    if (shareFen === 0n) return line;
    const adjustment = { kind: 'points' as const, code: 'points', name: pricingWords.points, shareFen };
    return {
      ...line,
      adjustments: [...line.adjustments, adjustment],
      points: points[place] ?? 0n,
      netFen: line.netFen - shareFen,
    };
  });
}

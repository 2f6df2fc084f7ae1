/**
 * The price of a cart: list → campaign → level → offer on the cart → (coupons join here) → points. One pure
 * function; what it answers is frozen with an order. It finds the cheapest legal combination, each line's
 * share of each reason, why others do not apply, and what one more step would bring. Domain rule 7;
 * docs/prices.md.
 */
import { assert } from '../kernel/assert';
import { shareOut } from '../kernel/share-out';
import { cheapestCombination, type Candidate, type Combination } from './combination.rules';
import { isWithin, linePrices, listOf, type LineOffer } from './line-prices.rules';
import { whyNotHere } from './offer-times.rules';
import { deductPoints } from './points-deduction.rules';
import type { PricedLine, Priced, PricingFacts } from './pricing.types';
import { nextStep, notApplied } from './why-not.rules';
import { pricingWords } from './words';

/**
 * Prices a cart. A line never costs less than 1 fen a piece before points; points may pay it whole where the
 * book allows.
 * @throws BrokenInvariant for a line without pieces or without a price: carts are checked before
 * @example 茉莉轻乳茶 ¥19.00 × 2 at level price 9500 bp, 满30减6: 38.00 − 1.90 − 6.00 = ¥30.10; with points (at most
 * half): 1,500 points pay ¥15.00, ¥15.10 is left
 */
export function priceCart(facts: PricingFacts): Priced {
  const holding = facts.book.offers.filter((offer) => whyNotHere(offer.times, facts) === null);
  const lineOffers = holding.filter((offer): offer is LineOffer => offer.kind !== 'amount-off');
  const tier = facts.book.tierPrices.find((price) => price.tier === facts.tier) ?? null;
  const candidates = facts.lines.map((line): Candidate => {
    assert(line.quantity > 0 && line.baseFen > 0n && line.extraFen >= 0n, `line ${line.line} has no price`);
    return { line, prices: linePrices(line, lineOffers, tier) };
  });
  const combination = cheapestCombination(
    candidates,
    holding.filter((offer) => offer.kind === 'amount-off'),
  );
  const points = deductPoints(facts.book.pointsDeduction, combination.totalFen, facts);
  const choice = { candidates, combination, tier };
  return {
    lines: withPoints(withCartOffer(candidates, combination), points),
    listFen: facts.lines.reduce((sum, line) => sum + listOf(line), 0n),
    payableFen: combination.totalFen - points.fen,
    points,
    notApplied: notApplied(facts, choice),
    nextStep: nextStep(facts, choice),
  };
}

/**
 * The lines, with their shares of the offer on the cart: in proportion to what is left of each above 1 fen a
 * piece.
 */
function withCartOffer(candidates: readonly Candidate[], combination: Combination): PricedLine[] {
  const { prices, offer, offFen } = combination;
  const concerned = candidates.map(({ line }) => offer !== null && isWithin(offer.scope, line));
  const room = prices.map(({ amountFen }, place) =>
    concerned[place] ? amountFen - BigInt(candidates[place]?.line.quantity ?? 0) : 0n,
  );
  const shares = shareOut(offFen, room);
  return candidates.map(({ line }, place): PricedLine => {
    const { amountFen, adjustments } = prices[place] as Combination['prices'][number];
    const shareFen = shares[place] ?? 0n;
    return {
      line: line.line,
      listFen: listOf(line),
      adjustments:
        offer === null || shareFen === 0n
          ? adjustments
          : [...adjustments, { kind: 'amount-off', code: offer.code, name: offer.name, shareFen }],
      points: 0n,
      netFen: amountFen - shareFen,
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

/**
 * The cheapest legal combination: one price for each line, at most one 满减 and at most one coupon. Forgoing a
 * line's discount may pay, where it lifts the cart over a threshold; so not the cheapest price of each line
 * is taken but the cheapest whole. Pure; docs/prices.md.
 */
import { present } from '../kernel/assert';
import { bundleShares, type BundleValue } from './bundle-coupons.rules';
import type { Candidate, CartOffer, Combination, Demand, OfferDemand, Row } from './combination.types';
import { rowOf, scopedCart, type ScopedCart } from './coupon-scope.rules';
import { isWithin } from './line-prices.rules';
import { pieceUses, type PieceUse, type PieceValue } from './piece-coupons.rules';
import type { PricingCoupon } from './pricing.types';
import { mayGoOn, type Effort } from './search-effort.rules';
import { sumDemand, type SumValue } from './sum-coupons.rules';
import { cheapestWith, type Found } from './threshold-search.rules';

/** A cart and the offers on it, ready to be searched. */
export interface Cart {
  rows: readonly Row[];
  offers: readonly ReadyOffer[];
  /** Every line at its cheapest. */
  leastFen: number;
}
interface ReadyOffer {
  offer: CartOffer;
  demand: OfferDemand;
  /** Its lines at their cheapest. */
  sumFen: number;
}

const cheapestOf = ({ amounts }: Row): number => amounts[0] ?? 0;
const dearestOf = ({ amounts }: Row): number => amounts.at(-1) ?? 0;
const leastOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + cheapestOf(row), 0);
const cheapestPrices = (rows: readonly Row[]): Combination['prices'] =>
  rows.map(({ prices }) => present(prices[0], 'the cheapest price'));

/** Whether the lines come to a threshold at their list prices. */
const isInReach = (rows: readonly Row[], within: readonly boolean[], thresholdFen: number): boolean =>
  rows.reduce((sum, row, place) => sum + (within[place] ? dearestOf(row) : 0), 0) >= thresholdFen;

/** @param offers those that hold here and now */
export function readyCart(candidates: readonly Candidate[], offers: readonly CartOffer[]): Cart {
  const rows = candidates.map(rowOf);
  const ready = offers.flatMap((offer): ReadyOffer[] => {
    const within = rows.map(({ line }) => isWithin(offer.scope, line));
    if (!isInReach(rows, within, offer.thresholdFen)) return [];
    const demand = { within, thresholdFen: offer.thresholdFen, offFen: offer.offFen };
    return [{ offer, demand, sumFen: leastOf(rows.filter((_, place) => within[place])) }];
  });
  return { rows, offers: ready, leastFen: leastOf(rows) };
}

/**
 * The cheapest combination without a coupon; of equal ones that without an offer on the cart.
 * @example ¥16.00 (八折 ¥12.80) and ¥15.00, 满30减6: list prices come to ¥31.00 − 6 = ¥25.00, which beats ¥27.80
 */
export function cheapestCombination({ rows, offers, leastFen }: Cart, effort: Effort): Combination {
  const attempts = offers.map(({ offer, demand, sumFen }): Attempt => {
    const atBestFen = leastFen + Math.max(0, offer.thresholdFen - sumFen) - offer.offFen;
    const search = { rows: () => rows, demand: { offer: demand, sum: null, piece: null }, atBestFen };
    return { offer, atBestFen, searches: () => [search] };
  });
  const nothing = { prices: cheapestPrices(rows), totalFen: leastFen, offerFen: 0, couponFen: 0 };
  return cheapestAttempt(attempts, null, combinationOf(nothing, null), effort);
}

/**
 * The cheapest combination that uses a coupon, of which at least 1 fen is taken off; null: there is none.
 * @example 3288 after campaign and level, 满30减6, and 满25减5 that goes with it: 3288 − 600 − 500 = 2188
 */
export function cheapestUsing(cart: Cart, coupon: PricingCoupon, effort: Effort): Combination | null {
  const scoped = scopedCart(cart.rows, coupon.terms);
  const { value } = coupon.terms;
  if (value.kind === 'bundle') return withBundle(scoped, coupon, value);
  const isSum = value.kind === 'amount-off' || value.kind === 'percent-off';
  const attempts = isSum
    ? sumAttempts(cart, scoped, coupon, value)
    : pieceAttempts(cart, scoped, coupon, value);
  return cheapestAttempt(attempts, coupon, null, effort);
}

/** An offer, or none, before it is searched. */
interface Attempt {
  offer: CartOffer | null;
  /** What the whole could at best come to. */
  atBestFen: number;
  searches: () => readonly Search[];
}
interface Search {
  rows: () => readonly Row[];
  demand: Demand;
  atBestFen: number;
}

/**
 * The most promising first: where one cannot beat what is found even at its best, none behind it can. Of
 * equal ones that without an offer.
 */
function cheapestAttempt<Known extends Combination | null>(
  attempts: readonly Attempt[],
  coupon: PricingCoupon | null,
  known: Known,
  effort: Effort,
): Combination | Known {
  let best: Combination | Known = known;
  const isAlone = ({ offer }: Attempt): number => (offer === null ? 0 : 1);
  const promising = attempts.toSorted((a, b) => a.atBestFen - b.atBestFen || isAlone(a) - isAlone(b));
  for (const { offer, atBestFen, searches } of promising) {
    if (best !== null && atBestFen > Number(best.totalFen)) break;
    for (const { rows, demand, atBestFen: atLeastFen } of searches()) {
      const limit: number = best === null ? Infinity : limitOf(best, offer);
      if (atLeastFen > limit) continue;
      if (!mayGoOn(effort)) return best;
      const found: Found | null = cheapestWith(rows(), demand, limit, effort);
      if (found !== null) best = { ...combinationOf(found, offer), ...couponPart(found, coupon, demand) };
    }
  }
  return best;
}

/** What another combination may come to at most, to be taken instead. */
const limitOf = (best: Combination, offer: CartOffer | null): number =>
  Number(best.totalFen) - (best.offer !== null && offer === null ? 0 : 1);

const combinationOf = ({ prices, totalFen, offerFen }: Found, offer: CartOffer | null): Combination => ({
  prices,
  offer,
  offerFen: BigInt(offerFen),
  coupon: null,
  couponFen: 0n,
  couponShares: null,
  totalFen: BigInt(totalFen),
});

/** What a coupon takes off; the whole of it off one line where it pays for a piece. */
const couponPart = ({ prices, couponFen }: Found, coupon: PricingCoupon | null, { piece }: Demand) => ({
  coupon,
  couponFen: BigInt(couponFen),
  couponShares: piece && prices.map((_, place) => (place === piece.place ? BigInt(piece.offFen) : 0n)),
});

/** Offers that may go with a coupon, and none; with what the lines of each lack at least. */
function companions({ offers, leastFen }: Cart, scoped: ScopedCart, { terms }: PricingCoupon) {
  const raisedFen = leastOf(scoped.rows) - leastFen;
  const others = terms.stacksWith.amountOff ? offers : [];
  return [
    { offer: null, demand: null, offFen: 0, missingFen: 0 },
    ...others.map(({ offer, demand, sumFen }) => {
      const missingFen = Math.max(0, offer.thresholdFen - sumFen - raisedFen);
      return { offer, demand, offFen: offer.offFen, missingFen };
    }),
  ];
}

function sumAttempts(cart: Cart, scoped: ScopedCart, coupon: PricingCoupon, value: SumValue): Attempt[] {
  const { rows, within } = scoped;
  const sum = sumDemand(value, rows, within);
  if (!isInReach(rows, within, sum.leastFen)) return [];
  const leastFen = leastOf(rows);
  const sumFen = leastOf(rows.filter((_, place) => within[place]));
  return companions(cart, scoped, coupon).map(({ offer, demand, offFen, missingFen }) => {
    const moreFen = Math.max(missingFen, sum.leastFen - sumFen);
    const atBestFen = leastFen + moreFen - offFen - sum.offOf(sumFen + moreFen);
    const search = { rows: () => rows, demand: { offer: demand, sum, piece: null }, atBestFen };
    return { offer, atBestFen, searches: () => [search] };
  });
}

function pieceAttempts(cart: Cart, scoped: ScopedCart, coupon: PricingCoupon, value: PieceValue): Attempt[] {
  const leastFen = leastOf(scoped.rows);
  const uses = pieceUses(value, scoped.rows, scoped.within).sort(
    (a, b) => a.riseFen - a.offFen - (b.riseFen - b.offFen),
  );
  const [best] = uses;
  if (best === undefined) return [];
  const mostRise = Math.max(...uses.map(({ riseFen }) => riseFen));
  return companions(cart, scoped, coupon).map(({ offer, demand, offFen, missingFen }) => {
    const atBest = ({ offFen: pieceFen }: PieceUse, riseFen: number, counted: number): number =>
      leastFen + riseFen - pieceFen + Math.max(0, missingFen - counted) - offFen;
    return {
      offer,
      atBestFen: atBest(best, best.riseFen, mostRise),
      searches: () =>
        uses.map((piece) => ({
          rows: piece.rows,
          demand: { offer: demand, sum: null, piece },
          atBestFen: atBest(piece, piece.riseFen, demand?.within[piece.place] ? piece.riseFen : 0),
        })),
    };
  });
}

/** Bundles have no threshold, and go with no offer: the cheapest prices are the best. */
function withBundle(
  { rows, within }: ScopedCart,
  coupon: PricingCoupon,
  value: BundleValue,
): Combination | null {
  const prices = cheapestPrices(rows);
  const inside = rows.flatMap(({ line }, place) => {
    const price = prices[place];
    return within[place] && price !== undefined ? [{ line, price }] : [];
  });
  const shares = bundleShares(value, inside);
  const offFen = shares.reduce((sum, share) => sum + share, 0n);
  if (offFen === 0n) return null;
  const next = shares.values();
  const couponShares = within.map((isInside) => (isInside ? (next.next().value ?? 0n) : 0n));
  const totalFen = BigInt(leastOf(rows)) - offFen;
  return { prices, offer: null, offerFen: 0n, coupon, couponFen: offFen, couponShares, totalFen };
}

/**
 * The cheapest legal combination: one price for each line and at most one offer on the cart. Forgoing a
 * line's discount may pay, where it lifts the cart over a threshold; so not the cheapest price of each line
 * is taken but the cheapest whole. Pure; docs/prices.md.
 */
import type { Offer } from '../../contract/price-book';
import { present } from '../kernel/assert';
import { isWithin, type LinePrice } from './line-prices.rules';
import type { PricingLine } from './pricing.types';

export type CartOffer = Extract<Offer, { kind: 'amount-off' }>;

/** A line and its legal prices, cheapest first. */
export interface Candidate {
  line: PricingLine;
  prices: readonly LinePrice[];
}

export interface Combination {
  /** Which price of each line. */
  prices: LinePrice[];
  offer: CartOffer | null;
  /** What the offer takes off, at least 1 fen of each piece left. */
  offFen: bigint;
  totalFen: bigint;
}

const sumOf = (prices: readonly LinePrice[]): bigint =>
  prices.reduce((sum, price) => sum + price.amountFen, 0n);

const cheapest = ({ prices }: Candidate): LinePrice => prices[0] as LinePrice;

/**
 * The cheapest combination; of equal ones that without an offer on the cart.
 * @param offers those that hold here and now
 * @example ¥16.00 (八折 ¥12.80) and ¥15.00, 满30减6: list prices come to ¥31.00 − 6 = ¥25.00, which beats ¥27.80
 */
export function cheapestCombination(
  candidates: readonly Candidate[],
  offers: readonly CartOffer[],
): Combination {
  const prices = candidates.map(cheapest);
  const leastFen = sumOf(prices);
  let best: Combination = { prices, offer: null, offFen: 0n, totalFen: leastFen };
  // The most promising first: where one cannot beat what is found even at its best, none behind it can.
  const attempts = offers
    .map((offer) => promiseOf(candidates, offer))
    .sort((a, b) => Number(a.atBestFen - b.atBestFen));
  for (const attempt of attempts) {
    const knownFen = best.totalFen - leastFen;
    if (attempt.atBestFen >= knownFen) break;
    const other = withOffer(candidates, attempt, knownFen);
    if (other !== null && other.totalFen < best.totalFen) best = other;
  }
  return best;
}

/** An offer on a cart, before it is searched. */
interface Attempt {
  offer: CartOffer;
  within: boolean[];
  inside: Candidate[];
  /** What the lines within its scope lack to its threshold at their cheapest; 0 or below: nothing. */
  missingFen: bigint;
  /** How far it could at best bring the whole below the lines at their cheapest: negative. */
  atBestFen: bigint;
}

function promiseOf(candidates: readonly Candidate[], offer: CartOffer): Attempt {
  const within = candidates.map(({ line }) => isWithin(offer.scope, line));
  const inside = candidates.filter((_, place) => within[place]);
  const missingFen = BigInt(offer.thresholdFen) - sumOf(inside.map(cheapest));
  const atBestFen = (missingFen > 0n ? missingFen : 0n) - BigInt(offer.offFen);
  return { offer, within, inside, missingFen, atBestFen };
}

/**
 * The cheapest combination that uses the offer; null: none reaches its threshold, or none that beats what is
 * known.
 */
function withOffer(
  candidates: readonly Candidate[],
  { offer, within, inside, missingFen }: Attempt,
  knownFen: bigint,
): Combination | null {
  const raised =
    missingFen <= 0n ? inside.map(cheapest) : reach(inside, missingFen, BigInt(offer.offFen) + knownFen);
  if (raised === null) return null;
  let next = 0;
  const prices = candidates.map((candidate, place) =>
    within[place] ? (raised[next++] as LinePrice) : cheapest(candidate),
  );
  const pieces = inside.reduce((sum, { line }) => sum + BigInt(line.quantity), 0n);
  const room = sumOf(raised) - pieces;
  const offFen = room < BigInt(offer.offFen) ? room : BigInt(offer.offFen);
  return { prices, offer, offFen, totalFen: sumOf(prices) - offFen };
}

/** A price of a line by how much more than its cheapest it costs. */
interface Step {
  extra: bigint;
  price: LinePrice;
}

/**
 * Dearer prices of some lines that together cost at least `missing` more, and as little more as can be; null
 * where that is not less than `most`. Each bit of a number stands for a sum that can be reached, so that a
 * line's prices are a few shifts.
 */
function reach(candidates: readonly Candidate[], missing: bigint, most: bigint): LinePrice[] | null {
  if (missing >= most) return null;
  const mask = (1n << most) - 1n;
  const steps = candidates.map((candidate) => stepsOf(candidate, most));
  const stages = [1n];
  for (const ofLine of steps) {
    const before = stages[stages.length - 1] as bigint;
    let reached = before;
    for (const { extra } of ofLine) if (extra > 0n) reached |= before << extra;
    stages.push(reached & mask);
  }
  const reachable = (stages[stages.length - 1] as bigint) >> missing;
  return reachable === 0n ? null : walkBack(steps, stages, missing + lowestBit(reachable));
}

/** A line's prices, each amount once, below `most`. */
function stepsOf(candidate: Candidate, most: bigint): Step[] {
  const base = cheapest(candidate).amountFen;
  const steps = new Map<bigint, LinePrice>();
  for (const price of candidate.prices) {
    const extra = price.amountFen - base;
    if (extra < most && !steps.has(extra)) steps.set(extra, price);
  }
  return [...steps].map(([extra, price]) => ({ extra, price }));
}

/** Which prices led to a sum. */
function walkBack(steps: readonly Step[][], stages: readonly bigint[], sum: bigint): LinePrice[] {
  const prices: LinePrice[] = [];
  let rest = sum;
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    const before = stages[place] as bigint;
    const step = steps[place]?.find(({ extra }) => extra <= rest && ((before >> (rest - extra)) & 1n) === 1n);
    const { extra, price } = present(step, `the price that led to ${rest}`);
    prices.unshift(price);
    rest -= extra;
  }
  return prices;
}

/** The place of the lowest bit that is set, of a number above zero. */
function lowestBit(bits: bigint): bigint {
  const isolated = bits & -bits;
  return (
    BigInt(isolated.toString(16).length - 1) * 4n + BigInt(Math.log2(Number(`0x${isolated.toString(16)[0]}`)))
  );
}

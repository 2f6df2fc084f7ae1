/**
 * The cheapest prices of lines at which a 满减, a coupon, or both can be used. Each looks at the sum of its own
 * lines after campaigns and levels; where both are used, lines are those of both, of one, or of none. Pure;
 * docs/prices.md, decision 10.
 */
import type { LinePrice } from './line-prices.rules';
import type { Demand, Row } from './combination.types';
import { reachableSums, type Reach } from './reachable-sums.rules';
import { unitOf, type Effort } from './search-effort.rules';

/** Prices for every row, and what is paid with everything taken off. */
export interface Found {
  prices: LinePrice[];
  totalFen: number;
  offerFen: number;
  couponFen: number;
}

const REGIONS = ['offer', 'both', 'coupon', 'free'] as const;
type Region = (typeof REGIONS)[number];
type ByRegion<T> = Record<Region, T>;

/** Sums of the lines at their cheapest, and how many pieces they are. */
interface Ground {
  fen: ByRegion<number>;
  pieces: ByRegion<number>;
  /** The sum of a coupon's lines at their dearest. */
  dearestOfCoupon: number;
  /** By how much the prices of one line differ at most. */
  widest: number;
  /** Of the piece that a coupon pays: what the 满减 cannot take off any more. */
  withheld: number;
}

/**
 * The cheapest prices with what is demanded; null: none reaches the thresholds at `limit` or less.
 * @example 1600 (or 1280) and 1500, 满30减6, limit 2780: list prices, 3100 − 600 = 2500
 */
export function cheapestWith(
  rows: readonly Row[],
  demand: Demand,
  limit: number,
  effort: Effort,
): Found | null {
  const regions = rows.map((_, place) => regionOf(demand, place));
  const ground = groundOf(rows, regions, demand);
  const needs = needsOf(ground, demand);
  // Lines made dearer one by one pass what is needed by less than one line's prices differ.
  const enough = Math.max(needs.enoughFen, needs.offerFen, needs.couponFen) + ground.widest;
  const most = Math.min(limit - needs.baseFen + needs.mostOff, enough);
  if (Math.max(needs.offerFen, needs.couponFen) > most) return null;
  const prices = rows.reduce((count, { amounts }) => count + amounts.length, 0);
  const grain = { unit: unitOf(effort, prices, most), most, effort };
  const reach = (region: Region): Reach =>
    reachableSums(
      rows.filter((_, place) => regions[place] === region),
      grain,
    );
  const reaches = {
    offer: reach('offer'),
    both: reach('both'),
    coupon: reach('coupon'),
    free: reach('free'),
  };
  const best = search(reaches, ground, needs, demand, limit);
  if (best === null) return null;
  const chosen = { offer: [], both: [], coupon: [], free: [] } as ByRegion<LinePrice[]>;
  for (const region of REGIONS) chosen[region] = reaches[region].pricesFor(best[region]);
  return foundOf(chosen, regions, ground, demand, limit);
}

/** What the chosen prices come to: by units they may cost a little more than was looked for. */
function foundOf(
  chosen: ByRegion<LinePrice[]>,
  regions: readonly Region[],
  ground: Ground,
  demand: Demand,
  limit: number,
): Found | null {
  const extra = { offer: 0, both: 0, coupon: 0, free: 0 };
  let totalFen = 0;
  for (const region of REGIONS) {
    const fen = chosen[region].reduce((sum, { amountFen }) => sum + Number(amountFen), 0);
    extra[region] = fen - ground.fen[region];
    totalFen += fen;
  }
  const taken = takenOff(ground, extra, demand);
  totalFen -= taken.offerFen + taken.couponFen;
  const next = { offer: 0, both: 0, coupon: 0, free: 0 };
  const prices = regions.map((region) => chosen[region][next[region]++] as LinePrice);
  return totalFen > limit ? null : { prices, ...taken, totalFen };
}

function regionOf({ offer, sum }: Demand, place: number): Region {
  const isOffers = offer?.within[place] ?? false;
  const isCoupons = sum?.within[place] ?? false;
  if (isOffers) return isCoupons ? 'both' : 'offer';
  return isCoupons ? 'coupon' : 'free';
}

function groundOf(rows: readonly Row[], regions: readonly Region[], { piece, offer }: Demand): Ground {
  const fen = { offer: 0, both: 0, coupon: 0, free: 0 };
  const pieces = { offer: 0, both: 0, coupon: 0, free: 0 };
  let dearestOfCoupon = 0;
  let widest = 0;
  for (const [place, { amounts, line }] of rows.entries()) {
    const region = regions[place] as Region;
    const [cheapest = 0] = amounts;
    const dearest = amounts[amounts.length - 1] ?? 0;
    fen[region] += cheapest;
    pieces[region] += line.quantity;
    if (region === 'both' || region === 'coupon') dearestOfCoupon += dearest;
    widest = Math.max(widest, dearest - cheapest);
  }
  const row = piece !== null && offer?.within[piece.place] ? rows[piece.place] : undefined;
  const room = row === undefined ? 0 : (row.amounts[0] ?? 0) - row.line.quantity;
  return { fen, pieces, dearestOfCoupon, widest, withheld: Math.min(piece?.offFen ?? 0, room) };
}

/** What the lines lack to each threshold at their cheapest, and how far things can go at most. */
interface Needs {
  baseFen: number;
  offerFen: number;
  couponFen: number;
  /** What can be taken off at most. */
  mostOff: number;
  /** From so much more on lines of both, yet more of it can only make the whole dearer. */
  enoughFen: number;
}

function needsOf(ground: Ground, { offer, sum, piece }: Demand): Needs {
  const { fen, pieces, withheld } = ground;
  const offerSum = fen.offer + fen.both;
  const offerFen = Math.max(0, (offer?.thresholdFen ?? 0) - offerSum);
  const couponFen = Math.max(0, (sum?.leastFen ?? 0) - fen.coupon - fen.both);
  // Below this the 满减 takes its lines down to 1 fen a piece, and dearer ones are free for the guest.
  const wholeOfOffer = (offer?.offFen ?? 0) + pieces.offer + pieces.both + withheld - offerSum;
  return {
    baseFen: REGIONS.reduce((total, region) => total + fen[region], 0),
    offerFen,
    couponFen,
    mostOff: (offer?.offFen ?? 0) + (sum?.offOf(ground.dearestOfCoupon) ?? 0) + (piece?.offFen ?? 0),
    enoughFen: Math.max(offerFen, couponFen, offer !== null && sum !== null ? wholeOfOffer : 0),
  };
}

/**
 * How much dearer than at their cheapest the lines of each region are. Tries what the lines of both may cost;
 * those of one then cost as little as their threshold allows.
 */
function search(
  reaches: ByRegion<Reach>,
  ground: Ground,
  needs: Needs,
  demand: Demand,
  limit: number,
): ByRegion<number> | null {
  const isOfferOnly = ground.pieces.offer > 0;
  const isCouponOnly = ground.pieces.coupon > 0;
  let best: ByRegion<number> | null = null;
  let bestFen = limit + 1;
  let both = reaches.both.least(
    Math.max(isOfferOnly ? 0 : needs.offerFen, isCouponOnly ? 0 : needs.couponFen),
  );
  while (both !== null && needs.baseFen + both - needs.mostOff < bestFen) {
    const offer = reaches.offer.least(needs.offerFen - both);
    const coupon = reaches.coupon.least(needs.couponFen - both);
    if (offer !== null && coupon !== null) {
      const extra = { offer, both, coupon, free: 0 };
      const totalFen = needs.baseFen + offer + both + coupon - sumTaken(ground, extra, demand);
      if (totalFen < bestFen) {
        best = extra;
        bestFen = totalFen;
      }
    }
    if (both >= needs.enoughFen) break;
    both = reaches.both.least(both + 1);
  }
  return best;
}

const sumTaken = (ground: Ground, extra: ByRegion<number>, demand: Demand): number => {
  const { offerFen, couponFen } = takenOff(ground, extra, demand);
  return offerFen + couponFen;
};

/** What both take off, and leave at least 1 fen of each piece: the coupon first, the 满减 what is left. */
function takenOff(
  { fen, pieces, withheld }: Ground,
  extra: ByRegion<number>,
  { offer, sum, piece }: Demand,
): { offerFen: number; couponFen: number } {
  const onlyCoupon = fen.coupon + extra.coupon - pieces.coupon;
  const both = fen.both + extra.both - pieces.both;
  const onlyOffer = fen.offer + extra.offer - pieces.offer - withheld;
  const couponSum = fen.coupon + fen.both + extra.coupon + extra.both;
  const bySum = sum === null ? 0 : Math.min(sum.offOf(couponSum), onlyCoupon + both);
  const left = onlyCoupon + both + onlyOffer - bySum;
  const offerFen = offer === null ? 0 : Math.min(offer.offFen, onlyOffer + both, left);
  return { offerFen, couponFen: bySum + (piece?.offFen ?? 0) };
}

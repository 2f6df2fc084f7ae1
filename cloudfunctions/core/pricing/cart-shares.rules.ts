/**
 * Each line's share of the 满减 and of the coupon: by largest remainder, in proportion to what the line costs
 * above 1 fen a piece. Pure; docs/prices.md.
 */
import { shareOut } from '../kernel/share-out';
import type { Candidate, Combination } from './combination.types';
import { isWithin } from './line-prices.rules';

export interface CartShares {
  offer: bigint[];
  coupon: bigint[];
}

const sumOf = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, one) => sum + one, 0n);
const only = (numbers: readonly bigint[], isKept: readonly boolean[]): bigint[] =>
  numbers.map((one, place) => (isKept[place] ? one : 0n));

/**
 * The shares add up to what is taken off. Where a cart is too small for both, the 满减 leaves the coupon's
 * lines alone as far as it can.
 * @example 3 × 1000, a coupon of 100: 34, 33, 33
 */
export function cartShares(candidates: readonly Candidate[], combination: Combination): CartShares {
  const { prices, offer, coupon, couponShares: fixed } = combination;
  const room = prices.map(({ amountFen }, place) => {
    const left = amountFen - BigInt(candidates[place]?.line.quantity ?? 0) - (fixed?.[place] ?? 0n);
    return left > 0n ? left : 0n;
  });
  const withinOffer = candidates.map(({ line }) => offer !== null && isWithin(offer.scope, line));
  if (fixed !== null)
    return { offer: shareOut(combination.offerFen, only(room, withinOffer)), coupon: fixed };
  const scope = coupon?.terms.scope;
  const within = candidates.map(({ line }) => scope !== undefined && isWithin(scope, line));
  const byOffer = offerShares(combination, room, withinOffer, within);
  const left = room.map((fen, place) => fen - (byOffer[place] ?? 0n));
  return { offer: byOffer, coupon: shareOut(combination.couponFen, only(left, within)) };
}

/** Shares of the 满减 that leave enough of the coupon's lines for the coupon. */
function offerShares(
  { offerFen, couponFen }: Combination,
  room: readonly bigint[],
  withinOffer: readonly boolean[],
  within: readonly boolean[],
): bigint[] {
  const concerned = only(room, withinOffer);
  const shares = shareOut(offerFen, concerned);
  const spare = sumOf(only(room, within)) - couponFen;
  if (couponFen === 0n || sumOf(only(shares, within)) <= spare) return shares;
  const onBoth = shareOut(spare, only(concerned, within));
  const others = concerned.map((fen, place) => (within[place] ? 0n : fen));
  return shareOut(offerFen - spare, others).map((share, place) => share + (onBoth[place] ?? 0n));
}

/** What the search for the cheapest combination works with and answers. No rules here. */
import type { CouponTerms } from '../../contract/coupon';
import type { Offer } from '../../contract/price-book';
import type { LinePrice } from './line-prices.rules';
import type { PricingCoupon, PricingLine } from './pricing.types';

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
  /** What the offer takes off. */
  offerFen: bigint;
  coupon: PricingCoupon | null;
  /** What the coupon takes off: more than nothing. */
  couponFen: bigint;
  /** Each line's share of the coupon where that is not in proportion to what lines cost; else null. */
  couponShares: bigint[] | null;
  totalFen: bigint;
}

/**
 * A candidate for the search, which reckons in plain numbers: a cart comes to at most
 * 20 × 99 × ¥1,000,000 = 2 × 10¹¹ fen.
 */
export interface Row extends Candidate {
  /** Fen, in the order of the prices. */
  amounts: readonly number[];
  /** The row with the prices that go with a coupon on such terms; the list price always does. */
  with: (stacksWith: CouponTerms['stacksWith']) => Row;
}

/** 满减 and its lines. */
export interface OfferDemand {
  within: readonly boolean[];
  thresholdFen: number;
  offFen: number;
}

/** A coupon on the sum of its lines: what it needs, and what it takes off a sum. */
export interface SumDemand {
  within: readonly boolean[];
  /** The least sum that it can be used on. */
  leastFen: number;
  /** Never falls, and grows by at most what the sum grows. */
  offOf: (sumFen: number) => number;
}

/** A coupon on one piece of a line. */
export interface PieceDemand {
  place: number;
  offFen: number;
}

/** What is to be used together. */
export interface Demand {
  offer: OfferDemand | null;
  sum: SumDemand | null;
  piece: PieceDemand | null;
}

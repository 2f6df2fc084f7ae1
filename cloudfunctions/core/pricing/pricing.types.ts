/** What pricing works with and answers. No rules here. Amounts are fen. */
import type { CouponChannel, CouponTerms } from '../../contract/coupon';
import type { LineAdjustment } from '../../contract/order';
import type { PriceBook } from '../../contract/price-book';
import type { Instant } from '../kernel/time';

/** A line of a cart whose product, options and stock were found good. */
export interface PricingLine {
  line: string;
  product: string;
  category: string;
  quantity: number;
  /** Of one at this store, without extras. At least 1. */
  baseFen: bigint;
  /** Of one: all its options, and those of a set's parts. */
  extraFen: bigint;
}

/** A coupon of the buyer. */
export interface PricingCoupon {
  couponId: bigint;
  /** Code of its template. */
  template: string;
  terms: CouponTerms;
  /** Usable before this. */
  endsAt: Instant;
  usesLeft: number;
  /** Usable from this; absent: at once. */
  startsAt?: Instant;
  /** An order that is not paid yet holds it. */
  isHeld?: boolean;
}

/** Who buys what, where, when, by which rules. */
export interface PricingFacts {
  book: PriceBook;
  lines: readonly PricingLine[];
  store: string;
  /** Code of the level held. */
  tier: string;
  at: Instant;
  utcOffsetMinutes: number;
  /** Points that the member may use. */
  usablePoints: bigint;
  /** None, as many as are allowed, or so many, rounded down to whole steps. */
  wanted: 'none' | 'most' | bigint;
  coupons: readonly PricingCoupon[];
  /** Whichever is best, none, or this one if it can be used. */
  couponWanted: 'best' | 'none' | bigint;
  channel: CouponChannel;
}

export interface Adjustment {
  kind: LineAdjustment['kind'];
  code: string;
  name: string;
  /** What it takes off the line. Positive. */
  shareFen: bigint;
  /** The campaign whose offer it is; absent: of none. */
  campaign?: string;
}
export interface PricedLine {
  line: string;
  listFen: bigint;
  adjustments: Adjustment[];
  /** Points used for this line. */
  points: bigint;
  netFen: bigint;
}

/** Why an offer or a coupon does not apply. */
export type WhyNot =
  /** So much is missing within its scope. */
  | { why: 'below-threshold'; missingFen: bigint }
  /** So many pieces are missing within its scope. */
  | { why: 'too-few-pieces'; missing: number }
  /** It begins at this time of a day, or at this instant. */
  | { why: 'not-now'; from: string | null }
  | { why: 'other-level' | 'other-store' | 'nothing-in-cart' }
  /** Of a coupon: used where it is not; held by another order; used as often as it may be; over. */
  | { why: 'other-channel' | 'held' | 'used-up' | 'over' }
  /** Of a coupon: what it speaks of costs no more than it asks. */
  | { why: 'nothing-off' }
  /** Another one, of this name, is better and both do not go together. */
  | { why: 'worse'; than: string };

export interface Priced {
  lines: PricedLine[];
  listFen: bigint;
  payableFen: bigint;
  points: {
    used: bigint;
    fen: bigint;
    most: bigint;
    mostFen: bigint;
    why: 'none-usable' | 'too-few' | 'too-small' | null;
  };
  notApplied: { code: string; name: string; reason: WhyNot }[];
  /** The one that is used. */
  coupon: { couponId: bigint; template: string; name: string; offFen: bigint } | null;
  couponsNotApplied: CouponNotApplied[];
  /** The cheapest step to a better offer or coupon: so much more within its scope takes `offFen` off. */
  nextStep: { code: string; name: string; missingFen: bigint; offFen: bigint } | null;
}

/** A coupon that is not used, and why. */
export interface CouponNotApplied {
  couponId: bigint;
  name: string;
  /** `worse`: it can be used. */
  reason: WhyNot;
  /** What it takes off in the best combination that uses it; null: it cannot be used. */
  offFen: bigint | null;
}

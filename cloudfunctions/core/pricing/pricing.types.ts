/** What pricing works with and answers. No rules here. Amounts are fen. */
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
}

export interface Adjustment {
  kind: LineAdjustment['kind'];
  code: string;
  name: string;
  /** What it takes off the line. Positive. */
  shareFen: bigint;
}
export interface PricedLine {
  line: string;
  listFen: bigint;
  adjustments: Adjustment[];
  /** Points used for this line. */
  points: bigint;
  netFen: bigint;
}

/** Why an offer does not apply. */
export type WhyNot =
  | { why: 'below-threshold'; missingFen: bigint }
  /** It begins at this time of a day, or at this instant. */
  | { why: 'not-now'; from: string | null }
  | { why: 'other-level' | 'other-store' | 'nothing-in-cart' }
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
  /** The cheapest step to a better offer: so much more within its scope takes `offFen` off. */
  nextStep: { code: string; name: string; missingFen: bigint; offFen: bigint } | null;
}

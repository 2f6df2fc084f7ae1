/**
 * Which coupon is best for what a till has rung up: its prices are what they are, whatever made them. Pure;
 * docs/prices.md.
 */
import { EMPTY_BOOK } from '../../contract/plain-prices';
import { priceCart } from './price-cart.rules';
import type { Priced, PricingFacts, PricingLine } from './pricing.types';

/** A line as it is rung up: what is to be paid for all its pieces. */
export interface RungLine {
  line: string;
  product: string;
  category: string;
  quantity: number;
  /** Weighed goods are one piece, whatever they weigh. */
  unit?: 'thousandth' | undefined;
  amountFen: bigint;
}

export type TillFacts = Pick<
  PricingFacts,
  'store' | 'tier' | 'at' | 'utcOffsetMinutes' | 'coupons' | 'couponWanted'
> & { lines: readonly RungLine[] };

/**
 * Prices what is rung up with the best of the coupons, or with the one that is wanted. A line whose pieces do
 * not cost the same counts as one piece; what costs nothing is left out.
 * @example 2 × ¥19.00 and a coupon of ¥8 from ¥30: ¥30.00, 400 off each piece
 */
export function priceAtTill({
  lines,
  ...facts
}: TillFacts): Pick<Priced, 'coupon' | 'couponsNotApplied' | 'lines'> {
  return priceCart({
    ...facts,
    book: EMPTY_BOOK,
    lines: lines.filter(({ amountFen }) => amountFen > 0n).map(asPieces),
    usablePoints: 0n,
    wanted: 'none',
    channel: 'till',
  });
}

function asPieces({ amountFen, quantity, unit, ...line }: RungLine): PricingLine {
  const isEven = unit === undefined && amountFen % BigInt(quantity) === 0n;
  const pieces = isEven ? quantity : 1;
  return { ...line, quantity: pieces, baseFen: amountFen / BigInt(pieces), extraFen: 0n };
}

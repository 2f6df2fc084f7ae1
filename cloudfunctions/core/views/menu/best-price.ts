/** What one of an item costs whoever asks, without what only a whole cart brings. Pure. */
import type { PriceBook } from '../../../contract/price-book';
import { present } from '../../kernel/assert';
import { priceCart } from '../../pricing/price-cart.rules';
import type { PricingFacts } from '../../pricing/pricing.types';

export interface BestPrice {
  fen: bigint;
  /** "会员价", "下午茶特价"; null: list price. */
  why: string | null;
}

/** Who buys one of what: a product with its price at the store. */
export type OnePiece = Pick<PricingFacts, 'store' | 'tier' | 'at' | 'utcOffsetMinutes'> & {
  product: string;
  category: string;
  baseFen: bigint;
  /** Of its options; without: none. */
  extraFen?: bigint;
};

/**
 * A book without offers on whole carts: two pieces would not get them twice, so they are no price of a piece.
 */
export const withoutCartOffers = (book: PriceBook): PriceBook => ({
  ...book,
  offers: book.offers.filter((offer) => offer.kind !== 'amount-off'),
});

/**
 * The best price of one piece by a book `withoutCartOffers`.
 * @example list 1900, level price 9500 bp: 1805, "会员价"
 */
export function bestPrice(
  book: PriceBook,
  { product, category, baseFen, extraFen = 0n, ...facts }: OnePiece,
): BestPrice {
  const piece = { line: '1', product, category, quantity: 1, baseFen, extraFen };
  const priced = priceCart({
    ...facts,
    book,
    lines: [piece],
    usablePoints: 0n,
    wanted: 'none',
    coupons: [],
    couponWanted: 'none',
    channel: 'order',
  });
  const { adjustments } = present(priced.lines[0], 'the line');
  const why = adjustments.map(({ name }) => name).join(' + ');
  return { fen: priced.payableFen, why: why === '' ? null : why };
}

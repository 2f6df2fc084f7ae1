/** What a cart costs in a group: its own prices instead of the brand's campaigns. Pure; docs/group-buy.md. */
import type { GroupTerms } from '../../contract/group';
import { ALWAYS } from '../../contract/plain-prices';
import type { PriceBook } from '../../contract/price-book';
import { mayUsePoints } from './group.rules';
import { groupWords } from './words';

/**
 * The price book that holds for a cart in such a group. A group's price is a campaign's: no level's price, no
 * other offer; points where nothing can come back. An office's cart costs what it costs anywhere. G-R9.
 * `priceFen`: of a seat, as it is now.
 */
export function bookInGroup(terms: GroupTerms, priceFen: bigint | null, base: PriceBook): PriceBook {
  const prices = pricesOf(terms, priceFen);
  if (prices === null) return base;
  return {
    offers: prices.map(({ product, fen }) => ({
      kind: 'special-price',
      code: `group-${product}`,
      name: groupWords.price,
      products: [product],
      priceFen: fen,
      stacksWithTier: false,
      times: ALWAYS,
    })),
    tierPrices: [],
    pointsDeduction: mayUsePoints(terms) ? base.pointsDeduction : null,
  };
}

/** Null: as on the menu. */
function pricesOf(terms: GroupTerms, priceFen: bigint | null): { product: string; fen: number }[] | null {
  switch (terms.kind) {
    case 'office':
      return null;
    case 'seats':
      return [{ product: terms.product, fen: Number(priceFen) }];
    case 'community':
      return terms.items.map((item) => ({ product: item.product, fen: item.priceFen }));
  }
}

/** Whether coupons may be used on a cart in such a group: only where it costs what it costs anywhere. */
export const mayUseCoupons = (terms: GroupTerms): boolean => terms.kind === 'office';

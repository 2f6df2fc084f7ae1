/** What lines take of the counted stock of a store, product by product. Pure. */

/** Units, of which each takes one of every product named (one that is named twice, two). */
export interface StockTaker {
  quantity: number;
  stockProducts: readonly string[];
}

/** So many of a product; a product once, in the order of the products. */
export interface Portion {
  productId: string;
  quantity: number;
}

/**
 * What these take together.
 * @example two sets of tea and cake, and a cake: 3 cakes, 2 teas, where both are counted
 */
export function portionsOf(takers: readonly StockTaker[]): Portion[] {
  const quantities = new Map<string, number>();
  for (const { quantity, stockProducts } of takers)
    for (const product of stockProducts) quantities.set(product, (quantities.get(product) ?? 0) + quantity);
  return [...quantities]
    .map(([productId, quantity]) => ({ productId, quantity }))
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
}

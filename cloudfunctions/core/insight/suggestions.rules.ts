/**
 * What a guest may like (猜你喜欢), and why: from what others buy together, from prices that the member is
 * used to, from what the store sells. Pure. What cannot be had now is never among the facts' `offered`, and
 * nothing is suggested that is not in it.
 */

/** How many orders had both. */
export interface Pair {
  with: string;
  product: string;
  orders: number;
}
/** In how many orders of a store a product was. */
export interface Seller {
  product: string;
  orders: number;
}

export interface SuggestionFacts {
  /** What can be had here and now. */
  offered: ReadonlySet<string>;
  /** Fen: list prices here of all that guests see. */
  priceFen: ReadonlyMap<string, bigint>;
  cart: readonly string[];
  /** In how many of the member's last sales; null: nobody agreed to personalisation. */
  usual: readonly { product: string; times: number }[] | null;
  /** Of what is in the cart or usual, the most often first. */
  pairs: readonly Pair[];
  /** Of this store, the most often first. */
  sellers: readonly Seller[];
}

export type Reason = { kind: 'together'; with: string } | { kind: 'price' } | { kind: 'seller' };
export interface Suggestion {
  product: string;
  reason: Reason;
}

/** A row of cards that is looked through with two strokes. */
export const MOST_SUGGESTED = 6;
/** Of these at most so many for pairs, and for prices: something of the store is always among them. */
const MOST_TOGETHER = 3;
const MOST_BY_PRICE = 2;
/** Orders: fewer are chance, and might be told of one person. */
export const LEAST_ORDERS = 3;
/** Sales without which nobody has a price that they are used to. */
const LEAST_TIMES = 3;
/** How far from it is still near, in hundredths. */
const NEAR_PERCENT = 15n;

/**
 * At most six, each once, in the order in which they are shown: what goes with the cart, then with what is
 * usual, then what costs about as much as that, then what the store sells most. Of whoever did not agree the
 * last only. Nothing that is in the cart, that cannot be had, or that fewer than three orders had.
 * @example cart: a latte; 40 orders had a latte and a bagel: the bagel, "together" with the latte
 */
export function suggest(facts: SuggestionFacts): Suggestion[] {
  const taken = new Set(facts.cart);
  const found: Suggestion[] = [];
  const take = (candidates: readonly Suggestion[], most: number): void => {
    const upTo = Math.min(MOST_SUGGESTED, found.length + most);
    for (const candidate of candidates) {
      if (found.length >= upTo) return;
      if (taken.has(candidate.product) || !facts.offered.has(candidate.product)) continue;
      taken.add(candidate.product);
      found.push(candidate);
    }
  };
  if (facts.usual !== null) {
    take(together(facts), MOST_TOGETHER);
    take(byPrice(facts, facts.usual), MOST_BY_PRICE);
  }
  take(sold(facts, 'seller'), MOST_SUGGESTED);
  return found;
}

function together({ pairs, cart }: SuggestionFacts): Suggestion[] {
  const often = pairs.filter(({ orders }) => orders >= LEAST_ORDERS);
  const isInCart = ({ with: one }: Pair): boolean => cart.includes(one);
  return [...often.filter(isInCart), ...often.filter((pair) => !isInCart(pair))].map((pair) => ({
    product: pair.product,
    reason: { kind: 'together', with: pair.with },
  }));
}

const sold = ({ sellers }: SuggestionFacts, kind: 'seller' | 'price'): Suggestion[] =>
  sellers
    .filter(({ orders }) => orders >= LEAST_ORDERS)
    .map(({ product }) => ({ product, reason: { kind } }));

/** Of what the store sells, whatever costs about what the member is used to; not what is usual already. */
function byPrice(facts: SuggestionFacts, usual: NonNullable<SuggestionFacts['usual']>): Suggestion[] {
  const price = usualPrice(usual, facts.priceFen);
  if (price === null) return [];
  const had = new Set(usual.map(({ product }) => product));
  return sold(facts, 'price').filter(({ product }) => {
    const fen = facts.priceFen.get(product);
    return fen !== undefined && !had.has(product) && isNear(fen, price);
  });
}

/**
 * The price in the middle of what a member's last sales had, at this store's list; null: there are too few.
 * @example 2 × ¥18 and 3 × ¥22: 2200
 */
export function usualPrice(
  usual: NonNullable<SuggestionFacts['usual']>,
  priceFen: ReadonlyMap<string, bigint>,
): bigint | null {
  const prices = usual.flatMap(({ product, times }) => {
    const fen = priceFen.get(product);
    return fen === undefined ? [] : Array.from({ length: times }, () => fen);
  });
  if (prices.length < LEAST_TIMES) return null;
  prices.sort((a, b) => (a < b ? -1 : 1));
  return prices[Math.floor(prices.length / 2)] ?? null;
}

/** Within fifteen in a hundred. @example ¥20.70 is near ¥18, ¥20.71 is not */
export const isNear = (fen: bigint, usual: bigint): boolean =>
  (fen > usual ? fen - usual : usual - fen) * 100n <= usual * NEAR_PERCENT;

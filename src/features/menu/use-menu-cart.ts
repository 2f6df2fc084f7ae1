/** The cart of the store on screen, next to its menu. */
import { useMemo } from 'react';
import type { BestOfList } from '../../components/price';
import { countOf, type CartEntry, type NewEntry } from '../cart/cart-entry';
import type { EntryNow } from '../cart/cart-row';
import { cartOf, useCart } from '../cart/use-cart';
import { entriesNow, sumOf } from './cart-check';
import { countInCart, type Items } from './choice';

export interface MenuCart {
  rows: EntryNow[];
  /** Things in it, whether they can be bought or not. */
  count: number;
  /** Of what can be bought. */
  sum: BestOfList;
  hasTrouble: boolean;
  /** Whether there was room for it. */
  add: (entry: NewEntry) => boolean;
  setQuantity: (line: string, quantity: number) => void;
  remove: (lines: string[]) => void;
  clear: () => void;
  countOf: (product: string) => number;
  countOfCategory: (category: string) => number;
}

const ofCategory = (entries: CartEntry[], items: Items, category: string): number =>
  countOf(entries.filter(({ product }) => items.get(product)?.category === category));

/** @param items the store's menu of now */
export function useMenuCart(store: string, items: Items): MenuCart {
  const entries = useCart(cartOf(store));
  const rows = useMemo(() => entriesNow(entries, items), [entries, items]);
  const { add, setQuantity, remove, clear } = useCart.getState();
  return {
    rows,
    count: countOf(entries),
    sum: sumOf(rows),
    hasTrouble: rows.some(({ trouble }) => trouble !== null),
    add: (entry) => add(store, entry),
    setQuantity: (line, quantity) => setQuantity(store, line, quantity),
    remove: (lines) => remove(store, lines),
    clear: () => clear(store),
    countOf: (product) => countInCart(entries, product),
    countOfCategory: (category) => ofCategory(entries, items, category),
  };
}

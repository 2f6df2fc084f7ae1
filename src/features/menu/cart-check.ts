/**
 * The cart next to the menu of now: what each line costs, and what cannot be bought any more, in
 * words. Pure; the server has the last word.
 */
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import type { BestOfList } from '../../components/price';
import type { CartEntry } from '../cart/cart-entry';
import type { EntryNow } from '../cart/cart-row';
import {
  bestUnitFen,
  countInCart,
  isPossible,
  limitWords,
  mostOf,
  timesFen,
  unitFen,
  type Items,
} from './choice';
import { menuWords } from './words';

function troubleOfParts(entry: CartEntry, item: MenuItemView, items: Items): string | null {
  const asked = item.set?.parts ?? [];
  const areThere =
    asked.length === entry.parts.length &&
    asked.every(({ code, products }) =>
      entry.parts.some(({ part, product }) => part === code && products.includes(product)),
    );
  if (!areThere) return menuWords.changed;
  for (const { product, options } of entry.parts) {
    const part = items.get(product);
    if (part === undefined) return menuWords.changed;
    if (part.closedFor !== null) return menuWords.partClosed(part.name, closedWords(part));
    if (!isPossible(part.options, options)) return menuWords.changed;
  }
  return null;
}

/** Why an item cannot be bought now; empty: it can. */
export const closedWords = ({ closedFor, closedText }: MenuItemView): string =>
  closedFor === null ? '' : (closedText ?? (closedFor === 'sold-out' ? menuWords.soldOut : menuWords.over));

function troubleOf(entry: CartEntry, items: Items): string | null {
  const item = items.get(entry.product);
  if (item === undefined) return menuWords.gone;
  if (item.closedFor !== null) return closedWords(item);
  if (!isPossible(item.options, entry.options)) return menuWords.changed;
  if (entry.text !== '' && item.custom?.open !== true) return menuWords.textClosed;
  return troubleOfParts(entry, item, items);
}

/** Every line as the menu has it now. Too many of a product is told at each of its lines. */
export function entriesNow(entries: CartEntry[], items: Items): EntryNow[] {
  return entries.map((entry) => {
    const item = items.get(entry.product);
    const trouble = troubleOf(entry, items);
    if (item === undefined || trouble !== null)
      return { entry, unitFen: entry.unitFen, bestFen: entry.unitFen, trouble, most: 0 };
    const count = countInCart(entries, entry.product);
    const most = mostOf(item);
    return {
      entry,
      unitFen: unitFen(item, items, entry),
      bestFen: bestUnitFen(item, items, entry),
      trouble: count > most ? limitWords(item) : null,
      most: Math.max(0, most - count + entry.quantity),
    };
  });
}

/** Of what can be bought: at the best price of each, and by the list. Offers of a whole order come later. */
export function sumOf(rows: EntryNow[]): BestOfList {
  const good = rows.filter(({ trouble }) => trouble === null);
  const sum = (fenOf: (row: EntryNow) => string): string =>
    good
      .reduce((total, row) => total + BigInt(timesFen(fenOf(row), row.entry.quantity)), BigInt(0))
      .toString();
  return { bestFen: sum((row) => row.bestFen), listFen: sum((row) => row.unitFen) };
}

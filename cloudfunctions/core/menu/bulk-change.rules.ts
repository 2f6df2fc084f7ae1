/** What one change makes of several products, on the menu or at a store. Pure. */
import type { ItemsChange, StoreItemsChange } from '../../contract/bulk-change';
import { menuItemSchema } from '../../contract/menu';
import { deskWords } from './desk-words';
import type { Problem } from './item.rules';
import type { KeptItem, StoreItem } from './menu.types';

/** What changes, or why nothing does. Products that are so already are not among them. */
export type BulkChange<Item> = { changed: Item[] } | { problems: Problem[] };

/**
 * Items of the menu as they are afterwards. A price stays one that the menu can have.
 * @param categories those that there are
 * @example price by -200: 1800 becomes 1600; 150 is a problem that names the product
 */
export function changeItems(
  items: readonly KeptItem[],
  change: ItemsChange,
  categories: ReadonlySet<string>,
): BulkChange<KeptItem> {
  if (change.kind === 'category' && !categories.has(change.category))
    return { problems: [{ path: 'change.category', message: deskWords.unknownCategory }] };
  const changed = items.map((kept) => withChange(kept, change));
  const wrong = changed.filter(({ item }) => !menuItemSchema.safeParse(item).success);
  if (wrong.length > 0) return badPrice(wrong.map(({ item }) => item.name));
  return { changed: changed.filter((kept, place) => !isSame(kept, items[place])) };
}

const withChange = ({ item, shown, revision }: KeptItem, change: ItemsChange): KeptItem => {
  if (change.kind === 'shown') return { item, shown: change.shown, revision };
  const changed =
    change.kind === 'category' ? { category: change.category } : { priceFen: item.priceFen + change.byFen };
  return { item: { ...item, ...changed }, shown, revision };
};

const isSame = (one: KeptItem, other: KeptItem | undefined): boolean =>
  one.shown === other?.shown &&
  one.item.category === other.item.category &&
  one.item.priceFen === other.item.priceFen;

const badPrice = (names: readonly string[]): { problems: Problem[] } => ({
  problems: [{ path: 'change.byFen', message: deskWords.badPrices(names) }],
});

/** As the contract of one item at a store says. Fen. */
const MOST_FEN = 100_000_000n;

/**
 * What differs at a store afterwards.
 * @param before what differs now, by product; none: as the menu says
 * @example price by 100 where the menu says 1800 and the store nothing: 1900 of its own
 */
export function changeStoreItems(
  menu: readonly KeptItem[],
  before: ReadonlyMap<string, StoreItem>,
  change: StoreItemsChange,
): BulkChange<StoreItem> {
  const rows = menu.map(({ item }) => {
    const was = before.get(item.product) ?? {
      productId: item.product,
      priceFen: null,
      available: null,
      soldOut: false,
    };
    return { was, is: atStore(was, BigInt(item.priceFen), change), name: item.name };
  });
  const wrong = rows.filter(({ is }) => is.priceFen !== null && (is.priceFen < 1n || is.priceFen > MOST_FEN));
  if (wrong.length > 0) return badPrice(wrong.map(({ name }) => name));
  const isChanged = ({ was, is }: (typeof rows)[number]): boolean =>
    was.priceFen !== is.priceFen || was.soldOut !== is.soldOut;
  return { changed: rows.filter(isChanged).map(({ is }) => is) };
}

function atStore(was: StoreItem, menuFen: bigint, change: StoreItemsChange): StoreItem {
  switch (change.kind) {
    case 'sold-out':
      return { ...was, soldOut: change.soldOut };
    case 'menu-price':
      return { ...was, priceFen: null };
    case 'price':
      return { ...was, priceFen: (was.priceFen ?? menuFen) + BigInt(change.byFen) };
  }
}

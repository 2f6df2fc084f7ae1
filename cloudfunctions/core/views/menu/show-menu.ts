/**
 * The menu of a store for whoever asks: prices, what may be bought now, what is usual. A handful of
 * statements whatever its size. Reads only.
 */
import { createHash } from 'node:crypto';
import type { Choice, MenuItem, MenuItemView, MenuReply, SuggestReply } from '../../../contract/menu';
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { closedText, mayBuy } from '../../menu/availability.rules';
import { isStillChoosable } from '../../menu/choice.rules';
import { readMenu } from '../../menu/menu.store';
import { readStoreItems } from '../../menu/store-items.store';
import type { StoreItem } from '../../menu/menu.types';
import { menuWords } from '../../menu/words';
import { readPriceBook } from '../../pricing/price-book.store';
import { bestPrice, withoutCartOffers } from './best-price';
import type { Guest } from './guest';
import { readStoreView } from './stores';
import { readSuggested } from './suggested';
import { readUsual } from './usual';

/** A count is told from here on: "仅剩 3 份". */
const FEW_LEFT = 10;

interface Facts {
  guest: Guest;
  store: string;
  book: PriceBook;
  /** What guests see, by product. */
  items: ReadonlyMap<string, MenuItem>;
  atStore: ReadonlyMap<string, StoreItem>;
  usual: ReadonlyMap<string, Choice>;
}

/** Null: there is no such store, or none that guests see. */
export async function showMenu(db: Db, guest: Guest, storeId: string): Promise<MenuReply | null> {
  const shelf = await readShelf(db, guest, storeId);
  if (shelf === null) return null;
  const reply = { ...shelf, suggested: await readSuggested(db, guest, shelf, []) };
  const version = createHash('sha256').update(JSON.stringify(reply)).digest('base64url').slice(0, 16);
  return { ...reply, version };
}

/** What goes with a cart, as cards. Null: there is no such store, or none that guests see. */
export async function suggestFor(
  db: Db,
  guest: Guest,
  storeId: string,
  cart: readonly string[],
): Promise<SuggestReply | null> {
  const shelf = await readShelf(db, guest, storeId);
  if (shelf === null) return null;
  const { personal, items } = await readSuggested(db, guest, shelf, cart);
  const views = new Map(shelf.items.map((item) => [item.product, item]));
  const cards = items.map(({ product, why }) => {
    const { name, picture, priceFen, bestFen } = present(views.get(product), 'what can be had');
    return { product, name, picture, priceFen, bestFen, why };
  });
  return { personal, items: cards };
}

type Shelf = Pick<MenuReply, 'store' | 'categories' | 'items'>;

async function readShelf(db: Db, guest: Guest, storeId: string): Promise<Shelf | null> {
  const { brandId, memberId, at } = guest;
  const store = await readStoreView(db, guest, storeId);
  if (store === null) return null;
  const menu = await readMenu(db, brandId);
  const atStore = await readStoreItems(db, brandId, storeId, null);
  const book = withoutCartOffers((await readPriceBook(db, brandId, at))?.book ?? EMPTY_BOOK);
  const usual = memberId === null ? new Map<string, Choice>() : await readUsual(db, memberId);
  const shown = menu.items.flatMap((kept) => (kept.shown ? kept.item : []));
  const facts: Facts = {
    guest,
    store: storeId,
    book,
    items: new Map(shown.map((item) => [item.product, item])),
    atStore: new Map(atStore.map((row) => [row.productId, row])),
    usual,
  };
  const items = shown.map((item) => viewOf(item, facts));
  const used = new Set(items.map((item) => item.category));
  return { store, categories: menu.categories.filter(({ id }) => used.has(id)), items };
}

function viewOf(item: MenuItem, facts: Facts): MenuItemView {
  const { guest, book, store, atStore, usual } = facts;
  const row = atStore.get(item.product);
  const baseFen = row?.priceFen ?? BigInt(item.priceFen);
  const { product, category } = item;
  const best = bestPrice(book, { ...guest, store, product, category, baseFen });
  const set = setOf(item, facts);
  const chosen = item.set === null ? usual.get(product) : undefined;
  return {
    product,
    name: item.name,
    category,
    priceFen: baseFen.toString(),
    bestFen: best.fen.toString(),
    bestWhy: best.why,
    picture: item.picture,
    description: item.description,
    tips: item.tips,
    options: item.options,
    set,
    custom: customOf(item, guest),
    mostPerOrder: item.mostPerOrder,
    ...whyClosed(item, set, facts),
    left: row?.available != null && row.available <= FEW_LEFT ? row.available : null,
    usual: chosen !== undefined && isStillChoosable(item, chosen) ? chosen : null,
  };
}

const isSoldOut = (row: StoreItem | undefined): boolean =>
  row !== undefined && (row.soldOut || row.available === 0);

/** A set with the products that can be had for each part now. */
function setOf({ set }: MenuItem, { items, atStore, guest }: Facts): MenuItem['set'] {
  if (set === null) return null;
  const isToBeHad = (product: string): boolean => {
    const item = items.get(product);
    return (
      item !== undefined &&
      item.set === null &&
      !isSoldOut(atStore.get(product)) &&
      mayBuy(item.windows, guest.tier, guest.at).open
    );
  };
  return { parts: set.parts.map((part) => ({ ...part, products: part.products.filter(isToBeHad) })) };
}

function whyClosed(
  item: MenuItem,
  set: MenuItem['set'],
  { guest, atStore }: Facts,
): Pick<MenuItemView, 'closedFor' | 'closedText'> {
  const availability = mayBuy(item.windows, guest.tier, guest.at);
  if (!availability.open)
    return { closedFor: availability.closedFor, closedText: closedText(availability, guest) };
  const lacksPart = set?.parts.some((part) => part.products.length === 0) ?? false;
  return isSoldOut(atStore.get(item.product)) || lacksPart
    ? { closedFor: 'sold-out', closedText: menuWords.soldOut }
    : { closedFor: null, closedText: null };
}

function customOf({ custom }: MenuItem, { tier, tierNameOf }: Guest): MenuItemView['custom'] {
  if (custom === null) return null;
  const { kind, mostCharacters, tiers } = custom;
  return {
    kind,
    mostCharacters,
    open: tiers.length === 0 || tiers.includes(tier),
    tierNames: tiers.map(tierNameOf),
  };
}

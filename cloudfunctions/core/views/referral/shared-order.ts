/**
 * 晒单: what somebody ordered, for whoever has the link: products and options with what they cost whoever asks
 * now. Nothing else of the order leaves this file: no number, store, time, amount, remark or text on a cup.
 * Reads only.
 */
import type { SharedOrderLine, SharedOrderReply } from '../../../contract/referral';
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { checkLine } from '../../menu/choice.rules';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { readStoreItems } from '../../menu/store-items.store';
import { cartWords } from '../../menu/words';
import type { OrderLineRow, OrderRow } from '../../order/order.types';
import { readLines, readOrder } from '../../order/orders.store';
import { readPriceBook } from '../../pricing/price-book.store';
import { readLink } from '../../referral/links.store';
import { bestPrice, withoutCartOffers } from '../menu/best-price';
import type { Guest } from '../menu/guest';
import { limitProblems, type Shelf } from '../order/shelf.rules';
import { readMaskedNames } from './referral-facts';

/** Whether there is something to share: it was confirmed, and is not given back whole. */
const isShown = (order: OrderRow | null): order is OrderRow =>
  order !== null && order.confirmedAt !== null && order.state !== 'refunded';

/** What is left of an order that can be shown; null: there is none. */
async function readShownLines(db: Db, memberId: bigint, orderId: string): Promise<OrderLineRow[] | null> {
  const order = await readOrder(db, memberId, orderId);
  if (!isShown(order)) return null;
  return (await readLines(db, order)).filter(({ quantity, refundedQuantity }) => quantity > refundedQuantity);
}

/** What a card says of an order: its first product, how many lines it has, and a picture. */
export interface OrderFace {
  name: string;
  kinds: number;
  picture: string;
}

/** The face of a member's own order; null: it cannot be shared. */
export async function readOrderFace(
  db: Db,
  { memberId, brandId }: Identity,
  orderId: string,
): Promise<OrderFace | null> {
  const lines = await readShownLines(db, memberId, orderId);
  const [first] = lines ?? [];
  if (lines === null || first === undefined) return null;
  const { items } = await readSoldMenuNow(db, brandId);
  return { name: first.name, kinds: lines.length, picture: items.get(first.product)?.picture ?? '' };
}

interface Facts {
  guest: Guest;
  /** Empty: of no store, by the menu alone. */
  store: string;
  shelf: Shelf;
  book: PriceBook;
}

/** What the link leads to; null: to no order of this brand that can still be shown. */
export async function showSharedOrder(
  db: Db,
  guest: Guest,
  { token, store = '' }: { token: string; store?: string | undefined },
): Promise<SharedOrderReply | null> {
  const { brandId, at } = guest;
  const link = await readLink(db, token);
  if (link?.brandId !== brandId || link.contentKind !== 'order') return null;
  const lines = await readShownLines(db, link.referrerId, link.contentId);
  if (lines === null) return null;
  const { items, shown } = await readSoldMenuNow(db, brandId);
  const products = lines.flatMap(({ product, chosen }) => [
    product,
    ...chosen.parts.map((part) => part.product),
  ]);
  const rows = store === '' ? [] : await readStoreItems(db, brandId, store, [...new Set(products)]);
  const atStore = new Map(rows.map((row) => [row.productId, row]));
  const book = withoutCartOffers((await readPriceBook(db, brandId, at))?.book ?? EMPTY_BOOK);
  const facts = { guest, store, shelf: { items, shown, atStore }, book };
  return {
    from: (await readMaskedNames(db, [link.referrerId]))(link.referrerId),
    lines: lines.map((line) => lineOf(line, facts)),
  };
}

function lineOf(row: OrderLineRow, facts: Facts): SharedOrderLine {
  const { guest, store, shelf, book } = facts;
  const { line, product, chosen } = row;
  const quantity = row.quantity - row.refundedQuantity;
  const item = shelf.shown.has(product) ? shelf.items.get(product) : undefined;
  const again = { options: chosen.options, parts: chosen.parts };
  const said = { product, name: item?.name ?? row.name, picture: item?.picture ?? '', quantity, again };
  const gone = (closed: string): SharedOrderLine => ({
    ...{ ...said, optionsText: row.optionsText, unitFen: '0', bestFen: '0', closed },
  });
  if (item === undefined) return gone(cartWords.unknown);
  const asked = { line, product, quantity, ...chosen, text: '' };
  const checked = checkLine(item, shelf.items, asked, guest);
  if ('code' in checked) return gone(checked.message);
  const [problem] = limitProblems(
    [{ line, product, name: item.name, quantity, asked, stockProducts: [] }],
    shelf,
  );
  if (problem !== undefined) return gone(problem.message);
  const baseFen = shelf.atStore.get(product)?.priceFen ?? BigInt(item.priceFen);
  const { extraFen, optionsText } = checked;
  const best = bestPrice(book, { ...guest, store, product, category: item.category, baseFen, extraFen });
  return {
    ...said,
    optionsText,
    unitFen: (baseFen + extraFen).toString(),
    bestFen: best.fen.toString(),
    closed: null,
  };
}

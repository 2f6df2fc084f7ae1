/**
 * A cart against what is sold: the store and its hours, each line's product, options, availability and stock.
 * What is good comes out as the facts of pricing; what is wrong is named line by line. Nothing of a price is
 * taken from the cart. Reads only.
 */
import type { CartLine, CartProblem } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import type { MenuItem } from '../../../contract/menu';
import { checkLine, type ChoiceFacts } from '../../menu/choice.rules';
import { hoursText, isOpen } from '../../menu/hours.rules';
import { cartWords, menuWords } from '../../menu/words';
import type { StockTaker } from '../../order/stock.rules';
import type { PricingFacts, PricingLine } from '../../pricing/pricing.types';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import type { RuledBook } from '../../book/member-book';
import { productsOf, readBuyersBook, type Buyer, type CartFacts } from './cart-facts';
import { limitProblems, type Shelf } from './shelf.rules';

export interface AskedCart {
  store: string;
  lines: CartLine[];
  wanted: PricingFacts['wanted'];
  couponWanted: PricingFacts['couponWanted'];
}

/** A line that can be bought. */
export interface ReadyLine extends PricingLine, StockTaker {
  asked: CartLine;
  name: string;
  picture: string;
  optionsText: string;
  /** On the cup, tidied. Empty: none. */
  text: string;
}
/** A cart that can be bought. */
export interface ReadyCart {
  lines: ReadyLine[];
  facts: PricingFacts;
  priceVersion: number;
  /** The buyer's book at the instant, to try a sale in. */
  ruled: RuledBook;
}

/** List prices only: what holds where no price book is in force. */
const NO_BOOK = {
  version: 0,
  book: { offers: [], tierPrices: [], pointsDeduction: null },
};

/** The cart with everything that its price is made of; or what is wrong with it. */
export async function readCart(
  db: Db,
  { now }: Buyer,
  cart: AskedCart,
  { row, rules, details, shelf, prices, coupons }: CartFacts,
): Promise<ReadyCart | { problems: CartProblem[] }> {
  const { programme } = versionAt(rules, now);
  const { utcOffsetMinutes } = programme;
  if (details === undefined || !isOpen(details, now, utcOffsetMinutes)) {
    const hours = details === undefined ? menuWords.noOrdering : hoursText(details, now, utcOffsetMinutes);
    return { problems: [{ line: null, code: 'store-closed', message: cartWords.storeClosed(hours) }] };
  }
  const ruled = await readBuyersBook(db, { row, rules }, now);
  const tier = levelAt(programme, levelIndex(programme, ruled.book.tier)).code;
  const tierNameOf = (code: string): string =>
    programme.tiers.levels.find((level) => level.code === code)?.name ?? code;
  const checked = checkLines(cart.lines, shelf, { tier, at: now, utcOffsetMinutes, tierNameOf });
  if ('problems' in checked) return checked;
  const { version, book } = prices ?? NO_BOOK;
  const facts: PricingFacts = {
    book,
    lines: checked.lines,
    store: cart.store,
    tier,
    at: now,
    utcOffsetMinutes,
    usablePoints: ruled.book.balances['member.points.active'],
    wanted: cart.wanted,
    coupons,
    couponWanted: cart.couponWanted,
    channel: 'order',
  };
  return { lines: checked.lines, facts, priceVersion: version, ruled };
}

function checkLines(
  lines: readonly CartLine[],
  shelf: Shelf,
  facts: ChoiceFacts,
): { lines: ReadyLine[] } | { problems: CartProblem[] } {
  const ready: ReadyLine[] = [];
  const problems: CartProblem[] = [];
  for (const asked of lines) {
    const item = shelf.shown.has(asked.product) ? shelf.items.get(asked.product) : undefined;
    if (item === undefined) {
      problems.push({ line: asked.line, code: 'unknown-product', message: cartWords.unknown });
      continue;
    }
    const checked = checkLine(item, shelf.items, asked, facts);
    if ('code' in checked) problems.push(checked);
    else ready.push({ ...lineOf(asked, item, shelf), ...checked });
  }
  problems.push(...limitProblems(ready, shelf));
  return problems.length > 0 ? { problems } : { lines: ready };
}

const lineOf = (asked: CartLine, item: MenuItem, { atStore }: Shelf) => ({
  asked,
  line: asked.line,
  product: item.product,
  category: item.category,
  name: item.name,
  picture: item.picture,
  quantity: asked.quantity,
  baseFen: atStore.get(item.product)?.priceFen ?? BigInt(item.priceFen),
  stockProducts: productsOf(asked).filter((product) => (atStore.get(product)?.available ?? null) !== null),
});

/**
 * What a cart costs a member now, why, and what paying it earns. Reads only; whoever creates an order prices
 * with the same function.
 */
import type { Quote, QuoteLine, QuoteReply } from '../../../contract/order';
import { asQuickDb, withSnapshot, type Database, type Db } from '../../../platform/db';
import type { PricedLine, Priced } from '../../pricing/pricing.types';
import { priceCart } from '../../pricing/price-cart.rules';
import { trySale } from '../../book/try-sale.rules';
import { pointsOf, qualifyingOf } from '../card/history-entry';
import { couponsOf, usedCouponOf } from './quote-coupons.rules';
import { nextStepText, noPointsText, notAppliedOf } from './quote-words.rules';
import { needsLots, readCartFacts, type Buyer, type CartFacts } from './cart-facts';
import { readCart, type AskedCart, type ReadyCart, type ReadyLine } from './read-cart';

/** A cart that can be bought, its price, and both as the member sees them. */
export interface QuotedCart {
  cart: ReadyCart;
  priced: Priced;
  quote: Quote;
}

type Quoted = QuotedCart | Extract<QuoteReply, { outcome: 'problems' }>;

/**
 * Prices a cart for a member now; or what is wrong with it. What it reads agrees: it is one statement, or one
 * snapshot where more of the member's book is needed.
 */
export async function quoteNow(pool: Database, buyer: Buyer, asked: AskedCart): Promise<Quoted> {
  const db = asQuickDb(pool);
  const facts = await readCartFacts(db, buyer, asked);
  if (!needsLots(facts, buyer.now)) return quoteCart(db, buyer, asked, facts);
  return withSnapshot(pool, async (snapshot) =>
    quoteCart(snapshot, buyer, asked, await readCartFacts(snapshot, buyer, asked)),
  );
}

/** Prices a cart by these facts; or what is wrong with it. */
export async function quoteCart(db: Db, buyer: Buyer, asked: AskedCart, facts: CartFacts): Promise<Quoted> {
  const cart = await readCart(db, buyer, asked, facts);
  if ('problems' in cart) return { outcome: 'problems', problems: cart.problems };
  const priced = priceCart(cart.facts);
  const quoted = { cart, priced };
  const earns = earnsOf(
    cart,
    priced.lines.map(({ netFen }) => netFen),
  );
  return { ...quoted, quote: { ...quoteOf(quoted), earns } };
}

interface PairedLine {
  line: ReadyLine;
  priced: PricedLine;
}

function quoteOf({ cart, priced }: Pick<QuotedCart, 'cart' | 'priced'>): Omit<Quote, 'earns'> {
  const { facts, lines, priceVersion } = cart;
  const { points } = priced;
  return {
    store: facts.store,
    lines: lines.map((line, place) => quoteLine({ line, priced: priced.lines[place] as PricedLine })),
    listFen: priced.listFen.toString(),
    adjustments: sumAdjustments(priced.lines),
    points: {
      used: points.used.toString(),
      fen: points.fen.toString(),
      most: points.most.toString(),
      mostFen: points.mostFen.toString(),
      usable: facts.usablePoints.toString(),
      why: noPointsText(points.why, facts.book.pointsDeduction),
    },
    payableFen: priced.payableFen.toString(),
    notApplied: priced.notApplied.map((offer) => notAppliedOf(offer, facts.utcOffsetMinutes)),
    coupon: usedCouponOf(priced),
    coupons: couponsOf(facts, priced),
    nextStep: nextStepText(priced.nextStep),
    priceVersion,
  };
}

const quoteLine = ({ line, priced }: PairedLine): QuoteLine => ({
  line: line.line,
  product: line.product,
  name: line.name,
  optionsText: line.optionsText,
  text: line.text,
  quantity: line.quantity,
  unitListFen: (line.baseFen + line.extraFen).toString(),
  listFen: priced.listFen.toString(),
  adjustments: priced.adjustments.map(({ shareFen, ...reason }) => ({
    ...reason,
    shareFen: shareFen.toString(),
  })),
  netFen: priced.netFen.toString(),
});

/** Each reason once, with its sum over the lines. */
function sumAdjustments(lines: readonly PricedLine[]): Quote['adjustments'] {
  const sums = new Map<string, Quote['adjustments'][number]>();
  for (const { shareFen, ...reason } of lines.flatMap((line) => line.adjustments)) {
    const key = `${reason.kind}/${reason.code}`;
    const before = BigInt(sums.get(key)?.fen ?? '0');
    sums.set(key, { ...reason, fen: (before + shareFen).toString() });
  }
  return [...sums.values()];
}

/** What paying these lines earns, each for so much money. */
export function earnsOf({ ruled, facts, lines }: ReadyCart, netFens: readonly bigint[]): Quote['earns'] {
  const sold = lines.map(({ line, product, category, quantity }, place) => ({
    ...{ line, product, category, quantity },
    amountFen: (netFens[place] ?? 0n).toString(),
  }));
  const transfers = trySale(ruled, facts.at, sold);
  return { points: pointsOf(transfers).toString(), qualifying: qualifyingOf(transfers).toString() };
}

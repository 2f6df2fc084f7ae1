/**
 * What a price book asks of the search for the best price, before anybody orders by it: the carts that are
 * the hardest are tried by the very rules that price orders. Pure; docs/prices.md, decision 10.
 */
import { ALWAYS } from '../../contract/plain-prices';
import type { Offer, PriceBook } from '../../contract/price-book';
import type { Instant } from '../kernel/time';
import type { CartOffer } from './combination.types';
import { concerns, linePrices, type LineOffer } from './line-prices.rules';
import { isOver } from './offer-times.rules';
import type { BookProblem } from './price-book.rules';
import { priceBookWords } from './price-book-words';
import { searchOf } from './price-cart.rules';
import type { PricingLine } from './pricing.types';

/** Something that is sold. */
export interface SoldItem {
  product: string;
  category: string;
  priceFen: bigint;
  mostPerOrder: number;
}

/** As many as an order may have (contract/order.ts). */
const MOST_LINES = 20;
/** Stores with the most offers, and thresholds that take the most off: so many of each are tried. */
const MOST_STORES = 5;
const MOST_THRESHOLDS = 4;

/** The offers of a store that are not over, as if all of them held at once for everybody. */
const heldAt = (offers: readonly Offer[], store: string): Offer[] =>
  offers
    .filter(({ times }) => times.stores.length === 0 || times.stores.includes(store))
    .map((offer) => ({ ...offer, times: ALWAYS }));

/** What stores have together, each once: that with the most offers first. No store: what holds everywhere. */
function offersByStore(offers: readonly Offer[]): Offer[][] {
  const stores = ['', ...new Set(offers.flatMap(({ times }) => times.stores))];
  const held = stores.map((store) => heldAt(offers, store));
  return held.sort((a, b) => b.length - a.length).slice(0, MOST_STORES);
}

/** One of each of the products with the most prices; of equal ones the dearest. */
function hardestLines(offers: readonly LineOffer[], items: readonly SoldItem[]): PricingLine[] {
  const lineOf = ({ product, category, priceFen }: SoldItem): PricingLine => {
    return { line: product, product, category, quantity: 1, baseFen: priceFen, extraFen: 0n };
  };
  return items
    .map((item) => {
      const line = lineOf(item);
      return { line, prices: offers.filter((offer) => concerns(offer, line)).length };
    })
    .sort((a, b) => b.prices - a.prices || Number(b.line.baseFen - a.line.baseFen))
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

/** One of each; and as many of each as come near a threshold at their cheapest, or can be lifted to it. */
function quantitiesOf(cheapestFen: number, offers: readonly CartOffer[]): number[] {
  const largest = offers.toSorted((a, b) => b.offFen - a.offFen).slice(0, MOST_THRESHOLDS);
  const near = largest.flatMap(({ thresholdFen, offFen }) => [
    Math.ceil((thresholdFen - offFen) / cheapestFen),
    Math.floor((thresholdFen - 1) / cheapestFen),
  ]);
  return [...new Set([1, ...near])].filter((count) => count > 0);
}

function isExact(book: PriceBook, offers: Offer[], items: readonly SoldItem[]): boolean {
  const ofLines = offers.filter((offer): offer is LineOffer => offer.kind !== 'amount-off');
  const ofCarts = offers.filter((offer): offer is CartOffer => offer.kind === 'amount-off');
  const lines = hardestLines(ofLines, items);
  if (lines.length === 0) return true;
  const most = new Map(items.map(({ product, mostPerOrder }) => [product, mostPerOrder]));
  const cheapestFen = lines.reduce((sum, line) => {
    const [cheapest] = linePrices(line, ofLines, null);
    return sum + Number(cheapest?.amountFen ?? line.baseFen);
  }, 0);
  return quantitiesOf(cheapestFen, ofCarts).every((count) => {
    const cart = lines.map((line) => ({ ...line, quantity: Math.min(count, most.get(line.product) ?? 1) }));
    const tier = book.tierPrices[0]?.tier ?? '';
    const here = { store: '', tier, at: 0, utcOffsetMinutes: 0, channel: 'order' as const };
    const whose = { usablePoints: 0n, wanted: 'none' as const, coupons: [], couponWanted: 'none' as const };
    return searchOf({ book: { ...book, offers }, lines: cart, ...here, ...whose }).isExact;
  });
}

/**
 * Says so where a cart of the menu could not be priced to the fen: so many offers hold at once that the best
 * of their combinations is not found within what a price may cost (search-effort.rules.ts).
 * @example 40 prices of one product and forty 满减 of ¥5,000: too many
 */
export function searchProblems(book: PriceBook, items: readonly SoldItem[], now: Instant): BookProblem[] {
  const standing = book.offers.filter(({ times }) => !isOver(times, now));
  const isFine = offersByStore(standing).every((offers) => isExact(book, offers, items));
  return isFine ? [] : [{ path: 'offers', message: priceBookWords.tooManyTogether }];
}

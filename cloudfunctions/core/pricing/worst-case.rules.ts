/**
 * What a coupon comes to at worst, before anybody has it: the lowest price at which anything on the menu can
 * be had with it, alone and together with whatever it stacks with, and the most that it can cost. It tries
 * carts of one item by the very rules that price orders. Pure; docs/coupons.md.
 */
import type { CouponTemplate, CouponTerms } from '../../contract/coupon';
import type { Offer, OfferTimes, PriceBook } from '../../contract/price-book';
import type { WhyAsk } from '../../contract/promotion';
import { DAY_MS, dayOf, MINUTE_MS, startOfDay, type Instant } from '../kernel/time';
import { isWithin } from './line-prices.rules';
import { mostCost, mostOff } from './most-off.rules';
import { whyNotHere } from './offer-times.rules';
import { priceCart } from './price-cart.rules';
import type { PricingLine } from './pricing.types';
import type { WorstFacts, WorstItem, WorstPlace } from './worst-case.types';

/** A cart in which it takes the price furthest down. */
export interface WorstCart {
  item: WorstItem;
  place: WorstPlace;
  tier: string;
  quantity: number;
  listFen: bigint;
  payableFen: bigint;
  /** Names of what takes it down. */
  why: string[];
}

export interface WorstOf {
  alone: WorstCart | null;
  together: WorstCart | null;
  /** Of one use; null: no limit. */
  mostOffFen: bigint | null;
  /** Of all of them; null: no limit. */
  mostCostFen: bigint | null;
}

/** Below this share of the list price a second operator agrees. Basis points. */
const LOW_SHARE_BP = 3000n;
/** Above this cost as well: ¥10,000. */
const HIGH_COST_FEN = 1_000_000n;
const MOST_PIECES = 99;
const NO_BOOK: PriceBook = { offers: [], tierPrices: [], pointsDeduction: null };
/** Later than any coupon ends. */
const NEVER: Instant = Date.UTC(2200, 0, 1);

/** What of the list price is paid. Basis points, rounded down. */
export const shareBp = ({ listFen, payableFen }: Pick<WorstCart, 'listFen' | 'payableFen'>): bigint =>
  (payableFen * 10_000n) / listFen;

const isLower = (one: WorstCart, than: WorstCart | null): boolean => {
  if (than === null) return true;
  const difference = one.payableFen * than.listFen - than.payableFen * one.listFen;
  return difference < 0n || (difference === 0n && one.payableFen < than.payableFen);
};

/** What of the book can lower a price together with it; points are the member's own money, and stay out. */
function stackable({ offers, tierPrices }: PriceBook, { stacksWith }: CouponTerms): PriceBook {
  const goes = (offer: Offer): boolean =>
    offer.kind === 'amount-off' ? stacksWith.amountOff : stacksWith.campaign;
  return {
    offers: offers.filter(goes),
    tierPrices: stacksWith.tier ? tierPrices : [],
    pointsDeduction: null,
  };
}

/** Every moment of a week, from now and from each beginning on, at which something may begin to hold. */
function momentsOf(times: readonly OfferTimes[], { now, utcOffsetMinutes }: WorstFacts): Instant[] {
  const begins = times.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
  const minutes = times.flatMap(({ slots }) => slots.map(({ from }) => minuteOf(from)));
  const bases = [now, ...begins.filter((from) => from > now)];
  const moments = bases.flatMap((base) => {
    const midnight = startOfDay(dayOf(base, utcOffsetMinutes), utcOffsetMinutes);
    const days = Array.from({ length: 8 }, (_, day) => midnight + day * DAY_MS);
    return [base, ...days.flatMap((day) => [0, ...minutes].map((minute) => day + minute * MINUTE_MS))];
  });
  return [...new Set(moments)].filter((at) => at >= now);
}
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** An occasion: what holds at it. */
interface Occasion {
  place: WorstPlace;
  tier: string;
  at: Instant;
}

/** One occasion for everything that can hold at once. */
function occasionsOf(terms: CouponTerms, book: PriceBook, facts: WorstFacts): Occasion[] {
  const { places, tiers, utcOffsetMinutes } = facts;
  const moments = momentsOf([terms.times, ...book.offers.map(({ times }) => times)], facts);
  const found = new Map<string, Occasion>();
  for (const place of places)
    for (const tier of tiers)
      for (const at of moments) {
        const here = { store: place.store, tier, at, utcOffsetMinutes };
        if (whyNotHere(terms.times, here) !== null) continue;
        const holding = book.offers.filter(({ times }) => whyNotHere(times, here) === null);
        const level = book.tierPrices.some((price) => price.tier === tier) ? tier : '';
        const name = [place.store, level, ...holding.map(({ code }) => code)].join('|');
        if (!found.has(name)) found.set(name, { place, tier, at });
      }
  return [...found.values()];
}

/** One piece, as many as a bundle needs, and as many as reach a threshold. */
function quantitiesOf({ value }: CouponTerms, book: PriceBook, pieceFen: bigint, most: number): number[] {
  const reaching = (thresholdFen: number): number =>
    Number((BigInt(thresholdFen) + pieceFen - 1n) / pieceFen);
  const thresholds = book.offers.flatMap((offer) =>
    offer.kind === 'amount-off' ? [reaching(offer.thresholdFen)] : [],
  );
  const own =
    value.kind === 'bundle'
      ? [value.buy + value.get]
      : 'thresholdFen' in value
        ? [reaching(value.thresholdFen), reaching(value.thresholdFen) + 1]
        : [];
  const limit = Math.min(most, MOST_PIECES);
  return [...new Set([1, ...own, ...thresholds])].filter((count) => count >= 1 && count <= limit);
}

function tryCart(
  terms: CouponTerms,
  book: PriceBook,
  { place, tier, at }: Occasion,
  line: PricingLine & { item: WorstItem },
  utcOffsetMinutes: number,
): WorstCart | null {
  const { item, quantity } = line;
  const priced = priceCart({
    book,
    lines: [line],
    store: place.store,
    tier,
    at,
    utcOffsetMinutes,
    usablePoints: 0n,
    wanted: 'none',
    coupons: [{ couponId: 1n, template: '', terms, endsAt: NEVER, usesLeft: 1 }],
    couponWanted: 1n,
    channel: terms.channels[0] ?? 'order',
  });
  if (priced.coupon === null) return null;
  const { listFen, payableFen } = priced;
  const why = (priced.lines[0]?.adjustments ?? []).map(({ name }) => name);
  return { item, place, tier, quantity, listFen, payableFen, why };
}

function lowest(terms: CouponTerms, book: PriceBook, facts: WorstFacts): WorstCart | null {
  let worst: WorstCart | null = null;
  const within = facts.items.filter((item) => isWithin(terms.scope, item));
  for (const occasion of occasionsOf(terms, book, facts))
    for (const item of within)
      for (const baseFen of occasion.place.prices.get(item.product) ?? [])
        for (const extraFen of new Set([item.extraFen, extrasFor(terms, item)]))
          for (const quantity of quantitiesOf(terms, book, baseFen + extraFen, item.mostPerOrder)) {
            const { product, category } = item;
            const line = { line: '1', product, category, quantity, baseFen, extraFen, item };
            const cart = tryCart(terms, book, occasion, line, facts.utcOffsetMinutes);
            if (cart !== null && isLower(cart, worst)) worst = cart;
          }
  return worst;
}

/** A coupon on extras is tried with the dearest that there are. */
const extrasFor = ({ value }: CouponTerms, item: WorstItem): bigint =>
  value.kind === 'extras' ? item.mostExtraFen : item.extraFen;

/**
 * Everything at its worst.
 * @example a free cup of a scope whose items cost ¥19: payable 0, share 0
 */
export function worstOf(template: CouponTemplate, facts: WorstFacts): WorstOf {
  const { terms } = template;
  const mostOffFen = mostOff(terms, facts);
  return {
    alone: lowest(terms, NO_BOOK, facts),
    together: lowest(terms, stackable(facts.book, terms), facts),
    mostOffFen,
    mostCostFen: mostCost(template, mostOffFen),
  };
}

/** What of it is above what one operator decides; nothing: they may. */
export function whyAsk({ terms, issue }: CouponTemplate, worst: WorstOf): WhyAsk[] {
  const { alone, together, mostCostFen } = worst;
  const isLow = [alone, together].some((cart) => cart !== null && shareBp(cart) < LOW_SHARE_BP);
  const isFree = terms.value.kind === 'exchange' && terms.value.toFen === 0;
  const isEndless = isFree && issue.stock === null && issue.budgetFen === null;
  return [
    ...(isLow ? (['low-price'] as const) : []),
    ...(mostCostFen !== null && mostCostFen > HIGH_COST_FEN ? (['high-cost'] as const) : []),
    ...(isEndless ? (['free-without-limit'] as const) : []),
    ...(mostCostFen === null && !isEndless ? (['no-limit'] as const) : []),
  ];
}

/*
 * The price of a small cart by brute force: every price of every line, every offer, every coupon, in
 * arithmetic of its own. Quantities are at most 3, so that sixths of what lines cost are whole.
 */
import type { CouponTerms } from '../../cloudfunctions/contract/coupon';
import type { Offer, PriceBook } from '../../cloudfunctions/contract/price-book';
import type { PricingCoupon, PricingFacts } from '../../cloudfunctions/core/pricing/pricing.types';

type Line = PricingFacts['lines'][number];
type AmountOff = Extract<Offer, { kind: 'amount-off' }>;
interface Price {
  amount: number;
  campaign: boolean;
  tier: boolean;
}

const inScope = ({ products, categories }: CouponTerms['scope'], of: Line): boolean =>
  products.length + categories.length === 0 ||
  products.includes(of.product) ||
  categories.includes(of.category);
const speaksOf = (one: Offer, of: Line): boolean =>
  one.kind === 'special-price' ? one.products.includes(of.product) : inScope(one.scope, of);

/** Every price that a line may legally have. */
function pricesOf(of: Line, book: PriceBook): Price[] {
  const pieces = of.quantity;
  const base = pieces * Number(of.baseFen);
  const down = (from: number, rateBp: number): number =>
    Math.max(pieces, from - Math.floor((from * (10_000 - rateBp)) / 10_000));
  const tier = book.tierPrices.find(
    ({ categories }) => categories.length === 0 || categories.includes(of.category),
  );
  const bases: Price[] = [{ amount: base, campaign: false, tier: false }];
  if (tier) bases.push({ amount: down(base, tier.rateBp), campaign: false, tier: true });
  for (const one of book.offers) {
    if (one.kind === 'amount-off' || !speaksOf(one, of)) continue;
    const price =
      one.kind === 'special-price' ? Math.min(base, pieces * one.priceFen) : down(base, one.rateBp);
    if (price >= base) continue;
    bases.push({ amount: price, campaign: true, tier: false });
    if (tier && one.stacksWithTier)
      bases.push({ amount: down(price, tier.rateBp), campaign: true, tier: true });
  }
  return bases.map((price) => ({ ...price, amount: price.amount + pieces * Number(of.extraFen) }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, one) => before + one, 0);

/** What a 满减 takes off amounts of which a coupon has taken `gone` before. */
function offerOff(one: AmountOff, lines: readonly Line[], amounts: number[], gone: number[], spare: number) {
  const inside = lines.flatMap((each, at) => (inScope(one.scope, each) ? [at] : []));
  if (sum(inside.map((at) => amounts[at] ?? 0)) < one.thresholdFen) return null;
  const room = inside.map((at) =>
    Math.max(0, (amounts[at] ?? 0) - (lines[at]?.quantity ?? 0) - (gone[at] ?? 0)),
  );
  return Math.min(one.offFen, sum(room), spare);
}

/** A way to use a coupon: what it takes off in all, and off which line if it is one's. */
interface Use {
  off: number;
  gone: number[];
}

/** All ways; none: it cannot be used on these amounts. */
function usesOf({ value, scope }: CouponTerms, lines: readonly Line[], amounts: number[]): Use[] {
  const inside = lines.flatMap((each, at) => (inScope(scope, each) ? [at] : []));
  const total = sum(inside.map((at) => amounts[at] ?? 0));
  const room = total - sum(inside.map((at) => lines[at]?.quantity ?? 0));
  const product = (at: number): number =>
    (amounts[at] ?? 0) - (lines[at]?.quantity ?? 0) * Number(lines[at]?.extraFen);
  const at = (place: number, off: number): Use => ({
    off,
    gone: lines.map((_, one) => (one === place ? off : 0)),
  });
  switch (value.kind) {
    case 'amount-off':
      return total < value.thresholdFen ? [] : [{ off: Math.min(value.offFen, room), gone: [] }];
    case 'percent-off': {
      const off = Math.min(
        Math.floor((total * (10_000 - value.rateBp)) / 10_000),
        value.capFen ?? Infinity,
        room,
      );
      return total < value.thresholdFen ? [] : [{ off, gone: [] }];
    }
    case 'exchange':
      return inside.map((one) =>
        at(one, Math.floor(product(one) / (lines[one]?.quantity ?? 1)) - value.toFen),
      );
    case 'extras': {
      const most = Math.max(0, ...inside.map((one) => Number(lines[one]?.extraFen)));
      const first = inside.find((one) => Number(lines[one]?.extraFen) === most);
      return first === undefined ? [] : [at(first, Math.min(most, value.capFen ?? Infinity))];
    }
    case 'bundle': {
      const sixths = inside
        .flatMap((one) => {
          const quantity = lines[one]?.quantity ?? 1;
          return Array.from({ length: quantity }, () => (6 * product(one)) / quantity);
        })
        .sort((a, b) => b - a);
      const size = value.buy + value.get;
      const groups = Math.min(value.times, Math.floor(sixths.length / size));
      const cheap = sixths.filter((_, place) => place < groups * size && place % size >= value.buy);
      const all = Math.floor(sum(sixths.slice(0, groups * size)) / 6) - groups * size;
      return [{ off: Math.min(Math.floor((sum(cheap) * (10_000 - value.rateBp)) / 60_000), all), gone: [] }];
    }
  }
}

/**
 * The least that any choice comes to: of prices, of one offer or none, and of the coupon.
 * @param coupon null: without one
 * @returns Infinity: the coupon cannot be used
 */
export function bestByForce({ lines, book }: PricingFacts, coupon: PricingCoupon | null): number {
  let best = Infinity;
  const offers = book.offers.filter((one): one is AmountOff => one.kind === 'amount-off');
  const pieces = (of: (each: Line) => boolean): number =>
    sum(lines.filter(of).map(({ quantity }) => quantity));
  const terms = coupon?.terms;
  const prices = lines.map((each) => {
    const allowed = pricesOf(each, book).filter(
      ({ campaign, tier }) =>
        terms === undefined ||
        !inScope(terms.scope, each) ||
        ((terms.stacksWith.campaign || !campaign) && (terms.stacksWith.tier || !tier)),
    );
    return [...new Set(allowed.map(({ amount }) => amount))];
  });
  const judge = (amounts: number[]): void => {
    const total = sum(amounts);
    const uses = terms === undefined ? [{ off: 0, gone: [] }] : usesOf(terms, lines, amounts);
    for (const { off, gone } of uses) {
      if (terms !== undefined && off <= 0) continue;
      best = Math.min(best, total - off);
      if (terms !== undefined && !terms.stacksWith.amountOff) continue;
      for (const one of offers) {
        const isConcerned = (each: Line): boolean =>
          inScope(one.scope, each) ||
          (gone.length === 0 && terms !== undefined && inScope(terms.scope, each));
        const room = sum(amounts.filter((_, at) => isConcerned(lines[at] as Line))) - pieces(isConcerned);
        const byOffer = offerOff(one, lines, amounts, gone, gone.length === 0 ? room - off : Infinity);
        if (byOffer !== null) best = Math.min(best, total - off - byOffer);
      }
    }
  };
  const visit = (chosen: number[]): void => {
    const next = prices[chosen.length];
    if (next === undefined) judge(chosen);
    else for (const amount of next) visit([...chosen, amount]);
  };
  visit([]);
  return best;
}

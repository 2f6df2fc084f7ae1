/*
 * The price found is the best there is: every legal combination of a small cart is reckoned here by brute
 * force, in arithmetic of its own. And whatever the cart, shares add up, nothing is free or negative, and
 * nobody pays more than the list says.
 */
import fc from 'fast-check';
import type { Offer, PriceBook } from '../../cloudfunctions/contract/price-book';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import type { PricingFacts } from '../../cloudfunctions/core/pricing/pricing.types';
import { amountOff, facts, line, percentOff, specialPrice } from './cart-maker';

const PRODUCTS = ['a', 'b', 'c'];
const CATEGORIES = ['tea', 'cake'];
interface Scope {
  products: string[];
  categories: string[];
}
const scope = fc.oneof(
  fc.constant<Scope>({ products: [], categories: [] }),
  fc.constantFrom(...CATEGORIES).map((one): Scope => ({ products: [], categories: [one] })),
  fc.constantFrom(...PRODUCTS).map((one): Scope => ({ products: [one], categories: [] })),
);

/** Amounts from silly to usual; thresholds near what carts come to. */
const offer = (most: number): fc.Arbitrary<(code: string) => Offer> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...PRODUCTS), fc.integer({ min: 1, max: most }), fc.boolean()).map(
      ([product, fen, stacks]) =>
        (code: string) =>
          specialPrice(code, [product], fen, stacks),
    ),
    fc.tuple(fc.integer({ min: 1, max: 10_000 }), scope, fc.boolean()).map(
      ([rate, within, stacks]) =>
        (code: string) =>
          percentOff(code, rate, within, stacks),
    ),
    fc.tuple(fc.integer({ min: 2, max: 3 * most }), fc.double({ min: 0, max: 1, noNaN: true }), scope).map(
      ([threshold, share, within]) =>
        (code: string) =>
          amountOff(code, threshold, Math.max(1, Math.floor((threshold - 1) * share)), within),
    ),
  );

const cartOf = (most: number): fc.Arbitrary<PricingFacts> =>
  fc
    .record({
      lines: fc.array(
        fc.record({
          product: fc.constantFrom(...PRODUCTS),
          category: fc.constantFrom(...CATEGORIES),
          quantity: fc.integer({ min: 1, max: 3 }),
          base: fc.integer({ min: 1, max: most }),
          extra: fc.integer({ min: 0, max: Math.ceil(most / 5) }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      offers: fc.array(offer(most), { maxLength: 5 }),
      tier: fc.option(fc.record({ rateBp: fc.integer({ min: 1, max: 10_000 }), all: fc.boolean() })),
      points: fc.option(
        fc.record({
          points: fc.integer({ min: 1, max: 200 }),
          fen: fc.integer({ min: 1, max: 200 }),
          maxShareBp: fc.integer({ min: 1, max: 10_000 }),
        }),
      ),
      usable: fc.nat({ max: 10 * most }),
      wanted: fc.oneof(fc.constantFrom('none' as const, 'most' as const), fc.bigInt({ min: 0n, max: 9999n })),
    })
    .map(({ lines, offers, tier, points, usable, wanted }) =>
      facts(
        lines.map((one, index) => ({
          ...line(one.product, 1),
          line: String(index),
          category: one.category,
          quantity: one.quantity,
          baseFen: BigInt(one.base),
          extraFen: BigInt(one.extra),
        })),
        {
          offers: offers.map((make, index) => make(`o${index}`)),
          tierPrices:
            tier === null
              ? []
              : [{ tier: 'green', rateBp: tier.rateBp, categories: tier.all ? [] : ['tea'] }],
          pointsDeduction: points,
        },
        { usablePoints: BigInt(usable), wanted },
      ),
    );
const cart = fc.oneof(cartOf(30), cartOf(3000));

type Line = PricingFacts['lines'][number];
const speaksOf = (one: Offer, of: Line): boolean => {
  if (one.kind === 'special-price') return one.products.includes(of.product);
  const { products, categories } = one.scope;
  return (
    products.length + categories.length === 0 ||
    products.includes(of.product) ||
    categories.includes(of.category)
  );
};

/** Every amount that a line may legally cost. */
function amountsOf(of: Line, book: PriceBook): number[] {
  const pieces = of.quantity;
  const base = pieces * Number(of.baseFen);
  const down = (from: number, rateBp: number): number =>
    Math.max(pieces, from - Math.floor((from * (10_000 - rateBp)) / 10_000));
  const tier = book.tierPrices.find(
    ({ categories }) => categories.length === 0 || categories.includes(of.category),
  );
  const bases = [base, ...(tier ? [down(base, tier.rateBp)] : [])];
  for (const one of book.offers) {
    if (one.kind === 'amount-off' || !speaksOf(one, of)) continue;
    const price =
      one.kind === 'special-price' ? Math.min(base, pieces * one.priceFen) : down(base, one.rateBp);
    bases.push(price);
    if (tier && one.stacksWithTier && price < base) bases.push(down(price, tier.rateBp));
  }
  return [...new Set(bases)].map((amount) => amount + pieces * Number(of.extraFen));
}

/** The least that any choice of amounts and of one offer comes to. */
function bestByForce({ lines, book }: PricingFacts): number {
  let best = Infinity;
  const chosen: number[] = [];
  const visit = (place: number): void => {
    const of = lines[place];
    if (of !== undefined) {
      for (const amount of amountsOf(of, book)) {
        chosen[place] = amount;
        visit(place + 1);
      }
      return;
    }
    const total = chosen.reduce((sum, amount) => sum + amount, 0);
    best = Math.min(best, total);
    for (const one of book.offers) {
      if (one.kind !== 'amount-off') continue;
      const within = lines.map((each) => speaksOf(one, each));
      const scoped = chosen.reduce((sum, amount, at) => sum + (within[at] ? amount : 0), 0);
      const pieces = lines.reduce((sum, each, at) => sum + (within[at] ? each.quantity : 0), 0);
      if (scoped >= one.thresholdFen) best = Math.min(best, total - Math.min(one.offFen, scoped - pieces));
    }
  };
  visit(0);
  return best;
}

describe('pricing a cart, whatever is in it', () => {
  test('finds the best legal combination', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { payableFen, points } = priceCart(one);
        expect(Number(payableFen + points.fen)).toBe(bestByForce(one));
      }),
      { numRuns: 600 },
    );
  });

  test('splits every reason over the lines to the fen and the point', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, listFen, payableFen, points } = priceCart(one);
        for (const each of lines) {
          const off = each.adjustments.reduce((sum, { shareFen }) => sum + shareFen, 0n);
          expect(each.netFen).toBe(each.listFen - off);
          expect(each.adjustments.every(({ shareFen }) => shareFen > 0n)).toBe(true);
        }
        const sum = (of: (each: (typeof lines)[number]) => bigint): bigint =>
          lines.reduce((before, each) => before + of(each), 0n);
        expect(sum(({ listFen: fen }) => fen)).toBe(listFen);
        expect(sum(({ netFen }) => netFen)).toBe(payableFen);
        expect(sum((each) => each.points)).toBe(points.used);
        expect(sum((each) => each.adjustments.find(({ kind }) => kind === 'points')?.shareFen ?? 0n)).toBe(
          points.fen,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('gives nothing away: before points each piece costs at least 1 fen, with them nothing is negative', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, points, payableFen } = priceCart(one);
        for (const [place, each] of lines.entries()) {
          const byPoints = each.adjustments.find(({ kind }) => kind === 'points')?.shareFen ?? 0n;
          expect(each.netFen).toBeGreaterThanOrEqual(0n);
          expect(each.netFen + byPoints).toBeGreaterThanOrEqual(BigInt(one.lines[place]?.quantity ?? 0));
        }
        expect(payableFen).toBeGreaterThanOrEqual(0n);
        expect(points.used).toBeLessThanOrEqual(one.usablePoints);
        const rule = one.book.pointsDeduction;
        if (rule) {
          expect(points.used % BigInt(rule.points)).toBe(0n);
          expect(points.fen * 10_000n).toBeLessThanOrEqual(
            (payableFen + points.fen) * BigInt(rule.maxShareBp),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('says of every offer either that it applies or why it does not', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, notApplied } = priceCart(one);
        const applied = new Set(lines.flatMap(({ adjustments }) => adjustments.map(({ code }) => code)));
        for (const { code } of one.book.offers)
          expect([code, applied.has(code) !== notApplied.some((other) => other.code === code)]).toEqual([
            code,
            true,
          ]);
      }),
      { numRuns: 200 },
    );
  });

  test('never gets dearer by a further offer', () => {
    fc.assert(
      fc.property(cart, offer(3000), (one, make) => {
        const more = { ...one, wanted: 'none' as const };
        const book = { ...one.book, offers: [...one.book.offers, make('further')] };
        expect(priceCart({ ...more, book }).payableFen).toBeLessThanOrEqual(priceCart(more).payableFen);
      }),
      { numRuns: 200 },
    );
  });
});

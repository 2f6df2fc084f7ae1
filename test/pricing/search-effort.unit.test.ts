/* No legal price book makes one price cost seconds: the search is bounded, and too much is said before. */
import fc from 'fast-check';
import type { PriceBook } from '../../cloudfunctions/contract/price-book';
import { priceBookSchema } from '../../cloudfunctions/contract/price-book';
import { priceCart, searchOf } from '../../cloudfunctions/core/pricing/price-cart.rules';
import { MOST_EFFORT } from '../../cloudfunctions/core/pricing/search-effort.rules';
import { searchProblems, type SoldItem } from '../../cloudfunctions/core/pricing/worst-search.rules';
import { menuItems } from '../../tools/seed/menu';
import { PRICE_BOOK } from '../../tools/seed/prices';
import { cartOf } from './any-cart';
import { bestByForce } from './by-force';
import { AFTERNOON, amountOff, facts, line, percentOff } from './cart-maker';
import { hardCart } from './hard-cart';

/** Took 7 s, 47 s, 2 s and 1.5 s before. */
const HARD = {
  'many prices, large 满减': hardCart({ prices: 90, offers: 100, offFen: 1_000_000 }),
  'exchange coupons': hardCart({
    prices: 40,
    offers: 40,
    offFen: 50_000,
    coupons: [0, 1, 2].map((toFen) => ({ kind: 'exchange', toFen })),
  }),
  'coupons with thresholds': hardCart({
    prices: 40,
    offers: 40,
    offFen: 200_000,
    coupons: [1, 2, 3, 4, 5].map((count) => {
      return { kind: 'amount-off', thresholdFen: 19_805 * count, offFen: 990 * count };
    }),
  }),
  'rates without a cap': hardCart({
    prices: 40,
    offers: 20,
    offFen: 400_000,
    coupons: [0, 1, 2].map((more) => {
      return { kind: 'percent-off', thresholdFen: 100_000 + more, rateBp: 5_000, capFen: null };
    }),
  }),
};
const CASES = Object.entries(HARD);

const sold = (count: number, priceFen = 1_000n): SoldItem[] =>
  Array.from({ length: count }, (_, place) => {
    return { product: `p${place}`, category: 'milk-tea', priceFen, mostPerOrder: 99 };
  });

describe('the hardest carts of a legal book', () => {
  test.each(CASES)('%s: the book is legal', (_, { book }) => {
    expect(priceBookSchema.safeParse(book).success).toBe(true);
  });

  test.each(CASES)(
    '%s: what its price costs is bounded, and it is said that it may not be the best',
    (_, cart) => {
      const { steps, isExact } = searchOf(cart);
      expect(isExact).toBe(false);
      expect(steps).toBeLessThan(1.25 * MOST_EFFORT);
    },
  );

  test.each(CASES)('%s: nobody pays more than without what could not be searched', (_, cart) => {
    const { payableFen } = priceCart(cart);
    const offers = cart.book.offers.filter(({ kind }) => kind !== 'amount-off');
    const plain = priceCart({ ...cart, book: { ...cart.book, offers }, couponWanted: 'none' });
    expect(payableFen).toBeLessThanOrEqual(plain.payableFen);
    expect(priceCart(cart)).toEqual(priceCart(cart));
  });
});

test('sums of thousands of yuan are told apart by a few fen, and the price is legal', () => {
  fc.assert(
    fc.property(cartOf({ most: 3_000_000 }), (cart) => {
      const { payableFen, points, lines } = priceCart(cart);
      const total = Number(payableFen + points.fen);
      const best = bestByForce(cart, null);
      expect(total).toBeGreaterThanOrEqual(best);
      if (searchOf(cart).isExact) expect(total).toBe(best);
      for (const offer of cart.book.offers) {
        if (offer.kind !== 'amount-off') continue;
        const { products, categories } = offer.scope;
        const isWithin = ({ product, category }: (typeof cart.lines)[number]): boolean =>
          products.length + categories.length === 0 ||
          products.includes(product) ||
          categories.includes(category);
        const within = lines.filter((_, place) => isWithin(cart.lines[place] as (typeof cart.lines)[number]));
        const ofOffer = within.flatMap(({ adjustments }) =>
          adjustments.filter(({ code }) => code === offer.code),
        );
        if (ofOffer.length === 0) continue;
        const after = ({ kind }: (typeof ofOffer)[number]): boolean => kind === 'campaign' || kind === 'tier';
        const sum = within.reduce((before, { listFen, adjustments }) => {
          const off = adjustments.filter(after).reduce((all, { shareFen }) => all + shareFen, 0n);
          return before + listFen - off;
        }, 0n);
        expect(sum).toBeGreaterThanOrEqual(BigInt(offer.thresholdFen));
      }
    }),
    { numRuns: 300 },
  );
});

test('usual carts are searched to the fen', () => {
  const cart = facts([line('a', 19), line('b', 21, { quantity: 2 }), line('c', 16)], {
    offers: [percentOff('eight', 8_000), amountOff('m', 3_000, 600), amountOff('n', 5_000, 1_200)],
  });
  expect(searchOf(cart).isExact).toBe(true);
});

describe('before a book is published', () => {
  const problems = (book: PriceBook, items: SoldItem[]) => searchProblems(book, items, AFTERNOON);

  test.each(CASES.slice(0, 1))('%s: is told to be too much', (_, { book }) => {
    expect(problems(book, sold(20))).toEqual([
      { path: 'offers', message: expect.stringContaining('同时生效的优惠太多') as string },
    ]);
  });

  test('what is over does not count, nor what holds at other stores', () => {
    const { book } = HARD['many prices, large 满减'];
    const until = (stop: string): PriceBook => ({
      ...book,
      offers: book.offers.map((offer) => ({ ...offer, times: { ...offer.times, until: stop } })),
    });
    expect(problems(until('2026-11-01T00:00:00+08:00'), sold(20))).toEqual([]);
    const apart = {
      ...book,
      offers: book.offers.map((offer, place) => {
        return { ...offer, times: { ...offer.times, stores: [`s${place}`] } };
      }),
    };
    expect(problems(apart, sold(20))).toEqual([]);
  });

  test('the demo and an empty menu are fine', () => {
    const items = menuItems(AFTERNOON).map(({ product, category, priceFen, mostPerOrder }) => {
      return { product, category, priceFen: BigInt(priceFen), mostPerOrder };
    });
    expect(problems(PRICE_BOOK, items)).toEqual([]);
    expect(problems(HARD['many prices, large 满减'].book, [])).toEqual([]);
  });
});

/*
 * What is suggested: never what cannot be had or is in the cart, each once, at most six, every reason true of
 * the facts; and of whoever did not agree, what the store sells and nothing else.
 */
import fc from 'fast-check';
import {
  isNear,
  LEAST_ORDERS,
  MOST_SUGGESTED,
  suggest,
  usualPrice,
  type SuggestionFacts,
} from '../../cloudfunctions/core/insight/suggestions.rules';

const PRODUCTS = ['latte', 'mocha', 'bagel', 'cake', 'tea', 'cocoa', 'scone', 'juice', 'soda'];
const product = fc.constantFrom(...PRODUCTS);
const orders = fc.integer({ min: 1, max: 9 });

const facts: fc.Arbitrary<SuggestionFacts> = fc.record({
  offered: fc.subarray(PRODUCTS).map((some) => new Set(some)),
  priceFen: fc
    .array(fc.integer({ min: 900, max: 2600 }), { minLength: PRODUCTS.length, maxLength: PRODUCTS.length })
    .map((prices) => new Map(PRODUCTS.map((one, at) => [one, BigInt(prices[at] ?? 0)]))),
  cart: fc.uniqueArray(product, { maxLength: 3 }),
  usual: fc.option(
    fc.uniqueArray(fc.record({ product, times: fc.integer({ min: 1, max: 6 }) }), {
      maxLength: 4,
      selector: (one) => one.product,
    }),
  ),
  pairs: fc
    .uniqueArray(fc.record({ with: product, product, orders }), {
      maxLength: 20,
      selector: (pair) => `${pair.with} ${pair.product}`,
    })
    .map((all) => all.sort((a, b) => b.orders - a.orders)),
  sellers: fc
    .uniqueArray(fc.record({ product, orders }), { selector: (one) => one.product })
    .map((all) => all.sort((a, b) => b.orders - a.orders)),
});

test('nothing that cannot be had or is in the cart; each once, at most six', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const found = suggest(some).map((one) => one.product);
      expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTED);
      expect(new Set(found).size).toBe(found.length);
      for (const one of found) {
        expect(some.offered.has(one)).toBe(true);
        expect(some.cart).not.toContain(one);
      }
    }),
  );
});

test('every reason is true', () => {
  fc.assert(
    fc.property(facts, (some) => {
      for (const { product: found, reason } of suggest(some)) {
        const sold = some.sellers.find((one) => one.product === found)?.orders ?? 0;
        if (reason.kind === 'together') {
          const pair = some.pairs.find((one) => one.with === reason.with && one.product === found);
          expect(pair?.orders).toBeGreaterThanOrEqual(LEAST_ORDERS);
        } else expect(sold).toBeGreaterThanOrEqual(LEAST_ORDERS);
        if (reason.kind !== 'price') continue;
        const usual = usualPrice(some.usual ?? [], some.priceFen);
        expect(isNear(some.priceFen.get(found) ?? 0n, usual ?? 0n)).toBe(true);
        expect(some.usual?.map((one) => one.product)).not.toContain(found);
      }
    }),
  );
});

test('of whoever did not agree, what the store sells, whatever is known of them', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const found = suggest({ ...some, usual: null });
      expect(found).toEqual(suggest({ ...some, usual: null, pairs: [] }));
      for (const { reason } of found) expect(reason).toEqual({ kind: 'seller' });
    }),
  );
});

test('what goes with the cart comes first, then with what is usual, then near in price, then the store’s', () => {
  const priceFen = new Map([
    ...(['latte', 'mocha'] as const).map((one) => [one, 2000n] as const),
    ...(['bagel', 'cake', 'scone'] as const).map((one) => [one, 900n] as const),
    ['cocoa', 2200n],
  ]);
  const found = suggest({
    offered: new Set([...priceFen.keys(), 'tea']),
    priceFen,
    cart: ['mocha'],
    usual: [{ product: 'latte', times: 5 }],
    pairs: [
      { with: 'latte', product: 'bagel', orders: 40 },
      { with: 'mocha', product: 'cake', orders: 3 },
      { with: 'mocha', product: 'tea', orders: 2 },
    ],
    sellers: [
      { product: 'scone', orders: 90 },
      { product: 'cocoa', orders: 80 },
      { product: 'latte', orders: 70 },
      { product: 'tea', orders: 2 },
    ],
  });
  expect(found).toEqual([
    { product: 'cake', reason: { kind: 'together', with: 'mocha' } },
    { product: 'bagel', reason: { kind: 'together', with: 'latte' } },
    { product: 'cocoa', reason: { kind: 'price' } },
    { product: 'scone', reason: { kind: 'seller' } },
    { product: 'latte', reason: { kind: 'seller' } },
  ]);
});

test.each([
  ['two of one price and three of another', [1800n, 2200n], [2, 3], 2200n],
  ['too few', [1800n], [2], null],
  ['none that this store knows', [], [9], null],
])('the usual price: %s', (_, prices, times, price) => {
  const names = ['a', 'b'];
  const usual = times.map((count, at) => ({ product: names[at] ?? '', times: count }));
  const known = new Map(prices.map((fen, at) => [names[at] ?? '', fen]));
  expect(usualPrice(usual, known)).toBe(price);
});

test.each([
  [2070n, true],
  [2071n, false],
  [1530n, true],
  [1529n, false],
])('¥18 is usual: %d fen near: %s', (fen, near) => {
  expect(isNear(fen, 1800n)).toBe(near);
});

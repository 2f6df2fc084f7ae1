/* Prices as a product owner would reckon them on paper. */
import { deductPoints, worthOfPoints } from '../../cloudfunctions/core/pricing/points-deduction.rules';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import { amountOff, facts, line, percentOff, specialPrice } from './cart-maker';

const HALF = { points: 100, fen: 100, maxShareBp: 5000 };
const reasons = (priced: ReturnType<typeof priceCart>, place = 0): string[] =>
  (priced.lines[place]?.adjustments ?? []).map(({ code, shareFen }) => `${code} −${shareFen}`);

describe('the price of a cart', () => {
  test('is the list price where nothing applies', () => {
    const priced = priceCart(facts([line('moli-milk', 19, { quantity: 2, extraFen: 200n })]));
    expect(priced).toMatchObject({ listFen: 4200n, payableFen: 4200n, notApplied: [], nextStep: null });
  });

  test('takes the price of the level off the product and not off its extras', () => {
    const priced = priceCart(
      facts([line('moli-milk', 19, { extraFen: 200n })], {
        tierPrices: [{ tier: 'green', rateBp: 9500, categories: [] }],
      }),
    );
    expect(priced.payableFen).toBe(2005n);
    expect(reasons(priced)).toEqual(['tier:green −95']);
  });

  test('takes the better of a campaign and the level where both do not go together, and says so', () => {
    const book = {
      offers: [specialPrice('tea-time', ['moli-milk'], 1500)],
      tierPrices: [{ tier: 'green', rateBp: 9500, categories: [] }],
    };
    const priced = priceCart(facts([line('moli-milk', 19)], book));
    expect(priced.payableFen).toBe(1500n);
    expect(priced.notApplied).toEqual([
      { code: 'tier:green', name: '会员价', reason: { why: 'worse', than: '特价 tea-time' } },
    ]);
  });

  test('takes both where they go together, the level off the campaign price', () => {
    const book = {
      offers: [percentOff('eight', 8000, { products: [], categories: ['milk-tea'] }, true)],
      tierPrices: [{ tier: 'green', rateBp: 9500, categories: [] }],
    };
    const priced = priceCart(facts([line('moli-milk', 19, { quantity: 2, extraFen: 200n })], book));
    expect(reasons(priced)).toEqual(['eight −760', 'tier:green −152']);
    expect(priced.payableFen).toBe(3288n);
  });

  test('leaves a discount out where the whole gets cheaper by it', () => {
    const book = {
      offers: [specialPrice('tea-time', ['a'], 1280), amountOff('thirty', 3000, 600)],
    };
    const priced = priceCart(facts([line('a', 16), line('b', 15)], book));
    expect(priced.payableFen).toBe(2500n);
    expect(priced.notApplied).toEqual([
      { code: 'tea-time', name: '特价 tea-time', reason: { why: 'worse', than: '满30减6' } },
    ]);
  });

  test('splits what the cart gets off over the lines to the fen', () => {
    const priced = priceCart(
      facts([line('a', 10), line('b', 10), line('c', 10)], { offers: [amountOff('odd', 3000, 100)] }),
    );
    expect(priced.lines.map(({ netFen }) => netFen)).toEqual([966n, 967n, 967n]);
    expect(priced.payableFen).toBe(2900n);
  });

  test('says what one more step would bring, and how far it is', () => {
    const book = { offers: [amountOff('thirty', 3000, 600), amountOff('fifty', 5000, 1200)] };
    const priced = priceCart(facts([line('a', 25)], book));
    expect(priced.nextStep).toEqual({ code: 'thirty', name: '满30减6', missingFen: 500n, offFen: 600n });
    expect(priced.notApplied.map(({ reason }) => reason)).toEqual([
      { why: 'below-threshold', missingFen: 500n },
      { why: 'below-threshold', missingFen: 2500n },
    ]);
  });

  test('lets points pay at most the share that the brand allows, in whole steps', () => {
    const cart = [line('a', 32.5)];
    const priced = priceCart(facts(cart, { pointsDeduction: HALF }, { usablePoints: 3900n, wanted: 'most' }));
    expect(priced.points).toEqual({ used: 1600n, fen: 1600n, most: 1600n, mostFen: 1600n, why: null });
    expect(priced.payableFen).toBe(1650n);
    const some = priceCart(facts(cart, { pointsDeduction: HALF }, { usablePoints: 3900n, wanted: 250n }));
    expect(some.points.used).toBe(200n);
  });

  test('costs nothing where points may pay all of it', () => {
    const all = { pointsDeduction: { ...HALF, maxShareBp: 10_000 } };
    const priced = priceCart(
      facts([line('a', 12), line('b', 8)], all, { usablePoints: 2000n, wanted: 'most' }),
    );
    expect(priced).toMatchObject({ payableFen: 0n, points: { used: 2000n } });
    expect(priced.lines.map(({ points, netFen }) => [points, netFen])).toEqual([
      [1200n, 0n],
      [800n, 0n],
    ]);
  });

  test.each([
    [0n, 'none-usable'],
    [99n, 'too-few'],
    [5000n, 'too-small'],
  ])('says why %s points pay nothing of ¥1.50', (usablePoints, why) => {
    const priced = priceCart(
      facts([line('a', 1.5)], { pointsDeduction: HALF }, { usablePoints, wanted: 'most' }),
    );
    expect(priced.points).toMatchObject({ used: 0n, why });
  });

  test.each([
    ['at its first minute', '15:30', '16:00', null],
    ['not at its last', '14:00', '15:30', { why: 'not-now', from: null }],
    ['not before it', '16:00', '17:00', { why: 'not-now', from: '16:00' }],
  ])('holds a slot %s', (_, from, to, reason) => {
    const offer = specialPrice('slot', ['a'], 100, false, { slots: [{ from, to }] });
    const priced = priceCart(facts([line('a', 16)], { offers: [offer] }));
    expect(priced.notApplied[0]?.reason ?? null).toEqual(reason);
    expect(priced.payableFen).toBe(reason === null ? 100n : 1600n);
  });

  test('holds on its weekdays, in its stores, for its levels, from its begin and not after its end', () => {
    const why = (times: Parameters<typeof specialPrice>[4]) => {
      const offers = [specialPrice('x', ['a'], 100, false, times)];
      return priceCart(facts([line('a', 16)], { offers })).notApplied.map(({ reason }) => reason);
    };
    expect(why({ weekdays: [7] })).toEqual([]);
    expect(why({ weekdays: [1, 6] })).toEqual([{ why: 'not-now', from: null }]);
    expect(why({ stores: ['station'] })).toEqual([{ why: 'other-store' }]);
    expect(why({ tiers: ['gold'] })).toEqual([{ why: 'other-level' }]);
    const later = '2026-12-01T00:00:00+08:00';
    expect(why({ from: later })).toEqual([{ why: 'not-now', from: later }]);
    expect(why({ until: '2026-11-22T15:30:00+08:00' })).toEqual([]);
    expect(
      priceCart(
        facts([line('a', 16)], {
          offers: [specialPrice('x', ['a'], 100, false, { until: '2026-11-22T15:30:00+08:00' })],
        }),
      ).payableFen,
    ).toBe(1600n);
  });
});

describe('what points are worth', () => {
  test.each([
    [3970n, { fen: 3900n, missing: 0n }],
    [100n, { fen: 100n, missing: 0n }],
    [40n, { fen: 0n, missing: 60n }],
    [0n, { fen: 0n, missing: 100n }],
  ])('%s usable points', (usable, worth) => {
    expect(worthOfPoints(HALF, usable)).toEqual(worth);
  });

  test('is what they take off an order that is dear enough', () => {
    for (const usablePoints of [0n, 99n, 100n, 12_345n])
      expect(deductPoints(HALF, 10_000_000n, { usablePoints, wanted: 'most' }).fen).toBe(
        worthOfPoints(HALF, usablePoints).fen,
      );
  });
});

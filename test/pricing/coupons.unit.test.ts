/* Coupons as a product owner would reckon them on paper. */
import type { CouponValue } from '../../cloudfunctions/contract/coupon';
import { shareRefund } from '../../cloudfunctions/core/order/refund-shares.rules';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import type { Priced } from '../../cloudfunctions/core/pricing/pricing.types';
import { AFTERNOON, amountOff, coupon, facts, line, percentOff, specialPrice } from './cart-maker';

const DAY = 86_400_000;
const fenOff = (thresholdFen: number, offFen: number): CouponValue => ({
  kind: 'amount-off',
  thresholdFen,
  offFen,
});
const rate = (rateBp: number, capFen: number | null = null, thresholdFen = 0): CouponValue => ({
  kind: 'percent-off',
  thresholdFen,
  rateBp,
  capFen,
});
const bundle = (buy: number, get: number, rateBp: number, times = 1): CouponValue => ({
  kind: 'bundle',
  buy,
  get,
  rateBp,
  times,
});
const exchange = (toFen: number): CouponValue => ({ kind: 'exchange', toFen });
const TOGETHER = { stacksWith: { amountOff: true } };
const only = (...products: string[]) => ({ scope: { products, categories: [] } });

const shares = ({ lines }: Priced, kind = 'coupon'): bigint[] =>
  lines.map(({ adjustments }) => adjustments.find((one) => one.kind === kind)?.shareFen ?? 0n);
const nets = ({ lines }: Priced): bigint[] => lines.map(({ netFen }) => netFen);
const bought = (cart: readonly { line: string; quantity: number }[], { lines }: Priced) =>
  lines.map(({ line: name, netFen, points }, place) => ({
    line: name,
    quantity: cart[place]?.quantity ?? 0,
    netFen,
    points,
    refundedQuantity: 0,
    refundedFen: 0n,
    sharedFen: 0n,
    pointsReturned: 0n,
  }));

/** What docs/prices.md works out: 3288 after campaign and level. */
const WORKED = {
  lines: [line('moli-milk', 19, { quantity: 2, extraFen: 200n })],
  book: {
    offers: [
      percentOff('eight', 8000, { products: [], categories: ['milk-tea'] }, true),
      amountOff('thirty', 3000, 600),
    ],
    tierPrices: [{ tier: 'green', rateBp: 9500, categories: [] }],
  },
};

describe('coupons on the sum of their lines', () => {
  test('a 满减 and a coupon that goes with it: 3288 − 600 − 500', () => {
    const coupons = [coupon(1n, fenOff(2500, 500), TOGETHER)];
    const priced = priceCart(facts(WORKED.lines, WORKED.book, { coupons }));
    expect(priced.payableFen).toBe(2188n);
    expect(priced.lines[0]?.adjustments.map(({ kind, shareFen }) => [kind, shareFen])).toEqual([
      ['campaign', 760n],
      ['tier', 152n],
      ['amount-off', 600n],
      ['coupon', 500n],
    ]);
    expect(priced.coupon).toEqual({ couponId: 1n, template: 't1', name: '券 1', offFen: 500n });
  });

  test('both thresholds are tested before either takes anything off', () => {
    const coupons = [coupon(1n, fenOff(3200, 500), TOGETHER)];
    expect(priceCart(facts(WORKED.lines, WORKED.book, { coupons })).payableFen).toBe(2188n);
  });

  test('88 折, at most ¥5.00 off, takes 394 off 3288', () => {
    const coupons = [coupon(1n, rate(8800, 500), TOGETHER)];
    const priced = priceCart(facts(WORKED.lines, WORKED.book, { coupons }));
    expect(priced.coupon?.offFen).toBe(394n);
    expect(priced.payableFen).toBe(3288n - 600n - 394n);
  });

  test('what does not go together is not used together, and the better of both is said', () => {
    const coupons = [coupon(1n, fenOff(2500, 500))];
    const priced = priceCart(facts(WORKED.lines, WORKED.book, { coupons }));
    expect(priced).toMatchObject({ payableFen: 2688n, coupon: null });
    expect(priced.couponsNotApplied).toEqual([
      { couponId: 1n, name: '券 1', reason: { why: 'worse', than: '满30减6' }, offFen: 500n },
    ]);
  });

  test('lines of a coupon without campaigns count at their list price, others keep theirs', () => {
    const offers = [specialPrice('tea-time', ['a', 'b'], 1500)];
    const coupons = [coupon(1n, fenOff(1900, 800), { ...only('a'), stacksWith: { campaign: false } })];
    const priced = priceCart(facts([line('a', 19), line('b', 19)], { offers }, { coupons }));
    expect(nets(priced)).toEqual([1100n, 1500n]);
    const alone = priceCart(facts([line('a', 19)], { offers }, { coupons }));
    expect(alone.notApplied).toEqual([
      { code: 'tea-time', name: '特价 tea-time', reason: { why: 'worse', than: '券 1' } },
    ]);
  });

  test('the price of the level gives way to a coupon that does not go with it, and says so', () => {
    const tierPrices = [{ tier: 'green', rateBp: 9500, categories: [] }];
    const coupons = [coupon(1n, fenOff(1900, 800), { stacksWith: { tier: false } })];
    const priced = priceCart(facts([line('a', 19)], { tierPrices }, { coupons }));
    expect(priced.payableFen).toBe(1100n);
    expect(priced.notApplied).toEqual([
      { code: 'tier:green', name: '会员价', reason: { why: 'worse', than: '券 1' } },
    ]);
  });

  test('¥1.00 off three lines of ¥10.00 is 34, 33, 33; refunds in any order come to ¥29.00', () => {
    const cart = [line('a', 10), line('b', 10), line('c', 10)];
    const small = priceCart(facts(cart, {}, { coupons: [coupon(1n, fenOff(0, 100))] }));
    expect(shares(small)).toEqual([34n, 33n, 33n]);
    const priced = priceCart(facts(cart, {}, { coupons: [coupon(1n, fenOff(3000, 1000))] }));
    expect(shares(priced)).toEqual([334n, 333n, 333n]);
    expect(priced.payableFen).toBe(2000n);
    const back = cart.map(({ line: name }) =>
      shareRefund(bought(cart, priced), [{ line: name, quantity: 1 }]),
    );
    expect(back).toMatchObject([{ fen: 666n }, { fen: 667n }, { fen: 667n }]);
  });

  test('a line keeps its share when another is given back: 2000 and 1000, 600 off', () => {
    const cart = [line('a', 20), line('b', 10)];
    const priced = priceCart(facts(cart, {}, { coupons: [coupon(1n, fenOff(3000, 600))] }));
    expect(shares(priced)).toEqual([400n, 200n]);
    const lines = bought(cart, priced);
    expect(shareRefund(lines, [{ line: 'a', quantity: 1 }])).toMatchObject({ fen: 1600n });
    expect(shareRefund(lines, [{ line: 'b', quantity: 1 }])).toMatchObject({ fen: 800n });
  });

  test('five of six cups at 满300打九折 give back 22500, the last one 4500', () => {
    const cart = [line('a', 50, { quantity: 6 })];
    const priced = priceCart(facts(cart, {}, { coupons: [coupon(1n, rate(9000, null, 30_000))] }));
    expect(priced.payableFen).toBe(27_000n);
    const [before] = bought(cart, priced);
    if (before === undefined) throw new Error('no line');
    const five = shareRefund([before], [{ line: 'a', quantity: 5 }]);
    expect(five).toMatchObject({ fen: 22_500n, whole: false });
    const after = { ...before, refundedQuantity: 5, refundedFen: 22_500n };
    expect(shareRefund([after], [])).toMatchObject({ fen: 4500n, whole: true });
  });

  test('only its own lines count to the threshold: 满20减15 for A, A 1000 and B 2000', () => {
    const coupons = [coupon(1n, fenOff(2000, 1500), only('a'))];
    const priced = priceCart(facts([line('a', 10), line('b', 20)], {}, { coupons }));
    expect(priced).toMatchObject({ payableFen: 3000n, coupon: null });
    expect(priced.couponsNotApplied[0]?.reason).toEqual({ why: 'below-threshold', missingFen: 1000n });
    expect(priced.nextStep).toEqual({ code: 't1', name: '券 1', missingFen: 1000n, offFen: 1500n });
  });

  test('more than a cart has room for leaves 1 fen of each piece; the 满减 gives way to the coupon', () => {
    const offers = [amountOff('ten', 1000, 300, { products: ['a'], categories: [] })];
    const coupons = [coupon(1n, fenOff(0, 5000), { ...TOGETHER, ...only('b') })];
    const cart = [line('a', 10), line('b', 5, { quantity: 2 })];
    expect(nets(priceCart(facts(cart, { offers }, { coupons })))).toEqual([700n, 2n]);
    const all = [coupon(1n, fenOff(0, 1998), TOGETHER)];
    const both = priceCart(facts([line('a', 10), line('b', 15)], { offers }, { coupons: all }));
    expect(shares(both, 'amount-off')).toEqual([300n, 0n]);
    expect(nets(both).reduce((sum, net) => sum + net, 0n)).toBe(202n);
  });

  test('a dearer price is taken where the 满减 pays for it and the coupon grows by it', () => {
    const offers = [
      specialPrice('two', ['a'], 2),
      percentOff('eighty-five', 8500, { products: ['a'], categories: [] }),
      amountOff('six', 6, 5, { products: ['a'], categories: [] }),
    ];
    const coupons = [coupon(1n, rate(5000), TOGETHER)];
    const cart = [line('a', 0.03, { quantity: 3 }), line('b', 0.3)];
    expect(priceCart(facts(cart, { offers }, { coupons })).payableFen).toBe(14n);
  });
});

describe('coupons on pieces', () => {
  test('免费券 takes one cup to 0 and leaves its extras and the other cups', () => {
    const cart = [line('a', 19, { quantity: 2, extraFen: 200n })];
    const priced = priceCart(facts(cart, {}, { coupons: [coupon(1n, exchange(0), only('a'))] }));
    expect(priced).toMatchObject({ payableFen: 2300n, coupon: { offFen: 1900n } });
  });

  test('免费券 alone makes an order of nothing', () => {
    const priced = priceCart(facts([line('a', 19)], {}, { coupons: [coupon(1n, exchange(0), only('a'))] }));
    expect(priced).toMatchObject({ payableFen: 0n, listFen: 1900n });
  });

  test('减至 9.9 pays for the cup that it takes most off', () => {
    const coupons = [coupon(1n, exchange(990), { scope: { products: [], categories: ['milk-tea'] } })];
    const priced = priceCart(facts([line('a', 16), line('b', 21)], {}, { coupons }));
    expect(shares(priced)).toEqual([0n, 1110n]);
  });

  test('an exchanged cup counts to a 满减 at what it costs before', () => {
    const coupons = [coupon(1n, exchange(0), { ...TOGETHER, ...only('a') })];
    const offers = [amountOff('thirty', 3000, 600)];
    const priced = priceCart(facts([line('a', 16), line('b', 15)], { offers }, { coupons }));
    expect(priced.payableFen).toBe(900n);
  });

  test('免费加料券 pays the dearest extras of one piece, at most so much', () => {
    const cart = [line('a', 16, { extraFen: 300n, quantity: 2 }), line('b', 16, { extraFen: 400n })];
    const free = [coupon(1n, { kind: 'extras', capFen: null })];
    expect(shares(priceCart(facts(cart, {}, { coupons: free })))).toEqual([0n, 400n]);
    const capped = [coupon(1n, { kind: 'extras', capFen: 250 })];
    expect(shares(priceCart(facts(cart, {}, { coupons: capped })))).toEqual([0n, 250n]);
    const priced = priceCart(facts([line('a', 16)], {}, { coupons: free }));
    expect(priced.couponsNotApplied[0]?.reason).toEqual({ why: 'nothing-in-cart' });
  });

  test('第二杯半价 is spread over both cups: 444 and 356', () => {
    const coupons = [coupon(1n, bundle(1, 1, 5000))];
    const priced = priceCart(facts([line('a', 20), line('b', 16)], {}, { coupons }));
    expect(shares(priced)).toEqual([444n, 356n]);
    expect(nets(priced)).toEqual([1556n, 1244n]);
  });

  test('第二杯减 5 on two cups is 3100, and on three it is still 5 once', () => {
    const coupons = [coupon(1n, bundle(1, 1, 7222))];
    const two = priceCart(facts([line('a', 18, { quantity: 2 })], {}, { coupons }));
    expect(two.payableFen).toBe(3100n);
    const three = priceCart(facts([line('a', 18, { quantity: 3 })], {}, { coupons }));
    expect(three.payableFen).toBe(4900n);
  });

  test('买二送一, twice: of six cups the third and the sixth dearest', () => {
    const cart = [line('a', 20, { quantity: 3 }), line('b', 15, { quantity: 4 })];
    const priced = priceCart(facts(cart, {}, { coupons: [coupon(1n, bundle(2, 1, 0, 2))] }));
    expect(priced.coupon?.offFen).toBe(3500n);
    expect(shares(priced)).toEqual([2000n, 1500n]);
  });

  test('one cup is one too few for 第二杯半价', () => {
    const priced = priceCart(facts([line('a', 20)], {}, { coupons: [coupon(1n, bundle(1, 1, 5000))] }));
    expect(priced.couponsNotApplied[0]?.reason).toEqual({ why: 'too-few-pieces', missing: 1 });
  });
});

describe('which coupon', () => {
  const cart = [line('a', 30)];
  const five = coupon(1n, fenOff(0, 500), {}, { endsAt: AFTERNOON + 2 * DAY });
  const fiveSooner = coupon(2n, fenOff(0, 500), {}, { endsAt: AFTERNOON + DAY });
  const three = coupon(3n, fenOff(0, 300));

  test('the best, and of equal ones the one that ends first', () => {
    const priced = priceCart(facts(cart, {}, { coupons: [five, fiveSooner, three] }));
    expect(priced.coupon?.couponId).toBe(2n);
    expect(priced.couponsNotApplied.map(({ couponId, offFen }) => [couponId, offFen])).toEqual([
      [3n, 300n],
      [1n, 500n],
    ]);
  });

  test('the one asked for, although another is better', () => {
    const priced = priceCart(facts(cart, {}, { coupons: [five, three], couponWanted: 3n }));
    expect(priced).toMatchObject({ payableFen: 2700n, coupon: { couponId: 3n } });
    expect(priced.couponsNotApplied).toMatchObject([{ reason: { why: 'worse', than: '券 3' } }]);
  });

  test('none where none is wanted, and none in place of one that cannot be used', () => {
    expect(priceCart(facts(cart, {}, { coupons: [five], couponWanted: 'none' }))).toMatchObject({
      payableFen: 3000n,
      coupon: null,
      couponsNotApplied: [{ couponId: 1n, offFen: 500n }],
    });
    const far = coupon(4n, fenOff(5000, 500));
    expect(priceCart(facts(cart, {}, { coupons: [five, far], couponWanted: 4n }))).toMatchObject({
      payableFen: 3000n,
      coupon: null,
      couponsNotApplied: [{ reason: { why: 'below-threshold', missingFen: 2000n } }, { couponId: 1n }],
    });
  });

  test.each([
    ['held by another order', { isHeld: true }, {}, { why: 'held' }],
    ['used up', { usesLeft: 0 }, {}, { why: 'used-up' }],
    ['over at its very end', { endsAt: AFTERNOON }, {}, { why: 'over' }],
    ['not begun', { startsAt: AFTERNOON + DAY }, {}, { why: 'not-now', from: '2026-11-23T07:30:00.000Z' }],
    ['for the till only', {}, { channels: ['till' as const] }, { why: 'other-channel' }],
    ['for another store', {}, { times: { ...three.terms.times, stores: ['x'] } }, { why: 'other-store' }],
    ['for another level', {}, { times: { ...three.terms.times, tiers: ['gold'] } }, { why: 'other-level' }],
    ['for something else', {}, only('cake'), { why: 'nothing-in-cart' }],
  ])('one that is %s says so', (_, more, terms, reason) => {
    const coupons = [coupon(1n, fenOff(0, 500), terms, more)];
    const priced = priceCart(facts(cart, {}, { coupons }));
    expect(priced).toMatchObject({ payableFen: 3000n, couponsNotApplied: [{ reason, offFen: null }] });
  });

  test('usable until the last moment before its end', () => {
    const coupons = [coupon(1n, fenOff(0, 500), {}, { endsAt: AFTERNOON + 1 })];
    expect(priceCart(facts(cart, {}, { coupons })).payableFen).toBe(2500n);
  });
});

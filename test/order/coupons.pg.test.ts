/*
 * Ordering with a coupon: the quote finds the best one and lists the others, the order holds the one that the
 * member saw, and what was seen is what is paid or nothing happens.
 */
import type { CouponValue } from '../../cloudfunctions/contract/coupon';
import type { CartLine, Quote } from '../../cloudfunctions/contract/order';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { asDb } from '../../cloudfunctions/platform/db';
import { coupon as pricingCoupon, EVERYTHING } from '../pricing/cart-maker';
import { statementsOf } from '../support/statements';
import { memberOf } from '../worlds/till-shop';
import { creating, line, NOW, openOrderWorld, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.now = NOW;
});

const lines = [line('milk-tea')];
const fenOff = (thresholdFen: number, offFen: number): CouponValue => ({
  kind: 'amount-off',
  thresholdFen,
  offFen,
});

/** Publishes a template; coupons of it are usable from a day on, for thirty days. */
async function publish(
  templateId: string,
  value: CouponValue,
  afterDays = 0,
  scope = EVERYTHING,
): Promise<void> {
  const { terms } = pricingCoupon(1n, value, {
    name: templateId,
    scope,
    validity: { kind: 'days', afterDays, days: 30 },
  });
  const issue = {
    stock: null,
    perMember: null,
    perMemberPerDay: null,
    budgetFen: null,
    by: 'given' as const,
    claimCode: null,
    from: null,
    until: null,
    tiers: [],
  };
  const key = { brandId: world.shop.brandId, templateId };
  const row = { ...key, state: 'live' as const, version: 1, template: { terms, issue } };
  await keepTemplate(asDb(world.pool), row, NOW);
}

let causes = 0;
/** Gives a member one coupon; its number. */
async function give(name: string, templateId: string): Promise<string> {
  const issued = await issueCoupons(world.pool, {
    brandId: world.shop.brandId,
    templateId,
    source: 'list',
    asks: [{ memberId: memberOf(world.shop, name), cause: `list:${(causes += 1)}` }],
    isLimited: false,
    at: NOW,
    issuedBy: null,
  });
  if (typeof issued === 'string' || issued[0]?.couponId == null) throw new Error(JSON.stringify(issued));
  return issued[0].couponId.toString();
}

async function quoteOf(session: string, cart: CartLine[], changes: object = {}): Promise<Quote> {
  const body = { action: 'quote', store: 's1', lines: cart, points: 'none', ...changes };
  const answer = await world.orders(body, session);
  if (!answer.ok || answer.data.outcome !== 'quoted') throw new Error(JSON.stringify(answer));
  return answer.data.quote as Quote;
}
const stateOf = async (couponId: string): Promise<unknown> =>
  (await world.rows('select state from huigan.coupons where coupon_id = $1', [couponId]))[0]?.['state'];

let an: string;
let eight: string;
let three: string;
let later: string;
let big: string;
beforeAll(async () => {
  an = await world.guest('an');
  await publish('eight', fenOff(1500, 800));
  await publish('three', fenOff(0, 300));
  await publish('later', fenOff(0, 900), 2);
  await publish('big', fenOff(5000, 1000));
  eight = await give('an', 'eight');
  three = await give('an', 'three');
  later = await give('an', 'later');
  big = await give('an', 'big');
});

test('a quote takes the best, and lists the others with what they take off or why not', async () => {
  const quote = await quoteOf(an, lines);
  expect(quote).toMatchObject({
    payableFen: '1100',
    coupon: { coupon: eight, name: 'eight', offFen: '800' },
    adjustments: [{ kind: 'coupon', code: 'eight', name: 'eight', fen: '800' }],
  });
  expect(quote.coupons.map(({ coupon, why, offFen }) => [coupon, why, offFen])).toEqual([
    [eight, null, '800'],
    [three, null, '300'],
    [big, '还差 ¥31.00', null],
    [later, expect.stringMatching(/^\d+月\d+日 00:00 后可用$/), null],
  ]);
});

test('a quote takes the one asked for, or none', async () => {
  expect(await quoteOf(an, lines, { coupon: three })).toMatchObject({
    payableFen: '1600',
    coupon: { coupon: three },
  });
  expect(await quoteOf(an, lines, { coupon: 'none' })).toMatchObject({ payableFen: '1900', coupon: null });
});

test('coupons cost no statement of their own', async () => {
  await quoteOf(an, lines);
  expect(await statementsOf(() => quoteOf(an, lines))).toHaveLength(2);
});

test('the order holds the coupon that was seen; cancelled, it is there again', async () => {
  const quote = await quoteOf(an, lines, { coupon: three });
  const answer = await world.orders(creating(quote, lines), an);
  expect(answer).toMatchObject({ ok: true, data: { outcome: 'created', payableFen: '1600' } });
  expect(await stateOf(three)).toBe('held');
  const again = await quoteOf(an, lines, { coupon: three });
  expect(again).toMatchObject({ payableFen: '1900', coupon: null });
  expect(again.coupons.find(({ coupon }) => coupon === three)).toMatchObject({
    why: '已用于待支付订单，支付或取消后可用',
    offFen: null,
  });
  const order = answer.ok ? (answer.data.order as string) : '';
  const shown = await world.orders({ action: 'show-order', order }, an);
  expect(shown).toMatchObject({
    data: { quote: { adjustments: [{ kind: 'coupon', name: 'three', fen: '300' }] } },
  });
  expect(await world.orders({ action: 'cancel-order', order }, an)).toMatchObject({ ok: true });
  expect(await stateOf(three)).toBe('usable');
});

test('a coupon that is gone meanwhile changes the price, and nothing is ordered', async () => {
  const seen = await quoteOf(an, lines);
  const first = await world.orders(creating(seen, lines), an);
  expect(first).toMatchObject({ data: { outcome: 'created', payableFen: '1100' } });
  const second = await world.orders(creating(seen, lines), an);
  expect(second).toMatchObject({ data: { outcome: 'price-changed', quote: { coupon: null } } });
  const order = first.ok ? (first.data.order as string) : '';
  expect(await world.pay(order)).toBe('paid');
  expect(await stateOf(eight)).toBe('used');
});

test('the same price with another coupon is not what was seen', async () => {
  const bo = await world.guest('bo');
  const [one, other] = [await give('bo', 'three'), await give('bo', 'three')];
  const seen = await quoteOf(bo, lines, { coupon: one });
  const elsewhere = creating(seen, lines, { coupon: (BigInt(other) + 1000n).toString() });
  expect(await world.orders(elsewhere, bo)).toMatchObject({ data: { outcome: 'price-changed' } });
  expect(await world.orders(creating(seen, lines), bo)).toMatchObject({ data: { outcome: 'created' } });
  expect([await stateOf(one), await stateOf(other)]).toEqual(['held', 'usable']);
});

test('whoever saw no coupon pays without one, and an old client what it was told', async () => {
  const bo = await world.guest('bo');
  const without = await quoteOf(bo, lines, { coupon: 'none' });
  expect(await world.orders(creating(without, lines), bo)).toMatchObject({ data: { payableFen: '1900' } });
  const { coupon: _unknown, ...old } = creating(await quoteOf(bo, lines), lines) as Record<string, unknown>;
  expect(await world.orders(old, bo)).toMatchObject({ data: { outcome: 'created', payableFen: '1600' } });
});

test('an exchanged cup alone makes an order of nothing: paid at once, the coupon used', async () => {
  const bo = await world.guest('bo');
  await publish('free', { kind: 'exchange', toFen: 0 }, 0, { products: ['milk-tea'], categories: [] });
  const free = await give('bo', 'free');
  const quote = await quoteOf(bo, lines);
  expect(quote).toMatchObject({ payableFen: '0', coupon: { coupon: free, offFen: '1900' } });
  const answer = await world.orders(creating(quote, lines), bo);
  expect(answer).toMatchObject({ ok: true, data: { outcome: 'created', payableFen: '0', payBy: null } });
  expect(await stateOf(free)).toBe('used');
});

test('of two devices at once one orders with the coupon, the other is asked to choose again', async () => {
  const bo = await world.guest('bo');
  const only = await give('bo', 'eight');
  const quote = await quoteOf(bo, lines);
  const answers = await Promise.all([1, 2].map(() => world.orders(creating(quote, lines), bo)));
  const outcomes = answers.map((answer) => (answer.ok ? answer.data.outcome : answer.code));
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  expect(await stateOf(only)).toBe('held');
});

/*
 * Goods for points, and for points and money: an order like any other. Unpaid it closes and gives back,
 * refunded whole too; paid it is on the board and is fetched, and earns points on its money only.
 */
import { closeUnpaid } from '../../cloudfunctions/core/settlement/order/close-unpaid';
import { goods, openMallWorld, type MallWorld, NOW } from '../worlds/mall-world';
import { CAKES, MINUTE_MS } from '../worlds/order-world';

let world: MallWorld;
beforeAll(async () => {
  world = await openMallWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.now = NOW;
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
});

const orderOf = async (order: string): Promise<Record<string, unknown> | undefined> =>
  (await world.rows('select * from huigan.orders where order_id = $1', [order]))[0];
const givenBack = async (order: string): Promise<boolean> =>
  (await world.rows('select given_back_at from huigan.mall_exchanges where order_id = $1', [order]))[0]?.[
    'given_back_at'
  ] !== null;

test('a piece for points is an order that is paid at once, fetched, and earns nothing', async () => {
  await world.lay('tea', { what: goods('milk-tea'), points: 60 });
  const [guest = ''] = await world.newcomers(['fan'], 100);
  const body = world.wanting('tea', { points: 60, store: 's1' });
  const first = await world.told(body, guest);
  expect(first).toMatchObject({ why: null, usable: '40', exchange: { coupon: null, givenBackAt: null } });
  expect(await world.told(body, guest)).toEqual(first);
  const order = first.exchange.order as string;
  await world.settleEffects();
  const shown = (await world.orders({ action: 'show-order', order }, guest)) as { data: object };
  expect(shown.data).toMatchObject({
    state: 'paid',
    payableFen: '0',
    pickupNo: expect.any(String),
    pickupCode: expect.stringMatching(/^\d{12}$/),
    lines: [{ name: '茉莉轻乳茶', optionsText: '中杯', quantity: 1, netFen: '0' }],
    quote: { listFen: '1900', points: { used: '60' }, earns: { points: '0' } },
  });
  for (const action of ['start-order', 'ready-order', 'hand-out'])
    expect(await world.desk({ action, store: 's1', order })).toMatchObject({ ok: true });
  await world.settleEffects();
  expect(await world.pointsOf('fan')).toBe(40n);
  expect(await world.taken('tea')).toBe(1n);
});

test('a piece for points and money is paid in money, and earns on the money', async () => {
  await world.lay('cake', { what: goods('cake'), points: 50, fen: 990, stock: 2 });
  const [guest = ''] = await world.newcomers(['payer'], 100);
  const { exchange } = await world.told(world.wanting('cake', { fen: 990, store: 's1' }), guest);
  expect(await orderOf(exchange.order)).toMatchObject({
    state: 'created',
    payable_fen: 990n,
    points_used: 50n,
    mall_item: 'cake',
  });
  expect(await world.cakesLeft()).toBe(CAKES - 1);
  expect(await world.pay(exchange.order)).toBe('paid');
  expect(await world.pointsOf('payer')).toBe(59n);
});

test('unpaid, it closes after a quarter of an hour and gives points, piece and stock back', async () => {
  await world.lay('last-cake', { what: goods('cake'), points: 50, fen: 100, stock: 1, perMember: 1 });
  const [guest = ''] = await world.newcomers(['forgetful'], 100);
  const cakes = await world.cakesLeft();
  const want = () => world.told(world.wanting('last-cake', { fen: 100, store: 's1' }), guest);
  const { exchange } = await want();
  expect(await want()).toMatchObject({ exchange: null, why: { code: 'none-left' } });
  world.clock.now = NOW + 16 * MINUTE_MS;
  await closeUnpaid(world.pool, world.clock.now, () => false);
  await world.settleEffects();
  expect(await orderOf(exchange.order)).toMatchObject({ state: 'closed', closed_why: 'unpaid' });
  expect(await world.pointsOf('forgetful')).toBe(100n);
  expect(await world.taken('last-cake')).toBe(0n);
  expect(await world.cakesLeft()).toBe(cakes);
  expect(await givenBack(exchange.order)).toBe(true);
  expect(await want()).toMatchObject({ why: null });
});

test('refunded, it gives money, points and piece back', async () => {
  await world.lay('returned', { what: goods('cake'), points: 50, fen: 990, stock: 1 });
  const [guest = ''] = await world.newcomers(['changer'], 100);
  const { exchange } = await world.told(world.wanting('returned', { fen: 990, store: 's1' }), guest);
  const { order } = exchange;
  await world.pay(order);
  const refund = { action: 'refund-order', store: 's1', order, lines: [], reason: '做不了' };
  expect(await world.desk({ ...refund, requestId: 'refund000001' }, world.manager)).toMatchObject({
    ok: true,
  });
  await world.settleEffects();
  expect(await orderOf(order)).toMatchObject({ state: 'refunded', refunded_fen: 990n, points_returned: 50n });
  expect(await world.pointsOf('changer')).toBe(100n);
  expect(await world.taken('returned')).toBe(0n);
  expect(await givenBack(order)).toBe(true);
});

test('of twenty who want five pieces at once, five have an order', async () => {
  await world.lay('five-teas', { what: goods('milk-tea'), stock: 5 });
  const names = Array.from({ length: 20 }, (_, no) => `drinker-${no}`);
  const guests = await world.newcomers(names, 50);
  const answers = await Promise.all(
    guests.map((guest) => world.told(world.wanting('five-teas', { store: 's1' }), guest)),
  );
  expect(answers.filter(({ exchange }) => exchange !== null)).toHaveLength(5);
  expect(await world.taken('five-teas')).toBe(5n);
  await world.settleEffects();
});

test('twenty exchanges of one balance at once spend it once', async () => {
  await world.lay('many-teas', { what: goods('milk-tea') });
  const [guest = ''] = await world.newcomers(['thirsty'], 120);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => world.told(world.wanting('many-teas', { store: 's1' }), guest)),
  );
  expect(answers.filter(({ exchange }) => exchange !== null)).toHaveLength(2);
  expect(await world.pointsOf('thirsty')).toBe(20n);
  await world.settleEffects();
});

test.each([
  ['a store that does not take part', { store: 's2' }, 'other-store'],
  ['no store', {}, 'other-store'],
  ['a store that there is not', { store: 'nowhere' }, 'other-store'],
])('with %s it is refused, and nothing is kept', async (_, place, code) => {
  await world.lay('here-only', { what: goods('milk-tea', ['s1']) });
  const [guest = ''] = await world.newcomers(['stray'], 100);
  expect(await world.told(world.wanting('here-only', place), guest)).toMatchObject({ why: { code } });
  expect(await world.pointsOf('stray')).toBe(100n);
});

test('a store that is closed, and a product that is none, are named', async () => {
  await world.lay('no-product', { what: goods('nothing') });
  await world.lay('night', { what: goods('milk-tea') });
  const [guest = ''] = await world.newcomers(['night-owl'], 100);
  expect(await world.told(world.wanting('no-product', { store: 's1' }), guest)).toMatchObject({
    why: { code: 'cannot-now' },
  });
  world.clock.now = Date.parse('2026-11-21T23:00:00+08:00');
  const late = await world.guest('night-owl');
  expect(await world.told(world.wanting('night', { store: 's1' }), late)).toMatchObject({
    why: { code: 'cannot-now', message: expect.stringContaining('09:00') },
  });
});

test('an item shows the stores where it is fetched', async () => {
  const [guest = ''] = await world.newcomers(['looker'], 0);
  const shown = await world.told({ action: 'show-mall-item', item: 'here-only' }, guest);
  expect(shown.stores.map(({ id }: { id: string }) => id)).toEqual(['s1']);
  expect(shown.coupon).toBeNull();
});

/*
 * Coupons for points: points, piece, coupon and exchange come together or not at all; who cannot have one is
 * told why, and nothing is kept.
 */
import { openMallWorld, type MallWorld, NOW, requestId } from '../worlds/mall-world';

let world: MallWorld;
let an: string;
beforeAll(async () => {
  world = await openMallWorld();
  an = await world.guest('an');
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
});

const kept = async (): Promise<unknown> =>
  (
    await world.rows(
      `select (select count(*) from huigan.mall_exchanges) as exchanges,
         (select count(*) from huigan.coupons) as coupons, (select count(*) from huigan.events) as events`,
    )
  )[0];

test('an exchange takes the points and gives the coupon; the same request again is the same exchange', async () => {
  await world.lay('five-off', { stock: 3 });
  const body = world.wanting('five-off');
  const first = await world.told(body, an);
  expect(first).toMatchObject({ why: null, usable: '50', exchange: { points: '50', fen: '0', order: null } });
  expect(await world.told(body, an)).toEqual(first);
  expect(await world.pointsOf('an')).toBe(50n);
  expect(await world.taken('five-off')).toBe(1n);
  const coupons = await world.rows('select source, cause, state, coupon_id from huigan.coupons');
  expect(coupons).toEqual([
    {
      source: 'mall',
      cause: `mall:${String(first.exchange.exchange)}`,
      state: 'usable',
      coupon_id: BigInt(first.exchange.coupon as string),
    },
  ]);
});

test('the list says what can be had, what is missing, what is gone and what was had', async () => {
  await world.lay('dear', { points: 170 });
  await world.lay('gone', { stock: 1 });
  await world.lay('once', { perMember: 1, points: 10 });
  await world.lay('later', { from: new Date(NOW + 86_400_000).toISOString() });
  await world.lay('past', { until: new Date(NOW - 1).toISOString() });
  await world.lay('level', { tiers: ['zhi-ji'] });
  const [other] = await world.newcomers(['first'], 50);
  await world.told(world.wanting('gone'), other ?? '');
  await world.told(world.wanting('once', { points: 10 }), an);
  const { items, usable } = await world.told({ action: 'list-mall' }, an);
  expect(usable).toBe('40');
  const seen = (items as { item: string; why: { code: string; message: string } | null }[]).map(
    ({ item, why }) => [item, why?.code ?? null, why?.message ?? null],
  );
  expect(seen).toEqual([
    ['five-off', 'too-few-points', '还差 10 积分'],
    ['dear', 'too-few-points', '还差 130 积分'],
    ['later', 'not-begun', '11月22日 14:03 开始兑换'],
    ['level', 'other-level', '知己会员专享'],
    ['once', 'had-all', '每人限兑 1 件，你已兑满'],
    ['gone', 'none-left', '已兑完'],
  ]);
});

test.each([
  ['dear', 170, 'too-few-points'],
  ['gone', 50, 'none-left'],
  ['once', 10, 'had-all'],
  ['later', 50, 'not-begun'],
  ['past', 50, 'over'],
  ['level', 50, 'other-level'],
  ['nothing', 50, 'unknown'],
  ['five-off', 49, 'price-changed'],
])('%s for %i points is refused as %s, and nothing is kept', async (item, points, code) => {
  const before = await kept();
  const answer = await world.told(world.wanting(item, { points }), an);
  expect(answer).toMatchObject({ exchange: null, why: { code } });
  expect(answer.why.message).not.toBe('');
  expect(await kept()).toEqual(before);
});

test('a template that issues to nobody any more keeps the points where they are', async () => {
  await world.lay('paused', { points: 10, what: { kind: 'coupon', template: 'no-such-template' } });
  const before = await kept();
  expect(await world.told(world.wanting('paused', { points: 10 }), an)).toMatchObject({
    why: { code: 'over' },
  });
  expect(await kept()).toEqual(before);
  expect(await world.taken('paused')).toBe(0n);
});

test('of twenty who want five pieces at once, five get one', async () => {
  await world.lay('five-pieces', { stock: 5 });
  const guests = await world.newcomers(
    Array.from({ length: 20 }, (_, no) => `racer-${no}`),
    50,
  );
  const answers = await Promise.all(guests.map((guest) => world.told(world.wanting('five-pieces'), guest)));
  expect(answers.filter(({ exchange }) => exchange !== null)).toHaveLength(5);
  expect(new Set(answers.flatMap(({ why }) => (why === null ? [] : [why.code])))).toEqual(
    new Set(['none-left']),
  );
  expect(await world.taken('five-pieces')).toBe(5n);
});

test('twenty exchanges of one balance at once spend it once', async () => {
  await world.lay('any', {});
  const [guest = ''] = await world.newcomers(['spender'], 120);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => world.told(world.wanting('any'), guest)),
  );
  expect(answers.filter(({ exchange }) => exchange !== null)).toHaveLength(2);
  expect(await world.pointsOf('spender')).toBe(20n);
  expect(await world.taken('any')).toBe(2n);
});

test('twenty calls of one request at once are one exchange', async () => {
  await world.lay('limited', { perMember: 1 });
  const [guest = ''] = await world.newcomers(['repeater'], 200);
  const body = world.wanting('limited', { requestId: requestId() });
  const answers = await Promise.all(Array.from({ length: 20 }, () => world.told(body, guest)));
  expect(new Set(answers.map(({ exchange }) => exchange?.coupon)).size).toBe(1);
  expect(await world.pointsOf('repeater')).toBe(150n);
});

test('a member who takes one at a time has no more than each may have', async () => {
  await world.lay('two-each', { perMember: 2, points: 10 });
  const [guest = ''] = await world.newcomers(['eager'], 100);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => world.told(world.wanting('two-each', { points: 10 }), guest)),
  );
  expect(answers.filter(({ exchange }) => exchange !== null)).toHaveLength(2);
});

test('what was exchanged is listed by pages, the last first', async () => {
  await world.lay('often', { points: 1 });
  const [guest = ''] = await world.newcomers(['collector'], 30);
  for (let no = 0; no < 23; no += 1) {
    world.clock.now += 1000;
    await world.told(world.wanting('often', { points: 1 }), guest);
  }
  const first = await world.told({ action: 'list-exchanges' }, guest);
  expect(first.exchanges).toHaveLength(20);
  const second = await world.told({ action: 'list-exchanges', after: first.next }, guest);
  expect(second.exchanges).toHaveLength(3);
  expect(second.next).toBeNull();
  const times = [...first.exchanges, ...second.exchanges].map(({ at }) => at as string);
  expect(times).toEqual([...times].sort().reverse());
  expect(await world.mall({ action: 'list-exchanges', after: 'nowhere' }, guest)).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

test('an item shows what its coupon is worth', async () => {
  expect(await world.told({ action: 'show-mall-item', item: 'five-off' }, an)).toMatchObject({
    coupon: { figure: '¥5', condition: '满 ¥20 可用' },
    stores: [],
  });
});

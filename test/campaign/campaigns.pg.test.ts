/*
 * Campaigns at the operator's desk: checked, published with their prices, changed, ended early; and what the
 * price book and home make of them.
 */
import type { Campaign } from '../../cloudfunctions/contract/campaign';
import type { PriceBook } from '../../cloudfunctions/contract/price-book';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { readPriceBook, readPriceBookVersions } from '../../cloudfunctions/core/pricing/price-book.store';
import { member } from '../../cloudfunctions/functions/member';
import { asDb } from '../../cloudfunctions/platform/db';
import { sampleTemplate } from '../coupon/sample-coupon';
import { statementsOf } from '../support/statements';
import { BOOK, line, NOW, openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { off15, sampleCampaign, winterPrice } from './sample-campaign';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Noon of days of the brand. */
const noon = (day: string): number => Date.parse(`2026-${day}T12:00:00+08:00`);

let world: OrderWorld;
let boss: string;
let other: string;
let an: string;
beforeEach(async () => {
  world = await openOrderWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  other = await world.sessionOf(await world.hire('operator', [], '顾掌柜'));
  an = await world.guest('an');
});
afterEach(() => world.close());

const ask = (body: object, session = boss) => world.ask(body, session, 'promotion');
const get = (body: object, session = boss) => world.get(body, session, 'promotion');
const publish = (document: unknown, after = 0, campaign = 'winter', session = boss) =>
  ask({ action: 'publish-campaign', campaign, document, after }, session);
const check = async (document: unknown, campaign = 'winter') =>
  (await get({ action: 'check-campaign', campaign, document })).problems as {
    path: string;
    message: string;
  }[];
const end = (campaign = 'winter') => ask({ action: 'end-campaign', campaign, reason: '备货不足' });
const bookAt = async (at: number): Promise<PriceBook> =>
  (await readPriceBook(asDb(world.pool), world.shop.brandId, at))?.book ?? BOOK;
const codesAt = async (at: number): Promise<string[]> =>
  (await bookAt(at)).offers.map(({ code, campaign }) =>
    campaign === undefined ? code : `${code}@${campaign}`,
  );
/** A session of 12 hours is over on another day. */
const teaAt = async (at: number): Promise<string> => {
  world.clock.now = at;
  return (await world.quote(await world.guest('an'), [line('milk-tea')])).payableFen;
};
const layTemplate = (templateId: string, issue: Parameters<typeof sampleTemplate>[1] = {}) =>
  keepTemplate(
    asDb(world.pool),
    {
      ...{ brandId: world.shop.brandId, templateId, state: 'live', version: 1 },
      template: sampleTemplate({ name: templateId }, issue),
    },
    NOW,
  );
const iso = (at: number): string => new Date(at).toISOString();

test('prices of a campaign hold on its days, from its first instant to its last', async () => {
  expect(await publish(sampleCampaign())).toMatchObject({ data: { version: 1, priceVersion: 2 } });
  const midnight = Date.parse('2026-11-22T00:00:00+08:00');
  const { offers } = await bookAt(NOW);
  expect(offers.at(-1)).toMatchObject({
    campaign: 'winter',
    times: { from: '2026-11-22T00:00:00+08:00', until: '2026-11-25T00:00:00+08:00' },
  });
  expect(await teaAt(NOW)).toBe('1900');
  expect(await teaAt(noon('11-22'))).toBe('990');
  expect(await teaAt(Date.parse('2026-11-24T21:00:00+08:00'))).toBe('990');
  expect(await teaAt(noon('11-25'))).toBe('1900');
  expect(midnight).toBe(Date.parse(offers.at(-1)?.times.from ?? ''));
});

test('an order keeps the campaign that lowers it, and is explained by its offer', async () => {
  await publish(sampleCampaign());
  world.clock.now = noon('11-22');
  const guest = await world.guest('an');
  const quote = await world.quote(guest, [line('milk-tea')]);
  expect(quote.adjustments).toEqual([
    { kind: 'campaign', code: 'winter-tea', name: '暖饮特价', campaign: 'winter', fen: '910' },
  ]);
  await world.place(guest, [line('milk-tea')]);
  await world.place(guest, [line('cake')]);
  expect(await world.rows('select campaigns from huigan.orders order by created_at, order_id')).toEqual(
    expect.arrayContaining([{ campaigns: ['winter'] }, { campaigns: null }]),
  );
});

test('a change of the name leaves the price book alone; a later end reaches it', async () => {
  await publish(sampleCampaign());
  expect(await publish(sampleCampaign({ name: '暖饮节' }), 1)).toMatchObject({
    data: { version: 2, priceVersion: 2 },
  });
  expect(await publish(sampleCampaign({ to: '2026-11-30' }), 2)).toMatchObject({
    data: { version: 3, priceVersion: 3 },
  });
  expect(await teaAt(noon('11-30'))).toBe('990');
});

test('what has begun keeps its first day, its coupons and its offers, and ends later at most', async () => {
  await layTemplate('one');
  await layTemplate('two');
  await publish(sampleCampaign({ templates: ['one'] }));
  world.clock.now = noon('11-23');
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
  const next = (change: Partial<Campaign>) => sampleCampaign({ templates: ['one'], ...change });
  const paths = async (change: Partial<Campaign>) => (await check(next(change))).map(({ path }) => path);
  expect(await paths({ from: '2026-11-23', home: [] })).toEqual(['from']);
  expect(await paths({ to: '2026-11-23', home: [] })).toEqual(['to']);
  expect(await paths({ templates: [] })).toEqual(['templates']);
  expect(await paths({ offers: [] })).toEqual(['offers']);
  expect(await paths({ templates: ['two', 'one'], to: '2026-11-26', home: [], name: '又一年' })).toEqual([]);
  // A price that was wrong is put right.
  expect(await publish(next({ offers: [winterPrice({ priceFen: 1090 })] }), 1)).toMatchObject({ ok: true });
  expect(await teaAt(noon('11-23'))).toBe('1090');
  world.clock.now = noon('11-26');
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
  expect(await check(next({ to: '2026-11-30' }))).toEqual([
    { path: '', message: expect.stringContaining('活动已结束') as string },
  ]);
});

test('ending it early takes its offers away at once, also from versions that are to come, and once', async () => {
  const { shop, pool } = world;
  await publish(sampleCampaign({ from: '2026-11-21', home: [] }));
  const tomorrow = NOW + DAY_MS;
  const trade = (document: unknown, effectiveFrom: number, after: number) =>
    world.ask(
      { action: 'publish-price-book', document, effectiveFrom: iso(effectiveFrom), after },
      boss,
      'trade',
    );
  expect(await trade({ ...BOOK, offers: [] }, tomorrow, 2)).toMatchObject({ data: { version: 3 } });
  expect(await codesAt(tomorrow)).toEqual(['winter-tea@winter']);
  world.clock.now = NOW + HOUR_MS;
  expect(await end()).toMatchObject({ data: { state: 'ended' } });
  expect(await codesAt(world.clock.now)).toEqual(['off-6']);
  expect(await codesAt(NOW)).toEqual(['off-6', 'winter-tea@winter']);
  expect(await codesAt(tomorrow)).toEqual([]);
  expect(await end()).toMatchObject({ data: { state: 'ended' } });
  expect(await readPriceBookVersions(asDb(pool), shop.brandId)).toHaveLength(5);
  expect(await publish(sampleCampaign(), 2)).toMatchObject({ code: 'bad-request' });
  expect(await world.rows("select reason from huigan.action_log where action = 'end-campaign'")).toEqual([
    { reason: '备货不足' },
  ]);
  const { versions } = await world.get({ action: 'list-price-books' }, boss, 'trade');
  expect(versions.map(({ version, state }: { version: number; state: string }) => [version, state])).toEqual([
    [5, 'scheduled'],
    [3, 'replaced'],
    [4, 'in-force'],
    [2, 'past'],
    [1, 'past'],
  ]);
  expect(await end('none')).toMatchObject({ code: 'not-found' });
});

test('whoever publishes prices publishes their own part: what campaigns put in stays theirs', async () => {
  await publish(sampleCampaign({ offers: [winterPrice(), off15()] }));
  const { document } = await world.get({ action: 'show-price-book', version: 2 }, boss, 'trade');
  const trade = (changed: unknown, after: number) =>
    world.ask(
      { action: 'publish-price-book', document: changed, effectiveFrom: iso(NOW), after },
      boss,
      'trade',
    );
  const wrong = document.offers.map((offer: object) => ({ ...offer, priceFen: 100 }));
  world.clock.now = NOW + 1;
  // As a form that lost or changed them would send it.
  expect(await trade(BOOK, 2)).toMatchObject({ ok: true });
  expect(await codesAt(NOW + 1)).toEqual(['off-6', 'winter-tea@winter', 'winter-60-15@winter']);
  world.clock.now = NOW + 2;
  expect(await trade({ ...BOOK, offers: [...BOOK.offers, wrong[1]] }, 3)).toMatchObject({ ok: true });
  expect((await bookAt(NOW + 2)).offers[1]).toMatchObject({ priceFen: 990 });
  world.clock.now = NOW + 3;
  const clash = { ...BOOK, offers: [winterPrice({ name: '自己的' })] };
  expect(await trade(clash, 4)).toMatchObject({
    code: 'bad-request',
    message: expect.stringContaining('营销活动「winter」') as string,
  });
  const { problems } = await world.get({ action: 'check-price-book', document: clash }, boss, 'trade');
  expect(problems).toMatchObject([{ path: 'offers.0.code' }]);
});

test('a draft says everything that is wrong, at its field and in words', async () => {
  await layTemplate('drop', {
    ...{ by: 'drop', stock: 10, perMember: 1 },
    ...{ from: iso(noon('11-23')), until: iso(noon('11-24')) },
  });
  await layTemplate('early', { until: iso(noon('11-21')) });
  await layTemplate('given');
  await keepTemplate(
    asDb(world.pool),
    {
      ...{ brandId: world.shop.brandId, templateId: 'over', state: 'ended', version: 1 },
      template: sampleTemplate({ name: '旧券' }),
    },
    NOW,
  );
  await publish(sampleCampaign({ offers: [off15()] }), 0, 'other');
  const [card] = sampleCampaign().home as [Campaign['home'][number]];
  const cards = (change: Partial<Campaign['home'][number]>) => ({ home: [{ ...card, ...change }] });
  const always = winterPrice().times;
  const late = { ...always, from: '2026-11-25T00:00:00+08:00' };
  const wrong: [string, Partial<Campaign> | object, string][] = [
    ['name', { name: '' }, '请填写'],
    ['to', { to: '2026-11-21', home: [] }, '结束日期不能早于开始日期'],
    ['from', { from: '2026-11-20' }, '开始日期已经过去'],
    ['to', { from: '2026-11-18', to: '2026-11-20', home: [] }, '已经全部过去'],
    ['offers', { offers: [], home: [] }, '至少要有一项'],
    ['offers.0.times.from', { offers: [winterPrice({ times: late })] }, '没有重叠'],
    ['offers.0.priceFen', { offers: [winterPrice({ priceFen: 1900 })] }, '特价必须低于菜单价'],
    ['offers.0.products', { offers: [winterPrice({ products: ['none'] })] }, '没有：none'],
    ['offers.0.code', { offers: [winterPrice({ code: 'off-6' })] }, '已被「价格与优惠」中的活动使用'],
    ['offers.0.code', { offers: [off15()] }, '已被营销活动「other」使用'],
    ['offers', { offers: [winterPrice(), winterPrice()] }, '活动代码不能重复'],
    ['offers', { offers: [off15({ code: 'x', offFen: 6000 })] }, '减额必须小于门槛'],
    ['offers.0.campaign', { offers: [winterPrice({ campaign: 'other' })] }, '另一个活动'],
    ['templates.0', { templates: ['none'] }, '没有优惠券'],
    ['templates.0', { templates: ['over'] }, '「旧券」已结束'],
    ['templates.0', { templates: ['early'] }, '期间不发放'],
    ['templates.1', { templates: ['drop', 'drop'] }, '只选一次'],
    ['home.0.from', cards({ from: '2026-11-21' }), '必须在活动日期内'],
    ['home.0.to', cards({ to: '2026-11-25' }), '必须在活动日期内'],
    ['home.0.leads.template', cards({ leads: { to: 'drop', template: 'drop' } }), '本活动的限时抢券'],
    [
      'home.0.leads.template',
      { templates: ['given'], ...cards({ leads: { to: 'drop', template: 'given' } }) },
      '不是限时抢券',
    ],
    ['home.0.picture', cards({ picture: 'moon.png' }), '没有这张图片'],
    ['home.0.leads.product', cards({ leads: { to: 'product', product: 'moon' } }), '菜单上没有这个商品'],
    ['colour', { colour: 'red' }, '没有这个字段'],
  ];
  for (const [path, change, message] of wrong) {
    const problems = await check({ ...sampleCampaign(), ...change });
    expect(problems).toContainEqual({ path, message: expect.stringContaining(message) as string });
    expect(await publish({ ...sampleCampaign(), ...change })).toMatchObject({ code: 'bad-request' });
  }
  for (const nonsense of [null, 5, 'text', [], { name: 1 }])
    expect((await check(nonsense)).length).toBeGreaterThan(0);
  const fine = { templates: ['drop', 'given'], ...cards({ leads: { to: 'drop', template: 'drop' } }) };
  expect(await check({ ...sampleCampaign(), ...fine })).toEqual([]);
});

test('of two operators at once, and of two taps, one publishes', async () => {
  const first = await Promise.all([
    publish(sampleCampaign()),
    publish(sampleCampaign({ name: '暖冬' }), 0, 'winter', other),
  ]);
  expect(first.filter(({ ok }) => ok)).toHaveLength(1);
  expect(first.filter(({ ok }) => !ok)).toMatchObject([{ code: 'already-changed' }]);
  const codes = [1, 2, 3].map((each) => winterPrice({ code: `winter-${each}` }));
  const many = await Promise.all(
    codes.map((offer, place) => publish(sampleCampaign({ offers: [offer] }), 0, `c${place}`, other)),
  );
  expect(many.every(({ ok }) => ok)).toBe(true);
  expect((await codesAt(NOW)).length).toBe(5);
  const twice = await Promise.all(
    ['x', 'y'].map((campaign) =>
      publish(sampleCampaign({ offers: [winterPrice({ code: 'same' })] }), 0, campaign, other),
    ),
  );
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  const [price, campaign] = await Promise.all([
    world.ask(
      {
        ...{ action: 'publish-price-book', document: { ...BOOK, offers: [] }, effectiveFrom: iso(NOW) },
        after: (await readPriceBookVersions(asDb(world.pool), world.shop.brandId))[0]?.version,
      },
      boss,
      'trade',
    ),
    publish(sampleCampaign({ offers: [winterPrice({ code: 'z' })] }), 0, 'z', other),
  ]);
  expect(campaign).toMatchObject({ ok: true });
  // Whoever published prices had not seen the campaign, or was first.
  if (price.ok) expect(await codesAt(NOW)).not.toContain('off-6');
  else expect(price).toMatchObject({ code: 'already-changed' });
  expect(await codesAt(NOW)).toContain('z@z');
});

test('the calendar has the campaigns of a month and its drops', async () => {
  await layTemplate('drop', {
    ...{ by: 'drop', stock: 10, perMember: 1 },
    ...{ from: '2026-11-30T22:00:00+08:00', until: '2026-12-02T00:00:00+08:00' },
  });
  await publish(sampleCampaign({ to: '2026-12-02' }));
  const of = (month: string) => get({ action: 'list-campaigns', month });
  expect(await of('2026-11')).toEqual({
    month: '2026-11',
    today: '2026-11-21',
    campaigns: [
      {
        ...{ campaign: 'winter', name: '冬日暖饮节', from: '2026-11-22', to: '2026-12-02' },
        ...{ phase: 'scheduled', offers: 1, templates: 0 },
      },
    ],
    next: null,
    drops: [{ template: 'drop', name: 'drop', day: '2026-11-30', at: '2026-11-30T22:00:00+08:00' }],
  });
  expect((await of('2026-12')).campaigns).toHaveLength(1);
  expect((await of('2026-10')).campaigns).toEqual([]);
  const shown = await get({ action: 'show-campaign', campaign: 'winter' });
  expect(shown).toMatchObject({ version: 1, phase: 'scheduled', isOpen: true, endedAt: null });
});

test('home shows the cards of the day by their places, six at most', async () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((title) => ({
    ...{ title, line: '', leads: { to: 'mall' as const } },
    ...(title === 'g' ? { place: 10, picture: 'moli.png' } : {}),
    ...{ from: title === 'b' ? '2026-11-23' : '2026-11-22', to: '2026-11-24' },
  }));
  await publish({ ...sampleCampaign(), home: cards });
  const call = async (action: string, session: string | null): Promise<string[]> => {
    const answer = await member.call(world.platform, {
      body: { action },
      session,
      requestId: 't',
      device: 'd',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return (answer.data as { onHome: { title: string }[] }).onHome.map(({ title }) => title);
  };
  expect(await call('show-card', an)).toEqual([]);
  world.clock.now = noon('11-22');
  expect(await call('show-card', await world.guest('an'))).toEqual(['g', 'a', 'c', 'd', 'e', 'f']);
  world.clock.now = noon('11-23');
  expect(await call('show-card', await world.guest('an'))).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
  await end();
  expect(await call('show-card', await world.guest('an'))).toEqual([]);
});

test('pricing a cart takes no statement more', async () => {
  await publish(sampleCampaign());
  world.clock.now = noon('11-22');
  const guest = await world.guest('an');
  await world.quote(guest, [line('milk-tea')]);
  expect(await statementsOf(() => world.quote(guest, [line('milk-tea')]))).toHaveLength(2);
});

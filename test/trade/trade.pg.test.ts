/*
 * The function `trade`: an operator's menu, stores, prices and orders; each change written down with what was
 * before. Who may is walked through in test/staff/roles.
 */
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { PriceBook } from '../../cloudfunctions/contract/price-book';
import { makeTillShop, memberOf, NOW } from '../worlds/till-shop';
import { BOOK, line, openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { itemOf } from '../menu/sample-items';

let world: OrderWorld;
let boss: string;
let theirs: string;

beforeAll(async () => {
  world = await openOrderWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  const other = await makeTillShop(world.pool, { brand: 'coffee', name: '咖啡' });
  theirs = await world.sessionOf(await world.hire('operator', [], '咖', other.brandId), other.brandId);
});
afterAll(() => world.close());

const ask = (body: object, session = boss) => world.ask(body, session, 'trade');
const get = (body: object, session = boss) => world.get(body, session, 'trade');
const logged = async (action: string) =>
  world.rows(
    'select * from huigan.action_log where action = $1 and staff_id is not null order by action_id',
    [action],
  );
const save = (item: MenuItem, revision: number, shown = true) =>
  ask({ action: 'save-item', item, shown, revision });

describe('an item', () => {
  const latte = itemOf('latte', { name: '龙井拿铁', category: 'tea' });

  test('is added, changed over the revision that was edited, and written down by what changed', async () => {
    expect(await save(latte, 0)).toMatchObject({ data: { revision: 1 } });
    expect(await save({ ...latte, priceFen: 2000 }, 1, false)).toMatchObject({ data: { revision: 2 } });
    const { items } = await get({ action: 'list-menu' });
    expect(items.find(({ item }: { item: MenuItem }) => item.product === 'latte')).toEqual({
      item: { ...latte, priceFen: 2000 },
      shown: false,
      revision: 2,
    });
    expect(await logged('save-item')).toMatchObject([
      { subject: 'latte', before_state: null, after_state: { name: '龙井拿铁', revision: 1 } },
      {
        before_state: { priceFen: 1900, shown: true, revision: 1 },
        after_state: { priceFen: 2000, shown: false, revision: 2 },
      },
    ]);
    expect(Object.keys((await logged('save-item'))[1]?.['after_state'] as object)).toHaveLength(3);
    expect(
      await world.rows("select name, price_fen from huigan.products where product_id = 'latte'"),
    ).toEqual([{ name: '龙井拿铁', price_fen: 2000n }]);
  });

  test('that somebody else changed meanwhile is not overwritten, also by two at once', async () => {
    expect(await save(latte, 0)).toMatchObject({ code: 'already-changed' });
    expect(await save(latte, 1)).toMatchObject({ code: 'already-changed' });
    const both = await Promise.all([save(latte, 2), save({ ...latte, priceFen: 2100 }, 2)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok)).toMatchObject([{ code: 'already-changed' }]);
  });

  const drink = { code: 'drink', name: '饮品', products: ['milk-tea'] };
  test.each<[string, Partial<MenuItem>]>([
    ['category', { category: 'none' }],
    ['picture', { picture: '../secret.png' }],
    ['windows.0.tiers', { windows: [{ tiers: ['gold'], from: null, until: null }] }],
    [
      'windows.0.until',
      { windows: [{ tiers: [], from: '2026-11-22T00:00:00+08:00', until: '2026-11-21T00:00:00+08:00' }] },
    ],
    ['custom.tiers', { custom: { kind: 'recipe', mostCharacters: 5, tiers: ['gold'] } }],
    ['set.parts.0.products', { set: { parts: [{ ...drink, products: ['none'] }] } }],
    ['set.parts.0.products', { set: { parts: [{ ...drink, products: ['afternoon'] }] } }],
    ['set.parts.0.products', { set: { parts: [{ ...drink, products: ['bad'] }] } }],
    ['set.parts', { set: { parts: [drink, drink] } }],
    [
      'options.0.choices',
      {
        options: [
          {
            ...{ code: 'size', name: '杯型', least: 0, most: 1 },
            choices: [1, 2].map(() => ({ code: 'a', name: '甲', extraFen: 0 })),
          },
        ],
      },
    ],
    ['item.priceFen', { priceFen: 0 }],
    [
      'item.options.0.choices.0.extraFen',
      {
        options: [
          { code: 'a', name: '甲', least: 0, most: 1, choices: [{ code: 'a', name: '甲', extraFen: -1 }] },
        ],
      },
    ],
    [
      'item.options.0',
      {
        options: [
          { code: 'a', name: '甲', least: 2, most: 1, choices: [{ code: 'a', name: '甲', extraFen: 0 }] },
        ],
      },
    ],
  ])('with something wrong at %s is refused, and that place is named', async (path, changes) => {
    const answer = await save(itemOf('bad', changes), 0);
    expect(answer).toMatchObject({ code: 'bad-request', message: expect.stringContaining(path) });
  });

  test('of another brand is not seen and not touched', async () => {
    expect(await get({ action: 'list-menu' }, theirs)).toMatchObject({ categories: [], items: [] });
    expect(await ask({ action: 'save-item', item: latte, shown: true, revision: 3 }, theirs)).toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('categories', () => {
  test('are renamed, ordered and added; one that has items stays', async () => {
    const wanted = [
      { id: 'snack', name: '茶点' },
      { id: 'new', name: '新品' },
      { id: 'tea', name: '茶饮' },
    ];
    await get({ action: 'save-categories', categories: wanted });
    expect((await get({ action: 'list-menu' })).categories).toEqual(wanted);
    await get({ action: 'save-categories', categories: wanted.filter(({ id }) => id !== 'new') });
    expect(await ask({ action: 'save-categories', categories: [wanted[2]] })).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('茶点'),
    });
    const twice = [wanted[0], wanted[2], wanted[2]];
    expect(await ask({ action: 'save-categories', categories: twice })).toMatchObject({
      code: 'bad-request',
    });
    expect(await logged('save-categories')).toHaveLength(2);
  });
});

describe('a store', () => {
  const details = {
    address: '湖滨路 8 号',
    phone: '0571-1',
    position: { latitude: 30.25, longitude: 120.16 },
    hours: [{ weekdays: [1, 2], from: '10:00', to: '24:00' }],
    ordering: true,
  };
  const at = { action: 'save-store-details', store: 's2' };

  test('has its place and hours changed, with what was before', async () => {
    await get({ ...at, details });
    const shown = await get({ action: 'show-store', store: 's2' });
    expect(shown).toMatchObject({ store: { id: 's2', name: '鼓楼店' }, details });
    expect(shown.scenes[0]).toEqual({ place: 'counter', scene: 's2.counter' });
    expect(await logged('save-store-details')).toMatchObject([
      { store_id: 's2', before_state: { address: '' }, after_state: details },
    ]);
  });

  test('with hours that end before they begin is refused', async () => {
    const upsideDown = { ...details, hours: [{ weekdays: [1], from: '22:00', to: '02:00' }] };
    expect(await ask({ ...at, details: upsideDown })).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('hours.0.to'),
    });
  });

  const shelf = {
    action: 'save-store-item',
    store: 's2',
    product: 'cake',
    priceFen: 1100,
    available: 4,
    soldOut: false,
  };

  test('has its own prices and counts', async () => {
    await get(shelf);
    await get({ ...shelf, priceFen: null, available: null, soldOut: true });
    const { items } = await get({ action: 'show-store', store: 's2' });
    expect(items.find(({ product }: { product: string }) => product === 'cake')).toMatchObject({
      menuPriceFen: '1200',
      priceFen: null,
      available: null,
      soldOut: true,
    });
    expect(await logged('save-store-item')).toMatchObject([
      { subject: 'cake', before_state: null, after_state: { priceFen: '1100', available: 4 } },
      { before_state: { priceFen: '1100', available: 4 }, after_state: { soldOut: true } },
    ]);
  });

  test('of another brand, and a product that is not on the menu, are not found', async () => {
    expect(await ask({ action: 'show-store', store: 's2' }, theirs)).toMatchObject({ ok: true });
    for (const body of [
      { action: 'show-store', store: 'none' },
      { ...at, store: 'none', details },
      { ...shelf, store: 'none' },
      { ...shelf, product: 'none' },
    ])
      expect(await ask(body)).toMatchObject({ code: 'not-found' });
    expect(await ask(shelf, theirs)).toMatchObject({ code: 'not-found' });
  });
});

describe('several products at once', () => {
  const menuItems = async () =>
    (await get({ action: 'list-menu' })).items as {
      item: { product: string; priceFen: number; category: string };
      shown: boolean;
      revision: number;
    }[];
  const ticked = async (products: string[]) =>
    (await menuItems())
      .filter(({ item }) => products.includes(item.product))
      .map(({ item, revision }) => ({ product: item.product, revision }));
  const of = async (product: string) => (await menuItems()).find(({ item }) => item.product === product);

  test('cost more or less, leave the menu and come back, in one line of the log each', async () => {
    const before = await of('cake');
    const names = ['cake', (await menuItems())[0]?.item.product ?? ''];
    const change = { kind: 'price', byFen: 150 };
    expect(await get({ action: 'change-items', items: await ticked(names), change })).toEqual({
      changed: new Set(names).size,
    });
    expect((await of('cake'))?.item.priceFen).toBe((before?.item.priceFen ?? 0) + 150);
    const hide = { action: 'change-items', change: { kind: 'shown', shown: false } };
    await get({ ...hide, items: await ticked(['cake']) });
    expect(await get({ ...hide, items: await ticked(['cake']) })).toEqual({ changed: 0 });
    expect((await of('cake'))?.shown).toBe(false);
    await get({ ...hide, items: await ticked(['cake']), change: { kind: 'shown', shown: true } });
    const lines = await logged('change-items');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({ after_state: { change: hide.change, products: ['cake'] } });
    const back = { kind: 'price', byFen: -150 };
    await get({ action: 'change-items', items: await ticked(names), change: back });
    expect((await of('cake'))?.item).toEqual(before?.item);
  });

  test('change all or not at all: a price that none can be, a category that is not there, one changed meanwhile', async () => {
    const items = await ticked(['cake']);
    const before = await of('cake');
    const refuse = (change: object, of = items) => ask({ action: 'change-items', items: of, change });
    expect(await refuse({ kind: 'price', byFen: -100_000_000 })).toMatchObject({ code: 'bad-request' });
    expect(await refuse({ kind: 'category', category: 'none' })).toMatchObject({ code: 'bad-request' });
    const stale = items.map(({ product, revision }) => ({ product, revision: revision + 1 }));
    const shown = { kind: 'shown', shown: false };
    expect(await refuse(shown, stale)).toMatchObject({ code: 'already-changed' });
    expect(await refuse(shown, [...items, { product: 'none', revision: 1 }])).toMatchObject({
      code: 'not-found',
    });
    expect(await refuse(shown, Array(201).fill(items[0]))).toMatchObject({ code: 'bad-request' });
    expect(await of('cake')).toEqual(before);
  });

  test('are sold out at one store and there again, and counts stay', async () => {
    const at = { action: 'change-store-items', store: 's2' };
    const item = { action: 'save-store-item', store: 's2', product: 'cake', soldOut: false };
    await get({ ...item, priceFen: null, available: 7 });
    const cake = async () =>
      (await get({ action: 'show-store', store: 's2' })).items.find(
        ({ product }: { product: string }) => product === 'cake',
      );
    const own = await cake();
    await get({ ...at, products: ['cake'], change: { kind: 'sold-out', soldOut: true } });
    await get({ ...at, products: ['cake'], change: { kind: 'price', byFen: -50 } });
    expect(await cake()).toMatchObject({
      soldOut: true,
      available: 7,
      priceFen: String(Number(own.menuPriceFen) - 50),
    });
    await get({ ...at, products: ['cake'], change: { kind: 'menu-price' } });
    await get({ ...at, products: ['cake'], change: { kind: 'sold-out', soldOut: false } });
    expect(await cake()).toEqual(own);
    expect(await logged('change-store-items')).toHaveLength(4);
    const none = { ...at, products: ['none'], change: { kind: 'menu-price' } };
    expect(await ask(none)).toMatchObject({ code: 'not-found' });
  });
});

describe('price books', () => {
  const HOUR_MS = 3_600_000;
  const iso = (at: number): string => new Date(at).toISOString();
  const publish = (document: unknown, effectiveFrom: number, after: number) =>
    ask({ action: 'publish-price-book', document, effectiveFrom: iso(effectiveFrom), after });
  const special = (changes: object = {}): PriceBook => ({
    ...BOOK,
    offers: [
      ...BOOK.offers,
      {
        kind: 'special-price',
        code: 'tea-time',
        name: '下午茶特价',
        products: ['milk-tea'],
        priceFen: 1500,
        stacksWithTier: false,
        times: { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [], ...changes },
      },
    ],
  });
  const problemsOf = async (document: unknown): Promise<string[]> =>
    (await get({ action: 'check-price-book', document })).problems.map(({ path }: { path: string }) => path);

  test('a draft is checked with everything that is wrong, by place', async () => {
    expect(await problemsOf({})).toContain('offers');
    expect(await problemsOf({ ...BOOK, offer: 1 })).toEqual(['offer']);
    expect(await problemsOf({ ...BOOK, offers: [...BOOK.offers, ...BOOK.offers] })).toEqual(['offers']);
    expect(
      await problemsOf({ ...BOOK, tierPrices: [{ tier: 'gold', rateBp: 9000, categories: ['none'] }] }),
    ).toEqual(['tierPrices.0.tier', 'tierPrices.0.categories']);
    const slots = [{ from: '17:00', to: '14:00' }];
    expect(await problemsOf(special({ slots }))).toEqual(['offers.1.times.slots.0']);
    const [from, until] = [iso(NOW), iso(NOW - 1)];
    expect(await problemsOf(special({ from, until, stores: ['none'], tiers: ['gold'] }))).toEqual([
      'offers.1.times.until',
      'offers.1.times.stores',
      'offers.1.times.tiers',
    ]);
    const dear = special();
    expect(await problemsOf({ ...dear, offers: [{ ...dear.offers[1], priceFen: 1900 }] })).toEqual([
      'offers.0.priceFen',
    ]);
    for (const nonsense of [null, 'text', [], 5]) expect(await problemsOf(nonsense)).not.toEqual([]);
  });

  test('a draft shows what a piece would cost each level', async () => {
    const { examples } = await get({ action: 'check-price-book', document: special() });
    expect(examples[0]).toMatchObject({ product: 'cake', listFen: '1200' });
    const tea = examples.find(({ product }: { product: string }) => product === 'milk-tea');
    expect(tea).toMatchObject({ name: '茉莉轻乳茶', listFen: '1900' });
    expect(tea.prices).toEqual(
      ['茶友', '知味', '知己', '掌柜'].map((tier) => ({ tier, fen: '1500', why: '下午茶特价' })),
    );
  });

  test('published it is scheduled, then in force; one may take effect before it; none twice, and none unseen', async () => {
    expect(await publish(special(), NOW + 2 * HOUR_MS, 1)).toMatchObject({
      data: { version: 2, effectiveFrom: iso(NOW + 2 * HOUR_MS) },
    });
    expect(await publish(BOOK, NOW + HOUR_MS, 1)).toMatchObject({ code: 'already-changed' });
    expect(await publish(BOOK, NOW + 2 * HOUR_MS, 2)).toMatchObject({ code: 'bad-request' });
    expect(await publish({}, NOW + HOUR_MS, 2)).toMatchObject({ code: 'bad-request' });
    // A past instant means at once.
    expect(await publish({ ...BOOK, tierPrices: [] }, NOW - HOUR_MS, 2)).toMatchObject({
      data: { version: 3, effectiveFrom: iso(NOW) },
    });
    const states = async () =>
      (await get({ action: 'list-price-books' })).versions.map(
        ({ version, state }: { version: number; state: string }) => `${version} ${state}`,
      );
    expect(await states()).toEqual(['2 scheduled', '3 in-force', '1 past']);
    const guest = await world.guest('an');
    const price = async () => (await world.quote(guest, [line('milk-tea')])).payableFen;
    expect(await price()).toBe('1900');
    world.clock.now = NOW + 2 * HOUR_MS;
    expect(await states()).toEqual(['2 in-force', '3 past', '1 past']);
    expect(await price()).toBe('1500');
    world.clock.now = NOW;
    expect(await get({ action: 'show-price-book', version: 2 })).toMatchObject({ document: special() });
    for (const session of [boss, theirs])
      expect(await ask({ action: 'show-price-book', version: 9 }, session)).toMatchObject({
        code: 'not-found',
      });
    expect(await get({ action: 'list-price-books' }, theirs)).toEqual({ versions: [] });
    expect(await logged('publish-price-book')).toMatchObject([
      {
        subject: 'v2',
        before_state: { version: 1 },
        after_state: { version: 2, offers: ['off-6', 'tea-time'] },
      },
      { subject: 'v3', before_state: { version: 2 } },
    ]);
  });
});

describe('orders of the brand', () => {
  const DAY = { from: '2026-11-21', to: '2026-11-21' };
  const list = (changes: object = {}, session = boss) =>
    get({ action: 'list-brand-orders', ...DAY, ...changes }, session);
  const numbers = async (changes: object = {}): Promise<string[]> =>
    (await list(changes)).orders.map(({ order }: { order: string }) => order);
  let first: string;
  let second: string;

  beforeAll(async () => {
    const guest = await world.guest('bo');
    await world.rows("update huigan.member_profiles set display_name = '=1+1白' where member_id = $1", [
      memberOf(world.shop, 'bo'),
    ]);
    first = await world.place(guest, [line('milk-tea', { quantity: 2 }), line('cake')]);
    world.clock.now += 1000;
    second = await world.place(guest, [line('cake')]);
    await world.pay(second);
  });

  test('are listed newest first, filtered, with masked names', async () => {
    const { orders, next } = await list();
    expect(orders).toMatchObject([
      { order: second, state: 'paid', pickupNo: 'A001', storeName: '西湖店', what: '桂花糯米糍' },
      { order: first, state: 'created', pickupNo: null, what: '茉莉轻乳茶 ×2、桂花糯米糍' },
    ]);
    expect(next).toBeNull();
    expect(orders[0].member).toBe('=*白');
    expect(await numbers({ state: 'paid' })).toEqual([second]);
    expect(await numbers({ text: ' a001 ' })).toEqual([second]);
    expect(await numbers({ text: first })).toEqual([first]);
    expect(await numbers({ store: 's2' })).toEqual([]);
    expect(await numbers({ from: '2026-11-20', to: '2026-11-20' })).toEqual([]);
    expect(await numbers({ after: `${NOW + 1000}.${second}` })).toEqual([first]);
    expect((await list({}, theirs)).orders).toEqual([]);
  });

  test('with days that are none, are turned round or too many, or a cursor of nowhere, are not understood', async () => {
    for (const wrong of [
      { from: '2026-11-22' },
      { from: '2025-11-20' },
      { after: 'somewhere' },
      { after: '1.2' },
    ])
      expect(await ask({ action: 'list-brand-orders', ...DAY, ...wrong })).toMatchObject({
        code: 'bad-request',
      });
  });

  test('are taken along as CSV in which no cell is a formula, and that is written down', async () => {
    const { csv, next } = await get({ action: 'export-orders', ...DAY });
    expect(next).toBeNull();
    const lines = (csv as string).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFF订单号,门店,状态/);
    expect(lines[1]).toContain(`${second},西湖店,已支付,A001,,'=*白,`);
    expect(lines[2]).toContain('茉莉轻乳茶 ×2、桂花糯米糍');
    const later = await get({ action: 'export-orders', ...DAY, after: `${NOW + 1000}.${second}` });
    expect(later.csv).not.toContain('订单号');
    expect(await logged('export-orders')).toMatchObject([{ after_state: { ...DAY, store: null } }]);
  });

  test('one of them is read as its member reads it, without the code that picks it up', async () => {
    const shown = await get({ action: 'show-brand-order', order: second });
    expect(shown).toMatchObject({ order: second, state: 'paid', pickupNo: 'A001', pickupCode: null });
    for (const order of ['261121999999999999', second])
      expect(await ask({ action: 'show-brand-order', order }, theirs)).toMatchObject({ code: 'not-found' });
  });
});

test('a day is not compared with a bill where nobody pays with WeChat Pay; nothing is stuck', async () => {
  expect(await ask({ action: 'reconcile-day', day: '2026-11-20' })).toMatchObject({
    code: 'no-payment-here',
  });
  expect(await get({ action: 'list-stuck-effects' })).toEqual({ effects: [], next: null });
  expect(await ask({ action: 'list-stuck-effects', after: 'x' })).toMatchObject({ code: 'bad-request' });
  expect(await get({ action: 'retry-effects', ids: ['1'] })).toEqual({ retried: 0 });
});

describe('a version of the price book', () => {
  const publish = (document: unknown, effectiveFrom: number, after: number) =>
    ask({
      action: 'publish-price-book',
      document,
      effectiveFrom: new Date(effectiveFrom).toISOString(),
      after,
    });

  test('one that is not in force yet is taken back, and what was in force goes on', async () => {
    const list = async () =>
      (await get({ action: 'list-price-books' })).versions as { version: number; state: string }[];
    const latest = () => list().then((versions) => Math.max(0, ...versions.map(({ version }) => version)));
    await publish(BOOK, 0, await latest());
    const inForce = await latest();
    await publish({ ...BOOK, offers: [] }, world.clock.now + 1000, inForce);
    const later = inForce + 1;
    const withdraw = (version: number, after: number) =>
      ask({ action: 'withdraw-price-book', version, after });
    expect(await withdraw(later, inForce)).toMatchObject({ code: 'already-changed' });
    expect(await withdraw(inForce, later)).toMatchObject({ code: 'wrong-state' });
    expect(await withdraw(later, later)).toMatchObject({ ok: true, data: { version: later + 1 } });
    expect(await withdraw(later, later + 1)).toMatchObject({ code: 'wrong-state' });
    const states = new Map((await list()).map(({ version, state }) => [version, state]));
    expect([states.get(inForce), states.get(later), states.get(later + 1)]).toEqual([
      'in-force',
      'replaced',
      'scheduled',
    ]);
    const shown = async (version: number) =>
      (await get({ action: 'show-price-book', version })).document as PriceBook;
    expect(await shown(later + 1)).toEqual(await shown(inForce));
    expect(await logged('withdraw-version')).toMatchObject([
      { subject: `v${later}`, after_state: { of: 'publish-price-book', by: later + 1 } },
    ]);
  });
});

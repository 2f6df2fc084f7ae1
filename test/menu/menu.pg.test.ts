/*
 * The function `menu`: stores in their order, codes on tables, and the menu of a store for visitors and
 * members; and stock, which is taken exactly as often as it is there.
 */
import { Client } from 'pg';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import {
  giveStockBack,
  keepStoreItem,
  readStoreItems,
  setSoldOut,
  takeStock,
} from '../../cloudfunctions/core/menu/store-items.store';
import { menu } from '../../cloudfunctions/functions/menu';
import type { MenuItemView, MenuReply, StoreView } from '../../cloudfunctions/contract/menu';
import { line, openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { sale, settle } from '../worlds/tea-shop';
import { makeTillShop, memberOf, NOW } from '../worlds/till-shop';
import type { Answered } from '../worlds/counter-world';
import { itemOf } from './sample-items';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
let world: OrderWorld;
let an: string;
let bo: string;

beforeAll(async () => {
  world = await openOrderWorld();
  // ¥1,200.00 makes 知己 of 林知夏.
  await settle(world.pool, world.shop, [sale(memberOf(world.shop, 'an'), 'much', NOW - 60_000, 120_000)]);
  [an, bo] = [await world.guest('an'), await world.guest('bo')];
});
afterAll(() => world.close());

async function ask(body: object, session: string | null = null): Promise<Answered> {
  return (await menu.call(world.platform, { body, session, requestId: 'test' })) as Answered;
}
async function get<T>(body: object, session: string | null = null): Promise<T> {
  const answer = await ask(body, session);
  if (!answer.ok) throw new Error(answer.code);
  return answer.data as T;
}
const showMenu = (session: string | null = null, store = 's1'): Promise<MenuReply> =>
  get<MenuReply>({ action: 'show-menu', store }, session);
async function showItem(product: string, session: string | null = null): Promise<MenuItemView | undefined> {
  return (await showMenu(session)).items.find((item) => item.product === product);
}
const db = () => asDb(world.pool);
const brand = () => world.shop.brandId;
const keep = (changes: Parameters<typeof itemOf>[1] & { product: string }) =>
  keepItem(db(), brand(), { item: itemOf(changes.product, changes), shown: true, revision: 0 });

describe('stores', () => {
  const at = (latitude: number, hours: { from: string; to: string } | null) => ({
    address: '湖滨路 8 号',
    phone: '0571-1',
    position: { latitude, longitude: 120 },
    hours: hours === null ? [] : [{ weekdays: EVERY_DAY, ...hours }],
    ordering: true,
  });
  const names = async (changes: object): Promise<string[]> =>
    (await get<{ stores: StoreView[] }>({ action: 'list-stores', ...changes })).stores.map(({ id }) => id);

  beforeAll(async () => {
    const more = ['near', 'far', 'shut', 'bare'].map((id) => ({ id, name: id }));
    await keepStores(db(), brand(), more);
    const open = { from: '09:00', to: '21:30' };
    await keepStoreDetails(db(), brand(), 'near', at(30.001, open));
    await keepStoreDetails(db(), brand(), 'far', at(30.5, open));
    await keepStoreDetails(db(), brand(), 'shut', at(30, { from: '18:00', to: '20:00' }));
  });

  test('open ones come first, then the nearest, those without a place after them; one that serves nobody is not shown', async () => {
    expect(await names({ latitude: 30, longitude: 120 })).toEqual(['near', 'far', 's2', 's1', 'shut']);
    expect(await names({})).toHaveLength(5);
    expect(await names({ after: 'far', latitude: 30, longitude: 120 })).toEqual(['s2', 's1', 'shut']);
    const { stores } = await get<{ stores: StoreView[] }>({
      action: 'list-stores',
      latitude: 30,
      longitude: 120,
    });
    expect(stores[0]).toMatchObject({ distance: 111, open: true, hoursText: '今日 09:00–21:30' });
    expect(stores[4]).toMatchObject({ distance: 0, open: false, hoursText: '今日 18:00 开始营业' });
  });

  test('a scanned code says which store, and which table', async () => {
    expect(await get({ action: 'read-scene', scene: 's1.12' })).toMatchObject({
      store: { id: 's1', name: '西湖店', distance: null },
      place: '12',
    });
    for (const scene of ['none.12', 'bare.1', 's1', 's1.', '.12'])
      expect([scene, await ask({ action: 'read-scene', scene })]).toMatchObject([
        scene,
        { code: 'not-found' },
      ]);
  });

  test('a menu is of a store that serves', async () => {
    for (const store of ['none', 'bare'])
      expect(await ask({ action: 'show-menu', store })).toMatchObject({ code: 'not-found' });
  });
});

describe('the menu', () => {
  test('has categories and items in their order, and nothing that is not shown', async () => {
    await keepItem(db(), brand(), { item: itemOf('hidden', { category: 'tea' }), shown: false, revision: 0 });
    const { categories, items } = await showMenu();
    expect(categories.map(({ id }) => id)).toEqual(['tea', 'snack']);
    expect(items.map(({ product }) => product)).toEqual(['milk-tea', 'cake', 'afternoon', 'reserve']);
  });

  test('shows the list price to visitors and a level’s own to members, and says that it is one', async () => {
    expect(await showItem('milk-tea')).toMatchObject({ priceFen: '1900', bestFen: '1900', bestWhy: null });
    await settle(world.pool, world.shop, [sale(memberOf(world.shop, 'bo'), 'some', NOW - 60_000, 30_000)]);
    expect(await showItem('milk-tea', bo)).toMatchObject({ bestFen: '1805', bestWhy: '会员价' });
  });

  test('a price of one piece has no offer on a whole cart in it', async () => {
    expect(await showItem('reserve')).toMatchObject({ priceFen: '19900', bestFen: '19900', bestWhy: null });
  });

  test('says for whom an exclusive item is, and lets those buy', async () => {
    expect(await showItem('reserve')).toMatchObject({ closedFor: 'tier', closedText: '知己专享' });
    expect(await showItem('reserve', bo)).toMatchObject({ closedFor: 'tier' });
    expect(await showItem('reserve', an)).toMatchObject({ closedFor: null, closedText: null });
  });

  test('says who may have text on the cup', async () => {
    await keep({
      product: 'letter',
      category: 'tea',
      custom: { kind: 'cup-text', mostCharacters: 6, tiers: ['zhi-ji'] },
    });
    expect((await showItem('letter'))?.custom).toMatchObject({ open: false, tierNames: ['知己'] });
    expect((await showItem('letter', an))?.custom).toMatchObject({ open: true });
  });

  test('follows the store: its price, what is left, what is sold out; a set follows its parts', async () => {
    const row = { productId: 'cake', priceFen: 1100n, available: 3, soldOut: false };
    await keepStoreItem(db(), brand(), 's1', row);
    expect(await showItem('cake')).toMatchObject({ priceFen: '1100', left: 3, closedFor: null });
    expect((await showMenu(null, 's2')).items.find(({ product }) => product === 'cake')).toMatchObject({
      priceFen: '1200',
      left: null,
    });
    await setSoldOut(db(), brand(), 's1', { productId: 'cake', soldOut: true });
    expect(await showItem('cake')).toMatchObject({ closedFor: 'sold-out', closedText: '已售罄' });
    expect(await showItem('afternoon')).toMatchObject({
      closedFor: 'sold-out',
      set: { parts: [{ products: ['milk-tea'] }, { products: [] }] },
    });
    await keepStoreItem(db(), brand(), 's1', { ...row, available: 11 });
    expect(await showItem('cake')).toMatchObject({ left: null, closedFor: null });
    await keepStoreItem(db(), brand(), 's1', { ...row, available: 0 });
    expect(await showItem('cake')).toMatchObject({ closedFor: 'sold-out', left: 0 });
  });

  test('remembers how a member had it last, where it can still be had so', async () => {
    const large = [{ group: 'size', choices: ['large'] }];
    expect((await showItem('milk-tea', an))?.usual).toBeNull();
    await world.pay(await world.place(an, [line('milk-tea')]));
    world.clock.now += 60_000;
    await world.pay(await world.place(an, [line('milk-tea', { options: large })]));
    world.clock.now += 60_000;
    await world.place(an, [line('milk-tea')]);
    expect((await showItem('milk-tea', an))?.usual).toEqual(large);
    expect((await showItem('milk-tea', bo))?.usual).toBeNull();
  });

  test('has a version that changes with anything on it, and with nothing else', async () => {
    const { version } = await showMenu();
    expect((await showMenu()).version).toBe(version);
    expect((await showMenu(an)).version).not.toBe(version);
    await setSoldOut(db(), brand(), 's1', { productId: 'milk-tea', soldOut: true });
    expect((await showMenu()).version).not.toBe(version);
    await setSoldOut(db(), brand(), 's1', { productId: 'milk-tea', soldOut: false });
    expect((await showMenu()).version).toBe(version);
  });

  test('takes as many statements with a hundred items as with one', async () => {
    const count = async (): Promise<number> => {
      const spy = jest.spyOn(Client.prototype, 'query');
      await showMenu(an);
      const sent = spy.mock.calls.length;
      spy.mockRestore();
      return sent;
    };
    const before = await count();
    for (let index = 0; index < 100; index += 1) await keep({ product: `more-${index}`, category: 'tea' });
    expect(await count()).toBe(before);
    expect(before).toBeLessThan(20);
  });

  test('is of the brand of the session', async () => {
    const coffee = await makeTillShop(world.pool, { brand: 'coffee', name: '咖啡' });
    const bo2 = { memberId: memberOf(coffee, 'bo'), brandId: coffee.brandId };
    const { session } = world.platform.sessions.issue(bo2, 0, world.clock.now);
    expect(await get({ action: 'list-stores' }, session)).toEqual({ stores: [], next: null });
    expect(await ask({ action: 'show-menu', store: 's1' }, session)).toMatchObject({ code: 'not-found' });
  });
});

describe('stock', () => {
  const left = async (product: string): Promise<number | null | undefined> =>
    (await readStoreItems(db(), brand(), 's2', [product]))[0]?.available;
  const count = (productId: string, available: number | null, soldOut = false) =>
    keepStoreItem(db(), brand(), 's2', { productId, priceFen: null, available, soldOut });
  const take = (portions: Record<string, number>) =>
    withTransaction(world.pool, (tx) =>
      takeStock(
        tx,
        brand(),
        's2',
        Object.entries(portions).map(([productId, quantity]) => ({ productId, quantity })),
      ),
    );

  test('is taken of what is counted, all or nothing of a product; the rest is not counted', async () => {
    await count('cake', 5);
    await count('nuts', 1);
    await count('tea', null);
    expect(await take({ cake: 2, nuts: 2, tea: 9, none: 9 })).toEqual({ tooFew: ['nuts'], taken: ['cake'] });
    expect([await left('cake'), await left('nuts'), await left('tea')]).toEqual([3, 1, null]);
    await giveStockBack(db(), brand(), 's2', [
      { productId: 'cake', quantity: 2 },
      { productId: 'tea', quantity: 9 },
    ]);
    expect([await left('cake'), await left('tea')]).toEqual([5, null]);
  });

  test('is not taken of what is sold out, counted or not', async () => {
    await count('cake', 5, true);
    await count('tea', null, true);
    expect(await take({ cake: 1, tea: 1 })).toEqual({ tooFew: ['cake', 'tea'], taken: [] });
    expect(await left('cake')).toBe(5);
  });

  test('of ten, 200 who come at once get exactly ten, in whatever order they name their products', async () => {
    await count('cake', 10);
    await count('nuts', 1000);
    const orders = Array.from({ length: 200 }, (_, index) =>
      take(index % 2 === 0 ? { cake: 1, nuts: 1 } : { nuts: 1, cake: 1 }),
    );
    const taken = (await Promise.all(orders)).filter((one) => one.taken.includes('cake'));
    expect(taken).toHaveLength(10);
    expect([await left('cake'), await left('nuts')]).toEqual([0, 800]);
  });
});

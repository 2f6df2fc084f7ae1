/*
 * What is bought together and what stores sell: as a pencil counts it, whatever was told and went back; once,
 * however many workers count; anew on the next day when a day that is over has changed.
 */
import * as fc from 'fast-check';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { countChangedDay, readPairs, readSellers } from '../../cloudfunctions/core/insight/baskets.store';
import { countBaskets } from '../../cloudfunctions/core/settlement/work/count-baskets';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { asDb, openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { makeShop, settle, teaProgramme, type Shop } from '../worlds/tea-shop';
import { pairsIn, refundsOf, saleOf, sellersIn, type Basket } from './told-baskets';
import { dayBefore, noonOf } from './told-life';

const TODAY = '2026-11-21';
const TOMORROW = '2026-11-22';
const PRODUCTS = ['cake', 'latte', 'mocha', 'tea'];
const STORES = ['s1', 's2'];
const never = (): boolean => false;

let database: TestDatabase;
let pool: Database;
let owner: Database;
let shop: Shop;
let shops = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
  owner = openPool(database.ownerUrl, 2);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** A shop of its own for every story, in the same database. */
async function openShop(): Promise<void> {
  shops += 1;
  const programme = teaProgramme({ brand: `baskets-${shops}` } as Partial<ReturnType<typeof teaProgramme>>);
  shop = await makeShop(pool, programme, { an: 'an', bo: 'bo' });
  await keepStores(
    asDb(pool),
    shop.brandId,
    STORES.map((id) => ({ id, name: id })),
  );
  await keepProducts(
    asDb(pool),
    shop.brandId,
    PRODUCTS.map((id) => ({ id, name: id, category: 'tea', priceFen: 1800n })),
  );
}
const tell = async (baskets: readonly Basket[]): Promise<void> => {
  await settle(pool, shop, baskets.map(saleOf));
  await settle(
    pool,
    shop,
    baskets.flatMap((basket) => refundsOf(basket, noonOf(TODAY))),
  );
};
const count = async (day: string): Promise<void> => {
  await keepFigures(pool, noonOf(day), never);
  await Promise.all([countBaskets(pool, noonOf(day), never), countBaskets(pool, noonOf(day), never)]);
  // Whichever of two came second left the brand to the first.
  await countBaskets(pool, noonOf(day), never);
};

const byName = (rows: { name: string; orders: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ name, orders }) => [name, orders]));
async function kept() {
  const pairs = await readPairs(asDb(pool), shop.brandId, PRODUCTS);
  const sellers: { name: string; orders: number }[] = [];
  for (const store of STORES)
    for (const { product, orders } of await readSellers(asDb(pool), shop.brandId, store))
      sellers.push({ name: `${store}/${product}`, orders });
  const named = pairs.map((pair) => ({ name: `${pair.with}+${pair.product}`, orders: pair.orders }));
  return {
    pairs: byName(named.filter((_, at) => (pairs[at]?.with ?? '') < (pairs[at]?.product ?? ''))),
    mirrored: byName(named.filter((_, at) => (pairs[at]?.with ?? '') > (pairs[at]?.product ?? ''))),
    sellers: byName(sellers),
  };
}

/** A basket of one of each of these. */
const plain = (id: string, products: readonly string[], changes: Partial<Basket> = {}): Basket => ({
  id,
  memberId: shop.members.get('an') ?? 0n,
  store: 's1',
  day: dayBefore(TODAY, 3),
  lines: products.map((product) => ({ product, quantity: 1, fen: 1800, back: 0 })),
  isPaidBack: false,
  ...changes,
});

const line = fc
  .record({
    product: fc.constantFrom(...PRODUCTS, 'unknown'),
    quantity: fc.integer({ min: 1, max: 3 }),
    fen: fc.constantFrom(0, 1000, 1799, 2500),
    back: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ back, ...one }) => ({ ...one, back: Math.min(one.quantity, back) }));
const told = fc.array(
  fc.record({
    who: fc.constantFrom('an', 'bo', null),
    ago: fc.constantFrom(0, 1, 2, 27, 28, 29, 89, 90, 91),
    store: fc.constantFrom(...STORES),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    isPaidBack: fc.boolean(),
  }),
  { minLength: 1, maxLength: 16 },
);

test('both are what a pencil counts, whatever was bought by whom and went back', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (all) => {
      await openShop();
      const baskets = all.map(({ who, ago, lines, isPaidBack, ...one }, at): Basket => {
        const memberId = who === null ? null : (shop.members.get(who) ?? 0n);
        const fen = lines.reduce((sum, each) => sum + each.fen, 0);
        const paid = isPaidBack && fen > 0 && lines.every(({ back }) => back === 0);
        return { ...one, id: `b${at}`, memberId, day: dayBefore(TODAY, ago), lines, isPaidBack: paid };
      });
      await tell(baskets);
      await count(TODAY);
      const known = (name: string): boolean => !name.includes('unknown');
      const within = (least: number, most: number): Basket[] =>
        baskets.filter(({ day }) => day >= dayBefore(TODAY, most) && day <= dayBefore(TODAY, least));
      const expectedOf = (counts: Record<string, number>): Record<string, number> =>
        Object.fromEntries(Object.entries(counts).filter(([name]) => known(name)));
      const { pairs, mirrored, sellers } = await kept();
      expect(pairs).toEqual(expectedOf(pairsIn(within(1, 90))));
      expect(sellers).toEqual(expectedOf(sellersIn(within(1, 28))));
      const turned = Object.entries(mirrored).map(([name, orders]) => [
        name.split('+').reverse().join('+'),
        orders,
      ]);
      expect(Object.fromEntries(turned)).toEqual(pairs);
    }),
    { numRuns: Number(process.env['HUIGAN_LIVES'] ?? 8) },
  );
});

test('a refund of a day that was counted counts from the next day on', async () => {
  await openShop();
  const basket = plain('late', ['latte', 'cake']);
  await tell([basket, plain('stays', ['latte', 'cake'])]);
  await count(TODAY);
  expect((await kept()).pairs).toEqual({ 'cake+latte': 2 });
  await settle(pool, shop, refundsOf({ ...basket, isPaidBack: true }, noonOf(TODAY)));
  await count(TODAY);
  expect((await kept()).pairs).toEqual({ 'cake+latte': 2 });
  await count(TOMORROW);
  expect(await kept()).toMatchObject({ pairs: { 'cake+latte': 1 }, sellers: { 's1/cake': 1 } });
});

test('a day is read again only where it changed, and forgotten when it counts no more', async () => {
  await openShop();
  await tell([plain('a', ['latte', 'cake']), plain('b', ['latte'], { day: dayBefore(TODAY, 90) })]);
  await keepFigures(pool, noonOf(TODAY), never);
  expect(await countBaskets(pool, noonOf(TODAY), never)).toBe(2);
  expect(await countBaskets(pool, noonOf(TODAY), never)).toBe(0);
  expect(await countBaskets(pool, noonOf(TOMORROW), never)).toBe(0);
  const { rows } = await owner.query(
    'select day::text from huigan.basket_days where brand_id = $1 order by day',
    [shop.brandId],
  );
  expect(rows).toEqual([{ day: dayBefore(TODAY, 3) }]);
});

test('an end in the middle leaves what was counted, and the next round goes on', async () => {
  await openShop();
  const basket = plain('first', ['latte', 'cake']);
  await tell([basket]);
  await count(TODAY);
  await tell([plain('second', ['latte', 'cake'], { day: basket.day })]);
  await keepFigures(pool, noonOf(TOMORROW), never);
  const today = Date.parse(`${TOMORROW}T00:00:00Z`) / 86_400_000;
  const killed = withTransaction(pool, async (db) => {
    await countChangedDay(db, { brandId: shop.brandId, today });
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect((await kept()).pairs).toEqual({ 'cake+latte': 1 });
  await count(TOMORROW);
  expect((await kept()).pairs).toEqual({ 'cake+latte': 2 });
});

test('an order for a whole office says nothing of what goes together', async () => {
  await openShop();
  const many = Array.from({ length: 13 }, (_, at) => `p${String(at).padStart(2, '0')}`);
  await keepProducts(
    asDb(pool),
    shop.brandId,
    many.map((id) => ({ id, name: id, category: 'tea', priceFen: 1800n })),
  );
  await tell([plain('office', many)]);
  await count(TODAY);
  expect(await readPairs(asDb(pool), shop.brandId, many)).toEqual([]);
  expect(await readSellers(asDb(pool), shop.brandId, 's1')).toHaveLength(13);
});

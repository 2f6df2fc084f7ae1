/*
 * What members' days come to: equal to a notebook whatever is told in whatever order, the same when counted
 * again or when days pass, moved with its reason, and gone with the account.
 */
import * as fc from 'fast-check';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { turnDays } from '../../cloudfunctions/core/settlement/work/turn-days';
import { foldFigures } from '../../cloudfunctions/core/figures/figures.store';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { asDb, openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { differencesIn } from '../worlds/till-shop';
import { makeShop, settle, teaProgramme, type Shop } from '../worlds/tea-shop';
import { dayBefore, noonOf, notebook, refundOf, saleOf, type Bought } from './told-life';

const TODAY = '2026-11-21';
const NAMES = ['an', 'bo', 'cui'] as const;
const STORES = ['s1', 's2'] as const;
const never = (): boolean => false;

let database: TestDatabase;
let pool: Database;
let owner: Database;
let shop: Shop;
let lives = 0;

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

/** A shop of its own for every life, in the same database. */
async function openShop(): Promise<void> {
  lives += 1;
  const programme = teaProgramme({ brand: `habits-${lives}` } as Partial<ReturnType<typeof teaProgramme>>);
  shop = await makeShop(pool, programme, Object.fromEntries(NAMES.map((name) => [name, name])));
  await keepStores(asDb(pool), shop.brandId, [
    { id: 's1', name: '西湖店' },
    { id: 's2', name: '城站店' },
  ]);
}
const idOf = (who: string): bigint => shop.members.get(who) ?? 0n;
const keep = (day: string): Promise<number> => keepFigures(pool, noonOf(day), never);
const turn = async (day: string): Promise<void> => {
  await turnDays(pool, noonOf(day), never);
  await keep(day);
};

/** Facts as they are kept, as a notebook has them. */
async function kept(who: string) {
  const { rows } = await owner.query(
    `select first_day::text as first, last_day::text as last, orders, spent_fen::int as fen,
       orders_365 as "orders365", spent_365_fen::int as "fen365", orders_90 as "orders90",
       spent_90_fen::int as "fen90", store_id as home from huigan.member_facts where member_id = $1`,
    [idOf(who)],
  );
  return rows[0] as unknown;
}
const movesOf = async (who: string, what: 'class' | 'stage') => {
  const { rows } = await owner.query(
    `select was, became, why, moved_on::text as day from huigan.member_moves
     where member_id = $1 and what = $2 order by move_no`,
    [idOf(who), what],
  );
  return (rows as { was: string | null; became: string | null; why: string; day: string }[]).map(
    ({ was, became, why, day }) => [was, became, why, day],
  );
};
/** Everything that is kept of a shop's members, to be compared before and after. */
const everything = async () => {
  const { rows } = await owner.query(
    `select f.*, (select json_agg(m order by m.what, m.move_no) from huigan.member_moves m
       where m.member_id = f.member_id) as moves
     from huigan.member_facts f where f.brand_id = $1 order by f.member_id`,
    [shop.brandId],
  );
  return rows as Record<string, unknown>[];
};

const bought = fc
  .record({
    who: fc.constantFrom(...NAMES),
    ago: fc.integer({ min: 0, max: 400 }),
    fen: fc.integer({ min: 0, max: 60_000 }),
    store: fc.constantFrom(...STORES),
    isRefunded: fc.boolean(),
  })
  .map(({ ago, ...one }) => ({ ...one, day: dayBefore(TODAY, ago) }));
const life = fc
  .array(bought, { minLength: 1, maxLength: 14 })
  .map((all) => all.map((one, at) => ({ ...one, id: `r${at}` })));

describe('facts of members', () => {
  test('are a notebook’s, whatever was bought and went back, counted in one batch or in many', async () => {
    await fc.assert(
      fc.asyncProperty(life, fc.integer({ min: 1, max: 5 }), async (all, parts) => {
        await openShop();
        for (let part = 0; part < parts; part += 1) {
          const some = all.filter((_, at) => at % parts === part);
          await settle(
            pool,
            shop,
            some.map((one) => saleOf(idOf(one.who), one)),
          );
          await settle(
            pool,
            shop,
            some
              .filter(({ isRefunded, fen }) => isRefunded && fen > 0)
              .map((one) => refundOf(one, noonOf(TODAY))),
          );
          await Promise.all([keep(TODAY), keep(TODAY)]);
        }
        await keep(TODAY);
        for (const who of NAMES) {
          const expected = notebook(all, who, TODAY);
          if (expected.orders === 0) expect((await kept(who)) ?? { orders: 0 }).toMatchObject({ orders: 0 });
          else expect(await kept(who)).toEqual(expected);
        }
        expect(await differencesIn(pool, owner, noonOf(TODAY))).toEqual([]);
      }),
      { numRuns: Number(process.env['HUIGAN_LIVES'] ?? 8) },
    );
  });

  test('are the same when days pass one by one, and when everybody is counted again on the last', async () => {
    await openShop();
    const all: Bought[] = [300, 200, 95, 80, 40, 7].map((ago, at) => ({
      ...{
        who: NAMES[at % 2] ?? 'an',
        id: `t${at}`,
        day: dayBefore(TODAY, ago),
        fen: 4000 + at,
        store: 's1',
      },
      isRefunded: false,
    }));
    await settle(
      pool,
      shop,
      all.map((one) => saleOf(idOf(one.who), one)),
    );
    await turn(TODAY);
    for (let later = 1; later <= 100; later += 1) await turn(dayBefore(TODAY, -later));
    const last = dayBefore(TODAY, -100);
    for (const who of ['an', 'bo']) expect(await kept(who)).toEqual(notebook(all, who, last));
    const before = await everything();
    await owner.query(
      'insert into huigan.member_touches (member_id, brand_id) select member_id, brand_id from huigan.member_facts where brand_id = $1',
      [shop.brandId],
    );
    await keep(last);
    const [one, other] = [before, await everything()].map((rows) =>
      rows.map(({ counted_on, ...row }) => ({ ...row, counted_on: String(counted_on !== null) })),
    );
    expect(other).toEqual(one);
    // The last cup of "bo" was 7 days ago.
    const [first, ...later] = await movesOf('bo', 'class');
    expect(first).toEqual([null, 'fresh', 'first-count', TODAY]);
    // Thirty days after it they came no longer lately.
    expect(later).toEqual([['fresh', 'lost', 'time', dayBefore(TODAY, -24)]]);
  });

  test('move with their reason, and back with a refund', async () => {
    await openShop();
    const cup = (id: string, day: string, fen = 30_000): Bought => ({
      who: 'an',
      id,
      day,
      fen,
      store: 's1',
      isRefunded: false,
    });
    const days = [10, 8, 6, 4, 2].map((ago) => dayBefore(TODAY, ago));
    for (const [at, day] of days.entries()) {
      await settle(pool, shop, [saleOf(idOf('an'), cup(`m${at}`, day))]);
      await keep(day);
    }
    expect(await movesOf('an', 'stage')).toEqual([
      [null, 'bought', 'first-count', days[0]],
      ['bought', 'repeated', 'order', days[1]],
    ]);
    // The second cup of ¥300 passes ¥400: much, and lately.
    expect(await movesOf('an', 'class')).toEqual([
      [null, 'fresh', 'first-count', days[0]],
      ['fresh', 'promising', 'order', days[1]],
    ]);
    await settle(
      pool,
      shop,
      days.map((day, at) => refundOf(cup(`m${at}`, day), noonOf(TODAY))),
    );
    await keep(TODAY);
    expect((await movesOf('an', 'stage')).at(-1)).toEqual(['repeated', 'aware', 'refund', TODAY]);
    expect((await movesOf('an', 'class')).at(-1)).toEqual(['promising', null, 'refund', TODAY]);
  });

  test('lose nothing where a worker is killed in the middle', async () => {
    await openShop();
    const cup: Bought = { who: 'cui', id: 'k1', day: TODAY, fen: 2000, store: 's2', isRefunded: false };
    await settle(pool, shop, [saleOf(idOf('cui'), cup)]);
    const killed = withTransaction(pool, async (db) => {
      await foldFigures(db, 10);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    await keep(TODAY);
    expect(await kept('cui')).toEqual(notebook([cup], 'cui', TODAY));
  });
});

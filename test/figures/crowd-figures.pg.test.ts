/*
 * Figures of members: equal to plain arithmetic over what was told, whatever goes back; the same of a closed
 * month as they were on its last day; each as long as the list behind it, counted in a few statements.
 */
import * as fc from 'fast-check';
import type { CrowdFiguresReply } from '../../cloudfunctions/contract/figures';
import { termsOf } from '../../cloudfunctions/core/insight/audience.rules';
import { listFitting } from '../../cloudfunctions/core/insight/audiences.store';
import { countFigures } from '../../cloudfunctions/core/settlement/work/count-figures';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { turnDays } from '../../cloudfunctions/core/settlement/work/turn-days';
import { readBrandRules } from '../../cloudfunctions/core/programme/brand-rules.store';
import { askedAt } from '../../cloudfunctions/core/views/insight/audiences';
import { showCrowdFigures } from '../../cloudfunctions/core/views/insight/crowd-figures';
import { foldFigures } from '../../cloudfunctions/core/figures/figures.store';
import { asDb, openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { statementsOf } from '../support/statements';
import { dayBefore, noonOf, refundOf, saleOf, type Bought } from '../insight/told-life';
import { makeShop, settle, teaProgramme, type Shop } from '../worlds/tea-shop';
import { vault } from '../worlds/till-shop';
import { cohortsUntil, crowdsOn, endOf } from './told-figures';

const TODAY = '2026-11-21';
const NAMES = ['an', 'bo', 'cui', 'dan', 'er'] as const;
const never = (): boolean => false;
const LIVES = { numRuns: Number(process.env['HUIGAN_LIVES'] ?? 8) };

let database: TestDatabase;
let pool: Database;
let shop: Shop;
let shops = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function openShop(names: readonly string[] = NAMES): Promise<void> {
  shops += 1;
  const programme = teaProgramme({ brand: `crowds-${shops}` } as Partial<ReturnType<typeof teaProgramme>>);
  shop = await makeShop(pool, programme, Object.fromEntries(names.map((name) => [name, name])));
}
const idOf = (who: string): bigint => shop.members.get(who) ?? 0n;
const deskOn = async (day: string) => ({
  ...(await readBrandRules(asDb(pool), shop.brandId)),
  ...{ vault, now: noonOf(day) },
});

/** Tells what happened; what goes back does so on the day itself. */
async function tell(all: readonly Bought[]): Promise<void> {
  await settle(
    pool,
    shop,
    all.map((one) => saleOf(idOf(one.who), one)),
  );
  const back = all.filter(({ isRefunded, fen }) => isRefunded && fen > 0);
  await settle(
    pool,
    shop,
    back.map((one) => refundOf(one, noonOf(one.day))),
  );
}
async function figuresOn(day: string): Promise<CrowdFiguresReply> {
  await keepFigures(pool, noonOf(day), never);
  await turnDays(pool, noonOf(day), never);
  await keepFigures(pool, noonOf(day), never);
  await Promise.all([countFigures(pool, noonOf(day), never), countFigures(pool, noonOf(day), never)]);
  return showCrowdFigures(asDb(pool), await deskOn(day));
}
const crowdsOf = ({ active, buyers, repeaters }: CrowdFiguresReply) => ({
  active90: active[0]?.members,
  activeQuarter: active[1]?.members,
  activeYear: active[2]?.members,
  buyers: buyers.members,
  repeaters: repeaters.members,
});

const life = fc
  .array(
    fc.record({
      who: fc.constantFrom(...NAMES),
      ago: fc.integer({ min: 0, max: 500 }),
      fen: fc.integer({ min: 0, max: 60_000 }),
      store: fc.constantFrom('s1', 's2'),
      isRefunded: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ ago, ...one }, at): Bought => ({ ...one, day: dayBefore(TODAY, ago), id: `r${at}` })),
  );

test('they are what plain arithmetic says, now and in closed months', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (all) => {
      await openShop();
      await tell(all);
      const told = await figuresOn(TODAY);
      expect(crowdsOf(told)).toEqual(crowdsOn(all, TODAY));
      const yesterday = dayBefore(TODAY, 1);
      const oldest = '2025-12';
      expect(told.cohorts).toEqual(cohortsUntil(all, yesterday).filter(({ month }) => month >= oldest));
      for (const { month, ...ends } of told.monthEnds)
        expect({ month, ...crowdsOn(all, endOf(month)) }).toMatchObject({ month, ...ends });
      for (const { month, buyers, repeaters } of told.months)
        expect(crowdsOn(all, endOf(month))).toMatchObject({ buyers, repeaters });
      expect(told.countedOn).toBe(yesterday);
    }),
    LIVES,
  );
});

test('a closed month says what the figures of its last day said', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (all) => {
      await openShop();
      const lastDay = '2026-10-31';
      await tell(all.filter(({ day }) => day <= lastDay));
      const then = crowdsOf(await figuresOn(lastDay));
      await tell(all.filter(({ day }) => day > lastDay));
      const now = await figuresOn(TODAY);
      const none = { active90: 0, activeQuarter: 0, activeYear: 0, buyers: 0, repeaters: 0 };
      const end = { ...none, ...now.monthEnds.find(({ month }) => month === '2026-10') };
      const month = now.months.find((one) => one.month === '2026-10');
      expect({ ...end, ...month }).toMatchObject(then);
    }),
    LIVES,
  );
});

test('the list behind each is as long as it says', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (all) => {
      await openShop();
      await tell(all);
      const told = await figuresOn(TODAY);
      const asked = askedAt(await deskOn(TODAY));
      for (const { members, rule } of [...told.active, told.buyers, told.repeaters, ...told.levels]) {
        const terms = termsOf(rule, asked.today);
        const listed = await listFitting(asDb(pool), asked, terms, { before: 10n ** 18n, limit: 100 });
        expect(listed).toHaveLength(members);
      }
    }),
    LIVES,
  );
});

test('of 1,000 buyers of a month 620 had bought before: 62.0 percent', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `b${at}`);
  await openShop(names);
  const of = (who: string, day: string): Bought => ({
    ...{ who, day, id: `${who}-${day}`, fen: 2000, store: 's1', isRefunded: false },
  });
  await tell([
    ...names.slice(0, 620).map((who) => of(who, '2026-09-10')),
    ...names.map((who) => of(who, '2026-10-20')),
  ]);
  const { months } = await figuresOn(TODAY);
  expect(months.find(({ month }) => month === '2026-10')).toEqual({
    ...{ month: '2026-10', buyers: 1000, repeaters: 620 },
  });
});

test('active in 90 days on 31 March counts from 1 January', async () => {
  await openShop();
  const of = (who: string, day: string): Bought => ({
    ...{ who, day, id: `${who}-${day}`, fen: 2000, store: 's1', isRefunded: false },
  });
  await tell([of('an', '2026-01-01'), of('bo', '2025-12-31'), of('cui', '2026-03-31')]);
  expect(crowdsOf(await figuresOn('2026-03-31')).active90).toBe(2);
});

test('nothing is counted while another worker has days in hand', async () => {
  await openShop();
  const cup: Bought = {
    who: 'an',
    day: dayBefore(TODAY, 3),
    id: 'w-1',
    fen: 2000,
    store: 's1',
    isRefunded: false,
  };
  await tell([cup]);
  const killed = withTransaction(pool, async (db) => {
    await foldFigures(db, 10);
    expect(await countFigures(pool, noonOf(TODAY), never)).toBe(0);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  const { cohorts, countedOn } = await figuresOn(TODAY);
  expect({ cohorts, countedOn }).toEqual({
    cohorts: [{ month: '2026-11', size: 1, again: [] }],
    countedOn: dayBefore(TODAY, 1),
  });
});

test('it takes some ten statements, none of which reads what members did', async () => {
  await openShop();
  const desk = await deskOn(TODAY);
  const asked = await statementsOf(() => showCrowdFigures(asDb(pool), desk));
  expect(asked.length).toBeLessThanOrEqual(11);
  for (const text of asked) expect(text).not.toMatch(/huigan\.(orders|events|member_days|transfers)\b/);
});

/*
 * Figures of some days at the operator's desk: the same as on the overview and on the pages of groups,
 * coupons and recommendations, beside those of the days before; files of them; and definitions that cannot
 * lie.
 */
import { FIGURE_TABLES, type FiguresReply } from '../../cloudfunctions/contract/figures';
import { countFigures } from '../../cloudfunctions/core/settlement/work/count-figures';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { readBrandRules } from '../../cloudfunctions/core/programme/brand-rules.store';
import { showGroupResults } from '../../cloudfunctions/core/views/desk/group-results';
import { showCrowdFigures } from '../../cloudfunctions/core/views/insight/crowd-figures';
import { listFigureDefinitions } from '../../cloudfunctions/core/views/insight/figure-table';
import { showFigures } from '../../cloudfunctions/core/views/insight/figures';
import { showReferralResults } from '../../cloudfunctions/core/views/referral/desk-results';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { statementsOf } from '../support/statements';
import { tellCoupons } from '../worlds/audit-coupon-story';
import { tellGroups } from '../worlds/audit-group-story';
import { tellOrders } from '../worlds/audit-order-story';
import { tellReferrals } from '../worlds/audit-referral-story';
import { tellStory, type Shop } from '../worlds/audit-story';
import { tellTill } from '../worlds/audit-till-story';
import { openCounter, type Counter } from '../worlds/counter-world';
import { DAY_MS, sale, settle } from '../worlds/tea-shop';
import { memberOf, NOW, vault } from '../worlds/till-shop';

const never = (): boolean => false;
const dayAt = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

describe('at the desk', () => {
  let counter: Counter;
  let boss: string;
  beforeEach(async () => {
    counter = await openCounter();
    boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
  });
  afterEach(() => counter.close());

  const ask = (body: object) => counter.ask(body, boss, 'audience');
  const get = <T>(body: object): Promise<T> => counter.get(body, boss, 'audience') as Promise<T>;
  const figures = (from: number, to: number): Promise<FiguresReply> =>
    get({ action: 'show-figures', from: dayAt(from), to: dayAt(to) });

  test('thirty days are those of the overview, and a refund lowers both', async () => {
    const an = memberOf(counter.shop, 'an');
    const big = sale(undefined, 'd-2', NOW - 3 * DAY_MS, 9000);
    await settle(counter.pool, counter.shop, [sale(an, 'd-1', NOW - DAY_MS, 3200), big]);
    for (const isBack of [false, true]) {
      if (isBack && big.kind === 'sale') {
        const { store, day, receipt } = big.payload;
        const back = { kind: 'refund', source: 'test', externalId: 'd-back', memberId: null } as const;
        const payload = { store, day, receipt, units: 'whole' } as const;
        await settle(counter.pool, counter.shop, [{ ...back, occurredAt: NOW, payload }]);
      }
      await keepFigures(counter.pool, NOW);
      const { days, sum, stores } = await figures(NOW - 29 * DAY_MS, NOW);
      const overview = await counter.get({ action: 'show-overview' }, boss, 'operator');
      expect({ days, sum, stores }).toEqual({
        days: overview.days,
        sum: overview.sum,
        stores: overview.stores,
      });
    }
  });

  test('channels add up to the takings, and a refund lowers the channel of its sale', async () => {
    const told = (source: string, id: string, fen: number) => {
      const one = sale(source === 'order' ? memberOf(counter.shop, 'an') : undefined, id, NOW - DAY_MS, fen);
      return { ...one, source };
    };
    const credited = told('staff', 'c-3', 2500);
    await settle(counter.pool, counter.shop, [told('order', 'c-1', 1800), told('pos:s1', 'c-2', 900)]);
    await settle(counter.pool, counter.shop, [credited]);
    await keepFigures(counter.pool, NOW);
    const day = NOW - DAY_MS;
    const channelsOf = async () =>
      (await figures(day, day)).channels.map(({ channel, takingsFen, orders, memberOrders }) => [
        ...[channel, takingsFen, orders, memberOrders],
      ]);
    expect(await channelsOf()).toEqual([
      ['staff', '2500', 1, 0],
      ['app', '1800', 1, 1],
      ['pos', '900', 1, 0],
    ]);
    if (credited.kind !== 'sale') throw new Error('a sale');
    const { store, day: saleDay, receipt } = credited.payload;
    const back = { kind: 'refund', source: 'pos:s1', externalId: 'c-back', memberId: null } as const;
    const payload = { store, day: saleDay, receipt, units: 'whole' } as const;
    await settle(counter.pool, counter.shop, [{ ...back, occurredAt: NOW, payload }]);
    await keepFigures(counter.pool, NOW);
    const { channels, sum } = await figures(day, day);
    expect(channels.find(({ channel }) => channel === 'staff')).toMatchObject({ takingsFen: '0', orders: 0 });
    expect(channels.reduce((all, { takingsFen }) => all + Number(takingsFen), 0)).toBe(
      Number(sum.takingsFen),
    );
  });

  test('of ¥20, ¥30 of which ¥10 went back, and ¥15 that went back whole, two orders and ¥40 are left', async () => {
    const day = NOW - 2 * DAY_MS;
    const of = (id: string, fen: number, quantity: number) => {
      const told = sale(memberOf(counter.shop, 'an'), id, day, fen);
      if (told.kind !== 'sale') throw new Error('a sale');
      const lines = told.payload.lines.map((line) => ({ ...line, quantity, amountFen: String(fen) }));
      return { ...told, payload: { ...told.payload, lines } };
    };
    const [whole, part, gone] = [of('s-1', 2000, 1), of('s-2', 3000, 3), of('s-3', 1500, 1)];
    const back = ({ payload: { store, day: saleDay, receipt, lines } }: typeof part, quantity: number) => ({
      ...({ kind: 'refund', source: 'test', externalId: `back-${receipt}`, memberId: null } as const),
      ...{ occurredAt: NOW },
      payload: { store, day: saleDay, receipt, units: [{ line: lines[0]?.line ?? '', quantity }] },
    });
    await settle(counter.pool, counter.shop, [whole, part, gone]);
    await settle(counter.pool, counter.shop, [back(part, 1), back(gone, 1)]);
    await keepFigures(counter.pool, NOW);
    expect((await figures(day, day)).sum).toMatchObject({ takingsFen: '4000', orders: 2, memberOrders: 2 });
  });

  test('the days before are as many, and those to come are not told', async () => {
    const an = memberOf(counter.shop, 'an');
    await settle(counter.pool, counter.shop, [
      sale(an, 'p-1', NOW - 8 * DAY_MS, 500),
      sale(an, 'p-2', NOW - 15 * DAY_MS, 700),
    ]);
    await keepFigures(counter.pool, NOW);
    const told = await figures(NOW - 6 * DAY_MS, NOW + 5 * DAY_MS);
    expect(told.to).toBe(dayAt(NOW));
    expect(told.days).toHaveLength(7);
    expect(told.before).toMatchObject({ takingsFen: '500', orders: 1, memberOrders: 1 });
    // Of a brand whose records end: as many days up to its last one.
    const future = await get({ action: 'show-figures', from: '2026-12-24', to: '2026-12-25' });
    expect(future).toMatchObject({ from: dayAt(NOW - DAY_MS), to: dayAt(NOW) });
    for (const [from, to] of [
      ['2026-11-20', '2026-11-19'],
      ['2025-11-19', '2026-11-20'],
    ])
      expect(await ask({ action: 'show-figures', from, to })).toMatchObject({ code: 'bad-request' });
  });

  test('every table goes along as a file', async () => {
    await keepFigures(counter.pool, NOW);
    await countFigures(counter.pool, NOW, never);
    for (const table of FIGURE_TABLES) {
      const asked = { action: 'export-figures', table, from: dayAt(NOW - DAY_MS), to: dayAt(NOW) };
      const { csv, next } = await get<{ csv: string; next: null }>(asked);
      expect(next).toBeNull();
      const [header = '', ...rows] = csv.replace('\uFEFF', '').trim().split('\n');
      for (const row of rows) expect(row.split(',').length).toBeLessThanOrEqual(header.split(',').length);
      if (table === 'days') expect(rows).toHaveLength(2);
      if (table === 'stores') expect(rows[0]).toMatch(/^s1,/);
    }
  });

  test('newcomers add up, whoever left since with them', async () => {
    const joined = ([name, source]: readonly [string, string]) => ({
      ...{ kind: 'join' as const, source, externalId: `join:${name}`, payload: {} },
      ...{ memberId: memberOf(counter.shop, name), occurredAt: NOW - DAY_MS },
    });
    await settle(counter.pool, counter.shop, [joined(['an', 'app']), joined(['bo', 'carry'])]);
    await keepFigures(counter.pool, NOW);
    const tomorrow = NOW + DAY_MS;
    counter.clock.now = tomorrow;
    boss = await counter.sessionOf(await counter.hire('operator', [], '白掌柜'));
    await countFigures(counter.pool, tomorrow, never);
    const before = await figures(NOW - 29 * DAY_MS, NOW);
    const there = (told: FiguresReply): number => told.newcomers.reduce((sum, one) => sum + one.members, 0);
    expect(before.newcomers.map(({ channel, members }) => [channel, members])).toEqual([
      ['app', 1],
      ['friend', 0],
      ['carried', 1],
    ]);
    expect(there(before) + before.goneSince).toBe(before.sum.newcomers);
    const { joined: listed } = before;
    const list = await get<{ members: unknown[] }>({ action: 'list-audience', rule: listed?.rule });
    expect(list.members).toHaveLength(listed?.members ?? -1);
    expect(listed?.members).toBe(there(before));
    await counter.owner.query('delete from huigan.member_facts where member_id = $1', [
      memberOf(counter.shop, 'an'),
    ]);
    await countFigures(counter.pool, tomorrow + DAY_MS, never);
    const after = await figures(NOW - 29 * DAY_MS, NOW);
    expect(there(after)).toBe(there(before) - 1);
    expect(there(after) + after.goneSince).toBe(after.sum.newcomers);
  });

  test('it takes some twenty statements, none of which reads what is counted', async () => {
    const asked = await statementsOf(() => figures(NOW - 300 * DAY_MS, NOW));
    expect(asked.length).toBeLessThanOrEqual(20);
    for (const text of asked)
      expect(text).not.toMatch(
        /huigan\.(orders|events|member_days|transfers|lots|coupon_uses|commissions)\b/,
      );
  });

  test('every statement that runs is one that a definition shows', async () => {
    await keepFigures(counter.pool, NOW);
    const shown = new Set(listFigureDefinitions().definitions.flatMap(({ sql }) => sql));
    // Parameters are put in before a statement runs.
    const plain = (text: string): string =>
      text
        .replace(/^--.*$/gm, '')
        .replace(/:\w+!?|\$\d+/g, '?')
        .trim();
    const known = new Set([...shown].map(plain));
    const ran = await statementsOf(async () => {
      await countFigures(counter.pool, NOW, never);
      await figures(NOW - DAY_MS, NOW);
      await get({ action: 'show-crowd-figures' });
    });
    const kept = /huigan\.(cohort_months|month_ends|newcomer_days|effort_days|member_facts)\b/;
    const counting = ran.map(plain).filter((text) => kept.test(text) && /^(with|select|insert)/.test(text));
    const ofDays = ran.map(plain).filter((text) => /from huigan\.day_figures f\nwhere/.test(text));
    expect(counting.filter((text) => !known.has(text) && !/recount|member_touches/.test(text))).toEqual([]);
    expect(ofDays.every((text) => known.has(text))).toBe(true);
    expect(counting.length).toBeGreaterThanOrEqual(8);
  });
});

describe('what was tried', () => {
  let database: TestDatabase;
  let pool: Database;
  let shop: Shop;
  const now = Date.parse('2019-05-17T12:00:00+08:00');
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 4);
    shop = await tellStory(pool);
    for (const tell of [tellTill, tellOrders, tellCoupons, tellGroups, tellReferrals]) await tell(pool, shop);
    const owner = openPool(database.ownerUrl, 1);
    await owner.query('update huigan.brands set stands_at = null');
    await owner.end();
    await keepFigures(pool, now, never);
    await countFigures(pool, now, never);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });
  const read = async (): Promise<FiguresReply> => {
    const desk = { ...(await readBrandRules(asDb(pool), shop.brandId)), vault, now };
    return showFigures(asDb(pool), desk, { from: '2019-05-01', to: '2019-05-16' });
  };

  test('comes to what the pages of groups and of recommendations say', async () => {
    const { sum } = (await read()).efforts;
    const period = { brandId: shop.brandId, offer: null, from: '2019-05-01', to: '2019-05-16' };
    const groups = await showGroupResults(asDb(pool), period, 0);
    expect(groups?.total).toMatchObject({
      ...{ groups: sum.groups, filled: sum.groupsFilled, seats: sum.seats, salesFen: sum.groupSalesFen },
    });
    expect(sum.groupsFilled).toBeGreaterThan(0);
    const rebates = await showReferralResults(asDb(pool), shop.brandId, '2019-05', now);
    expect(rebates).toMatchObject({ orders: sum.rebates, soldFen: sum.rebateSoldFen });
    expect(BigInt(sum.rebateFen)).toBe(BigInt(rebates.commissionFen) - BigInt(rebates.reversedFen));
    expect(sum.rebates).toBeGreaterThan(0);
  });

  test('comes to what coupons took off, without what went back', async () => {
    const { sum } = (await read()).efforts;
    const { rows } = await pool.query<{ uses: number; off: string }>(
      `select count(*)::int as uses, sum(off_fen - given_back_fen)::text as off from huigan.coupon_uses
       where brand_id = $1 and state = 'used' and business_day between '2019-05-01' and '2019-05-16'`,
      [shop.brandId],
    );
    expect(rows[0]).toEqual({ uses: sum.coupons, off: sum.couponOffFen });
    expect(sum.coupons).toBeGreaterThan(0);
  });

  test('counting again changes nothing', async () => {
    const before = await read();
    const desk = { ...(await readBrandRules(asDb(pool), shop.brandId)), vault, now };
    const crowds = await showCrowdFigures(asDb(pool), desk);
    await pool.query('delete from huigan.figure_counts');
    expect(await countFigures(pool, now, never)).toBe(4);
    expect(await countFigures(pool, now, never)).toBe(0);
    expect(await read()).toEqual(before);
    expect(await showCrowdFigures(asDb(pool), desk)).toEqual(crowds);
  });
});

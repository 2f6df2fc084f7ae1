/*
 * Figures of days: what a store sold and how points moved, kept as it happens, equal to a count of all facts,
 * and told to the operator in a few statements.
 */
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { foldFigures } from '../../cloudfunctions/core/figures/figures.store';
import { addPriceBook } from '../../cloudfunctions/core/pricing/price-book.store';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { openCounter, type Counter } from '../worlds/counter-world';
import { BOOK } from '../worlds/order-world';
import { DAY_MS, sale, settle } from '../worlds/tea-shop';
import { HOUR_MS, memberOf, NOW } from '../worlds/till-shop';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';

let counter: Counter;
let boss: string;
beforeEach(async () => {
  counter = await openCounter();
  boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
});
afterEach(() => counter.close());

const tell = (...events: IncomingEvent[]): Promise<void> => settle(counter.pool, counter.shop, events);
const refund = (
  of: IncomingEvent,
  id: string,
  units: 'whole' | { line: string; quantity: number }[],
  at: number,
): IncomingEvent => {
  if (of.kind !== 'sale') throw new Error('only a sale is refunded');
  const { store, day, receipt } = of.payload;
  return {
    kind: 'refund',
    source: 'test',
    externalId: id,
    memberId: null,
    occurredAt: at,
    payload: { store, day, receipt, units },
  };
};
const overview = () => counter.get({ action: 'show-overview' }, boss, 'operator');
/** What is kept, with what waits, against a count. */
const differences = async () =>
  counter
    .rows(
      `
    with kept as (
      select store_id, day, orders, takings_fen, member_orders, newcomers, points_granted, points_used,
        points_open from huigan.day_figures
    ), counted as (
      select store_id, day, orders, takings_fen, member_orders, newcomers, points_granted, points_used,
        points_open from huigan.counted_figures
    )
    (table kept except table counted) union all (table counted except table kept)`,
    )
    .then(async (days) => [
      ...days,
      ...(await counter.rows(`
      select c.day, c.channel from huigan.counted_channels c
      full join huigan.channel_days d on d.brand_id = c.brand_id and d.day = c.day and d.channel = c.channel
      where (coalesce(c.orders, 0), coalesce(c.takings_fen, 0), coalesce(c.member_takings_fen, 0))
        <> (coalesce(d.orders, 0), coalesce(d.takings_fen, 0), coalesce(d.member_takings_fen, 0))`)),
    ]);
const NOON = NOW - HOUR_MS;
/** What the shop begins with, of two orders. Fen. */
const SOLD_BEFORE = 14_000;

test('the day has members and guests, and a refund lowers the day of its sale', async () => {
  await keepFigures(counter.pool, NOW);
  const before = await overview();
  const an = memberOf(counter.shop, 'an');
  const a = sale(an, 'f-a', NOON, 3200);
  const b = sale(undefined, 'f-b', NOON, 1800);
  const c = sale(undefined, 'f-c', NOON - DAY_MS, 5000);
  await tell(a, b, c);
  await tell(refund(c, 'r-c', 'whole', NOON), sale(an, 'f-0', NOON, 0));
  await keepFigures(counter.pool, NOW);
  const { days, stores } = await overview();
  const [yesterday, today] = days.slice(-2);
  const wasToday = before.days.at(-1);
  expect(Number(today.takingsFen) - Number(wasToday.takingsFen)).toBe(5000);
  expect(today.orders - wasToday.orders).toBe(2);
  expect(today.memberOrders - wasToday.memberOrders).toBe(1);
  expect(yesterday).toMatchObject({
    takingsFen: before.days.at(-2).takingsFen,
    orders: before.days.at(-2).orders,
  });
  expect(Number(today.pointsGranted)).toBeGreaterThan(Number(wasToday.pointsGranted));
  expect(stores[0]).toMatchObject({ id: 's1' });
  expect(await differences()).toEqual([]);
});

test('part after part of a refund takes what is left, to the fen', async () => {
  const line = { line: '1', product: 'longjing', category: 'pure-tea', quantity: 3, amountFen: '1000' };
  const of = sale(memberOf(counter.shop, 'an'), 'f-3', NOON, 0);
  if (of.kind !== 'sale') throw new Error('a sale');
  const three: IncomingEvent = { ...of, payload: { ...of.payload, lines: [line] } };
  await tell(three);
  const one = [{ line: '1', quantity: 1 }];
  for (const [i, left] of [667, 334, 0].entries()) {
    await tell(refund(three, `r-3-${i}`, one, NOON + i));
    await keepFigures(counter.pool, NOW);
    expect(Number((await overview()).days.at(-1).takingsFen) - SOLD_BEFORE).toBe(left);
    expect(await differences()).toEqual([]);
  }
  expect((await overview()).days.at(-1).orders).toBe(2);
});

test('two workers at once add each change once, and an end in the middle none', async () => {
  await tell(...Array.from({ length: 40 }, (_, i) => sale(undefined, `g-${i}`, NOON, 1000 + i)));
  const killed = withTransaction(counter.pool, async (db) => {
    await foldFigures(db, 10);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  const both = [keepFigures(counter.pool, NOW), keepFigures(counter.pool, NOW)];
  await Promise.all(both);
  await keepFigures(counter.pool, NOW);
  expect(await counter.rows('select from huigan.figure_changes')).toEqual([]);
  expect(await differences()).toEqual([]);
});

test('points are worth what the price book in force says, and nothing where they do not pay', async () => {
  const { pool, shop } = counter;
  await tell(sale(memberOf(shop, 'an'), 'f-p', NOON, 100_000));
  await keepFigures(pool, NOW);
  const { openPoints, openPointsFen } = await overview();
  expect(openPointsFen).toBeNull();
  const [held] = await counter.rows(
    `select coalesce(sum(huigan.balance_of(balances, 'member.points.active')
      + huigan.balance_of(balances, 'member.points.pending')), 0)::text as points from huigan.members`,
  );
  expect(openPoints).toBe(held?.['points']);
  const book = { ...BOOK, pointsDeduction: { points: 100, fen: 100, maxShareBp: 5000 } };
  await addPriceBook(asDb(pool), shop.brandId, { version: 1, effectiveFrom: NOW - 1, book }, NOW);
  expect((await overview()).openPointsFen).toBe(openPoints);
});

test('it takes ten statements, however much was sold, and thirty days are always told', async () => {
  const asked = await statementsOf(async () => {
    expect((await overview()).days).toHaveLength(30);
  });
  expect(asked.filter((text) => !/^(begin|commit)/i.test(text)).length).toBeLessThanOrEqual(10);
  for (const text of asked) expect(text).not.toMatch(/huigan\.(orders|events|guest_sales|transfers)\b/);
});

test('a clerk is told what their store sold today, and of no other store', async () => {
  await tell(sale(undefined, 'f-s', NOON, 1800));
  await keepFigures(counter.pool, NOW);
  const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1']));
  const asked = { action: 'show-store-today', store: 's1' };
  expect(await counter.get(asked, clerk, 'counter')).toEqual({
    fresh: 0,
    ready: 0,
    asked: 0,
    orders: 3,
    takingsFen: String(SOLD_BEFORE + 1800),
    worth: null,
  });
  expect(await counter.ask({ ...asked, store: 's2' }, clerk, 'counter')).toMatchObject({ code: 'forbidden' });
});

test('what waits is counted, and nobody but operators is told', async () => {
  expect((await overview()).waiting).toEqual([]);
  const whole = sale(memberOf(counter.shop, 'an'), 'f-x', NOON, 100);
  await tell(whole, refund(whole, 'r-x', 'whole', NOON), refund(whole, 'r-y', 'whole', NOON));
  expect((await overview()).waiting).toEqual([
    { kind: 'dead-letters', count: 1, isMore: false, store: null },
  ]);
  const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1']));
  expect(await counter.ask({ action: 'show-overview' }, clerk, 'operator')).toMatchObject({
    code: 'forbidden',
  });
});

/*
 * A store's morning, as its manager asks for it: facts of the day that is over, hints without phones and
 * sums, nobody of a small crowd, nobody of another store; in a few statements.
 */
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import type { MorningReply, RegularsReply, StoreDaysReply } from '../../cloudfunctions/contract/morning';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { openCounter, type Counter } from '../worlds/counter-world';
import { DAY_MS, sale, settle } from '../worlds/tea-shop';
import { NOW } from '../worlds/till-shop';
import { answerOffers } from '../worlds/known-members';

const NAMES = Array.from({ length: 14 }, (_, at) => `r${at}`);
let counter: Counter;
let manager: string;

beforeEach(async () => {
  counter = await openCounter();
  manager = await counter.sessionOf(await counter.hire('manager', ['s1'], '店长'));
  const { pool, shop } = counter;
  await makeMembers(asDb(pool), shop.brandId, 'test', NAMES);
  for (const [name, id] of await findMembers(asDb(pool), shop.brandId, 'test', NAMES))
    shop.members.set(name, id);
  await answerOffers(counter.owner, NAMES.map(idOf), true, Date.now());
});
afterEach(() => counter.close());

const idOf = (name: string): bigint => counter.shop.members.get(name) ?? 0n;
/** Three cups each, the last so many days ago. */
const bought = async (names: readonly string[], ago: number): Promise<void> => {
  const cups = names.flatMap((name) =>
    [0, 1, 2].map((nth) => sale(idOf(name), `${name}-${ago}-${nth}`, NOW - (ago + nth) * DAY_MS, 2000)),
  );
  await settle(counter.pool, counter.shop, cups);
  await keepFigures(counter.pool, NOW);
};
const get = <T>(body: object): Promise<T> => counter.get(body, manager, 'counter') as Promise<T>;
const morning = (): Promise<MorningReply> => get({ action: 'show-morning', store: 's1' });
const regulars = (crowd: string, after?: string): Promise<RegularsReply> =>
  get({ action: 'list-regulars', store: 's1', crowd, ...(after === undefined ? {} : { after }) });

test('twelve regulars who stayed away are told, and each is a hint', async () => {
  await bought(NAMES.slice(0, 12), 31);
  await bought(NAMES.slice(12), 5);
  const { day, facts } = await morning();
  expect(day).toBe('2026-11-20');
  expect(facts).toContainEqual({ fact: 'away', members: 12 });
  const { isFew, regulars: hints, next } = await regulars('away');
  expect({ isFew, next }).toEqual({ isFew: false, next: null });
  expect(hints).toHaveLength(12);
  expect(Object.keys(hints[0] ?? {}).sort()).toEqual(['awayDays', 'birthday', 'name', 'orders', 'tier']);
  expect(hints[0]).toMatchObject({ orders: 3, awayDays: 31, birthday: null });
  const looks = await counter.rows(
    `select subject, store_id from huigan.action_log where action = 'list-regulars'`,
  );
  expect(looks).toEqual([{ subject: 'away', store_id: 's1' }]);
});

test('fewer than ten are told by nobody: neither as a fact, a list nor a number', async () => {
  // Beside the two that the shop begins with.
  await bought(NAMES.slice(0, 7), 31);
  expect((await morning()).facts.map(({ fact }) => fact)).not.toContain('away');
  expect(await regulars('away')).toEqual({ isFew: true, regulars: [], next: null });
  const { regulars: count } = await get<StoreDaysReply>({ action: 'show-store-days', store: 's1' });
  expect(count).toBe(null);
});

test('who never agreed, came twice or has the next birthday elsewhere is in no crowd', async () => {
  await bought(NAMES, 31);
  await counter.owner.query(
    `update huigan.member_facts set birthday = case when member_id = any($1) then '11-23' else '12-24' end`,
    [NAMES.slice(0, 11).map(idOf)],
  );
  expect((await regulars('birthdays')).regulars).toHaveLength(11);
  await counter.owner.query('update huigan.member_facts set marketing = false where member_id = $1', [
    idOf('r0'),
  ]);
  expect((await regulars('birthdays')).regulars).toHaveLength(10);
  await counter.owner.query('update huigan.member_facts set orders_365 = 2 where member_id = $1', [
    idOf('r1'),
  ]);
  expect((await regulars('birthdays')).isFew).toBe(true);
});

test('yesterday stands beside the same day of the week before', async () => {
  const { pool, shop } = counter;
  await settle(pool, shop, [
    sale(undefined, 'y-1', NOW - DAY_MS, 1180),
    sale(undefined, 'w-1', NOW - 8 * DAY_MS, 1000),
  ]);
  await keepFigures(pool, NOW);
  const takings = { fact: 'takings', takingsFen: '1180', beforeFen: '1000' };
  expect((await morning()).facts[0]).toEqual(takings);
  const { days } = await get<StoreDaysReply>({ action: 'show-store-days', store: 's1' });
  expect(days).toHaveLength(28);
  expect(days.at(-2)).toEqual({ day: '2026-11-20', takingsFen: '1180', orders: 1, memberOrders: 0 });
});

test('a clerk is told nothing, and a manager nothing of another store', async () => {
  const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1']));
  for (const action of ['show-morning', 'show-store-days']) {
    expect(await counter.ask({ action, store: 's1' }, clerk, 'counter')).toMatchObject({ code: 'forbidden' });
    expect(await counter.ask({ action, store: 's2' }, manager, 'counter')).toMatchObject({
      code: 'forbidden',
    });
  }
  const list = { action: 'list-regulars', store: 's2', crowd: 'away' };
  expect(await counter.ask(list, manager, 'counter')).toMatchObject({ code: 'forbidden' });
  expect(await counter.rows(`select from huigan.action_log where action = 'list-regulars'`)).toEqual([]);
});

test('it takes a few statements, whatever the store sold', async () => {
  await bought(NAMES, 31);
  const asked = await statementsOf(() => morning());
  expect(asked.length).toBeLessThanOrEqual(11);
  for (const text of asked) expect(text).not.toMatch(/huigan\.(events|member_days|guest_sales)\b/);
});

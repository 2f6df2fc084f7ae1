/*
 * A flow from its draft to its numbers: whom a day starts, who is drawn, what they get, and that its numbers
 * add up at any time, under two workers and whoever dies in between.
 */
import type { FlowReply, Trigger } from '../../cloudfunctions/contract/flow';
import { hearSignals } from '../../cloudfunctions/core/settlement/work/flow/hear-signals';
import { moveWalkers } from '../../cloudfunctions/core/settlement/work/flow/move-walkers';
import { turnFlowDays } from '../../cloudfunctions/core/settlement/work/flow/turn-flow-days';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { addPriceBook } from '../../cloudfunctions/core/pricing/price-book.store';
import { eraseHabits } from '../../cloudfunctions/core/insight/erase-habits.store';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { openFlowWorld, PLAN, type FlowWorld } from '../worlds/flow-world';
import { BOOK } from '../worlds/order-world';
import { NOW } from '../worlds/till-shop';

const MEMBERS = 400;
let world: FlowWorld;
beforeEach(async () => {
  world = await openFlowWorld(MEMBERS);
});
afterEach(() => world.close());

const numbersOf = async (flow: string): Promise<FlowReply['numbers']> => (await world.show(flow)).numbers;
const addsUp = ({ enrolled, control, held, sent, dropped, waiting }: FlowReply['numbers']): boolean =>
  enrolled === control + held + sent + dropped + waiting;
const armsOf = async (flow: string): Promise<Map<string, string>> => {
  const rows = await world.rows(
    'select member_id::text as id, arm from huigan.flow_members where flow_id = $1',
    [flow],
  );
  return new Map(rows.map((row) => [String(row['id']), String(row['arm'])]));
};
const holders = async (): Promise<string[]> => {
  const rows = await world.rows(`select member_id::text as id from huigan.coupons where source = 'flow'`);
  return rows.map((row) => String(row['id'])).sort();
};
const leftOf = (shown: FlowReply, place: number) => shown.versions[0]?.cards[place]?.left;

test('whoever was away for 20 days today enters once, most get a coupon and a message, some nothing', async () => {
  const flow = await world.begin();
  await Promise.all([turnFlowDays(world.pool, world.now()), turnFlowDays(world.pool, world.now())]);
  await Promise.all([hearSignals(world.pool, world.now), hearSignals(world.pool, world.now)]);
  expect(await numbersOf(flow)).toMatchObject({ enrolled: MEMBERS, waiting: MEMBERS });
  await Promise.all([moveWalkers(world.pool, world.now), moveWalkers(world.pool, world.now)]);
  const shown = await world.show(flow);
  expect(addsUp(shown.numbers)).toBe(true);
  expect(shown.numbers).toMatchObject({ enrolled: MEMBERS, waiting: 0, dropped: 0 });
  const arms = await armsOf(flow);
  const treated = [...arms].filter(([, arm]) => arm === 'treated').map(([id]) => id);
  expect(shown.numbers.sent).toBe(treated.length);
  expect(await holders()).toEqual([...treated].sort());
  const messages = await world.rows('select member_id::text as id, title, why from huigan.messages');
  expect(messages.map((row) => String(row['id'])).sort()).toEqual([...treated].sort());
  expect(messages[0]).toMatchObject({ title: '好久不见', why: '因为您有 20 天没来了' });
  expect(shown.versions[0]?.spentFen).toBe(String(treated.length * 500));
  await world.work();
  expect(await numbersOf(flow)).toEqual(shown.numbers);
});

test('drawn is only whoever agrees at that moment: groups come from them alone', async () => {
  await world.agree(world.names.slice(0, 160), false);
  const flow = await world.begin();
  await world.work();
  const shown = await world.show(flow);
  expect(shown.numbers).toMatchObject({ enrolled: MEMBERS, dropped: 160 });
  expect(leftOf(shown, 0)).toEqual([{ why: 'no-consent', members: 160 }]);
  const arms = await armsOf(flow);
  expect(world.names.slice(0, 160).every((name) => arms.get(String(world.id(name))) === 'null')).toBe(true);
  expect(addsUp(shown.numbers)).toBe(true);
});

test('whoever orders before the next card leaves, with the reason', async () => {
  const flow = await world.begin({ cards: [{ do: 'wait', hours: 24 }, ...PLAN.cards] });
  await world.work();
  expect(await numbersOf(flow)).toMatchObject({ enrolled: MEMBERS, waiting: MEMBERS });
  await world.buy(world.names.slice(0, 40), 0);
  await world.later(1, 1);
  await world.work();
  const shown = await world.show(flow);
  expect(leftOf(shown, 1)).toEqual([{ why: 'ordered', members: 40 }]);
  expect(shown.versions[0]?.cards[0]).toMatchObject({ reached: MEMBERS, waiting: 0 });
  const had = new Set(await holders());
  expect(world.names.slice(0, 40).some((name) => had.has(String(world.id(name))))).toBe(false);
  expect(addsUp(shown.numbers)).toBe(true);
});

test('paused, nothing comes; what has become stale by then is dropped', async () => {
  const flow = await world.begin({ cards: [{ do: 'wait', hours: 1 }, ...PLAN.cards], staleHours: 2 });
  await world.work();
  const { revision } = await world.show(flow);
  await world.atDesk({ action: 'pause-flow', flow, after: revision });
  await world.later(0, 2);
  await world.work();
  expect(await holders()).toEqual([]);
  expect(await numbersOf(flow)).toMatchObject({ waiting: MEMBERS, sent: 0 });
  await world.later(0, 4);
  await world.atDesk({ action: 'resume-flow', flow, after: revision + 1 });
  await world.work();
  const shown = await world.show(flow);
  expect(shown.numbers).toMatchObject({ waiting: 0, dropped: MEMBERS });
  expect(leftOf(shown, 1)).toEqual([{ why: 'stale', members: MEMBERS }]);
});

test('a second order starts it again only where the flow says so, the same order never', async () => {
  const cards = [{ do: 'coupon' as const, template: 'back-5' }];
  const each = await world.begin({ trigger: { on: 'ordered' }, again: 'each', cards });
  const once = await world.begin({ trigger: { on: 'ordered' }, again: 'never', cards });
  const [name = ''] = world.names;
  for (const times of [1, 2]) {
    await world.buy([name], 0);
    await world.work();
    await world.work();
    expect(await numbersOf(each)).toMatchObject({ enrolled: times });
    expect(await numbersOf(once)).toMatchObject({ enrolled: 1 });
  }
});

test('the budget is never passed: first come, first served, the others leave', async () => {
  const flow = await world.begin({ budgetFen: 10_499 });
  await world.work();
  const shown = await world.show(flow);
  expect(shown.numbers.sent).toBe(20);
  expect(shown.versions[0]?.spentFen).toBe('10000');
  expect(leftOf(shown, 0)).toEqual([{ why: 'budget', members: shown.numbers.dropped }]);
  expect((await holders()).length).toBe(20);
  expect(addsUp(shown.numbers)).toBe(true);
});

test('killed in the middle of a part, the part has not happened; afterwards it happens once', async () => {
  const flow = await world.begin();
  await turnFlowDays(world.pool, world.now());
  await hearSignals(world.pool, world.now);
  await world.owner.query(
    'alter table huigan.messages add constraint no_more check (message_no < 0) not valid',
  );
  await expect(moveWalkers(world.pool, world.now)).rejects.toThrow(/no_more/);
  expect(await holders()).toEqual([]);
  expect(await numbersOf(flow)).toMatchObject({ waiting: MEMBERS });
  await world.owner.query('alter table huigan.messages drop constraint no_more');
  await world.work();
  const shown = await numbersOf(flow);
  expect((await holders()).length).toBe(shown.sent);
});

test('points are a gift of the ledger, explained, and once', async () => {
  const book = { ...BOOK, pointsDeduction: { points: 100, fen: 100, maxShareBp: 5000 } };
  const priced = { version: 1, effectiveFrom: NOW - 1, book };
  await addPriceBook(asDb(world.pool), world.shop.brandId, priced, NOW);
  const flow = await world.begin({ cards: [{ do: 'points', points: 30 }] });
  await world.work();
  await world.work();
  const { sent } = await numbersOf(flow);
  const [given] = await world.rows(
    `select count(*)::int as lots, sum(granted)::int as points from huigan.lots where benefit = 'flow'`,
  );
  expect(given).toEqual({ lots: sent, points: sent * 30 });
});

test('two ways: by chance everybody has one, and both ways go on together', async () => {
  const flow = await world.begin({
    cards: [
      {
        ...{ do: 'split', by: { is: 'chance', yesBp: 5000 } },
        yes: [{ do: 'coupon', template: 'back-5' }],
        no: [{ do: 'wait', hours: 2 }],
      },
      { do: 'task', words: '送一份试饮', withinDays: 3 },
    ],
  });
  await world.work();
  await world.later(0, 3);
  await world.work();
  const shown = await world.show(flow);
  const [, yes, no, last] = shown.versions[0]?.cards ?? [];
  expect((yes?.reached ?? 0) + (no?.reached ?? 0)).toBe(MEMBERS);
  expect(yes?.reached).toBeGreaterThan(MEMBERS * 0.4);
  expect(last?.reached).toBeGreaterThan(0);
  expect(shown.numbers).toMatchObject({ waiting: 0 });
  const [tasks] = await world.rows('select count(*)::int as tasks from huigan.staff_tasks');
  expect(tasks).toEqual({ tasks: shown.numbers.sent });
});

test('quiet hours put a message off until they end, a cap until the week has room, and too late is dropped', async () => {
  const cards = [PLAN.cards[1] as (typeof PLAN.cards)[1]];
  await world.later(0, 9);
  const night = await world.begin({ cards });
  await world.work();
  const [before] = await world.rows('select count(*)::int as sent from huigan.messages');
  expect(before).toEqual({ sent: 0 });
  expect((await numbersOf(night)).sent).toBe(0);
  await world.later(0, 20);
  await world.work();
  const first = await numbersOf(night);
  expect(first).toMatchObject({ waiting: 0, dropped: 0 });
  const trigger: Trigger = { on: 'audience', rule: { all: [{ by: 'absent', days: 20 }] } };
  const next = await world.begin({ trigger, cards });
  const third = await world.begin({ trigger, cards });
  await world.work();
  const [one, other] = [await numbersOf(next), await numbersOf(third)];
  // Two in a week: whoever had the first and the second waits for room, which comes too late.
  expect(one.sent + other.sent).toBeGreaterThan(0);
  expect(other.dropped).toBeGreaterThan(0);
  const [most] = await world.rows(
    `select max(n)::int as most from (select count(*) as n from huigan.messages group by member_id) m`,
  );
  expect(most).toEqual({ most: 2 });
  expect(leftOf(await world.show(third), 0)?.map(({ why }) => why)).toContain('cap');
  for (const numbers of [first, one, other]) expect(addsUp(numbers)).toBe(true);
});

test('a coupon that ends and was used meanwhile is spoken of no more', async () => {
  const given = await world.begin({ cards: [{ do: 'coupon', template: 'back-5' }] });
  await world.work();
  const { sent } = await numbersOf(given);
  const flow = await world.begin({
    trigger: { on: 'coupon-ends', before: 3 },
    cards: [{ do: 'wait', hours: 1 }, ...PLAN.cards.slice(1)],
  });
  const [ends] = await world.rows(
    `select (extract(epoch from min(expires_at)) * 1000)::float8 as at from huigan.coupons`,
  );
  const days = Math.floor((Number(ends?.['at']) - NOW) / 86_400_000) - 3;
  await world.later(days, 0);
  await world.work();
  expect(await numbersOf(flow)).toMatchObject({ enrolled: sent, waiting: sent });
  await world.owner.query(
    `update huigan.coupons set state = 'revoked', ended_at = now(), ended_why = 'refunded'
     where coupon_id in (select coupon_id from huigan.coupons order by coupon_id limit 10)`,
  );
  await world.later(days, 2);
  await world.work();
  expect(leftOf(await world.show(flow), 1)).toEqual([{ why: 'changed', members: 10 }]);
});

test('whoever closes their account stays in the numbers and nowhere else', async () => {
  const flow = await world.begin();
  await world.work();
  const before = await numbersOf(flow);
  const [name = ''] = world.names;
  await withTransaction(world.pool, (db) => eraseHabits(db, world.id(name)));
  expect(await numbersOf(flow)).toEqual(before);
  const kept = await world.rows('select from huigan.flow_members where member_id = $1', [world.id(name)]);
  expect(kept).toEqual([]);
});

test('the result is told on the day that was fixed before, of whoever was drawn in its first days', async () => {
  const flow = await world.begin({ controlBp: 3000 });
  await world.work();
  const arms = await armsOf(flow);
  const inArm = (arm: string) => world.names.filter((name) => arms.get(String(world.id(name))) === arm);
  const [treated, control] = [inArm('treated'), inArm('control')];
  await world.later(3);
  await world.buy(treated.slice(0, 120), 3);
  await world.buy(control.slice(0, 10), 3);
  await world.work();
  const early = (await world.show(flow)).versions[0];
  expect(early?.result).toMatchObject({ final: false, verdict: { says: 'early' } });
  expect(early?.resultOn).toBe('2026-12-11');
  await world.later(20);
  await world.work();
  const told = (await world.show(flow)).versions[0]?.result;
  expect(told).toMatchObject({
    final: true,
    treated: { members: treated.length, buyers: 120 },
    control: { members: control.length, buyers: 10 },
    verdict: { says: 'more' },
  });
  await world.buy(control, 4);
  await world.later(30);
  await world.work();
  expect((await world.show(flow)).versions[0]?.result).toEqual(told);
});

test('a change is over what was seen; a version that runs is not changed by its draft', async () => {
  const flow = await world.begin({ cards: [{ do: 'wait', hours: 5 }, ...PLAN.cards] });
  await world.work();
  const { revision } = await world.show(flow);
  const plan = { ...PLAN, cards: [{ do: 'coupon', template: 'back-5' }] };
  const save = { action: 'save-flow', flow, name: '唤回二', plan };
  await world.atDesk({ ...save, after: revision });
  await expect(world.atDesk({ ...save, after: revision })).rejects.toThrow(/already-changed/);
  const start = { action: 'start-flow', flow, after: revision + 1, requestId: 'request2000' };
  await world.atDesk(start);
  await world.atDesk(start);
  await world.later(0, 6);
  await world.work();
  const shown = await world.show(flow);
  expect(shown.versions.map(({ version }) => version)).toEqual([2, 1]);
  // Those inside finish on theirs: a coupon and a message. Those who enter the second get a coupon.
  expect(shown.versions[1]?.numbers).toMatchObject({ enrolled: MEMBERS, waiting: 0 });
  const [messages] = await world.rows('select count(*)::int as sent from huigan.messages');
  expect(messages).toEqual({ sent: shown.versions[1]?.numbers.sent });
  await world.atDesk({ action: 'end-flow', flow, after: shown.revision });
  expect(await world.show(flow)).toMatchObject({ state: 'ended' });
  const logged = await world.rows(
    `select action from huigan.action_log where subject like $1 order by done_at, action`,
    [`${flow}%`],
  );
  expect(logged.map((row) => row['action'])).toEqual(
    expect.arrayContaining(['save-flow', 'start-flow', 'end-flow']),
  );
});

test('a store sees its tasks and no other; each is done once, by somebody who is written down', async () => {
  await world.begin({ cards: [{ do: 'task', words: '送一份试饮', withinDays: 3 }] });
  await world.work();
  const [asked] = await world.rows('select min(store_id) as store from huigan.staff_tasks');
  const store = String(asked?.['store']);
  await keepStores(asDb(world.pool), world.shop.brandId, [{ id: store, name: '西湖店' }]);
  const clerk = await world.sessionOf(await world.hire('clerk', [store], '小满'));
  const other = await world.sessionOf(await world.hire('clerk', [], '阿苏'));
  const list = { action: 'list-tasks', store };
  const { tasks, next } = await world.get(list, clerk, 'counter');
  expect(tasks).toHaveLength(30);
  expect(tasks[0]).toEqual({
    task: tasks[0].task,
    member: expect.any(String),
    words: '送一份试饮',
    until: '2026-11-24',
  });
  const more = await world.get({ ...list, after: next }, clerk, 'counter');
  expect(more.tasks[0].task).not.toBe(tasks[0].task);
  expect(await world.ask(list, other, 'counter')).toMatchObject({ code: 'forbidden' });
  const finish = { action: 'finish-task', store, task: tasks[0].task };
  expect(await world.ask(finish, clerk, 'counter')).toMatchObject({ ok: true });
  expect(await world.ask(finish, clerk, 'counter')).toMatchObject({ code: 'not-found' });
  const logged = await world.rows(`select subject from huigan.action_log where action = 'finish-task'`);
  expect(logged).toEqual([{ subject: tasks[0].task }]);
  await world.later(4);
  const later = await world.sessionOf(await world.hire('clerk', [store], '小雪'));
  expect((await world.get(list, later, 'counter')).tasks).toEqual([]);
});

/*
 * A coupon for an audience but for a control group, from what it would be to what it brought: who is drawn,
 * numbers that add up under two workers and a kill, results of the window alone, rest between trials.
 */
import type { TrialCheckReply, TrialRow } from '../../cloudfunctions/contract/trial';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { carryRuns } from '../../cloudfunctions/core/settlement/coupon/carry-runs';
import { drawTrials } from '../../cloudfunctions/core/settlement/coupon/draw-trials';
import { measureTrials } from '../../cloudfunctions/core/settlement/coupon/measure-trials';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from '../worlds/counter-world';
import { DAY_MS, sale, settle } from '../worlds/tea-shop';
import { NOW } from '../worlds/till-shop';
import { answerOffers } from '../worlds/known-members';

const MEMBERS = 600;
const NAMES = Array.from({ length: MEMBERS }, (_, at) => `t${at}`);
/** Whoever bought something at least 20 days ago. */
const RULE = { all: [{ by: 'absent', days: 20 }] };
const PLAN = { rule: RULE, template: 'back-5', controlBp: 2000, windowDays: 14 };

let counter: Counter;
let bossId: bigint;
let boss: string;

beforeEach(async () => {
  counter = await openCounter();
  bossId = await counter.hire('operator', [], '沈掌柜');
  boss = await counter.sessionOf(bossId);
  const { pool, shop } = counter;
  await makeMembers(asDb(pool), shop.brandId, 'test', NAMES);
  for (const [name, id] of await findMembers(asDb(pool), shop.brandId, 'test', NAMES))
    shop.members.set(name, id);
  await settle(
    pool,
    shop,
    NAMES.map((name, at) => sale(idOf(name), `b-${at}`, NOW - 40 * DAY_MS, 2000)),
  );
  await agree(NAMES.slice(0, 500), true);
  await keepFigures(pool, NOW);
  const value = { kind: 'amount-off', thresholdFen: 2000, offFen: 500 } as const;
  const template = { terms: { name: '回来喝一杯', value, ...PLAIN_TERMS }, issue: PLAIN_ISSUE };
  const row = { brandId: shop.brandId, templateId: 'back-5', state: 'live' as const, version: 1, template };
  await keepTemplate(asDb(pool), row, NOW);
});
afterEach(() => counter.close());

const idOf = (name: string): bigint => counter.shop.members.get(name) ?? 0n;
const agree = (names: readonly string[], granted: boolean): Promise<void> =>
  answerOffers(counter.owner, names.map(idOf), granted, Date.now());
const ask = <T>(body: object): Promise<T> => counter.get(body, boss, 'audience') as Promise<T>;
const check = (plan: object = PLAN): Promise<TrialCheckReply> => ask({ action: 'check-trial', ...plan });
const start = async (requestId = 'request1', plan = PLAN): Promise<string> =>
  (await ask<{ trial: string }>({ action: 'start-trial', name: '唤回', requestId, ...plan })).trial;
const show = (trial: string): Promise<TrialRow> => ask({ action: 'show-trial', trial });
const now = (): number => counter.clock.now;
const work = async (): Promise<void> => {
  await drawTrials(counter.pool, now);
  await carryRuns(counter.pool, now);
  await keepFigures(counter.pool, now());
  await measureTrials(counter.pool, now());
};
const later = async (days: number): Promise<void> => {
  counter.clock.now = NOW + days * DAY_MS;
  boss = await counter.sessionOf(bossId);
};
const groupsOf = async (): Promise<Map<string, string>> => {
  const rows = await counter.rows('select member_id::text as id, arm from huigan.trial_members');
  return new Map(rows.map((row) => [String(row['id']), String(row['arm'])]));
};
const namesIn = async (arm: string): Promise<string[]> => {
  const groups = await groupsOf();
  return NAMES.filter((name) => groups.get(String(idOf(name))) === arm);
};
const holders = async (): Promise<Set<string>> => {
  const rows = await counter.rows(
    `select member_id::text as id from huigan.coupons where template_id = 'back-5'`,
  );
  return new Set(rows.map((row) => String(row['id'])));
};
const addsUp = ({ numbers }: TrialRow): boolean =>
  numbers.enrolled === numbers.control + numbers.held + numbers.sent + numbers.waiting + numbers.dropped;

test('says before it begins whom it would reach, what it costs at most, and what could be seen', async () => {
  const told = await check();
  expect(told.fits).toBeGreaterThanOrEqual(MEMBERS);
  expect(told.drawn).toBe(Math.round(500 * 0.95));
  expect(told.control).toBe(Math.round(told.drawn * 0.2));
  expect(told.treated).toBe(told.drawn - told.control);
  expect(told.mostFen).toBe(String(told.treated * 500));
  expect(told.problems).toEqual([]);
  // Two weeks ago they had been away for 26 days, and nobody came since.
  expect(told.past).toMatchObject({ day: '2026-11-07', cameBp: 0 });
  expect(told.visibleBp).toBeGreaterThan(0);
  expect((await check({ ...PLAN, template: 'none' })).problems).toEqual(['没有这张优惠券']);
  const nobody = { all: [{ by: 'absent', days: 3000 }] };
  expect((await check({ ...PLAN, rule: nobody })).problems).toEqual(['没有可以参加的会员']);
});

test('asked of the past it is what was bought after that day', async () => {
  const { pool, shop } = counter;
  await settle(
    pool,
    shop,
    NAMES.slice(0, 150).map((name, at) => sale(idOf(name), `c-${at}`, NOW - 3 * DAY_MS, 900)),
  );
  await keepFigures(pool, NOW);
  const { past } = await check();
  // Of 600 and of those that the shop has besides, 150 came within the last two weeks.
  const all = past?.fits ?? 0;
  expect(all).toBeGreaterThanOrEqual(MEMBERS);
  expect(past?.cameBp).toBe(Math.round((150 / all) * 10_000));
  const tagged = { all: [{ by: 'tag', has: true, of: ['1'] }] };
  expect((await check({ ...PLAN, rule: tagged })).past).toBeNull();
});

test('draws only whoever agrees, gives to the treated once each, and its numbers add up at any time', async () => {
  const trial = await start();
  expect(await start()).toBe(trial);
  expect(await show(trial)).toMatchObject({ state: 'drawing', numbers: { enrolled: 0 } });
  await Promise.all([drawTrials(counter.pool, now), drawTrials(counter.pool, now)]);
  const drawn = await show(trial);
  expect(drawn.state).toBe('watching');
  expect(drawn.numbers.enrolled).toBe(500);
  expect(drawn.numbers.waiting).toBe((await namesIn('treated')).length);
  expect(addsUp(drawn)).toBe(true);
  await Promise.all([carryRuns(counter.pool, now), carryRuns(counter.pool, now)]);
  const sent = await show(trial);
  expect(sent.numbers).toMatchObject({ waiting: 0, dropped: 0, sent: drawn.numbers.waiting });
  expect(addsUp(sent)).toBe(true);
  const treated = await namesIn('treated');
  expect(await holders()).toEqual(new Set(treated.map((name) => String(idOf(name)))));
  expect((await namesIn('control')).every((name) => NAMES.indexOf(name) < 500)).toBe(true);
  const [logged] = await counter.rows(`select subject from huigan.action_log where action = 'start-trial'`);
  expect(logged).toEqual({ subject: trial });
});

test('counts the window alone, tells nothing before it is over, and nothing changes after that', async () => {
  const trial = await start();
  await work();
  const [treated, control] = [await namesIn('treated'), await namesIn('control')];
  const { pool, shop } = counter;
  // Half of the treated and a tenth of the others come within the window, everybody after it.
  const inTime = [...treated.filter((_, at) => at % 2 === 0), ...control.filter((_, at) => at % 10 === 0)];
  await settle(
    pool,
    shop,
    inTime.map((name) => sale(idOf(name), `w-${name}`, NOW + 5 * DAY_MS, 3000)),
  );
  await later(6);
  await work();
  expect((await show(trial)).result).toMatchObject({ final: false, verdict: { says: 'early' } });
  await settle(
    pool,
    shop,
    NAMES.map((name) => sale(idOf(name), `l-${name}`, NOW + 14 * DAY_MS, 3000)),
  );
  await later(16);
  await work();
  const told = await show(trial);
  expect(told.state).toBe('over');
  expect(told.lastDay).toBe('2026-12-04');
  expect(told.result).toMatchObject({
    final: true,
    treated: { members: treated.length, buyers: Math.ceil(treated.length / 2) },
    control: { members: control.length, buyers: Math.ceil(control.length / 10) },
    verdict: { says: 'more' },
  });
  await settle(
    pool,
    shop,
    control.map((name) => sale(idOf(name), `x-${name}`, NOW + 6 * DAY_MS, 3000)),
  );
  await later(17);
  await work();
  expect((await show(trial)).result).toEqual(told.result);
});

test('whoever got something rests for a week; whoever got nothing may be drawn again', async () => {
  await start();
  await work();
  const treated = new Set(await namesIn('treated'));
  const second = await start('request2');
  await work();
  const rows = await counter.rows(
    'select member_id::text as id from huigan.trial_members where trial_id = $1',
    [second],
  );
  const again = new Set(rows.map((row) => String(row['id'])));
  expect([...treated].filter((name) => again.has(String(idOf(name))))).toEqual([]);
  expect(again.size).toBe(500 - treated.size);
  await agree(NAMES, false);
  const third = await start('request3');
  await later(8);
  await work();
  expect(await show(third)).toMatchObject({ state: 'watching', numbers: { enrolled: 0 } });
});

test('killed between drawing and telling the run, a part is drawn once', async () => {
  const trial = await start();
  const { pool } = counter;
  // The coupons' list refuses the part: the whole part is undone with it.
  await counter.owner.query(
    'alter table huigan.coupon_run_parts add constraint no_more check (part_no < 0) not valid',
  );
  await expect(drawTrials(pool, now)).rejects.toThrow(/no_more/);
  expect(await groupsOf()).toEqual(new Map());
  await counter.owner.query('alter table huigan.coupon_run_parts drop constraint no_more');
  await work();
  const told = await show(trial);
  expect(told.numbers.enrolled).toBe(500);
  expect(addsUp(told)).toBe(true);
});

test('a coupon that issues to nobody any more is told as waiting, and a trial of it does not begin', async () => {
  const trial = await start();
  await drawTrials(counter.pool, now);
  await counter.owner.query(`update huigan.coupon_templates set state = 'paused'`);
  await carryRuns(counter.pool, now);
  const told = await show(trial);
  expect(told.numbers.waiting).toBeGreaterThan(0);
  expect(addsUp(told)).toBe(true);
  const refused = await counter.ask(
    { action: 'start-trial', name: '唤回', requestId: 'request9', ...PLAN },
    boss,
    'audience',
  );
  expect(refused).toMatchObject({ code: 'bad-request', message: '这张优惠券没有上线，不能发放' });
});

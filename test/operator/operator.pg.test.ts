/*
 * The operator's desk: the programme, stores, what could not be settled, the audit, members; each written
 * down.
 */
import type { Level, Programme } from '../../cloudfunctions/contract/programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { bindPhone } from '../../cloudfunctions/core/settlement/account/bind-phone';
import { readPosStore, secretPlace } from '../../cloudfunctions/core/pos/pos-secrets.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { sale, settle } from '../worlds/tea-shop';
import { openCounter, type Counter } from '../worlds/counter-world';
import { readRuleSets } from '../../cloudfunctions/core/programme/programme.store';
import {
  codeAt,
  differencesIn,
  HOUR_MS,
  makeTillShop,
  memberOf,
  NOW,
  tillProgramme,
  vault,
} from '../worlds/till-shop';

let counter: Counter;
let boss: string;

beforeEach(async () => {
  counter = await openCounter();
  boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
});
afterEach(() => counter.close());

const ask = (body: object) => counter.ask(body, boss, 'operator');
const get = (body: object) => counter.get(body, boss, 'operator');
const logged = async (action: string) =>
  counter.rows(
    'select * from huigan.action_log where action = $1 and staff_id is not null order by action_id',
    [action],
  );

const IN_AN_HOUR = '2026-11-21T15:03:20+08:00';
const draftOf = (changes: Partial<Programme> = {}): Programme =>
  tillProgramme({ effectiveFrom: IN_AN_HOUR, ...changes });
const twice = (): Programme => {
  const { earn } = draftOf();
  return draftOf({ earn: { ...earn, points: earn.points * 2, categories: {}, products: {} } });
};
const check = (document: unknown) => get({ action: 'check-programme', document });
const pathsOf = async (document: unknown): Promise<string[]> =>
  (await check(document)).problems.map((problem: { path: string }) => problem.path);

describe('the programme', () => {
  test('is checked with everything that is wrong, by place', async () => {
    expect(await pathsOf({})).toContain('tiers');
    expect(await pathsOf({ ...draftOf(), earn: { ...draftOf().earn, points: -1 } })).toEqual(['earn.points']);
    expect(await pathsOf(draftOf({ effectiveFrom: '2026-11-21T14:00:00+08:00' }))).toEqual(['effectiveFrom']);
    expect(await pathsOf(draftOf({ brand: 'coffee' }))).toEqual(['brand']);
    expect(await pathsOf({ ...draftOf(), earning: 1 })).toEqual(['earning']);
    expect(await pathsOf(draftOf({ utcOffsetMinutes: 0 }))).toEqual(['utcOffsetMinutes']);
    const { tiers } = draftOf();
    const fewer = draftOf({ tiers: { ...tiers, levels: tiers.levels.slice(0, -1) } });
    expect((await check(fewer)).problems).toEqual([
      { path: 'tiers.levels', message: expect.stringContaining('不能删除等级 zhang-gui') },
    ]);
    const unsorted = draftOf({ tiers: { ...tiers, levels: [...tiers.levels].reverse() } });
    expect((await check(unsorted)).problems).toContainEqual({
      path: 'tiers.levels.1.threshold',
      message: '门槛必须高于上一个等级',
    });
    const changed = (change: (level: Level, index: number) => Level): Programme =>
      draftOf({ tiers: { ...tiers, levels: tiers.levels.map(change) } });
    const twins = changed((level, index) => (index === 2 ? { ...level, code: 'zhi-wei' } : level));
    expect((await check(twins)).problems).toEqual([
      { path: 'tiers.levels.2.code', message: '等级代码不能重复' },
    ]);
    const unwritten = { code: '', name: '', threshold: '' as unknown as number };
    const half = changed((level, index) => (index === 1 ? { ...level, ...unwritten } : level));
    expect((await check(half)).problems).toEqual([
      { path: 'tiers.levels.1.code', message: '只能用小写字母、数字和短横线，最多 40 个' },
      { path: 'tiers.levels.1.name', message: '请填写' },
      { path: 'tiers.levels.1.threshold', message: '请填整数' },
    ]);
    for (const nonsense of [null, 'text', [], 5, { tiers: { levels: 'none' } }])
      expect((await check(nonsense)).problems.length).toBeGreaterThan(0);
  });

  test('names a coupon of a gift that nobody issues, at the gift', async () => {
    const gift = { points: 0, coupons: [{ template: 'no-such', count: 1 }] };
    const { problems } = await check({ ...twice(), birthdayGift: gift });
    expect(problems).toEqual([{ path: 'birthdayGift.coupons', message: '没有优惠券 no-such，或已停止发放' }]);
  });

  test('a draft says what it changes, and what a member of each level would get', async () => {
    const checked = await get({ action: 'check-programme', document: twice(), exampleFen: '10000' });
    expect(checked.problems).toEqual([]);
    expect(checked.changes).toContainEqual({ path: 'earn.points', before: '1', after: '2' });
    expect(checked.examples).toEqual([
      { tier: '茶友', pointsNow: '100', pointsThen: '200' },
      { tier: '知味', pointsNow: '110', pointsThen: '220' },
      { tier: '知己', pointsNow: '125', pointsThen: '250' },
      { tier: '掌柜', pointsNow: '150', pointsThen: '300' },
    ]);
  });

  test('published is scheduled, then in force: the next sale earns by it, the one before did not', async () => {
    const document = twice();
    expect(await get({ action: 'publish-programme', document, after: 1 })).toMatchObject({ version: 2 });
    const { versions } = await get({ action: 'list-versions' });
    expect(versions).toMatchObject([
      { version: 2, state: 'scheduled' },
      { version: 1, state: 'in-force' },
    ]);
    const bo = memberOf(counter.shop, 'bo');
    const earned = async (id: string, at: number): Promise<unknown> => {
      const [before] = await counter.rows(
        `select huigan.balance_of(balances, 'member.points.active') as points_active from huigan.members where member_id = $1`,
        [bo],
      );
      await settle(counter.pool, counter.shop, [sale(bo, id, at, 1000)]);
      const [after] = await counter.rows(
        `select huigan.balance_of(balances, 'member.points.active') as points_active from huigan.members where member_id = $1`,
        [bo],
      );
      return (after?.['points_active'] as bigint) - (before?.['points_active'] as bigint);
    };
    expect(await earned('before', NOW + HOUR_MS - 1)).toBe(10n);
    expect(await earned('after', NOW + HOUR_MS)).toBe(20n);
    counter.clock.now = NOW + HOUR_MS;
    expect((await get({ action: 'list-versions' })).versions[0]).toMatchObject({
      version: 2,
      state: 'in-force',
    });
    expect(await get({ action: 'show-version', version: 2 })).toMatchObject({
      document: { earn: { points: 2 } },
    });
    expect(await ask({ action: 'show-version', version: 3 })).toMatchObject({ code: 'not-found' });
    expect(await logged('publish-programme')).toMatchObject([
      { before_state: { version: 1 }, after_state: { version: 2, effectiveFrom: IN_AN_HOUR } },
    ]);
  });

  test('is published once by two at once, and never over a version that one has not seen', async () => {
    const drafts = [twice(), draftOf({ name: '另一个名字' })];
    const both = await Promise.all(
      drafts.map((document) => ask({ action: 'publish-programme', document, after: 1 })),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok)).toMatchObject([{ code: 'figures-changed' }]);
    expect(await ask({ action: 'publish-programme', document: {}, after: 2 })).toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('a version of the programme that is not in force yet', () => {
  const publish = (document: Programme, after: number) =>
    ask({ action: 'publish-programme', document, after });
  const withdraw = (version: number, after: number) => ask({ action: 'withdraw-programme', version, after });
  const numbers = async () =>
    ((await readRuleSets(asDb(counter.pool), [counter.shop.brandId])).get(counter.shop.brandId) ?? []).map(
      ({ version }) => version,
    );

  test('is taken back; the one before goes on, and its number is never given again', async () => {
    expect(await publish(twice(), 1)).toMatchObject({ ok: true, data: { version: 2 } });
    expect(await numbers()).toEqual([1, 2]);
    expect(await withdraw(2, 1)).toMatchObject({ code: 'already-changed' });
    expect(await withdraw(2, 2)).toMatchObject({ ok: true, data: { version: 1 } });
    expect(await withdraw(1, 1)).toMatchObject({ code: 'wrong-state' });
    expect(await numbers()).toEqual([1]);
    expect(await publish(draftOf({ name: '龙井会' }), 1)).toMatchObject({ ok: true, data: { version: 3 } });
    expect(await numbers()).toEqual([1, 3]);
    expect(await logged('withdraw-version')).toMatchObject([
      { subject: 'v2', after_state: { of: 'publish-programme', goesOn: 1 } },
    ]);
    counter.clock.now += 2 * HOUR_MS;
    expect(await withdraw(3, 3)).toMatchObject({ code: 'wrong-state' });
    const { pool, shop } = counter;
    const zone = { brandId: shop.brandId, utcOffsetMinutes: 480 };
    await receiveEvents(pool, zone, [sale(memberOf(shop, 'an'), 'late', counter.clock.now, 2200)]);
    await settleMembers(pool, [memberOf(shop, 'an')]);
    expect(await differencesIn(pool, counter.owner, counter.clock.now)).toEqual([]);
  });

  test('cannot be taken back by the application once it may have settled something', async () => {
    await publish(twice(), 1);
    const { rows } = await counter.pool.query(
      "select huigan.withdraw_programme($1, 2, now() + interval '300 years', now())",
      [counter.shop.brandId],
    );
    expect(rows).toEqual([{ withdraw_programme: false }]);
    await expect(counter.pool.query('delete from huigan.programme_versions')).rejects.toThrow('denied');
  });
});

describe('stores', () => {
  test('are made, renamed and listed with their staff', async () => {
    await counter.hire('clerk', ['s1']);
    await get({ action: 'save-store', store: 's3', name: '滨江店' });
    await get({ action: 'save-store', store: 's3', name: '滨江新店' });
    expect((await get({ action: 'list-stores' })).stores).toMatchObject([
      { id: 's1', staff: 1, secrets: [] },
      { id: 's2', staff: 0 },
      { id: 's3', name: '滨江新店' },
    ]);
    expect(await logged('save-store')).toMatchObject([
      { before_state: null, after_state: { name: '滨江店' } },
      { before_state: { name: '滨江店' }, after_state: { name: '滨江新店' } },
    ]);
  });

  test('a POS secret is shown once, kept sealed, and leaves the one before a day', async () => {
    const rotate = () => get({ action: 'rotate-pos-secret', store: 's1' });
    const first = await rotate();
    expect(first).toMatchObject({
      secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
      no: 1,
      othersValidUntil: null,
    });
    const second = await rotate();
    expect(second).toMatchObject({ no: 2, othersValidUntil: '2026-11-22T06:03:20.000Z' });
    const store = { brandId: counter.shop.brandId, storeId: 's1' };
    const valid = async (now: number): Promise<string[]> => {
      const found = await readPosStore(asDb(counter.pool), { brandKey: 'demo-tea', storeId: 's1' }, now);
      return (found?.secrets ?? []).map(({ no, sealed }) =>
        vault.open(sealed, secretPlace(store, no)).toString(),
      );
    };
    expect(await valid(NOW + HOUR_MS)).toEqual([second.secret, first.secret]);
    expect(await valid(NOW + 24 * HOUR_MS)).toEqual([second.secret]);
    // Of those before it at most the latest stays valid, and on demand none.
    const third = await get({ action: 'rotate-pos-secret', store: 's1' });
    expect(await valid(NOW + HOUR_MS)).toEqual([third.secret, second.secret]);
    const alone = await get({ action: 'rotate-pos-secret', store: 's1', endOthers: true });
    expect(alone).toMatchObject({ no: 4, othersValidUntil: null });
    expect(await valid(NOW + 1)).toEqual([alone.secret]);
    const text = JSON.stringify(
      [await get({ action: 'list-stores' }), await logged('rotate-pos-secret')],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    );
    expect(text).toContain('"no":2');
    expect(text).not.toMatch(/whsec/);
  });
});

describe('what could not be settled', () => {
  test('is listed with its reason and retried once; what is refused again says why', async () => {
    const zone = { brandId: counter.shop.brandId, utcOffsetMinutes: 480 };
    const bo = memberOf(counter.shop, 'bo');
    const redemption = (externalId: string, points: string) => ({
      kind: 'redemption' as const,
      source: 'app',
      externalId,
      memberId: bo,
      occurredAt: NOW,
      payload: { points },
    });
    await receiveEvents(counter.pool, zone, [redemption('r1', '90'), redemption('r2', '9000')]);
    await settleMembers(counter.pool, [bo]);
    const { letters } = await get({ action: 'list-dead-letters' });
    expect(letters).toMatchObject([
      { kind: 'redemption', code: 'insufficient-points', payload: '{"points":"90"}' },
      { payload: '{"points":"9000"}' },
    ]);
    await settle(counter.pool, counter.shop, [sale(bo, 'more', NOW, 10_000)]);
    const ids = letters.map((letter: { id: string }) => letter.id);
    expect(await get({ action: 'retry-dead-letters', ids })).toMatchObject({
      retried: 2,
      settled: 1,
      refused: [{ id: ids[1], code: 'insufficient-points' }],
      waiting: [],
    });
    expect(await get({ action: 'retry-dead-letters', ids })).toMatchObject({ retried: 0, settled: 0 });
    expect((await get({ action: 'list-dead-letters' })).letters).toHaveLength(1);
    const other = await makeTillShop(counter.pool, { brand: 'coffee', name: '咖啡' });
    const theirs = await counter.sessionOf(
      await counter.hire('operator', [], '咖', other.brandId),
      other.brandId,
    );
    const open = (await get({ action: 'list-dead-letters' })).letters[0].id;
    const body = { action: 'retry-dead-letters', ids: [open] };
    expect(await counter.get(body, theirs, 'operator')).toMatchObject({ retried: 0 });
    expect(await counter.get({ action: 'list-dead-letters' }, theirs, 'operator')).toEqual({
      letters: [],
      next: null,
    });
    expect(await logged('retry-dead-letters')).toHaveLength(3);
  });
});

describe('the audit', () => {
  test('says that every check is clean and how long it took; a corruption it names', async () => {
    const clean = await get({ action: 'run-audit' });
    expect(clean.differences).toEqual([]);
    expect(clean.tookMs).toBeGreaterThanOrEqual(0);
    expect(clean.checks.length).toBeGreaterThan(10);
    await counter.rows(
      `update huigan.members set balances = jsonb_build_object('member.points.active', huigan.balance_of(balances, 'member.points.active') + 1) || (balances - 'member.points.active') where member_id = $1`,
      [memberOf(counter.shop, 'an')],
    );
    const audit = await get({ action: 'run-audit' });
    expect(audit.checks).toContainEqual({ name: 'balances', differences: expect.any(Number) });
    expect(audit.differences[0]).toMatch(/^balances .*: /);
  });

  test('runs once at a time for a brand', async () => {
    const client = await counter.owner.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1, $2)', [0x61756469, counter.shop.brandId]);
      expect(await ask({ action: 'run-audit' })).toMatchObject({ code: 'already-running' });
      await client.query('rollback');
    } finally {
      client.release();
    }
    expect(await ask({ action: 'run-audit' })).toMatchObject({ ok: true });
  });
});

describe('looking up a member', () => {
  const lookUp = async (text: string) => (await get({ action: 'look-up-member', text })).member;

  test('works by code, phone and member key; masked, and every look is written down', async () => {
    const an = { memberId: memberOf(counter.shop, 'an'), brandId: counter.shop.brandId };
    await bindPhone(counter.platform, an, { countryCode: '86', number: '13812345678' }, NOW);
    const [row] = await counter.rows('select member_key from huigan.members where member_id = $1', [
      an.memberId,
    ]);
    const key = String(row?.['member_key']);
    const shown = {
      memberKey: key,
      name: '林*夏',
      phone: '138****5678',
      tier: '茶友',
      redeemablePoints: '100',
      lastEntries: [{ title: 'sale', points: '100', store: '西湖店' }],
    };
    const code = await codeAt(counter.pool, counter.shop, 'an', NOW);
    for (const text of [code, '13812345678', '138 1234 5678', '+8613812345678', key])
      expect(await lookUp(text)).toMatchObject(shown);
    for (const text of ['13900000000', '90000000000000000000', 'nobody', "' or 1=1 --"])
      expect(await lookUp(text)).toBeNull();
    const looks = await logged('look-up-member');
    expect(looks.map((look) => [look['subject'], look['member_id']])).toEqual([
      ['code', an.memberId],
      ...Array<unknown>(3).fill(['phone', an.memberId]),
      ['key', an.memberId],
      ['phone', null],
      ['code', null],
      ['key', null],
      ['key', null],
    ]);
  });
});

describe('the list of actions', () => {
  test('shows what was done for the brand, and for no other', async () => {
    await get({ action: 'save-store', store: 's3', name: '滨江店' });
    const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1']));
    await counter.scan('an', clerk);
    const { actions, today } = await get({ action: 'list-actions' });
    // Whoever runs the server let two people in, and published the programme.
    const ofServer = ['accept-invite', 'publish-programme'];
    const done = (actions as { action: string }[]).filter(({ action }) => !ofServer.includes(action));
    expect(done).toMatchObject([
      { action: 'identify', who: '小满', member: '林*夏', redemption: null },
      { action: 'save-store', who: '沈掌柜', what: 's3', member: null },
    ]);
    expect(today).toEqual({ redemptions: 0, points: '0', credits: 0, reversals: 0 });
  });
});

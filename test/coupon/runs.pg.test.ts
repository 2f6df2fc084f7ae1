/*
 * What operators do to many members at once: coupons by a list, codes, a mistake that is put right; and what
 * it came to, to the fen.
 */
import { MOST_LIST_LETTERS } from '../../cloudfunctions/contract/promotion';
import type { CouponTemplate } from '../../cloudfunctions/contract/coupon';
import { keepTaken } from '../../cloudfunctions/core/coupon/coupon-uses.store';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { makeMembers } from '../../cloudfunctions/core/member/member.store';
import { carryRun, carryRuns } from '../../cloudfunctions/core/settlement/coupon/carry-runs';
import { startListRun } from '../../cloudfunctions/core/settlement/coupon/issue-list';
import { asDb, openPool, withTransaction } from '../../cloudfunctions/platform/db';
import { openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';
import { NOW } from '../worlds/till-shop';
import { sampleTemplate } from './sample-coupon';

let world: OrderWorld;
let boss: string;
const MANY = 6000;
const keyOf = (number: number): string => `import:${number}`;
const numbers = Array.from({ length: MANY }, (_, number) => number);

beforeAll(async () => {
  world = await openOrderWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  await makeMembers(asDb(world.pool), world.shop.brandId, 'import', numbers.map(String));
});
afterAll(() => world.close());

const ask = (body: object) => world.ask(body, boss, 'promotion');
const get = (body: object) => world.get(body, boss, 'promotion');
const now = (): number => world.clock.now;
let templates = 0;
/** A template that is live, under a code of its own. */
async function live(template: CouponTemplate = sampleTemplate()): Promise<string> {
  const templateId = `t-${(templates += 1)}`;
  const row = { brandId: world.shop.brandId, templateId, state: 'live' as const, version: 1, template };
  await withTransaction(world.pool, (db) => keepTemplate(db, row, NOW));
  return templateId;
}
const csvOf = (keys: readonly string[]): string => ['member_key', ...keys].join('\r\n');
const issue = (template: string, csv: string, id = requestId()) =>
  ask({ action: 'issue-to-list', template, csv, requestId: id });
const countOf = async (template: string, where = 'true'): Promise<number> => {
  const sql = `select count(*)::int as n from huigan.coupons where template_id = $1 and ${where}`;
  return (await world.rows(sql, [template]))[0]?.['n'] as number;
};

describe('a list', () => {
  test('gets a coupon each, once; who gets none is said, and who stands in it twice is counted', async () => {
    const template = await live();
    const [closed] = await world.rows('select member_id from huigan.member_keys where member_key = $1', [
      keyOf(9),
    ]);
    await world.owner.query(
      'insert into huigan.closed_members (member_id, brand_id, closed_at) values ($1, $2, now())',
      [closed?.['member_id'], world.shop.brandId],
    );
    const keys = [keyOf(1), keyOf(2), 'import:nobody', keyOf(9), keyOf(1), keyOf(3), keyOf(1)];
    const id = requestId();
    const reply = await issue(template, `\uFEFF${csvOf(keys)}\r\n\r\n`, id);
    expect(reply).toMatchObject({
      data: {
        state: 'done',
        total: '7',
        done: '7',
        given: '3',
        twice: '2',
        missed: '2',
        startedBy: '沈掌柜',
      },
    });
    const again = await issue(template, csvOf(keys), id);
    expect(again).toEqual(reply);
    expect(await countOf(template, "source = 'list' and issued_by is not null")).toBe(3);
    const run = reply.ok ? (reply.data as { run: string }).run : '';
    expect(await get({ action: 'list-run-misses', run })).toEqual({
      misses: [
        { row: '3', memberKey: 'import:nobody', why: 'unknown-member' },
        { row: '4', memberKey: keyOf(9), why: 'closed' },
      ],
      next: null,
    });
    expect((await get({ action: 'list-runs', template })).runs).toHaveLength(1);
    // The same people on another list are given another one.
    expect(await issue(template, csvOf([keyOf(1)]))).toMatchObject({ data: { given: '1' } });
  });

  test('as the import has it is read by its customer_id', async () => {
    const template = await live();
    const csv = 'name,"customer_id"\n"Lin, A",5\nBo,6\n';
    expect(await issue(template, csv)).toMatchObject({ data: { given: '2', missed: '0' } });
  });

  test('is never given more than there is: the rest is told so', async () => {
    const template = await live(sampleTemplate({}, { stock: 5 }));
    expect(await issue(template, csvOf(numbers.slice(10, 20).map(keyOf)))).toMatchObject({
      data: { state: 'done', given: '5', missed: '5' },
    });
    expect(await countOf(template)).toBe(5);
  });

  test.each([
    ['of another encoding', 'member_key\n\uFFFD\uFFFD', '不是 UTF-8'],
    ['without its column', 'name\nLin', '没有需要的列名：member_key（会员号）或 customer_id'],
    ['with an open quote', 'member_key\n"a', '引号没有成对'],
    ['without anybody', 'member_key\n\n', '没有内容'],
  ])('%s is refused with a sentence', async (_, csv, words) => {
    const template = await live();
    expect(await issue(template, csv)).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining(words) as string,
    });
  });

  test('beyond 2 MB, or of a template that is not live, begins nothing', async () => {
    const template = await live();
    expect(await issue(template, `member_key\n${'x'.repeat(MOST_LIST_LETTERS)}`)).toMatchObject({
      code: 'bad-request',
    });
    await ask({ action: 'move-template', template, move: 'pause', reason: '暂停发放' });
    expect(await issue(template, csvOf([keyOf(1)]))).toMatchObject({
      message: expect.stringContaining('不在发放中') as string,
    });
    expect((await get({ action: 'list-runs', template })).runs).toEqual([]);
  });

  test('of thousands is carried on by four workers and two kills without a double', async () => {
    const template = await live(sampleTemplate({}, { stock: null }));
    const doer = { brandId: world.shop.brandId, storeId: null, staffId: null, clerk: null };
    const keys = [...numbers.map(keyOf), ...numbers.slice(0, 500).map(keyOf)];
    const started = await startListRun(
      world.pool,
      doer,
      { templateId: template, csv: csvOf(keys), requestId: requestId() },
      NOW,
    );
    if ('problems' in started) throw new Error('not started');
    const key = { brandId: world.shop.brandId, runId: started.runId };
    // Killed: a worker's connections end in the middle of a part.
    const mortal = openPool(String(world.pool.options.connectionString), 6);
    let kills = 0;
    const killer = setInterval(() => {
      if ((kills += 1) > 2) return;
      void world.owner
        .query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where usename = 'huigan_app' and datname = current_database() and state <> 'idle'
             and query not like '%pg_stat_activity%'`,
        )
        .catch(() => undefined);
    }, 40);
    const worker = (): Promise<unknown> => carryRun(mortal, key, now).catch(() => undefined);
    await Promise.all([worker(), worker(), worker(), worker()]);
    clearInterval(killer);
    await mortal.end();
    expect(kills).toBeGreaterThan(0);
    await carryRuns(world.pool, now);
    expect(await get({ action: 'show-run', run: String(key.runId) })).toMatchObject({
      state: 'done',
      done: '6500',
      given: '5999',
      twice: '499',
      missed: '2',
    });
    expect(await countOf(template)).toBe(5999);
    expect(
      await world.rows('select issued from huigan.coupon_counters where template_id = $1', [template]),
    ).toEqual([{ issued: 5999n }]);
  });

  test('stops where its template is paused, and goes on afterwards', async () => {
    const template = await live();
    const doer = { brandId: world.shop.brandId, storeId: null, staffId: null, clerk: null };
    const list = {
      templateId: template,
      csv: csvOf(numbers.slice(20, 30).map(keyOf)),
      requestId: requestId(),
    };
    const started = await startListRun(world.pool, doer, list, NOW);
    if ('problems' in started) throw new Error('not started');
    const run = String(started.runId);
    await ask({ action: 'move-template', template, move: 'pause', reason: '暂停发放' });
    await carryRuns(world.pool, now);
    expect(await get({ action: 'show-run', run })).toMatchObject({
      state: 'stopped',
      stoppedWhy: 'not-live',
    });
    await ask({ action: 'move-template', template, move: 'resume', reason: '继续发放' });
    expect(await get({ action: 'resume-run', run })).toMatchObject({ state: 'done', given: '10' });
    expect(await ask({ action: 'resume-run', run })).toMatchObject({ code: 'wrong-state' });
  });
});

describe('codes', () => {
  test('are made, once for a batch, and taken along', async () => {
    const template = await live();
    const making = { action: 'make-codes', template, batch: 'partner-1', count: 6000 };
    const both = await Promise.all([ask(making), ask(making)]);
    expect(both.filter((one) => one.ok)).toMatchObject([{ data: { made: '6000' } }]);
    expect(both.filter((one) => !one.ok)).toMatchObject([
      { code: 'bad-request', message: expect.stringContaining('批次名已经用过') as string },
    ]);
    const first = await get({ action: 'export-codes', template, batch: 'partner-1' });
    const second = await get({ action: 'export-codes', template, batch: 'partner-1', after: first.next });
    expect(second.next).toBeNull();
    const lines = `${first.csv}${second.csv}`.trim().split('\n');
    expect(first.csv.startsWith('\uFEFF兑换码,领取时间\n')).toBe(true);
    expect(new Set(lines.slice(1)).size).toBe(6000);
    expect(lines[1]).toMatch(/^[0-9A-HJKMNP-TV-Z]{12},$/);
    expect((await get({ action: 'list-code-batches', template })).batches).toEqual([
      { batch: 'partner-1', codes: '6000', claimed: '0' },
    ]);
  });

  test('of a partner are kept; those that are known and lines without one are said', async () => {
    const template = await live();
    const csv = '兑换码\nabc123\nABC123\nDEF456\n？？\nx\n';
    expect(await get({ action: 'import-codes', template, batch: 'mall', csv })).toEqual({
      made: '2',
      twice: '1',
      wrong: [
        { row: 5, text: '？？' },
        { row: 6, text: 'X' },
      ],
    });
    expect(
      await get({ action: 'import-codes', template, batch: 'mall-2', csv: 'code\nabc123' }),
    ).toMatchObject({
      made: '0',
      twice: '1',
    });
  });
});

describe('a mistake', () => {
  const correct = (template: string, to: string | null, typed = template, id = requestId()) =>
    ask({ action: 'correct-coupons', template, to, typed, reason: '金额印错了', requestId: id });

  test('is shown with who has it and what each way costs', async () => {
    const [template, better] = [await live(), await live(sampleTemplate({ uses: 2 }, { stock: 50 }))];
    await issue(template, csvOf(numbers.slice(100, 120).map(keyOf)));
    await world.owner.query(
      `update huigan.coupons set state = 'held' where template_id = $1
       and member_id = (select min(member_id) from huigan.coupons where template_id = $1)`,
      [template],
    );
    expect(await get({ action: 'show-holders', template, to: better })).toEqual({
      versions: [
        { version: 1, state: 'held', count: '1' },
        { version: 1, state: 'usable', count: '19' },
      ],
      usable: '19',
      usesLeft: '19',
      held: '1',
      honour: { mostFen: '15200' },
      replace: { template: better, name: '满30减8', mostFen: '30400', left: '50' },
    });
  });

  test('is replaced: each usable one by one of the other template, what an order holds stays', async () => {
    const [template, better] = [await live(), await live()];
    await issue(template, csvOf(numbers.slice(200, 1600).map(keyOf)));
    await world.owner.query(
      `update huigan.coupons set state = 'held' where template_id = $1
       and member_id = (select min(member_id) from huigan.coupons where template_id = $1)`,
      [template],
    );
    const id = requestId();
    expect(await correct(template, better, 'typo', id)).toMatchObject({
      message: expect.stringContaining('不一致') as string,
    });
    expect(await correct(template, template)).toMatchObject({ code: 'bad-request' });
    const both = await Promise.all([
      correct(template, better, template, id),
      correct(template, better, template, id),
    ]);
    for (const one of both) expect(one).toMatchObject({ ok: true });
    await carryRuns(world.pool, now);
    expect(await countOf(template, "state = 'revoked' and ended_why = '金额印错了'")).toBe(999);
    expect(await countOf(better, "source = 'replacement'")).toBe(999);
    expect((await get({ action: 'list-runs', template })).runs).toMatchObject([
      { kind: 'replace', to: better, state: 'done', given: '999', reason: '金额印错了' },
      { kind: 'list' },
    ]);
  });

  test('is replaced as far as there is something to replace it by, and nobody is left without', async () => {
    const [template, better] = [await live(), await live(sampleTemplate({}, { stock: 7 }))];
    await issue(template, csvOf(numbers.slice(300, 310).map(keyOf)));
    const started = await correct(template, better);
    expect(started).toMatchObject({ data: { state: 'stopped', stoppedWhy: 'none-left', given: '7' } });
    expect(await countOf(template, "state = 'revoked'")).toBe(7);
    expect(await countOf(template, "state = 'usable'")).toBe(3);
    await ask({
      action: 'publish-template',
      template: better,
      document: sampleTemplate({}, { stock: 100 }),
      after: 1,
    });
    const run = started.ok ? (started.data as { run: string }).run : '';
    expect(await get({ action: 'resume-run', run })).toMatchObject({ state: 'done', given: '10' });
    expect(await countOf(better)).toBe(10);
  });

  test('is revoked with a reason, in batches, and written down', async () => {
    const template = await live(sampleTemplate({}, { stock: null }));
    await issue(template, csvOf(numbers.slice(1000, 3500).map(keyOf)));
    expect(await correct(template, null)).toMatchObject({
      data: { kind: 'revoke', state: 'done', total: '2500', done: '2500', given: '2500' },
    });
    expect(await countOf(template, "state = 'revoked'")).toBe(2500);
    expect(
      (await world.rows("select * from huigan.action_log where action = 'correct-coupons'")).at(-1),
    ).toMatchObject({ subject: template, reason: '金额印错了', after_state: { kind: 'revoke' } });
  });
});

describe('what it came to', () => {
  test('is borne to the fen by brand, store and partner, and adds up to the uses', async () => {
    const bearers = { brandBp: 3333, storeBp: 3334, partnerBp: 3333, partner: '某银行' };
    const template = await live(sampleTemplate({ bearers }, { stock: null }));
    await issue(
      template,
      csvOf(
        numbers
          .slice(0, 400)
          .filter((n) => n !== 9)
          .map(keyOf),
      ),
    );
    const rows = await world.rows(
      'select member_id, coupon_id from huigan.coupons where template_id = $1 order by member_id',
      [template],
    );
    for (const [index, row] of rows.slice(0, 60).entries()) {
      const key = { memberId: row['member_id'] as bigint, couponId: row['coupon_id'] as bigint };
      const use = {
        storeId: index % 3 === 0 ? 's2' : 's1',
        businessDay: index % 10 === 0 ? '2026-12-01' : '2026-11-30',
        offFen: BigInt((index * 37) % 801),
        redemptionId: `r-${index}`,
      };
      await withTransaction(world.pool, (db) => keepTaken(db, key, use, NOW));
    }
    await world.owner.query(
      'update huigan.coupon_uses set given_back_fen = off_fen / 3 where template_id = $1 and use_no = 1',
      [template],
    );
    const statement = await get({ action: 'show-bearers', month: '2026-11' });
    const [sum] = await world.rows(
      `select sum(off_fen - given_back_fen)::bigint as fen, count(*) as uses from huigan.coupon_uses
       where state = 'used' and business_day between '2026-11-01' and '2026-11-30'`,
    );
    const { total, lines } = statement;
    expect(BigInt(total.offFen)).toBe(sum?.['fen']);
    expect(BigInt(total.uses)).toBe(sum?.['uses']);
    const borne = (of: { brandFen: string; storeFen: string; partnerFen: string }): bigint =>
      BigInt(of.brandFen) + BigInt(of.storeFen) + BigInt(of.partnerFen);
    expect(borne(total)).toBe(sum?.['fen']);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(borne(line)).toBe(BigInt(line.offFen));
    expect(lines[0]).toMatchObject({ store: 's1', partner: '某银行', template, version: 1 });
    const { csv } = await get({ action: 'export-bearers', month: '2026-11' });
    expect(csv.split('\n')[0]).toContain('品牌承担（元）');
    expect(csv.trim().split('\n')).toHaveLength(3);
    expect((await get({ action: 'show-bearers', month: '2026-12' })).total.uses).toBe('6');
    expect((await get({ action: 'show-bearers', month: '2026-10' })).lines).toEqual([]);
    const results = await get({ action: 'show-template-results', template });
    expect(results).toMatchObject({
      issued: '399',
      uses: '60',
      orders: '0',
      salesFen: '0',
      stores: [{ storeName: expect.any(String) as string }, { storeName: '鼓楼店' }],
    });
    expect(results.states).toContainEqual({ state: 'used', count: '60' });
  });
});

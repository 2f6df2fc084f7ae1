/*
 * Tags: made, renamed, given by hand and by a list, taken away, each by operators only and written down; gone
 * with the account, and with it when two accounts become one.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { mergeAccounts } from '../../cloudfunctions/core/settlement/account/merge-accounts';
import { makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { openCounter, type Counter } from '../worlds/counter-world';

import { HOUR_MS, memberOf } from '../worlds/till-shop';

let counter: Counter;
let boss: string;
beforeEach(async () => {
  counter = await openCounter();
  boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
});
afterEach(() => counter.close());

const ask = (body: object, session = boss) => counter.ask(body, session, 'audience');
const get = (body: object) => counter.get(body, boss, 'audience');
const keyOf = async (name: string): Promise<string> => {
  const [row] = await counter.rows('select member_key from huigan.members where member_id = $1', [
    memberOf(counter.shop, name),
  ]);
  return String(row?.['member_key']);
};
const make = async (name: string): Promise<string> =>
  (await get({ action: 'save-tag', name, after: 0 })).tag as string;
const tagsOf = async (name: string) =>
  (await get({ action: 'show-story', member: await keyOf(name) })).member.tags;
const logged = async (action: string) =>
  counter.rows(
    `select member_id, subject, before_state, after_state, reason from huigan.action_log where action = $1
     order by action_id`,
    [action],
  );

test('are made once by name, renamed over the revision that was seen, and listed with who carries them', async () => {
  const tag = await make('老街坊');
  expect(await ask({ action: 'save-tag', name: '老街坊', after: 0 })).toMatchObject({
    code: 'bad-request',
    message: '已有同名的标签',
  });
  const rename = { action: 'save-tag', tag, name: '街坊', after: 1 };
  expect(await get(rename)).toEqual({ tag, revision: 2 });
  expect(await ask(rename)).toMatchObject({ code: 'already-changed' });
  const other = await make('茶艺班');
  expect(await ask({ action: 'save-tag', tag: other, name: '街坊', after: 1 })).toMatchObject({
    message: '已有同名的标签',
  });
  await get({ action: 'tag-member', member: await keyOf('an'), tag, reason: '常来店里' });
  expect(await get({ action: 'list-tags' })).toMatchObject({
    tags: [
      { tag: other, name: '茶艺班', revision: 1, members: 0, by: '沈掌柜' },
      { tag, name: '街坊', revision: 2, members: 1, savedAt: '2026-11-21T14:03:20+08:00' },
    ],
    next: null,
  });
  expect(await logged('save-tag')).toHaveLength(3);
});

test('given by hand say why, by whom and until when; a last day that is over holds no more', async () => {
  const tag = await make('茶艺班');
  const member = await keyOf('an');
  const give = { action: 'tag-member', member, tag, reason: '报名春季班' };
  expect(await ask({ ...give, until: '2026-11-20' })).toMatchObject({ code: 'bad-request' });
  await get({ ...give, until: '2026-11-21' });
  expect(await tagsOf('an')).toEqual([
    {
      tag,
      name: '茶艺班',
      source: 'hand',
      reason: '报名春季班',
      by: '沈掌柜',
      since: '2026-11-21T14:03:20+08:00',
      until: '2026-11-21',
    },
  ]);
  counter.clock.now += 10 * HOUR_MS;
  expect(await tagsOf('an')).toEqual([]);
  expect((await get({ action: 'list-tags' })).tags).toMatchObject([{ members: 0 }]);
  await get(give);
  expect(await tagsOf('an')).toMatchObject([{ until: null, since: '2026-11-22T00:03:20+08:00' }]);
  await get({ action: 'untag-member', member, tag });
  expect(await ask({ action: 'untag-member', member, tag })).toMatchObject({ code: 'not-found' });
  expect(await tagsOf('an')).toEqual([]);
  const memberId = memberOf(counter.shop, 'an');
  expect(await logged('tag-member')).toMatchObject([
    { member_id: memberId, subject: tag, reason: '报名春季班' },
    { member_id: memberId, subject: tag },
  ]);
  expect(await logged('untag-member')).toMatchObject([
    { member_id: memberId, before_state: { source: 'hand' } },
  ]);
});

test('given by a list say what became of each key; told again, nothing changes', async () => {
  const tag = await make('开业嘉宾');
  const [an, bo] = [await keyOf('an'), await keyOf('bo')];
  await get({ action: 'tag-member', member: bo, tag, reason: '店长介绍' });
  const csv = `name,member_key\n"小满, 林",${an}\n阿白,${bo}\n没有,nobody\n又一次,${an}\n`;
  const give = { action: 'tag-list', tag, csv, reason: '开业到店' };
  expect(await get(give)).toEqual({
    tagged: 1,
    known: 1,
    missing: 1,
    unknown: [{ line: 4, key: 'nobody' }],
  });
  expect(await get(give)).toMatchObject({ tagged: 0, known: 2 });
  expect(await tagsOf('bo')).toMatchObject([{ source: 'hand', reason: '店长介绍' }]);
  expect(await tagsOf('an')).toMatchObject([{ source: 'list', reason: '开业到店' }]);
  expect(await logged('tag-list')).toMatchObject([
    { subject: tag, after_state: { tagged: 1, known: 1, missing: 1 }, reason: '开业到店' },
    { after_state: { tagged: 0, known: 2, missing: 1 } },
  ]);
});

test('given by a list of bare keys count its lines from one; a list that is none says so', async () => {
  const tag = await make('名单');
  const give = { action: 'tag-list', tag, reason: '按名单' };
  expect(await get({ ...give, csv: `nobody\n\n${await keyOf('an')}` })).toMatchObject({
    tagged: 1,
    unknown: [{ line: 1, key: 'nobody' }],
  });
  expect(await ask({ ...give, csv: 'a,b\nc,d' })).toMatchObject({
    code: 'bad-request',
    message: expect.stringContaining('member_key') as string,
  });
  expect(await ask({ ...give, csv: `member_key\n${'x\n'.repeat(100_001)}` })).toMatchObject({
    message: '一次最多 100000 个会员号，请分开导入',
  });
  expect(await ask({ ...give, tag: '999', csv: 'x' })).toMatchObject({ code: 'not-found' });
});

test('a long list takes a statement for some thousand keys', async () => {
  const tag = await make('长名单');
  const { pool, shop } = counter;
  const many = Array.from({ length: 12_000 }, (_, at) => `k${at}`);
  await makeMembers(asDb(pool), shop.brandId, 'list', many);
  const keys = await counter.rows(`select member_key from huigan.members where member_key like 'list:%'`);
  const csv = ['member_key', ...keys.map((row) => row['member_key'])].join('\n');
  const asked = await statementsOf(async () => {
    expect(await get({ action: 'tag-list', tag, csv, reason: '开业' })).toMatchObject({
      tagged: 12_000,
      missing: 0,
    });
  });
  expect(asked.filter((text) => !/^(begin|commit)/i.test(text)).length).toBeLessThanOrEqual(12);
});

test('removed are gone from everybody who carried them', async () => {
  const tag = await make('旧活动');
  await get({ action: 'tag-list', tag, csv: `${await keyOf('an')}\n${await keyOf('bo')}`, reason: '活动' });
  expect(await ask({ action: 'remove-tag', tag, after: 7 })).toMatchObject({ code: 'already-changed' });
  expect(await get({ action: 'remove-tag', tag, after: 1 })).toEqual({ members: 2 });
  expect(await ask({ action: 'remove-tag', tag, after: 1 })).toMatchObject({ code: 'not-found' });
  expect(await counter.rows('select from huigan.member_tags')).toEqual([]);
  expect(await logged('remove-tag')).toMatchObject([
    { before_state: { members: 2 }, after_state: { tag: '旧活动' } },
  ]);
});

test('go over to the account that is kept, and are gone with the account that is closed', async () => {
  const [both, one] = [await make('两边都有'), await make('只在一边')];
  const [an, bo] = [await keyOf('an'), await keyOf('bo')];
  const [anId, boId] = [memberOf(counter.shop, 'an'), memberOf(counter.shop, 'bo')];
  await get({ action: 'tag-member', member: an, tag: both, reason: '自己的' });
  await get({ action: 'tag-list', tag: both, csv: bo, reason: '带来的' });
  await get({ action: 'tag-member', member: bo, tag: one, reason: '带来的' });
  const { platform, shop } = counter;
  const pair = { brandId: shop.brandId, memberId: boId, keptId: anId, staffId: null };
  expect(await mergeAccounts(platform, { ...pair, now: counter.clock.now })).toBeNull();
  const carried = await tagsOf('an');
  expect(carried.map(({ name, reason }: { name: string; reason: string }) => [name, reason]).sort()).toEqual([
    ['两边都有', '自己的'],
    ['只在一边', '带来的'],
  ]);
  // The key that was given up means the account that is kept.
  await get({ action: 'untag-member', member: bo, tag: one });
  expect(await get({ action: 'tag-list', tag: one, csv: bo, reason: '名单' })).toMatchObject({ tagged: 1 });

  await counter.owner.query(
    `insert into huigan.member_moves (member_id, what, move_no, brand_id, moved_on, moved_at, became, why)
     values ($1, 'stage', 1, $2, '2026-11-21', now(), 'bought', 'order')`,
    [anId, shop.brandId],
  );
  const closing = {
    member: { memberId: anId, brandId: shop.brandId },
    redeemablePoints: 140n,
    commissionFen: 0n,
    now: counter.clock.now,
  };
  expect(await closeAccount(platform, platform.vault, closing as never)).toBeNull();
  for (const table of ['member_tags', 'member_moves', 'member_facts'])
    expect(await counter.rows(`select from huigan.${table}`)).toEqual([]);
  expect(await ask({ action: 'tag-member', member: an, tag: one, reason: '晚了' })).toMatchObject({
    code: 'not-found',
  });
  expect(await get({ action: 'tag-list', tag: one, csv: an, reason: '晚了' })).toMatchObject({ missing: 1 });
});

/*
 * One member's life in one column: what they bought and got back, coupons, groups, links, levels, consents,
 * tags, accounts that were merged, moves; newest first, page by page, each look written down.
 */
import type { RefundPayload } from '../../cloudfunctions/contract/event';
import type { StoryLine, StoryReply } from '../../cloudfunctions/contract/member-story';
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { keepConsent } from '../../cloudfunctions/core/settlement/account/keep-consent';
import { mergeAccounts } from '../../cloudfunctions/core/settlement/account/merge-accounts';
import { issueWithin } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import type { Counter } from '../worlds/counter-world';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { openGroupWorld, type GroupWorld } from '../worlds/group-world';
import { sale, settle } from '../worlds/tea-shop';
import { HOUR_MS, memberOf, MINUTE_MS, NOW } from '../worlds/till-shop';

let world: GroupWorld;
let boss: string;
beforeEach(async () => {
  world = await openGroupWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
});
afterEach(() => world.close());

const keyOf = (name: string): string => `test:${name}`;
const get = (body: object) => world.get(body, boss, 'audience');
const page = async (asked: object = {}): Promise<StoryReply> =>
  get({ action: 'show-story', member: keyOf('an'), ...asked });

async function whole(asked: object = {}): Promise<StoryLine[]> {
  const lines: StoryLine[] = [];
  let after: string | undefined;
  do {
    const { lines: more, next } = await page({ ...asked, ...(after === undefined ? {} : { after }) });
    lines.push(...more);
    after = next ?? undefined;
  } while (after !== undefined);
  return lines;
}
const titles = (lines: readonly StoryLine[]): string[] => lines.map(({ title }) => title);

const refund = (id: string, occurredAt: number, units: RefundPayload['units']) => ({
  kind: 'refund' as const,
  source: 'test',
  externalId: `refund-${id}-${occurredAt}`,
  memberId: null,
  occurredAt,
  payload: { store: 's1', day: '2026-11-21', receipt: id, units },
});
const an = (): bigint => memberOf(world.shop, 'an');
const tell = (...events: Parameters<typeof settle>[2]) => settle(world.pool, world.shop, events);

const SLIP = { day: '2026-11-21', receipt: '0017', amountFen: '3200', requestId: 'credit01' };

/** Gives a coupon, as a list does. */
async function giveCoupon(of: Counter): Promise<void> {
  const { brandId } = of.shop;
  await keepLive(of.pool, brandId, 'ten', templateOf({ name: '满20减5' }));
  await withTransaction(of.pool, (db) =>
    issueWithin(db, {
      ...{ brandId, templateId: 'ten', source: 'list', isLimited: false, issuedBy: null },
      asks: [{ memberId: an(), cause: 'list:1' }],
      at: NOW + MINUTE_MS,
    }),
  );
}

test('tells a life newest first, each thing with its place, its reason and what of it is left', async () => {
  await tell(sale(an(), 'r-1', NOW - HOUR_MS, 6000));
  await tell(refund('r-1', NOW - 30 * MINUTE_MS, { amountFen: '1000' }));
  await tell(refund('r-1', NOW - 20 * MINUTE_MS, 'whole'));
  await giveCoupon(world);
  const consent = { purpose: 'marketing', granted: true } as const;
  await keepConsent(world.pool, an(), consent, NOW + 2 * MINUTE_MS);
  await keepConsent(world.pool, an(), { ...consent, granted: false }, NOW + 3 * MINUTE_MS);
  world.clock.now = NOW + 4 * MINUTE_MS;
  const { tag } = await get({ action: 'save-tag', name: '老街坊', after: 0 });
  await get({ action: 'tag-member', member: keyOf('an'), tag, reason: '常来店里', until: '2026-12-31' });
  const { member, lines, next } = await page();
  expect(next).toBeNull();
  expect(lines.map(({ title, detail, amount }) => [title, detail, amount?.value ?? null])).toEqual([
    ['打上标签「老街坊」', '手动 · 原因：常来店里 · 有效至 2026年12月31日 · 操作人 沈掌柜', null],
    ['撤回接收优惠消息', '会员本人在小程序操作', null],
    ['同意接收优惠消息', '会员本人在小程序操作', null],
    ['收到优惠券', '满20减5 · 按名单发放', null],
    ['整单退款', '西湖店 · 系统导入 · 小票 r-1', '-5000'],
    ['退款', '西湖店 · 系统导入 · 小票 r-1', '-1000'],
    ['消费', '西湖店 · 系统导入 · 小票 r-1 · 已全部退款', '6000'],
    ['消费', '西湖店 · 系统导入 · 小票 first-an', '10000'],
  ]);
  expect(lines.at(-1)).toMatchObject({ at: '2026-11-21T12:03:20+08:00', part: 'buying', order: null });
  expect(member).toMatchObject({
    memberKey: keyOf('an'),
    name: '林*夏',
    phone: null,
    agreed: {
      privacy: null,
      personalisation: null,
      marketing: { granted: false, at: '2026-11-21T14:06:20+08:00' },
    },
    tags: [{ tag, name: '老街坊', source: 'hand' }],
    class: null,
    stage: null,
  });
});

test('tells of orders in the app and of groups: joined, filled, failed', async () => {
  await world.lay('three');
  await world.newcomers(['cy', 'g1', 'g2']);
  const first = await world.join('cy', { offer: 'three' });
  await world.join('g1', { group: first.group });
  await world.join('g2', { group: first.group });
  world.after(1);
  const lone = await world.join('cy', { offer: 'three' });
  world.after(25 * 60);
  await world.rounds();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  const groups = await whole({ member: keyOf('cy'), part: 'groups' });
  expect(titles(groups)).toEqual(['拼团未成', '发起拼团', '拼团成功', '发起拼团']);
  expect(groups[0]).toMatchObject({
    detail: '三人成团 茉莉轻乳茶 · 款项原路退回',
    order: lone.order,
  });
  expect(groups[3]).toMatchObject({ detail: '三人成团 茉莉轻乳茶 · 实付 ¥13.90', order: first.order });
  expect(await whole({ member: keyOf('cy'), part: 'buying' })).toContainEqual(
    expect.objectContaining({
      title: '消费',
      detail: expect.stringContaining('小程序点单') as string,
      amount: { asset: 'CNY', value: '1390' },
      order: first.order,
    }) as StoryLine,
  );
});

test('tells what was taken at a till and what of it was given back', async () => {
  const clerk = await world.sessionOf(await world.hire('clerk', ['s1'], '小满'));
  const session = await world.scan('an', clerk);
  const at = { store: 's1', session };
  const benefit = { action: 'redeem-benefit', ...at, benefit: 'topping', requestId: 'benefit1' };
  await world.get(benefit, clerk);
  world.clock.now += 1000;
  const points = { action: 'take-points', ...at, points: '30', requestId: 'points01' };
  const { redemption } = await world.get(points, clerk);
  world.clock.now += 1000;
  await world.get({ action: 'credit-sale', ...at, ...SLIP }, clerk);
  world.clock.now += 1000;
  const manager = await world.sessionOf(await world.hire('manager', ['s1'], '程店长'));
  await world.get({ action: 'reverse', store: 's1', redemption, reason: '点错了' }, manager);
  const told = (await whole()).map(({ title, detail, amount }) => [title, detail, amount?.value ?? null]);
  expect(told.slice(0, 4)).toEqual([
    ['积分退回', '西湖店 · 原因：点错了', '30'],
    ['使用积分', '西湖店', '-30'],
    ['消费', '西湖店 · 店员补登 · 小票 0017', '3200'],
    ['使用权益', '免费加料 · 西湖店', null],
  ]);
});

test('tells of links and friends by masked names, of levels, and of moves with their reasons', async () => {
  const { owner, shop } = world;
  const ids = [an(), memberOf(shop, 'bo'), shop.brandId];
  for (const sql of [
    `insert into huigan.shares (member_id, content_kind, content_id, channel, brand_id, token, made_at)
     select $1, 'shop', '', 'card', $3, 'tok-1', '2026-11-21T10:00+08' where $2::bigint > 0`,
    `insert into huigan.friends (member_id, friend_id, brand_id, since, until)
     values ($1, $2, $3, '2026-11-21T10:01+08', '2026-12-21T10:01+08')`,
    `insert into huigan.commissions (member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at,
       granted, capped, base_fen, entitled, freeze_days, changed_at)
     values ($1, 'order', '202611210000000001', $3, $2, 'CNY', 'estimated', '2026-11-21', '2026-11-21T10:02+08',
       180, false, 1800, 180, 7, '2026-11-21T10:02+08')`,
    `insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,
       programme_version, until, removed_at)
     select $1, v.no, $3, v.tier, v.kind, v.taken::timestamptz, '2026-11-21', 1, '2026-11-22T00:00+08',
       v.removed::timestamptz
     from (values (1, 'zhi-wei', 'upgrade', '2026-11-21T10:03+08', null),
       (2, 'zhi-ji', 'upgrade', '2026-11-21T10:04+08', '2026-11-21T10:05+08')) v(no, tier, kind, taken, removed)
     where $2::bigint > 0`,
    `insert into huigan.member_moves (member_id, what, move_no, brand_id, moved_on, moved_at, was, became, why)
     select $1, v.what, 1, $3, '2026-11-21', '2026-11-21T10:06+08', v.was, v.became, v.why
     from (values ('class', 'fresh', 'loyal', 'order'), ('stage', null, 'bought', 'first-count'))
       v(what, was, became, why) where $2::bigint > 0`,
    `insert into huigan.member_facts (member_id, brand_id, counted_on, marketing, first_day, last_day, orders,
       spent_fen, orders_365, spent_365_fen, orders_90, spent_90_fen, rfm, rfm_version, stage)
     select $1, $3, '2026-11-21', false, '2026-11-21', '2026-11-21', 1, 100, 1, 100, 1, 100, 541, 0, 'bought'
     where $2::bigint > 0`,
  ])
    await owner.query(sql, ids);
  const told = async (part: string) =>
    (await whole({ part })).map(({ title, detail, amount }) => [title, detail, amount?.value ?? null]);
  expect(await told('sharing')).toEqual([
    ['好友下单', '白* 通过链接购买 · 奖励 ¥1.80（待完成）', '1800'],
    ['带来好友', '白* 通过分享的链接进来', null],
    ['分享店铺', '生成小程序卡片', null],
  ]);
  expect(await told('levels')).toEqual([
    ['生命周期变化', '无 → 成交 · 首次统计', null],
    ['价值分层变化', '一般发展 → 一般价值 · 有新的消费', null],
    ['等级下降', '知己 → 知味 · 退款后重新评定', null],
    ['等级升级', '知味 → 知己 · 成长值达标 · 有效至 2026年11月21日', null],
    ['等级升级', '茶友 → 知味 · 成长值达标 · 有效至 2026年11月21日', null],
  ]);
  expect((await page()).member).toMatchObject({
    class: { is: 'loyal', since: '2026-11-21T10:06:00+08:00', why: '有新的消费' },
    stage: { is: 'bought', why: '首次统计' },
  });
});

test('goes on where the page before ended, over things of one instant, and takes as many statements', async () => {
  const sales = Array.from({ length: 70 }, (_, at) => sale(an(), `s-${at}`, NOW - MINUTE_MS, 1000 + at));
  await tell(...sales);
  const lines = await whole();
  // A level came with them.
  expect(lines).toHaveLength(72);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(72);
  expect(await whole({ part: 'buying' })).toHaveLength(71);
  expect(await whole({ part: 'coupons' })).toEqual([]);
  const count = async (work: () => Promise<unknown>): Promise<number> =>
    (await statementsOf(work)).filter((text) => !/^(begin|commit|set transaction)/i.test(text)).length;
  const { next } = await page();
  expect((await page({ after: next })).member).toBeNull();
  expect(await count(() => page())).toBeLessThanOrEqual(20);
  expect(await count(() => page({ after: next }))).toBeLessThanOrEqual(20);
  expect(
    await world.ask({ action: 'show-story', member: keyOf('an'), after: 'x' }, boss, 'audience'),
  ).toMatchObject({
    code: 'bad-request',
  });
});

test('is for operators, and every look is written down, also where nobody was found', async () => {
  const clerk = await world.sessionOf(await world.hire('manager', ['s1']));
  const asked = { action: 'show-story', member: keyOf('an') };
  expect(await world.ask(asked, clerk, 'audience')).toMatchObject({ code: 'forbidden' });
  await page({ part: 'buying' });
  expect(await world.ask({ ...asked, member: 'nobody' }, boss, 'audience')).toMatchObject({
    code: 'not-found',
  });
  expect(
    await world.rows(
      `select member_id, subject, reason from huigan.action_log where action = 'show-story' order by action_id`,
    ),
  ).toEqual([
    { member_id: an(), subject: 'buying', reason: null },
    { member_id: null, subject: 'all', reason: null },
  ]);
});

test('a merged account answers with the one that is kept, and a closed one with nobody', async () => {
  const { platform, shop } = world;
  const pair = { brandId: shop.brandId, memberId: memberOf(shop, 'bo'), keptId: an(), staffId: null };
  expect(await mergeAccounts(platform, { ...pair, now: NOW })).toBeNull();
  const told = await page({ member: keyOf('bo'), part: 'account' });
  expect(told.member?.memberKey).toBe(keyOf('an'));
  expect(told.lines).toMatchObject([{ title: '并入另一账户', detail: '会员号 test:bo · 验证了同一手机号' }]);
  const member = { memberId: an(), brandId: shop.brandId } as never;
  const closing = { member, redeemablePoints: 140n, commissionFen: 0n, now: NOW };
  expect(await closeAccount(platform, platform.vault, closing)).toBeNull();
  for (const name of ['an', 'bo'])
    expect(await world.ask({ action: 'show-story', member: keyOf(name) }, boss, 'audience')).toMatchObject({
      code: 'not-found',
    });
});

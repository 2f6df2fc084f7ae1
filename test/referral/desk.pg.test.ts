/*
 * Share for rebate at the operator's desk, over the function itself: programmes that are checked, tried and
 * published; commissions that are held and decided; what a month came to, and its file.
 */
import { forgetEdges } from '../../cloudfunctions/core/referral/edges.store';
import { asDb } from '../../cloudfunctions/platform/db';
import type {
  HeldCommissionsReply,
  ReferralCheckReply,
  ReferralProgrammesReply,
  ReferralResultsReply,
  ReferralSimulationReply,
} from '../../cloudfunctions/contract/referral-desk';
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { line } from '../worlds/order-world';
import { programmeOf } from '../worlds/referral-programme';
import { openReferralWorld, type ReferralWorld } from '../worlds/referral-world';
import { makeTillShop, memberOf } from '../worlds/till-shop';

let world: ReferralWorld;
const a = 'anna';
const b = 'ben';
const c = 'cleo';

beforeEach(async () => {
  world = await openReferralWorld();
  await world.newcomers([a, b, c]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const boss = async () => world.sessionOf(await world.hire('operator', [], '沈'));
const ask = async (body: object) => world.ask(body, await boss(), 'promotion');
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (body: object): Promise<any> => world.get(body, await boss(), 'promotion');
const refused = (code: string) => ({ ok: false, code });
const iso = (at: number): string => new Date(at).toISOString();
const check = (changes: object): Promise<ReferralCheckReply> =>
  get({ action: 'check-referral-programme', document: { ...programmeOf(), ...changes } });
const pathsOf = async (changes: object): Promise<string[]> =>
  (await check(changes)).problems.map(({ path }) => path);
const publish = (document: object, effectiveFrom: string, after: number) =>
  ask({ action: 'publish-referral-programme', document, effectiveFrom, after });
const held = (decided = false): Promise<HeldCommissionsReply> =>
  get({ action: 'list-held-commissions', decided });
const decide = (member: string, order: string, decision: string, note = '核对过监控') =>
  ask({ action: 'decide-commission', member, order, decision, note });
const simulate = (changes: Partial<ReferralProgramme> = {}): Promise<ReferralSimulationReply> =>
  get({ action: 'simulate-referral-programme', document: programmeOf(changes) });
const results = (month = '2026-11'): Promise<ReferralResultsReply> =>
  get({ action: 'show-referral-results', month });
const logged = (action: string) =>
  world.rows(
    `select subject, after_state as after, reason from huigan.action_log where action = '${action}' and staff_id is not null order by action_id`,
  );

/** A friend buys on the very phone that the link was shared from. */
async function suspicious(): Promise<string> {
  const token = await world.share(a, undefined, 'samephone');
  await world.open(b, token, 'samephone');
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  await world.work();
  return order;
}
const keyOf = async (name: string): Promise<string> => {
  const memberId = memberOf(world.shop, name);
  const [row] = await world.rows(`select member_key from huigan.members where member_id = ${memberId}`);
  return String(row?.['member_key']);
};

describe('a draft', () => {
  it('is told each thing that it names and that is not there, in Chinese and with its place', async () => {
    const { rates, invite, payout } = programmeOf();
    const coupons = { kind: 'coupons', template: 'none', count: 1 };
    const { problems } = await check({
      rates: {
        ...rates,
        products: [
          { product: 'milk-tea', rateBp: 1000, star: true },
          { product: 'ghost', rateBp: 1000, star: false },
        ],
        categories: [{ category: 'nothing', rateBp: 500 }],
      },
      invite: { ...invite, friend: coupons, inviter: coupons, steps: [{ friends: 3, reward: coupons }] },
      payout: { ...payout, coupon: { template: 'none', fen: 500 } },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'rates.products.1.product',
      'rates.categories.0.category',
      'invite.friend.template',
      'invite.inviter.template',
      'invite.steps.0.reward.template',
      'payout.coupon.template',
    ]);
    for (const { message } of problems) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('may not promise coupons of which none are left, or that are not issued any more', async () => {
    const { invite } = programmeOf();
    const friend = (template: string) => ({
      invite: { ...invite, friend: { kind: 'coupons', template, count: 1 } },
    });
    const { brandId } = world.shop;
    const keep = (id: string, issue: object) => keepLive(world.pool, brandId, id, templateOf({}, issue));
    await keep('there', { by: 'given' });
    expect(await pathsOf(friend('there'))).toEqual([]);
    await keep('gone', { by: 'given', stock: 1 });
    await world.rows(`update huigan.coupon_counters set issued = 1 where template_id = 'gone'`);
    expect((await check(friend('gone'))).problems).toMatchObject([
      { path: 'invite.friend.template', message: expect.stringContaining('已经发完') },
    ]);
    await world.rows(`update huigan.coupon_counters set issued = 0 where template_id = 'gone'`);
    await keep('late', { by: 'given', until: iso(world.clock.now - 1) });
    expect((await check(friend('late'))).problems).toMatchObject([
      { path: 'invite.friend.template', message: expect.stringContaining('发放时间已过') },
    ]);
  });

  it('may not pay more than half with the highest rank, but what pays nothing pays nothing', async () => {
    const { rates, ranks } = programmeOf();
    const gold = { code: 'gold', name: '金牌', fromSoldFen: 100_000, extraBp: 300 };
    const products = [{ product: 'milk-tea', rateBp: 4800, star: true }];
    const high = { rates: { ...rates, rateBp: 4700, products }, ranks: [...ranks, gold] };
    expect((await check(high)).problems).toEqual([
      { path: 'rates.products.0.rateBp', message: '加上「金牌」的加成共 51%，不能超过 50%' },
    ]);
    const top = { ...gold, extraBp: 5000 };
    expect(await pathsOf({ rates: { ...rates, rateBp: 0 }, ranks: [...ranks, top] })).toEqual([]);
    expect((await check({ rates: { ...rates, rateBp: 5001 } })).problems).toEqual([
      { path: 'rates.rateBp', message: '最多 50%' },
    ]);
  });

  it('is told of each rule across its fields', async () => {
    const { attribution, rates, ranks, invite, payout } = programmeOf();
    const points = { kind: 'points', points: 100 };
    const step = (friends: number) => ({ friends, reward: points });
    const twice = [1, 2].map((n) => ({ product: 'milk-tea', rateBp: n * 100, star: false }));
    const same = { code: 'x', name: '二', fromSoldFen: 0, extraBp: 0 };
    expect(await pathsOf({ attribution: { ...attribution, protectionDays: 31 } })).toEqual([
      'attribution.protectionDays',
    ]);
    expect(await pathsOf({ rates: { ...rates, products: twice } })).toEqual(['rates.products']);
    expect(await pathsOf({ ranks: [...ranks, same] })).toEqual(['ranks']);
    expect(await pathsOf({ invite: { ...invite, steps: [step(5), step(3)] } })).toEqual(['invite.steps']);
    expect(await pathsOf({ payout: { ...payout, cash: false } })).toEqual(['payout.cash']);
    expect(await pathsOf({ invite: { ...invite, mostFriends: 4, steps: [step(3), step(5)] } })).toEqual([
      'invite.steps.1.friends',
    ]);
    expect(await pathsOf({ payout: { ...payout, minimumFen: 30_000 } })).toEqual(['payout.minimumFen']);
    expect(await pathsOf({ caps: { orderFen: '', dayFen: null, monthFen: null } })).toEqual([
      'caps.orderFen',
    ]);
    expect(await pathsOf({ secondLevel: 500 })).toEqual(['secondLevel']);
    for (const { message } of (await check({ ranks: [], freezeDays: 400, caps: {} })).problems)
      expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('tells what it changes of what is in force, and reads as members read it', async () => {
    const rates = { ...programmeOf().rates, products: [{ product: 'cake', rateBp: 500, star: false }] };
    const { problems, changes, rules } = await check({ rates, freezeDays: 10 });
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { path: 'freezeDays', before: '7', after: '10' },
      { path: 'rates.products.cake.product', before: null, after: 'cake' },
      { path: 'rates.products.cake.rateBp', before: null, after: '500' },
      { path: 'rates.products.cake.star', before: null, after: 'false' },
    ]);
    expect(rules).toContain('好友取餐后满 10 天，且没有退款申请，即可提现。');
  });
});

describe('publishing', () => {
  const document = programmeOf({ freezeDays: 3 });

  it('takes effect at once or when it is told to, and what is replaced is said', async () => {
    world.clock.now += 1000;
    expect(await publish(document, '2000-01-01T00:00:00+08:00', 1)).toMatchObject({
      ok: true,
      data: { version: 2, effectiveFrom: iso(world.clock.now) },
    });
    const later = iso(world.clock.now + 86_400_000);
    expect(await publish(document, later, 2)).toMatchObject({ ok: true, data: { version: 3 } });
    expect(await publish(document, later, 3)).toMatchObject(refused('bad-request'));
    const { versions }: ReferralProgrammesReply = await get({ action: 'list-referral-programmes' });
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'scheduled'],
      [2, 'in-force'],
      [1, 'past'],
    ]);
    const shown = await get({ action: 'show-referral-programme', version: 3 });
    expect(shown).toMatchObject({ version: 3, document: { freezeDays: 3 } });
    expect(shown.rules).toContain('好友取餐后满 3 天，且没有退款申请，即可提现。');
    expect(await logged('publish-referral-programme')).toMatchObject([{ subject: 'v2' }, { subject: 'v3' }]);
  });

  it('is taken back while it is not in force; what was in force goes on', async () => {
    const withdraw = (version: number, after: number) =>
      ask({ action: 'withdraw-referral-programme', version, after });
    world.clock.now += 1000;
    await publish(document, iso(world.clock.now + 86_400_000), 1);
    expect(await withdraw(2, 1)).toMatchObject(refused('already-changed'));
    expect(await withdraw(1, 2)).toMatchObject(refused('wrong-state'));
    expect(await withdraw(2, 2)).toMatchObject({ ok: true, data: { version: 3 } });
    expect(await withdraw(2, 3)).toMatchObject(refused('wrong-state'));
    const shown = async (version: number) =>
      (await get({ action: 'show-referral-programme', version })).document;
    expect(await shown(3)).toEqual(await shown(1));
    expect(await logged('withdraw-version')).toMatchObject([
      { subject: 'v2', after: { of: 'publish-referral-programme', by: 3 } },
    ]);
  });

  it('refuses whoever has not seen the latest, and what has problems, and publishes nothing of it', async () => {
    expect(await publish(document, iso(world.clock.now), 0)).toMatchObject(refused('already-changed'));
    const wrong = await publish({ ...document, ranks: [] }, iso(world.clock.now), 1);
    expect(wrong).toMatchObject(refused('bad-request'));
    expect(await publish({}, iso(world.clock.now), 1)).toMatchObject(refused('bad-request'));
    expect(await publish(document, 'tomorrow', 1)).toMatchObject(refused('bad-request'));
    const both = await Promise.all([1, 2].map(() => publish(document, iso(world.clock.now), 1)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await ask({ action: 'show-referral-programme', version: 9 })).toMatchObject(refused('not-found'));
  });
});

describe('a simulation', () => {
  it('says what was given and what the draft would give, with what its caps take off', async () => {
    await world.open(b, await world.share(a));
    const order = await world.buy(b, [line('milk-tea')]);
    await world.buy(b, [line('cake')]);
    await world.handOut(order);
    await world.work();
    const { rates } = programmeOf();
    // ¥19.00 and ¥12.00 at 10 %.
    const sold = { days: 30, orders: 2, soldFen: '3100', givenFen: '310' };
    expect(await simulate()).toEqual({ ...sold, draftFen: '310', cappedFen: '0' });
    const products = [{ product: 'cake', rateBp: 2000, star: true }];
    expect(await simulate({ rates: { ...rates, products } })).toMatchObject({ draftFen: '430' });
    const caps = { orderFen: 150, dayFen: 200, monthFen: null };
    expect(await simulate({ caps })).toMatchObject({ draftFen: '200', cappedFen: '110' });
    expect(await simulate({ caps: { orderFen: null, dayFen: null, monthFen: 250 } })).toMatchObject({
      draftFen: '250',
      cappedFen: '60',
    });
    expect(await simulate({ open: false })).toMatchObject({ draftFen: '0', cappedFen: '0' });
    await world.giveBack(order);
    await world.work();
    expect(await simulate()).toEqual({
      ...{ days: 30, orders: 2, soldFen: '1200', givenFen: '120' },
      ...{ draftFen: '120', cappedFen: '0' },
    });
    world.days(31);
    expect(await simulate()).toMatchObject({ orders: 0, soldFen: '0', givenFen: '0' });
  });

  it('refuses what has not the shape of a programme', async () => {
    const body = { action: 'simulate-referral-programme', document: { open: true } };
    expect(await ask(body)).toMatchObject(refused('bad-request'));
  });
});

describe('what is held', () => {
  it('shows why, what was said, and whose it is; released it goes on, once, with a note', async () => {
    const order = await suspicious();
    await world.asked(a, { action: 'answer-hold', order, text: '店里借朋友的手机打开的' });
    const { held: waiting, next } = await held();
    expect(next).toBeNull();
    expect(waiting).toMatchObject([
      {
        ...{ member: await keyOf(a), order, kind: 'order', what: '茉莉轻乳茶 ×1' },
        ...{ baseFen: '1900', amountFen: '190', points: '0', state: 'frozen' },
        hold: {
          why: '好友打开链接的手机，与推荐人分享时是同一部',
          answer: '店里借朋友的手机打开的',
          decided: null,
        },
      },
    ]);
    expect((await results()).heldFen).toBe('190');
    const member = waiting[0]?.member ?? '';
    expect(await decide(member, order, 'released')).toMatchObject({ ok: true });
    expect(await decide(member, order, 'refused')).toMatchObject(refused('wrong-state'));
    expect((await held()).held).toEqual([]);
    expect((await held(true)).held).toMatchObject([
      { order, hold: { decided: 'released', note: '核对过监控' } },
    ]);
    expect(await logged('decide-commission')).toMatchObject([{ subject: order, reason: '核对过监控' }]);
    world.days(8);
    await world.work();
    expect(await world.rebate(a)).toMatchObject({ availableFen: '190' });
  });

  it('refused, nothing of it is left, and the member reads the note', async () => {
    const order = await suspicious();
    expect(await decide(await keyOf(a), order, 'refused', '  同一人自买  ')).toMatchObject({ ok: true });
    await world.work();
    expect(await world.rebate(a)).toMatchObject({ frozenFen: '0', availableFen: '0' });
    const [mine] = (await world.asked(a, { action: 'list-commissions' })).commissions;
    expect(mine).toMatchObject({ state: 'reversed', hold: { decided: 'refused', note: '同一人自买' } });
    expect(await results()).toMatchObject({ commissionFen: '190', reversedFen: '190', heldFen: '0' });
  });

  it('keeps nothing of what was written about whoever closes their account', async () => {
    const order = await suspicious();
    await decide(await keyOf(a), order, 'refused', '标记：两台手机是一个人');
    const notes = () =>
      world.rows(`select decision, decision_note from huigan.commissions where decision is not null`);
    expect(await notes()).toEqual([{ decision: 'refused', decision_note: '标记：两台手机是一个人' }]);
    await forgetEdges(asDb(world.pool), memberOf(world.shop, a), []);
    expect(await notes()).toEqual([{ decision: 'refused', decision_note: null }]);
  });

  it('refuses who is nobody, what is not held, another order, a decision of another name, and no note', async () => {
    await world.open(c, await world.share(a));
    const order = await world.buy(c, [line('milk-tea')]);
    await world.work();
    const member = await keyOf(a);
    expect(await decide('nobody', order, 'released')).toMatchObject(refused('not-found'));
    expect(await decide(await keyOf(b), order, 'released')).toMatchObject(refused('not-found'));
    expect(await decide(member, '261121000000000999', 'released')).toMatchObject(refused('not-found'));
    expect(await decide(member, order, 'released')).toMatchObject(refused('wrong-state'));
    expect(await decide(member, order, 'approved')).toMatchObject(refused('bad-request'));
    expect(await decide(member, order, 'released', '   ')).toMatchObject(refused('bad-request'));
    expect(await decide(member, order, 'released', '好')).toMatchObject(refused('bad-request'));
    const list = { action: 'list-held-commissions', decided: false, after: 'nowhere' };
    expect(await ask(list)).toMatchObject(refused('bad-request'));
  });

  it('comes page by page, each once', async () => {
    await suspicious();
    await world.rows(
      `insert into huigan.commissions select member_id, kind, to_char(n, 'FM000000000000000000'), brand_id, friend_id,
         asset, 'reversed', arose_on, arose_at, granted, capped, base_fen, 0, freeze_days, completed_at, free_at,
         0, steps, hold_reasons, null, null, null, null, changed_at
       from huigan.commissions, generate_series(1, 44) n`,
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: HeldCommissionsReply = await get({
        action: 'list-held-commissions',
        decided: false,
        after,
      });
      seen.push(...page.held.map(({ order }) => order));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
    await world.rows(`delete from huigan.commissions where cause < '000000000000000100'`);
  });
});

describe('a month', () => {
  it('is the sum of what was won, sold, given and taken back', async () => {
    const { caps, invite } = programmeOf();
    await world.publish({
      caps: { ...caps, monthFen: 100_000 },
      invite: { ...invite, inviter: { kind: 'cash', fen: 500 } },
    });
    await world.open(b, await world.share(a));
    await world.open(c, await world.share(a, { kind: 'item', id: 'milk-tea' }));
    const one = await world.buy(b, [line('milk-tea')]);
    const other = await world.buy(c, [line('cake')]);
    await world.handOut(one);
    await world.handOut(other);
    await world.work();
    await world.giveBack(other);
    await world.work();
    // Given 190 and 120 and twice 500; taken back 120 and 500.
    expect(await results()).toEqual({
      ...{ month: '2026-11', links: 2, opened: 2, friends: 2, firstOrders: 1, orders: 2, soldFen: '1900' },
      ...{ commissionFen: '1310', reversedFen: '620', heldFen: '0', paidFen: '0', withheldFen: '0' },
      ...{ budgetFen: '100000', budgetUsedFen: '690', costPerFirstOrderFen: '690' },
      controls: [],
    });
    expect(await results('2026-10')).toMatchObject({
      ...{ links: 0, opened: 0, friends: 0, orders: 0, commissionFen: '0' },
      ...{ budgetFen: null, costPerFirstOrderFen: null },
    });
  });

  it('tells what was taken out in it, before tax', async () => {
    await world.publish({ payout: { ...programmeOf().payout, pointsPerYuan: 100 } });
    await world.open(b, await world.share(a));
    await world.handOut(await world.buy(b, [line('milk-tea')]));
    await world.work();
    world.days(8);
    await world.work();
    const wish = { to: 'points', fen: '190' };
    const { netFen } = await world.asked(a, { action: 'quote-withdrawal', ...wish });
    await world.asked(a, { action: 'withdraw', ...wish, netFen, requestId: 'request0001' });
    await world.work();
    expect(await results()).toMatchObject({ paidFen: '190', withheldFen: '0', commissionFen: '190' });
  });

  it('as a file: a line for each, formulas as text, taking it along is written down', async () => {
    const order = await suspicious();
    await world.asked(a, { action: 'answer-hold', order, text: '=HYPERLINK("http://evil","借的")' });
    const { csv, next } = await get({ action: 'export-commissions', month: '2026-11' });
    const [header, row] = (csv as string).split('\n');
    expect(next).toBeNull();
    expect(header).toMatch(/^\uFEFF推荐人会员号,类型,订单号/);
    expect(row).toContain(`${await keyOf(a)},订单,${order},`);
    expect(row).toContain(',冻结中,19.00,1.90,1.90,');
    expect(row).toContain(`"'=HYPERLINK(""http://evil"",""借的"")"`);
    expect(await logged('export-commissions')).toMatchObject([{ after: { month: '2026-11' } }]);
    const empty = await get({ action: 'export-commissions', month: '2026-10' });
    expect((empty.csv as string).split('\n')).toHaveLength(2);
  });

  it('refuses what is no month and no place of the file', async () => {
    for (const month of ['2026-13', '2026', '2026-11-01'])
      for (const action of ['show-referral-results', 'export-commissions'])
        expect(await ask({ action, month })).toMatchObject(refused('bad-request'));
    const list = { action: 'export-commissions', month: '2026-11', after: 'nowhere' };
    expect(await ask(list)).toMatchObject(refused('bad-request'));
  });
});

it('answers operators only, and nothing of another brand', async () => {
  const order = await suspicious();
  for (const role of ['clerk', 'manager'] as const) {
    const session = await world.sessionOf(await world.hire(role, ['s1']));
    for (const body of [
      { action: 'list-referral-programmes' },
      { action: 'list-held-commissions', decided: false },
      { action: 'decide-commission', member: await keyOf(a), order, decision: 'released', note: '放行' },
      { action: 'export-commissions', month: '2026-11' },
    ])
      expect(await world.ask(body, session, 'promotion')).toMatchObject(refused('forbidden'));
  }
  expect((await held()).held).toHaveLength(1);
  const other = await makeTillShop(world.pool, { brand: 'coffee', name: '咖啡' });
  const rival = await world.sessionOf(await world.hire('operator', [], '罗', other.brandId), other.brandId);
  const theirs = (body: object) => world.ask(body, rival, 'promotion');
  expect(await theirs({ action: 'list-held-commissions', decided: false })).toMatchObject({
    data: { held: [] },
  });
  expect(await theirs({ action: 'show-referral-programme', version: 1 })).toMatchObject(refused('not-found'));
  const decision = { decision: 'refused', note: '不是我们的' };
  expect(
    await theirs({ action: 'decide-commission', member: await keyOf(a), order, ...decision }),
  ).toMatchObject(refused('not-found'));
});

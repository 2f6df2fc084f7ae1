/*
 * A team of promoters from joining to the bonus, on a real database with the real payment protocol. Prices of
 * the shop: 茉莉轻乳茶 ¥19.00, 桂花糯米糍 ¥12.00, 满30减6. 10 % of commission, free after seven days. The team is
 * to sell ¥100.00 in December, for ¥20.00.
 */
import { closeTeamMonths } from '../../cloudfunctions/core/settlement/referral/team/close-team-months';
import { line } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';
import { openTeamWorld, PLAIN_TEAM, TEA, type TeamWorld } from '../worlds/team-world';

let world: TeamWorld;
const [anna, ben, cleo] = ['anna', 'ben', 'cleo'] as const;
/** Friends of anna, ben and cleo. */
const [dora, emil, faye] = ['dora', 'emil', 'faye'] as const;
/** Nobody's yet. */
const gina = 'gina';

beforeEach(async () => {
  world = await openTeamWorld();
  world.at('2026-11-30T09:00:00');
  await world.newcomers([anna, ben, cleo, dora, emil, faye, gina]);
  await world.publish({
    attribution: { model: 'last', windowDays: 180, protectionDays: 15, newcomersOnly: false },
  });
  for (const [referrer, friend] of [
    [anna, dora],
    [ben, emil],
    [cleo, faye],
  ] as const) {
    await world.approve(referrer);
    world.at('2026-11-30T10:00:00');
    await world.open(friend, await world.share(referrer));
  }
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const two = [line('milk-tea', { quantity: 2 })];
/** anna ¥51.00 (32 + 19), ben ¥32.00, cleo ¥19.00: ¥102.00. */
async function sellDecember(): Promise<{ team: string; code: string; big: string; small: string }> {
  const { team, code } = await world.team();
  for (const name of [anna, ben, cleo])
    expect(await world.joinTeam(name, code, name !== cleo)).toMatchObject({ ok: true });
  world.at('2026-12-10T12:00:00');
  const big = await world.fetch(dora, two);
  const small = await world.fetch(dora, [TEA]);
  await world.fetch(emil, two);
  await world.fetch(faye, [TEA]);
  return { team, code, big, small };
}
const closeDecember = async () => {
  world.at('2027-01-08T00:00:00');
  expect(await world.closeMonths()).toBe(1);
};
const available = async (name: string) => (await world.rebate(name)).availableFen;
const bonusesOf = async (name: string) =>
  (await world.asked(name, { action: 'list-commissions' })).commissions.filter(
    ({ kind }: { kind: string }) => kind === 'team',
  );

it('meets its target, and the brand pays a bonus by what each has brought', async () => {
  const { team } = await sellDecember();
  const { team: mine } = await world.mine(anna);
  expect(mine?.running[0]).toEqual({
    ...{ month: '2026-12', targetFen: '10000', soldFen: '10200', heldFen: '0', met: true, daysLeft: 22 },
    ...{ closesOn: '2027-01-08', bonus: '¥20', mineFen: '5100', estimateFen: '1000' },
  });
  expect(mine?.standings).toEqual([
    { place: 1, name: '达人anna', soldFen: '5100', mine: true },
    { place: 2, name: '达人ben', soldFen: '3200', mine: false },
  ]);
  expect(mine?.others).toBe(1);
  // Their own orders' commissions are free on the way: 320 + 190, 320, 190.
  world.at('2027-01-07T23:59:59');
  expect(await world.closeMonths()).toBe(0);
  expect(await available(anna)).toBe('510');
  await closeDecember();
  // 2000 × 5100/10200 = 1000; × 3200/10200 = 627.45; × 1900/10200 = 372.54, which gets the fen.
  expect(await world.closed(team)).toEqual([
    {
      ...{ month: '2026-12', met: true, targetFen: '10000', orders: 4, soldFen: '10200', heldFen: '0' },
      ...{ dueFen: '2000', poolFen: '2000' },
      parts: [
        {
          member: await world.keyOf(anna),
          name: '达人anna',
          soldFen: '5100',
          partFen: '1000',
          nowFen: '1000',
        },
        { member: await world.keyOf(ben), name: '达人ben', soldFen: '3200', partFen: '627', nowFen: '627' },
        { member: await world.keyOf(cleo), name: '达人cleo', soldFen: '1900', partFen: '373', nowFen: '373' },
      ],
    },
  ]);
  expect(await available(anna)).toBe('1510');
  expect(await available(ben)).toBe('947');
  expect(await available(cleo)).toBe('563');
  expect(await bonusesOf(ben)).toMatchObject([
    {
      ...{ friend: '', what: '团队奖金 · 2026年12月', state: 'available', amountFen: '627' },
      sentence: '团队业绩 ¥102.00，达成目标 ¥100.00；奖金 ¥20.00 × 我的 ¥32.00 ÷ ¥102.00，取整得 ¥6.27',
    },
  ]);
  expect(await world.months(anna)).toMatchObject([
    { month: '2026-12', met: true, poolFen: '2000', mineFen: '5100', partFen: '1000' },
  ]);
});

it('pays nothing for a month that misses its target, and nothing to whoever brought nothing', async () => {
  const { team, code } = await world.team({ bonus: { kind: 'rate', rateBp: 1000, mostFen: 900 } });
  for (const name of [anna, ben]) await world.joinTeam(name, code);
  world.at('2026-12-20T12:00:00');
  await world.fetch(dora, two);
  world.at('2027-01-20T12:00:00');
  expect(await world.closeMonths()).toBe(1);
  expect((await world.closed(team))[0]).toMatchObject({
    met: false,
    soldFen: '3200',
    dueFen: '0',
    poolFen: '0',
  });
  expect((await world.months(anna))[0]?.sentence).toBe('团队业绩 ¥32.00，未达到目标 ¥100.00，没有奖金');
  for (let cup = 0; cup < 4; cup += 1) await world.fetch(dora, two);
  world.at('2027-02-20T12:00:00');
  expect(await world.closeMonths()).toBe(1);
  // 10 % of ¥128.00 are ¥12.80, of which ¥9.00 at most.
  expect((await world.closed(team))[0]).toMatchObject({
    ...{ month: '2027-01', met: true, soldFen: '12800', poolFen: '900' },
    parts: [{ partFen: '900' }, { soldFen: '0', partFen: '0' }],
  });
  expect(await bonusesOf(ben)).toEqual([]);
  expect((await world.months(ben))[0]?.sentence).toBe(
    '团队业绩 ¥128.00，达成目标 ¥100.00；我当月没有业绩，不参与分配',
  );
});

it('closes a month once, however many are at it', async () => {
  const { team } = await sellDecember();
  world.at('2027-01-08T00:00:00');
  const { pool, clock } = world;
  const all = await Promise.all(
    Array.from({ length: 5 }, () => closeTeamMonths(pool, clock.now, () => false)),
  );
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await world.closeMonths()).toBe(0);
  expect(await world.closed(team)).toHaveLength(1);
  expect(await world.rows(`select 1 from huigan.commissions where kind = 'team'`)).toHaveLength(3);
  expect(await available(anna)).toBe('1510');
});

it('lowers only the part of whoever lost it when something goes back after closing', async () => {
  const { big, small } = await sellDecember();
  await closeDecember();
  await world.giveBack(small);
  await world.work();
  // 2000 × 3200 ÷ 10200 = 627.45, and 190 of the order itself.
  expect((await bonusesOf(anna))[0]).toMatchObject({
    ...{ amountFen: '627', changes: [{ text: '退款，−¥3.73' }, { text: '已可提现' }] },
    sentence:
      '团队业绩 ¥102.00，达成目标 ¥100.00；奖金 ¥20.00 × 我的 ¥51.00 ÷ ¥102.00 = ¥10.00；结算后退款，按剩余 ¥32.00 计 ¥6.27',
  });
  expect(await available(anna)).toBe(String(1510 - 190 - 373));
  expect(await available(ben)).toBe('947');
  expect(
    (await world.closed((await world.rows('select team_id from huigan.teams'))[0]?.['team_id'] as string))[0],
  ).toMatchObject({
    ...{ met: true, poolFen: '2000', soldFen: '10200' },
    parts: [{ partFen: '1000', nowFen: '627' }, { partFen: '627' }, { partFen: '373' }],
  });
  await world.giveBack(big);
  await world.work();
  expect((await bonusesOf(anna))[0]).toMatchObject({ state: 'reversed', amountFen: '0' });
  expect(await available(anna)).toBe('0');
});

it('makes a debt of a bonus that was taken out, and nets it', async () => {
  const { small } = await sellDecember();
  await closeDecember();
  await world.spend(anna, 1510n);
  await world.giveBack(small);
  await world.work();
  expect((await world.rebate(anna)).debtFen).toBe('563');
  world.at('2027-01-08T12:00:00');
  await world.fetch(dora, two);
  world.days(8);
  await world.work();
  expect(await world.rebate(anna)).toMatchObject({ availableFen: '0', debtFen: '243' });
});

describe('at the edge of a month, in the zone of the brand', () => {
  it('counts what was fetched in its last second, and not what was in the next', async () => {
    const { team, code } = await world.team();
    await world.joinTeam(anna, code);
    const fetchAt = async (instant: string, lines: typeof two) => {
      world.at(`${instant.slice(0, 10)}T12:00:00`);
      const order = await world.buy(dora, lines);
      world.at(instant);
      await world.handOut(order);
      await world.work();
    };
    await fetchAt('2026-11-30T23:59:59', [TEA]);
    world.at('2026-11-30T12:00:00');
    const first = await world.buy(dora, two);
    world.at('2026-12-01T00:00:00');
    await world.handOut(first);
    await fetchAt('2026-12-31T23:59:59', [TEA]);
    world.at('2026-12-31T12:00:00');
    const late = await world.buy(dora, two);
    world.at('2027-01-01T00:00:00');
    await world.handOut(late);
    await closeDecember();
    expect((await world.closed(team))[0]).toMatchObject({ orders: 2, soldFen: '5100' });
  });

  it('joining and leaving count from the next month on', async () => {
    const { code } = await world.team();
    const other = await world.team({ name: '西湖茶友' });
    expect(await world.joinTeam(anna, code)).toMatchObject({ ok: true });
    expect(await world.joinTeam(anna, other.code)).toMatchObject({ code: 'wrong-state' });
    expect((await world.mine(anna)).team).toMatchObject({ from: '2026-12', running: [], until: null });
    world.at('2026-12-31T23:59:59');
    await world.asked(anna, { action: 'leave-team' });
    expect(await world.joinTeam(anna, other.code)).toMatchObject({ ok: true });
    expect(await world.mine(anna)).toMatchObject({
      team: { name: '江南茶友', until: '2026-12', running: [{ month: '2026-12' }] },
      next: { name: '西湖茶友', from: '2027-01' },
    });
    // She changes her mind before it begins.
    await world.asked(anna, { action: 'leave-team' });
    expect(await world.joinTeam(anna, code)).toMatchObject({ ok: true });
    world.at('2027-01-01T00:00:00');
    expect((await world.mine(anna)).team).toMatchObject({
      name: '江南茶友',
      running: [{ month: '2027-01' }],
    });
    expect(await world.referrals({ action: 'leave-team' }, await world.guest(ben))).toMatchObject({
      code: 'wrong-state',
    });
  });

  it('whoever leaves has their part of the month in which they left', async () => {
    await sellDecember();
    world.at('2026-12-31T12:00:00');
    await world.asked(cleo, { action: 'leave-team' });
    await closeDecember();
    expect((await bonusesOf(cleo))[0]).toMatchObject({ amountFen: '373' });
    world.at('2027-02-20T00:00:00');
    expect(await world.closeMonths()).toBe(1);
    expect(await world.months(cleo)).toHaveLength(1);
    expect(await world.months(anna)).toHaveLength(2);
  });
});

it('does not count what is held for the target, and holds the bonus of whose it is', async () => {
  const { team, code } = await world.team({ targetFen: 4000 });
  for (const name of [anna, ben]) await world.joinTeam(name, code);
  world.at('2026-12-10T12:00:00');
  const device = 'abcdef0123456789';
  await world.open(gina, await world.share(anna, undefined, device), device);
  await world.fetch(emil, two);
  const odd = await world.fetch(gina, two);
  expect((await world.mine(ben)).team?.running[0]).toMatchObject({
    ...{ soldFen: '6400', heldFen: '3200', met: false },
    // At the target, by the share of now.
    estimateFen: '1000',
  });
  await world.fetch(emil, [TEA]);
  world.at('2027-01-08T00:00:00');
  expect(await world.closeMonths()).toBe(1);
  expect((await world.closed(team))[0]).toMatchObject({ met: true, soldFen: '8300', heldFen: '3200' });
  // 2000 × 3200 ÷ 8300 = 771.08, × 5100 ÷ 8300 = 1228.91
  expect((await bonusesOf(anna))[0]).toMatchObject({ state: 'frozen', amountFen: '771' });
  expect((await bonusesOf(anna))[0]?.hold?.why).toBe('好友打开链接的手机，与你分享时是同一部');
  expect(await available(ben)).toBe(String(510 + 1229));
  await world.decide(anna, odd, 'refused');
  await world.work();
  expect((await bonusesOf(anna))[0]).toMatchObject({ state: 'reversed', amountFen: '0' });
  expect(await available(ben)).toBe(String(510 + 1229));
});

it('pays no more than the budget of the month in which it is closed, and gives back to it', async () => {
  const { team, small } = await sellDecember();
  world.at('2027-01-02T00:00:00');
  await world.publish({ caps: { orderFen: null, dayFen: null, monthFen: 1020 } });
  await closeDecember();
  expect((await world.closed(team))[0]).toMatchObject({ dueFen: '2000', poolFen: '1020' });
  expect((await bonusesOf(cleo))[0]?.sentence).toBe(
    '团队业绩 ¥102.00，达成目标 ¥100.00；奖金受当月预算限制为 ¥10.20 × 我的 ¥19.00 ÷ ¥102.00 = ¥1.90',
  );
  const budget = () => world.rows(`select used_fen from huigan.referral_budgets where month = '2027-01-01'`);
  expect(await budget()).toEqual([{ used_fen: 1020n }]);
  await world.giveBack(small);
  await world.work();
  expect(await budget()).toEqual([{ used_fen: 1020n - 190n }]);
});

it('waits until commissions have heard of everything that happened in the month', async () => {
  await sellDecember();
  world.at('2026-12-31T20:00:00');
  const order = await world.buy(dora, [TEA]);
  await world.handOut(order);
  await world.rows(
    `insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
       made_at, stuck)
     select member_id, 'follow-referral', order_id || ':again', brand_id, 'order', order_id,
       json_build_object('referrer', referral ->> 'referrer'), completed_at, completed_at, true
     from huigan.orders where order_id = $1`,
    [order],
  );
  world.at('2027-01-08T00:00:00');
  expect(await world.closeMonths()).toBe(0);
  await world.rows(`update huigan.effects set stuck = false where kind = 'follow-referral'`);
  await world.work();
  expect(await world.closeMonths()).toBe(0);
  world.at('2027-01-08T00:10:00');
  expect(await world.closeMonths()).toBe(1);
  expect(await world.rows('select total_fen from huigan.team_months')).toEqual([{ total_fen: 12_100n }]);
});

it('leaves amounts without a name of whoever has closed their account, and splits without them', async () => {
  const { team } = await sellDecember();
  const sql = `insert into huigan.closed_members (member_id, brand_id, closed_at) values ($1, $2, now())`;
  await world.rows(sql, [memberOf(world.shop, cleo), world.shop.brandId]);
  await world.rows('update huigan.partners set title = null where member_id = $1', [
    memberOf(world.shop, cleo),
  ]);
  await closeDecember();
  // Over ¥83.00: 1228.91 and 771.08.
  expect((await world.closed(team))[0]).toMatchObject({
    ...{ met: true, soldFen: '10200', poolFen: '2000' },
    parts: [{ partFen: '1229' }, { partFen: '771' }, { name: '已注销会员', soldFen: '1900', partFen: '0' }],
  });
});

it('counts what an operator changes from the next month on', async () => {
  const { team, code } = await world.team();
  await world.joinTeam(anna, code);
  world.at('2026-12-10T12:00:00');
  const document = { ...PLAIN_TEAM, targetFen: 5000, bonus: { kind: 'rate', rateBp: 500, mostFen: 500 } };
  expect(await world.atDesk({ action: 'change-team', team, document })).toMatchObject({ ok: true });
  const shown = await world.shown(team);
  expect(shown.terms).toEqual([
    { from: '2027-01', targetFen: '5000', bonus: '团队业绩的 5%，最多 ¥5' },
    { from: '2026-12', targetFen: '10000', bonus: '¥20' },
  ]);
  expect(shown.team).toMatchObject({ targetFen: '10000', members: 1, openMonth: '2026-12' });
  expect((await world.mine(anna)).team?.running[0]).toMatchObject({ targetFen: '10000' });
});

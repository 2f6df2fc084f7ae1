/*
 * Teams over the functions themselves: who may join, what operators may do, and what nobody else may.
 */
import { Client } from 'pg';
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { closeTeamMonths } from '../../cloudfunctions/core/settlement/referral/team/close-team-months';
import { endPartner } from '../../cloudfunctions/core/settlement/referral/apply-partner';
import { makeTillShop, memberOf } from '../worlds/till-shop';
import { openTeamWorld, PLAIN_TEAM, TEA, type TeamWorld } from '../worlds/team-world';

let world: TeamWorld;
const [anna, ben, cleo] = ['anna', 'ben', 'cleo'] as const;

beforeEach(async () => {
  world = await openTeamWorld();
  world.at('2026-11-30T09:00:00');
  await world.newcomers([anna, ben, cleo]);
  for (const name of [anna, ben]) await world.approve(name);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const logged = async () =>
  (
    await world.rows(`select action from huigan.action_log where action like '%team%' order by action_id`)
  ).map(({ action }) => action);
const invite = async (team: string, name: string) =>
  world.atDesk({ action: 'invite-to-team', team, member: await world.keyOf(name) });

it('takes in promoters only, into a team that goes on, and one at a time', async () => {
  const { code } = await world.team({ until: '2026-12' });
  expect(await world.joinTeam(cleo, code)).toMatchObject({ code: 'forbidden' });
  expect(await world.joinTeam(anna, '00000000')).toMatchObject({ code: 'not-found' });
  expect(await world.asked(ben, { action: 'find-team', code })).toMatchObject({
    ...{ name: '江南茶友', members: 0, from: '2026-12', targetFen: '10000', bonus: '¥20' },
    rules: expect.arrayContaining([expect.stringContaining('加入不收任何费用')]),
  });
  expect(await world.joinTeam(anna, code)).toMatchObject({ ok: true });
  expect(await world.joinTeam(anna, code)).toMatchObject({ ok: true });
  world.at('2026-12-05T10:00:00');
  expect(await world.joinTeam(ben, code)).toMatchObject({ code: 'too-late' });
  // The team is over: whoever was in it is free.
  const other = await world.team({ from: '2027-01' });
  expect(await world.joinTeam(anna, other.code)).toMatchObject({ ok: true });
  expect(await world.mine(cleo)).toEqual({ mayJoin: false, team: null, next: null, invites: [] });
});

it('invites promoters, who decide; and takes out with a note, from the next month on', async () => {
  const { team, code } = await world.team();
  expect(await invite(team, cleo)).toMatchObject({ code: 'wrong-state' });
  expect(await invite(team, anna)).toMatchObject({ ok: true });
  expect(await invite(team, anna)).toMatchObject({ ok: true });
  expect(await invite(team, ben)).toMatchObject({ ok: true });
  expect((await world.shown(team)).invited.map(({ name }) => name)).toEqual(['达人anna', '达人ben']);
  const [card] = (await world.mine(anna)).invites;
  expect(card).toMatchObject({ team, code, name: '江南茶友' });
  await world.asked(ben, { action: 'decline-team', team });
  expect(await world.joinTeam(anna, code, true)).toMatchObject({ ok: true });
  expect(await world.mine(anna)).toMatchObject({ team: { shown: true }, invites: [] });
  await world.asked(anna, { action: 'show-in-standings', shown: false });
  expect(await world.shown(team)).toMatchObject({ members: [{ name: '达人anna' }], invited: [] });
  expect(await invite(team, anna)).toMatchObject({ code: 'already-running' });
  world.at('2026-12-05T10:00:00');
  const removing = { action: 'remove-from-team', team, member: await world.keyOf(anna) };
  expect(await world.atDesk({ ...removing, note: '  ' })).toMatchObject({ code: 'bad-request' });
  expect(await world.atDesk({ ...removing, note: '转到西湖队' })).toMatchObject({ ok: true });
  expect(await world.atDesk({ ...removing, note: '转到西湖队' })).toMatchObject({ code: 'wrong-state' });
  expect((await world.mine(anna)).team).toMatchObject({ until: '2026-12' });
  expect(await logged()).toEqual(['make-team', 'invite-to-team', 'invite-to-team', 'remove-from-team']);
});

it('refuses what no team may be, and makes one of the same request twice', async () => {
  const make = (changes: object, requestId = 'request00001') =>
    world.atDesk({ action: 'make-team', document: { ...PLAIN_TEAM, ...changes }, requestId });
  expect(await make({ bonus: { kind: 'fixed', fen: 6000 } })).toMatchObject({
    code: 'bad-request',
    message: 'bonus.fen：奖金不能超过目标的 50%',
  });
  expect(await make({ from: '2026-11' })).toMatchObject({ message: 'from：最早从2026年12月开始' });
  for (const wrong of [{ targetFen: 0 }, { targetFen: 1.5 }, { name: '' }, { parent: 'x', from: '2026-13' }])
    expect(await make(wrong)).toMatchObject({ code: 'bad-request' });
  const first = await make({});
  expect(await make({})).toEqual(first);
  expect(await world.rows('select 1 from huigan.teams')).toHaveLength(1);
});

it('answers operators only, and nothing of another brand', async () => {
  const { team, code } = await world.team();
  const member = await world.keyOf(anna);
  const asked = [
    { action: 'list-teams' },
    { action: 'show-desk-team', team },
    { action: 'make-team', document: PLAIN_TEAM, requestId: 'request00001' },
    { action: 'change-team', team, document: PLAIN_TEAM },
    { action: 'invite-to-team', team, member },
    { action: 'remove-from-team', team, member, note: '不合适' },
    { action: 'list-desk-team-months', team },
    { action: 'export-team-month', team, month: '2026-12' },
  ];
  for (const role of ['clerk', 'manager'] as const) {
    const session = await world.sessionOf(await world.hire(role, ['s1']));
    for (const body of asked)
      expect(await world.ask(body, session, 'promotion')).toMatchObject({ code: 'forbidden' });
  }
  const other = await makeTillShop(world.pool, { brand: 'coffee', name: '咖啡' });
  const rival = await world.sessionOf(await world.hire('operator', [], '罗', other.brandId), other.brandId);
  for (const body of asked.filter(({ action }) => !['list-teams', 'make-team'].includes(action)))
    expect(await world.ask(body, rival, 'promotion')).toMatchObject({ code: 'not-found' });
  expect(await world.ask({ action: 'list-teams' }, rival, 'promotion')).toMatchObject({
    data: { teams: [] },
  });
  expect(await world.referrals({ action: 'find-team', code }, null)).toMatchObject({ ok: false });
});

it('gives a closed month as a file, and writes down who takes it', async () => {
  const { team, code } = await world.team({ targetFen: 1000, bonus: { kind: 'fixed', fen: 500 } });
  await world.joinTeam(anna, code);
  await world.open(cleo, await world.share(anna));
  world.at('2026-12-10T12:00:00');
  await world.fetch(cleo, [TEA]);
  world.at('2027-01-08T00:00:00');
  expect(await world.closeMonths()).toBe(1);
  const file = await world.atDesk({ action: 'export-team-month', team, month: '2026-12' });
  expect((file as unknown as { data: { csv: string } }).data.csv.split('\n').slice(0, 2)).toEqual([
    '\uFEFF团队,月份,会员号,名称,业绩（元）,奖金（元）,当前奖金（元）,状态',
    `江南茶友,2026-12,${await world.keyOf(anna)},达人anna,19.00,5.00,5.00,可提现`,
  ]);
  expect(await logged()).toContain('export-team-month');
  const listed = await world.atDesk({ action: 'list-teams' });
  expect(listed).toMatchObject({
    data: { teams: [{ allOrders: 1, allSoldFen: '1900', allPoolFen: '500', openMonth: '2027-01' }] },
  });
  const results = await world.atDesk({ action: 'export-commissions', month: '2027-01' });
  expect((results as unknown as { data: { csv: string } }).data.csv).toContain(`,团队奖金,${team}-2026-12,`);
});

it('ends with the agreement and with the account, from the next month on', async () => {
  const { team, code } = await world.team();
  for (const name of [anna, ben]) await world.joinTeam(name, code);
  world.at('2026-12-05T10:00:00');
  const { pool, platform, shop, clock } = world;
  const who = (name: string) => ({ memberId: memberOf(shop, name), brandId: shop.brandId });
  expect(await endPartner(pool, who(anna), clock.now)).toBeNull();
  const closing = { member: who(ben), redeemablePoints: 0n, commissionFen: 0n, now: clock.now };
  expect(await closeAccount({ ...platform, database: pool }, platform.vault, closing)).toBeNull();
  expect((await world.shown(team)).members).toMatchObject([
    { name: '达人anna', until: '2026-12' },
    { name: '已注销会员', until: '2026-12' },
  ]);
  const ways = await world.rows('select left_by from huigan.team_members order by member_id');
  expect(ways).toEqual([{ left_by: 'partner' }, { left_by: 'account' }]);
});

it('asks the database as often for many members as for few', async () => {
  const { code } = await world.team();
  await world.joinTeam(anna, code);
  world.at('2027-01-05T00:00:00');
  const count = async (): Promise<number> => {
    const spy = jest.spyOn(Client.prototype, 'query');
    expect(await closeTeamMonths(world.pool, world.clock.now, () => false)).toBe(1);
    const asked = spy.mock.calls.length;
    spy.mockRestore();
    await world.work();
    return asked;
  };
  const few = await count();
  await world.rows(
    `insert into huigan.team_members (member_id, from_month, brand_id, team_id, joined_at, shown)
     select m.member_id, '2027-01-01', m.brand_id, t.team_id, now(), false
     from huigan.members m, huigan.teams t where m.member_id <> $1`,
    [memberOf(world.shop, anna)],
  );
  world.at('2027-02-05T00:00:00');
  expect(await count()).toBe(few);
});

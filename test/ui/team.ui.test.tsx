/** 我的团队: how it stands, what I would get, months before, joining by a code or an invitation, leaving. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { TeamReply } from '../../cloudfunctions/contract/referral-team';
import { useSession } from '../../src/features/session/use-session';
import { missingOf } from '../../src/features/team/progress-panel';
import TeamPage from '../../src/subpackages/referral/team/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { CODE, myTeam, progress, TEAM, teamCard, teamReply } from './sample-team';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-20T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getAllByRole('button', { name }).slice(-1)[0] as HTMLElement);
  await pass(0);
};
const askedFor = ({ asked }: FunctionServer, action: string) =>
  asked.map(({ request }) => request).filter((request) => request.action === action);
const MONTH = {
  ...{ month: '2026-11', team: '江南茶友', met: true, targetFen: '500000', soldFen: '520000' },
  ...{ poolFen: '30000', mineFen: '130000', partFen: '7500' },
  sentence: '团队业绩 ¥5,200.00，达成目标 ¥5,000.00；奖金 ¥300.00 × 我的 ¥1,300.00 ÷ ¥5,200.00 = ¥75.00',
};

async function open(reply: Partial<TeamReply> = {}, answers: object = {}) {
  const server = serveFunctions({
    'show-team': () => ok(teamReply(reply)),
    'list-team-months': () => ok({ months: [MONTH], next: null }),
    'find-team': () => ok(teamCard()),
    'join-team': () => ok(null),
    'leave-team': () => ok(null),
    'decline-team': () => ok(null),
    'show-in-standings': () => ok(null),
    ...answers,
  });
  render(<TeamPage />);
  await pass(0);
  return server;
}

test('says how far the team is, what I would get, and how months before came about', async () => {
  await open();
  expect(screen.getByText('¥5,200.00')).toBeTruthy();
  expect(screen.getByText('已达标')).toBeTruthy();
  expect(screen.getByText('还剩 12 天')).toBeTruthy();
  expect(screen.getByText('如果今天结算，你约得 ¥75.00')).toBeTruthy();
  expect(screen.getByText(/仅为估算/)).toBeTruthy();
  expect(screen.getByText('阿澈（我）')).toBeTruthy();
  expect(screen.getByText('另有 1 位成员计入总数，未公开业绩')).toBeTruthy();
  expect(screen.getByText(MONTH.sentence)).toBeTruthy();
});

test('before the target it says what is missing, without what is held, and promises nothing', async () => {
  const short = progress({ soldFen: '400000', heldFen: '50000', met: false, estimateFen: '9000' });
  expect(missingOf(short)).toBe('150000');
  await open({ team: myTeam({ running: [short] }) });
  expect(screen.getByText('还差 ¥1,500')).toBeTruthy();
  expect(screen.getByText('其中 ¥500.00 审核中，审核通过后才计入目标')).toBeTruthy();
  expect(screen.getByText(/如果今天结算，未达标，没有奖金；达标时按目前占比，你约得 ¥90.00/)).toBeTruthy();
});

test('a month that is over waits for its day', async () => {
  await open({ team: myTeam({ running: [progress({ daysLeft: 0 })] }) });
  expect(screen.getByText('待结算 · 最早1月8日')).toBeTruthy();
});

test('joining by a code shows everything first, and takes what I agree to', async () => {
  const server = await open({ team: null });
  fireEvent.change(screen.getByLabelText('团队邀请码'), { target: { value: ` ${CODE.toUpperCase()} ` } });
  await press('查看团队');
  expect(askedFor(server, 'find-team')).toMatchObject([{ code: CODE }]);
  expect(screen.getAllByText('加入不收任何费用，拉人入队没有奖励。').length).toBeGreaterThan(0);
  expect(screen.getByText('2027年1月')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '在排行中显示我的业绩' }));
  await press('同意规则并加入');
  expect(askedFor(server, 'join-team')).toMatchObject([{ code: CODE, shown: true }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  ['not-found', '没有找到这个团队，请核对邀请码'],
  ['no-network', '网络开了小差，请检查网络后重试'],
] as const)('a code that leads nowhere (%s) is told', async (code, words) => {
  await open({ team: null }, { 'find-team': () => rejected(code) });
  fireEvent.change(screen.getByLabelText('团队邀请码'), { target: { value: CODE } });
  await press('查看团队');
  expect(screen.getByText(words)).toBeTruthy();
});

test('an invitation is accepted or declined, and says why it cannot be', async () => {
  const full = { 'join-team': () => rejected('used-up') };
  const server = await open({ team: null, invites: [teamCard()] }, full);
  await press(/江南茶友/);
  await press('同意规则并加入');
  expect(screen.getByText('这个团队人数已满')).toBeTruthy();
  await press('不加入');
  expect(askedFor(server, 'decline-team')).toMatchObject([{ team: TEAM }]);
});

test('leaving asks once, and counts from the next month on', async () => {
  const server = await open();
  await press('退出团队');
  expect(screen.getByText(/退出从下个月起算/)).toBeTruthy();
  await press('退出团队');
  expect(askedFor(server, 'leave-team')).toHaveLength(1);
  fireEvent.click(screen.getByRole('switch', { name: '在排行中显示我的业绩' }));
  await pass(0);
  expect(askedFor(server, 'show-in-standings')).toMatchObject([{ shown: false }]);
});

test('whoever has left reads until when they are in it, and may look for another one', async () => {
  await open({ team: myTeam({ until: '2026-12' }) });
  expect(screen.getByText('12月之后不再计入这个团队')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '退出团队' })).toBeNull();
  expect(screen.getByLabelText('团队邀请码')).toBeTruthy();
});

test('whoever is no promoter reads who may be in a team', async () => {
  await open({ mayJoin: false, team: null }, { 'list-team-months': () => ok({ months: [], next: null }) });
  expect(screen.getByText('成为推广达人后可加入团队')).toBeTruthy();
  expect(screen.queryByLabelText('团队邀请码')).toBeNull();
});

test('an answer that does not come is told, with the way on', async () => {
  await open({}, { 'show-team': () => rejected('no-network') });
  expect(screen.getByText('网络开了小差')).toBeTruthy();
});

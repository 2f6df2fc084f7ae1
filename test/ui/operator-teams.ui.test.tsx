/** Teams of promoters at the desk: the list, making and changing one, who is in it, closed months. */
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { draftOf, emptyDraft, problemsOf, readDraft } from '../../src/features/operator-teams/team-draft';
import { nextMonth } from '../../src/features/operator-teams/teams-part';
import ReferralPage from '../../src/subpackages/operator/referral/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';
import { deskTeam, TEAM } from './sample-team';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const MONTH = {
  ...{ month: '2026-11', met: true, targetFen: '500000', orders: 31, soldFen: '610000', heldFen: '0' },
  ...{ dueFen: '30000', poolFen: '20000' },
  parts: [{ member: 'm-1', name: '小满', soldFen: '610000', partFen: '20000', nowFen: '19000' }],
};
const PARTNERS = [
  { member: 'm-3', title: '听雨茶社', kind: 'person' },
  { member: 'm-4', title: '杭州听茶文化有限公司', kind: 'company' },
];

async function open(answers: object = {}): Promise<FunctionServer> {
  const server = serveFunctions({
    'list-referral-programmes': () => ok({ versions: [] }),
    'list-teams': () => ok({ teams: [deskTeam().team], next: null }),
    'show-desk-team': () => ok(deskTeam()),
    'list-desk-team-months': () => ok({ months: [MONTH], next: null }),
    'list-partners': () => ok({ partners: PARTNERS, waiting: 0, next: null }),
    'make-team': () => ok({ team: TEAM }),
    'change-team': () => ok({ team: TEAM }),
    'invite-to-team': () => ok(null),
    'remove-from-team': () => ok(null),
    ...answers,
  } as Parameters<typeof serveFunctions>[0]);
  render(<ReferralPage />);
  fireEvent.click(await screen.findByRole('tab', { name: '团队' }));
  return server;
}
const askedFor = ({ asked }: FunctionServer, action: string) =>
  asked.map(({ request }) => request).filter((request) => request.action === action);
const press = async (name: string | RegExp): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('lists what came together, and what waits for a decision', async () => {
  await open();
  expect(await screen.findByText('江南茶友')).toBeTruthy();
  expect(screen.getByText('¥5,200.00')).toBeTruthy();
  expect(screen.getByText('其中 ¥18.00 待审核，审核通过后才计入目标')).toBeTruthy();
  expect(screen.getByText('31 单 · ¥6,100.00')).toBeTruthy();
});

test('without a team it says how to begin', async () => {
  await open({ 'list-teams': () => ok({ teams: [], next: null }) });
  expect(await screen.findByText('暂无团队')).toBeTruthy();
});

test('makes one, with the words of what is wrong', async () => {
  const message = 'bonus.fen：奖金不能超过目标的 50%';
  const refusing = { 'make-team': () => ({ ok: false, code: 'bad-request', message }) };
  const server = await open(refusing);
  await press('新建团队');
  type('团队名称', '西湖茶友');
  type('每月目标（元）', '5000');
  type('奖金（元）', '3000.001');
  expect(screen.getByText('请填金额，精确到分')).toBeTruthy();
  type('奖金（元）', '3000');
  await press('保存');
  expect(await screen.findByText(/奖金不能超过目标的 50%/)).toBeTruthy();
  expect(askedFor(server, 'make-team')).toMatchObject([
    { document: { name: '西湖茶友', targetFen: 500_000, bonus: { kind: 'fixed', fen: 300_000 } } },
  ]);
});

test('changes one from the next month on', async () => {
  const server = await open();
  await press('查看团队「江南茶友」');
  await press('修改');
  expect(screen.getByText('目标与奖金从2027年1月起生效，已开始的月份不变')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('奖金方式'), { target: { value: 'rate' } });
  type('比例（%）', '3');
  type('最多（元）', '500');
  await press('保存');
  expect(await screen.findByText('已保存')).toBeTruthy();
  expect(askedFor(server, 'change-team')).toMatchObject([
    { team: TEAM, document: { bonus: { kind: 'rate', rateBp: 300, mostFen: 50_000 }, from: '2026-11' } },
  ]);
});

test('invites promoters, no companies, and takes members out with a reason', async () => {
  const server = await open();
  await press('查看团队「江南茶友」');
  await press('邀请推广达人');
  expect(await screen.findByText('听雨茶社')).toBeTruthy();
  expect(screen.queryByText('杭州听茶文化有限公司')).toBeNull();
  await press('邀请 听雨茶社');
  expect(await screen.findByText('已邀请，等待对方确认')).toBeTruthy();
  expect(askedFor(server, 'invite-to-team')).toMatchObject([{ team: TEAM, member: 'm-3' }]);
  await press('移出 小满');
  type('原因', '转到西湖队');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '移出' }));
  expect(await screen.findByText('已移出')).toBeTruthy();
  expect(askedFor(server, 'remove-from-team')).toMatchObject([{ member: 'm-1', note: '转到西湖队' }]);
});

test('says why somebody cannot be invited', async () => {
  await open({ 'invite-to-team': () => rejected('already-running') });
  await press('查看团队「江南茶友」');
  await press('邀请推广达人');
  await press('邀请 听雨茶社');
  expect(await screen.findByText('对方已在这个团队')).toBeTruthy();
});

test('shows closed months with what became of each part', async () => {
  await open();
  await press('查看团队「江南茶友」');
  expect(await screen.findByText('¥200.00（应为 ¥300.00，受当月预算限制）')).toBeTruthy();
  expect(screen.getByText('业绩 ¥6,100.00 · 奖金 ¥200.00')).toBeTruthy();
  expect(screen.getByText('现为 ¥190.00')).toBeTruthy();
});

test('a draft is a document only where all of it is right', () => {
  const draft = draftOf(deskTeam().document);
  expect(readDraft(draft)).toEqual(deskTeam().document);
  expect(readDraft(emptyDraft('2027-01'))).toBeNull();
  expect(readDraft({ ...draft, until: '2027-13' })).toBeNull();
  expect(problemsOf({ ...draft, kind: 'rate', rate: '51' }).rate).toEqual(['0.01–50 之间']);
  expect([nextMonth('2026-12-31'), nextMonth('2026-11-30')]).toEqual(['2027-01', '2026-12']);
});

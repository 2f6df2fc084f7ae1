/** Shift, review and team: what was done at a store, taken back, looked at, and by whom. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import StaffReviewPage from '../../src/subpackages/staff/review/index';
import StaffShiftPage from '../../src/subpackages/staff/shift/index';
import StaffTeamPage from '../../src/subpackages/staff/team/index';
import { endOfPage, forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleAction, sampleActions, sampleClerk, sampleDesk, sampleManagerDesk } from './sample-staff';

type Answers = Parameters<typeof serveFunctions>[0];

beforeEach(() => {
  forgetEverything();
  useStaffSession.getState().start(sampleClerk);
});

const serve = (answers: Answers): FunctionServer =>
  serveFunctions({ 'show-my-desk': () => ok(sampleManagerDesk), ...answers });
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const inDialog = (name: string | RegExp): HTMLButtonElement =>
  within(screen.getByRole('dialog')).getByRole('button', { name });
const pressInDialog = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(inDialog(name)));
const write = (name: string, value: string): boolean =>
  fireEvent.change(within(screen.getByRole('dialog')).getByRole('textbox', { name }), { target: { value } });
const asks = ({ asked }: FunctionServer, action: string): object[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);

const mine = {
  ...sampleAction,
  redemption: { id: 'r-1', state: 'standing' as const, mayUndo: true, mayReverse: true },
};

test('a clerk sees what they did, page by page, and the figures of the day', async () => {
  const server = serve({
    'show-my-desk': () => ok(sampleDesk),
    'list-my-shift': ({ after }) =>
      ok(
        after === undefined
          ? { ...sampleActions([sampleAction]), next: 'c-1' }
          : sampleActions([
              { ...sampleAction, id: '6', action: 'take-points', what: '1200', redemption: null },
            ]),
      ),
  });
  render(<StaffShiftPage />);
  expect(await screen.findByText('使用权益 免费加料')).toBeTruthy();
  expect(screen.getByText('11月21日 14:03 · 会员 林*满')).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
  await act(async () => endOfPage());
  expect(await screen.findByText('扣积分 1,200 分')).toBeTruthy();
  expect(asks(server, 'list-my-shift')).toHaveLength(2);
});

test('an empty shift says so, and a store that is not mine too', async () => {
  serve({ 'list-my-shift': () => ok(sampleActions([])), 'list-store-actions': () => rejected('forbidden') });
  render(<StaffShiftPage />);
  expect(await screen.findByText('今日暂无操作')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '全店操作' })));
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

test('my own slip is undone after a question, and the list starts over', async () => {
  let isUndone = false;
  const server = serve({
    'list-my-shift': () =>
      ok(
        sampleActions([
          isUndone
            ? { ...mine, redemption: { id: 'r-1', state: 'reversed', mayUndo: false, mayReverse: false } }
            : mine,
        ]),
      ),
    undo: () => {
      isUndone = true;
      return ok({ redemption: 'r-1', reversedAt: '2026-11-21T14:03:20+08:00' });
    },
  });
  render(<StaffShiftPage />);
  fireEvent.click(await screen.findByRole('button', { name: '撤销 使用权益 免费加料' }));
  await pressInDialog('确认撤销');
  expect(await screen.findByText('已撤回')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asks(server, 'undo')).toEqual([{ action: 'undo', store: 'west-lake', redemption: 'r-1' }]);
});

test('a manager reverses at the store with a reason, and without one not at all', async () => {
  const server = serve({
    'list-my-shift': () => ok(sampleActions([])),
    'list-store-actions': () => ok(sampleActions([sampleAction])),
    reverse: () => ok({ redemption: 'r-1', reversedAt: '2026-11-21T15:00:00+08:00' }),
  });
  render(<StaffShiftPage />);
  fireEvent.click(await screen.findByRole('tab', { name: '全店操作' }));
  expect(await screen.findByText('11月21日 14:03 · 周店员 · 会员 林*满')).toBeTruthy();
  await press('冲正 使用权益 免费加料');
  expect(inDialog('确认冲正').disabled).toBe(true);
  write('原因', ' 点错了会员 ');
  await act(async () => {
    fireEvent.click(inDialog('确认冲正'));
    fireEvent.click(inDialog(/确认冲正|正在处理/));
  });
  expect(asks(server, 'reverse')).toEqual([
    { action: 'reverse', store: 'west-lake', redemption: 'r-1', reason: '点错了会员' },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a reversal that comes too late is refused in words', async () => {
  serve({ 'list-my-shift': () => ok(sampleActions([sampleAction])), reverse: () => rejected('too-late') });
  render(<StaffShiftPage />);
  fireEvent.click(await screen.findByRole('button', { name: /冲正/ }));
  write('原因', '点错了');
  await pressInDialog('确认冲正');
  expect(within(screen.getByRole('dialog')).getByText(/已超过可操作的时间/)).toBeTruthy();
});

test('findings are told in plain words, and none is told too', async () => {
  const period = { from: '2026-11-21T09:00:00+08:00', to: '2026-11-21T18:00:00+08:00' };
  serve({
    'list-review': () =>
      ok({
        findings: [
          { kind: 'same-pair', who: '周店员', member: '林*满', count: 4, ...period },
          { kind: 'many-misses', who: '', member: null, count: 80, ...period },
        ],
      }),
  });
  const page = render(<StaffReviewPage />);
  expect(await screen.findByText('周店员 一天内为会员 林*满 核销 4 次')).toBeTruthy();
  expect(screen.getByText('本店一天内有 80 次扫码没有找到会员')).toBeTruthy();
  expect(screen.getAllByText('11月21日 09:00 – 18:00')).toHaveLength(2);
  page.unmount();
  serve({ 'list-review': () => ok({ findings: [] }) });
  render(<StaffReviewPage />);
  expect(await screen.findByText('没有需要复核的情况')).toBeTruthy();
});

const team = [
  { staffId: '2', name: '陈店长', role: 'manager' as const, since: '2026-03-01T00:00:00Z', isMe: true },
  { staffId: '1', name: '周店员', role: 'clerk' as const, since: null, isMe: false },
  { staffId: '3', name: '何店长', role: 'manager' as const, since: null, isMe: false },
];

test('a manager invites, and sees the one-time code once', async () => {
  const server = serve({
    'list-staff': () => ok({ staff: team, next: null }),
    invite: () => ok({ invite: '7KQ2-M9XD-0H4T-WZ6B', expiresAt: '2026-11-22T06:00:00.000Z' }),
  });
  Object.assign(navigator, { clipboard: { writeText: jest.fn(async () => undefined) } });
  render(<StaffTeamPage />);
  fireEvent.click(await screen.findByRole('button', { name: '邀请员工' }));
  write('姓名', '吴店员');
  await pressInDialog('生成邀请码');
  expect(screen.getByText('7KQ2-M9XD-0H4T-WZ6B')).toBeTruthy();
  expect(screen.getByText('2026年11月22日 14:00 前有效')).toBeTruthy();
  expect(asks(server, 'invite')).toEqual([
    { action: 'invite', store: 'west-lake', name: '吴店员', role: 'clerk' },
  ]);
  await pressInDialog('复制邀请码');
  expect(navigator.clipboard.writeText).toHaveBeenCalledWith('7KQ2-M9XD-0H4T-WZ6B');
  expect(screen.getByText('已复制')).toBeTruthy();
  await pressInDialog('我已发给本人');
  await press('邀请员工');
  expect(screen.queryByText('7KQ2-M9XD-0H4T-WZ6B')).toBeNull();
});

test('a manager dismisses clerks after a question, not themselves and not other managers', async () => {
  let staff = team;
  const server = serve({
    'list-staff': () => ok({ staff, next: null }),
    dismiss: () => {
      staff = team.filter(({ staffId }) => staffId !== '1');
      return ok(null);
    },
  });
  render(<StaffTeamPage />);
  await screen.findByText('周店员');
  expect(screen.getAllByRole('button', { name: /^移除/ })).toHaveLength(1);
  await press('移除 周店员');
  expect(asks(server, 'dismiss')).toEqual([]);
  await pressInDialog('确认移除');
  expect(asks(server, 'dismiss')).toEqual([{ action: 'dismiss', store: 'west-lake', staffId: '1' }]);
  await screen.findByText('何店长');
  expect(screen.queryByText('周店员')).toBeNull();
});

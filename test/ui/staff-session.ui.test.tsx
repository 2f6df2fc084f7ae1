/** Staff on a device: coming in, where they work, and leaving. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import { useTill } from '../../src/features/staff-scan/use-till';
import { useWaitingCredits } from '../../src/features/staff-scan/waiting-credits';
import MePage from '../../src/pages/me/index';
import StaffDeskPage from '../../src/subpackages/staff/index';
import StaffInvitePage from '../../src/subpackages/staff/invite/index';
import Taro, { forgetEverything, openedWith, showPage } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleActions, sampleClerk, sampleDesk, sampleManagerDesk, sampleScan } from './sample-staff';

type Answers = Parameters<typeof serveFunctions>[0];

beforeEach(() => {
  jest.clearAllMocks();
  forgetEverything();
  useWaitingCredits.setState({ credits: [] });
  useStaffSession.getState().end();
});
afterEach(() => {
  process.env.TARO_ENV = 'h5';
});

const staff = [
  { staffId: '1', name: '周店员', role: 'clerk' as const, stores: ['西湖店'] },
  { staffId: '2', name: '陈店长', role: 'manager' as const, stores: ['西湖店', '鼓楼店'] },
];
const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-demo-staff': () => ok({ staff }),
    'sign-in-demo-staff': () => ok(sampleClerk),
    'show-my-desk': () => ok(sampleDesk),
    'list-my-shift': () => ok(sampleActions([])),
    ...answers,
  });
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const asks = ({ asked }: FunctionServer, action: string): FunctionServer['asked'] =>
  asked.filter(({ request }) => request.action === action);

async function openDesk(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useStaffSession.getState().start(sampleClerk);
  render(<StaffDeskPage />);
  await screen.findByText('核销');
  return server;
}

test('the way in stands on "me", also for somebody who is no member', async () => {
  serve({ 'show-me': () => rejected('not-joined') });
  render(<MePage />);
  fireEvent.click(await screen.findByRole('button', { name: /员工入口/ }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/staff/index' });
});

test('in a browser one of the demo staff is chosen, once for a double tap, and their desk opens', async () => {
  const server = serve();
  render(<StaffDeskPage />);
  const row = await screen.findByRole('button', { name: /周店员/ });
  await act(async () => {
    fireEvent.click(row);
    fireEvent.click(row);
  });
  expect(await screen.findByText('回甘茶事 · 西湖店')).toBeTruthy();
  expect(asks(server, 'sign-in-demo-staff')).toHaveLength(1);
  expect(asks(server, 'show-my-desk')[0]?.session).toBe('staff-1');
});

test('an operator who signs in comes to their own desk', async () => {
  const server = serve({ 'sign-in-demo-staff': () => ok({ ...sampleClerk, role: 'operator' }) });
  render(<StaffDeskPage />);
  const [row] = await screen.findAllByRole('button', { name: /店员/ });
  await act(async () => void fireEvent.click(row as HTMLElement));
  expect(asks(server, 'sign-in-demo-staff')).toHaveLength(1);
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/subpackages/operator/index' });
});

test('the desk says what waits, and what the store sold today', async () => {
  await openDesk({
    'show-store-today': () =>
      ok({
        fresh: 3,
        ready: 1,
        asked: 2,
        orders: 41,
        takingsFen: '128600',
        worth: { points: 100, fen: 100 },
      }),
  });
  expect(await screen.findByText('3 单待处理')).toBeTruthy();
  expect(screen.getByText('2 单待处理')).toBeTruthy();
  expect(screen.getByText('¥1,286.00')).toBeTruthy();
  expect(screen.getByText('约合 ¥12.00')).toBeTruthy();
});

test('outside demo mode a browser says where to sign in', async () => {
  serve({ 'list-demo-staff': () => rejected('demo-mode-only') });
  render(<StaffDeskPage />);
  expect(await screen.findByText('请到微信小程序登录')).toBeTruthy();
});

test('a clerk sees today, and only the ways that a clerk has', async () => {
  await openDesk();
  expect(screen.getByText('1,200')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^扫码/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /我的班次/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /待复核/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /门店员工/ })).toBeNull();
});

test('a manager has the review and the team too', async () => {
  await openDesk({ 'show-my-desk': () => ok(sampleManagerDesk) });
  expect(screen.getByRole('button', { name: /待复核/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /门店员工/ })).toBeTruthy();
});

test('who works at several stores chooses one first, and can change it; it is kept', async () => {
  const stores = [...sampleDesk.stores, { id: 'drum-tower', name: '鼓楼店' }];
  serve({ 'show-my-desk': () => ok({ ...sampleDesk, stores }) });
  useStaffSession.getState().start(sampleClerk);
  const page = render(<StaffDeskPage />);
  expect(await screen.findByText('请选择当前门店')).toBeTruthy();
  await press('鼓楼店');
  expect(await screen.findByText('回甘茶事 · 鼓楼店')).toBeTruthy();
  page.unmount();
  render(<StaffDeskPage />);
  expect(await screen.findByText('回甘茶事 · 鼓楼店')).toBeTruthy();
  await press(/切换门店/);
  await act(async () => void fireEvent.click(within(screen.getByRole('dialog')).getByText('西湖店')));
  expect(await screen.findByText('回甘茶事 · 西湖店')).toBeTruthy();
});

test('somebody who was dismissed reads why, sees nothing of before, and can sign in again', async () => {
  await openDesk();
  useTill.getState().show('west-lake', sampleScan(Date.now()));
  serve({ 'list-my-shift': () => rejected('session-expired') });
  await act(async () => showPage());
  expect((await screen.findByRole('alert')).textContent).toContain('登录已结束');
  expect(screen.queryByText('1,200')).toBeNull();
  expect(useTill.getState().at).toBeNull();
  expect(await screen.findByRole('button', { name: /陈店长/ })).toBeTruthy();
});

test('without network the desk stays as it was known', async () => {
  await openDesk();
  cleanup();
  serveFunctions({});
  render(<StaffDeskPage />);
  expect(await screen.findByText('回甘茶事 · 西湖店')).toBeTruthy();
  expect(await screen.findByText('网络开了小差')).toBeTruthy();
});

test('every call of staff names the device, and always the same', async () => {
  const headers: Record<string, string>[] = [];
  serve();
  const { fetch } = globalThis as unknown as { fetch: (url: string, init: object) => Promise<unknown> };
  Object.assign(globalThis, {
    fetch: (url: string, init: { headers: Record<string, string> }) => {
      headers.push(init.headers);
      return fetch(url, init);
    },
  });
  useStaffSession.getState().start(sampleClerk);
  render(<StaffDeskPage />);
  await screen.findByText('核销');
  const devices = new Set(headers.map((each) => each['x-huigan-device']));
  expect([...devices]).toEqual([expect.stringMatching(/^[0-9a-z]{8,32}$/)]);
});

test('signing out here asks nobody and warns of credits that wait; signing out everywhere asks the server', async () => {
  const server = await openDesk({ 'end-my-sessions': () => ok(null) });
  const credit = {
    store: 'west-lake',
    session: 'till-1',
    day: '2026-11-21',
    receipt: 'A-1',
    amountFen: '2350',
    requestId: 'abcdefgh1',
  };
  act(() => useWaitingCredits.getState().add({ credit, member: '林*满', by: sampleClerk.staffId }));
  await press('退出本机登录');
  expect(screen.getByRole('dialog').textContent).toContain('还有 1 笔登记待发送');
  await press('退出');
  expect(await screen.findByText('选择演示员工')).toBeTruthy();
  expect(asks(server, 'end-my-sessions')).toEqual([]);
  await press(/周店员/);
  await press('在所有设备上退出');
  await press('退出');
  expect(asks(server, 'end-my-sessions')).toHaveLength(1);
  expect(useStaffSession.getState().session).toBeNull();
});

test('a one-time code comes with the address or is typed, and opens the desk', async () => {
  openedWith({ invite: '7KQ2-M9XD-0H4T-WZ6B' });
  const server = serve({ 'accept-invite': () => ok(sampleClerk) });
  render(<StaffInvitePage />);
  await press('加入门店');
  expect(asks(server, 'accept-invite')[0]?.request).toEqual({
    action: 'accept-invite',
    invite: '7KQ2-M9XD-0H4T-WZ6B',
  });
  expect(useStaffSession.getState().name).toBe('周店员');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/staff/index' });
});

test('a code that was used or is too old is refused in words, and stays to be corrected', async () => {
  serve({ 'accept-invite': () => rejected('invite-over') });
  render(<StaffInvitePage />);
  fireEvent.change(screen.getByRole('textbox', { name: '邀请码' }), { target: { value: '7KQ2' } });
  await press('加入门店');
  expect(screen.getByText(/邀请码无效/)).toBeTruthy();
  expect((screen.getByRole('textbox', { name: '邀请码' }) as HTMLInputElement).value).toBe('7KQ2');
});

test('on WeChat whoever holds the phone signs in, and somebody unknown learns of invitations', async () => {
  process.env.TARO_ENV = 'weapp';
  Taro.cloud.callFunction.mockResolvedValue({ result: rejected('not-found') });
  render(<StaffDeskPage />);
  await act(async () => void fireEvent.click(screen.getByText('用微信登录')));
  expect(await screen.findByText(/没有找到你的员工身份/)).toBeTruthy();
  const [call] = Taro.cloud.callFunction.mock.calls[0] as [{ name: string; data: object }];
  expect(call).toMatchObject({
    name: 'staff',
    data: { action: 'sign-in-staff-wechat', code: 'login-code', device: expect.any(String) as string },
  });
});

/** "Me", and what leads away from it: who I am, signing out everywhere, my consents, my data. */
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import { act, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import type { MeReply } from '../../cloudfunctions/contract/account';
import { cartOf, useCart } from '../../src/features/cart/use-cart';
import { useEndings } from '../../src/features/session/use-endings';
import { useSession } from '../../src/features/session/use-session';
import MePage from '../../src/pages/me/index';
import MyDataPage from '../../src/subpackages/account/data/index';
import PrivacyPage from '../../src/subpackages/account/privacy/index';
import Taro, { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleExport, sampleExportedOrder, sampleMe } from './sample-me';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('a member sees name, since when, and the masked phone', async () => {
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  render(<MePage />);
  expect(await screen.findByRole('heading', { level: 1, name: '林小满' })).toBeTruthy();
  expect(screen.getByText('2026年3月21日 加入')).toBeTruthy();
  expect(screen.getByText('138****5678')).toBeTruthy();
});

test.each([
  ['个人资料', '/subpackages/account/profile/index'],
  ['会员权益', '/subpackages/benefits/index'],
  ['隐私与授权', '/subpackages/account/privacy/index'],
  ['我的数据', '/subpackages/account/data/index'],
  ['注销账户', '/subpackages/account/closing/index'],
])('%s leads to its page', async (row, url) => {
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  render(<MePage />);
  await screen.findByRole('heading', { level: 1 });
  await press(new RegExp(`^${row}`));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url });
});

test('a member without a name is asked for one', async () => {
  serveFunctions({ 'show-me': () => ok({ ...sampleMe, name: '', phone: null }) });
  render(<MePage />);
  fireEvent.click(await screen.findByRole('button', { name: '设置昵称' }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/account/profile/index' });
  expect(screen.getByText('未绑定手机号')).toBeTruthy();
});

test('a visitor is invited, and can read the guideline', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  serveFunctions({ 'show-me': () => rejected('not-joined') });
  render(<MePage />);
  expect(await screen.findByText('还不是会员')).toBeTruthy();
  expect(screen.getByRole('button', { name: /隐私与授权/ })).toBeTruthy();
  expect(screen.queryByText('注销账户')).toBeNull();
});

test('what waits is counted, and leads to its list', async () => {
  const counts = { unpaid: 1, open: 100, refunds: 0, groups: 2 };
  serveFunctions({ 'show-me': () => ok({ ...sampleMe, counts }) });
  render(<MePage />);
  await press(await screen.findByText('待支付').then(() => '待支付，1 笔'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/order/list/index?which=unpaid' });
  expect(screen.getByRole('button', { name: '进行中，99+ 笔' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '退款/售后' })).toBeTruthy();
  await press('拼团，2 个进行中');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/mine/index' });
});

test('the store of the last order can be called; without a phone there is no row', async () => {
  serveFunctions({
    'show-me': () => ok({ ...sampleMe, contact: { store: '西湖店', phone: '0571-8765' } }),
  });
  const { unmount } = render(<MePage />);
  expect(await screen.findByText('西湖店 0571-8765')).toBeTruthy();
  unmount();
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  render(<MePage />);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText('联系门店')).toBeNull();
});

test('signing out here ends this session, keeps the cart without its texts, and stays so', async () => {
  const entry = { product: 'tea', quantity: 2, options: [], parts: [], text: '小满' };
  useCart.getState().add('west-lake', { ...entry, name: '茶', picture: '', optionsText: '', unitFen: '1' });
  const { asked } = serveFunctions({ 'show-me': () => ok(sampleMe), 'end-session': () => ok(null) });
  render(<MePage />);
  await screen.findByRole('heading', { level: 1 });
  await press('退出登录');
  const sheet = screen.getByRole('dialog', { name: '退出登录？' });
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '确认退出' })));
  expect(asked.map(({ request }) => request.action)).toContain('end-session');
  expect(useSession.getState()).toMatchObject({ session: null, who: null, isOut: true });
  expect(cartOf('west-lake')(useCart.getState())).toMatchObject([{ quantity: 2, text: '' }]);
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

/** Presses 退出登录 and confirms. */
async function signOutHere(): Promise<void> {
  render(<MePage />);
  await screen.findByRole('heading', { level: 1 });
  await press('退出登录');
  const sheet = screen.getByRole('dialog', { name: '退出登录？' });
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '确认退出' })));
}
const endings = ({ asked }: FunctionServer): (string | null)[] =>
  asked.filter(({ request }) => request.action === 'end-session').map(({ session }) => session);

test('without network signing out works all the same, and the server is told once there is one', async () => {
  renderHook(useEndings);
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  await signOutHere();
  expect(useSession.getState()).toMatchObject({ session: null, who: null, isOut: true });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });

  // Somebody else signs in meanwhile: it is not their session that ends.
  act(() => useSession.getState().start({ session: 'session-2', who: 'member' }));
  const server = serveFunctions({ 'end-session': () => ok(null) });
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(endings(server)).toEqual(['session-1']);
  expect(useSession.getState().session).toBe('session-2');
});

test('a session that was left is told of at the next start, until the server has answered', async () => {
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  await signOutHere();
  const failing = serveFunctions({ 'end-session': () => rejected('try-again') });
  const first = renderHook(useEndings);
  await act(async () => undefined);
  first.unmount();
  expect(endings(failing)).toEqual(['session-1']);
  const over = serveFunctions({ 'end-session': () => rejected('session-expired') });
  const second = renderHook(useEndings);
  await act(async () => undefined);
  second.unmount();
  expect(endings(over)).toEqual(['session-1']);
  const server = serveFunctions({ 'end-session': () => ok(null) });
  renderHook(useEndings);
  await act(async () => undefined);
  expect(endings(server)).toEqual([]);
});

test('signing out everywhere asks first, and then nobody is signed in here either', async () => {
  const { asked } = serveFunctions({ 'show-me': () => ok(sampleMe), 'end-sessions': () => ok(null) });
  render(<MePage />);
  await screen.findByRole('heading', { level: 1 });
  await press('退出所有设备');
  const sheet = screen.getByRole('dialog');
  expect(asked.filter(({ request }) => request.action === 'end-sessions')).toHaveLength(0);
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '全部退出' })));
  expect(asked.filter(({ request }) => request.action === 'end-sessions')).toHaveLength(1);
  expect(useSession.getState().session).toBeNull();
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('a consent is given with one press, and said since when', async () => {
  let consents: MeReply['consents'] = sampleMe.consents;
  const { asked } = serveFunctions({
    'show-me': () => ok({ ...sampleMe, consents }),
    'set-consent': ({ purpose, granted }) => {
      consents = { ...consents, [purpose]: { granted, at: '2026-11-21T12:00:00+08:00' } };
      return ok(null);
    },
  });
  render(<PrivacyPage />);
  const marketing = await screen.findByRole('switch', { name: '优惠通知' });
  expect(marketing.getAttribute('aria-checked')).toBe('false');
  await act(async () => void fireEvent.click(marketing));
  expect(await screen.findByText('2026年11月21日 开启')).toBeTruthy();
  expect(screen.getByRole('switch', { name: '优惠通知' }).getAttribute('aria-checked')).toBe('true');
  expect(asked.map(({ request }) => request)).toContainEqual({
    action: 'set-consent',
    purpose: 'marketing',
    granted: true,
  });
});

test('a switch goes back when the server did not hear of it', async () => {
  serveFunctions({ 'show-me': () => ok(sampleMe) });
  render(<PrivacyPage />);
  fireEvent.click(await screen.findByRole('switch', { name: '优惠通知' }));
  expect(await screen.findByText(/网络开了小差/)).toBeTruthy();
  expect(screen.getByRole('switch', { name: '优惠通知' }).getAttribute('aria-checked')).toBe('false');
});

test('somebody without a session reads the whole guideline, and nobody is asked who they are', () => {
  act(() => useSession.getState().end());
  const { asked } = serveFunctions({});
  render(<PrivacyPage />);
  expect(screen.getByText('我们保存什么，为什么')).toBeTruthy();
  expect(screen.getByText(/保存 10 年/)).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(asked).toEqual([]);
});

test('a member who agreed to an older guideline can agree to the new one', async () => {
  let accepted = '2026-01-01';
  serveFunctions({
    'show-me': () => ok({ ...sampleMe, privacy: { accepted, current: PRIVACY_VERSION } }),
    'accept-privacy': ({ privacyVersion }) => {
      accepted = privacyVersion;
      return ok(null);
    },
  });
  render(<PrivacyPage />);
  fireEvent.click(await screen.findByRole('button', { name: '我已阅读并同意' }));
  expect(await screen.findByText('你已同意这个版本')).toBeTruthy();
});

test('my data is read page by page, and taken along as one file', async () => {
  const { asked } = serveFunctions({
    'export-data': ({ after }) =>
      ok(
        after === undefined
          ? sampleExport
          : {
              about: null,
              entries: [
                sampleExportedOrder,
                {
                  kind: 'behaviour',
                  at: '2026-11-01T09:13:00+08:00',
                  name: 'visit',
                  page: null,
                  channel: 'store-12',
                },
              ],
              next: null,
            },
      ),
  });
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      files.push(file);
      return 'blob:1';
    },
    revokeObjectURL: () => undefined,
  });
  const names: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  render(<MyDataPage />);
  expect(await screen.findByText('13812345678')).toBeTruthy();
  expect(await screen.findByText('打开小程序')).toBeTruthy();
  for (const words of [
    '订单 261120000000000001',
    '茉莉轻乳茶（大杯 · 少冰） ×2 ¥38.00，杯上写「小满加油」',
    '原价 ¥44.00 · 应付 ¥38.00 · 用 60 积分',
    '备注：少糖',
    '原因：洒了',
    '门店答复：抱歉',
  ])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/^退款 ¥19.00，另退 30 积分，已退款/)).toBeTruthy();
  await press(/下载/);
  expect(await screen.findByText('文件已生成，请妥善保管')).toBeTruthy();
  expect(names).toEqual(['huigan-my-data-2026-11-21.json']);
  expect(files[0]?.size).toBeGreaterThan(300);
  expect(asked).toHaveLength(4);
});

test('a download that is stopped or breaks off saves nothing', async () => {
  serveFunctions({
    'export-data': ({ after }) => (after === undefined ? ok(sampleExport) : rejected('no-network')),
  });
  const save = jest.fn();
  Object.assign(URL, { createObjectURL: save });
  render(<MyDataPage />);
  await screen.findByText('13812345678');
  await press(/下载/);
  expect(await screen.findByText(/下载未完成，请重试/)).toBeTruthy();
  serveFunctions({ 'export-data': () => new Promise(() => undefined) });
  await press(/下载/);
  await press('停止下载');
  expect(screen.getByText('已停止，没有保存')).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
});

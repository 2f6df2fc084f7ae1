/** The member's coupons: tabs, what may be done with one, its code, and the ways to them. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { WalletCoupon } from '../../cloudfunctions/contract/wallet';
import { useMenuWish } from '../../src/features/menu/menu-wish';
import { useSession } from '../../src/features/session/use-session';
import MePage from '../../src/pages/me/index';
import WalletPage from '../../src/subpackages/coupons/wallet/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { endOfPage, forgetEverything, showPage } from './mocks/taro';
import { walletCoupon } from './sample-coupon';
import { sampleMe } from './sample-me';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useMenuWish.setState({ wish: null });
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const tab = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name })));
const page = (coupons: WalletCoupon[], next: string | null = null) => ok({ coupons, next });

test('a usable coupon says what it is worth, where and until when, with its rules behind a button', async () => {
  serveFunctions({ 'list-wallet': () => page([walletCoupon({ endsSoon: true })]) });
  render(<WalletPage />);
  expect(await screen.findByText('¥8')).toBeTruthy();
  expect(screen.getByText('满 ¥30 可用')).toBeTruthy();
  expect(screen.getByText('限西湖店等 12 家 · 周一至周五 14:00–17:00')).toBeTruthy();
  expect(screen.getByText('即将过期')).toBeTruthy();
  expect(screen.queryByText('每单限用 1 张')).toBeNull();
  await press('满30减8 的使用规则');
  expect(within(screen.getByRole('dialog')).getByText('每单限用 1 张')).toBeTruthy();
});

test('using one leads to the menu, at the product that it fits', async () => {
  serveFunctions({ 'list-wallet': () => page([walletCoupon({ menuAt: { product: 'longjing' } })]) });
  render(<WalletPage />);
  await screen.findByText('¥8');
  await press('去使用 满30减8');
  expect(useMenuWish.getState().wish).toEqual({ product: 'longjing' });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});

test('each tab is asked for by itself, also page by page, and an empty one leads on', async () => {
  const { asked } = serveFunctions({
    'list-wallet': ({ tab: which, after }) =>
      which === 'usable'
        ? page([])
        : which === 'used'
          ? page(
              [walletCoupon({ coupon: after ?? '1', name: `第 ${after ?? '1'} 张`, state: 'used' })],
              after === undefined ? '2' : null,
            )
          : rejected('no-network'),
  });
  render(<WalletPage />);
  await screen.findByText('暂无可用的优惠券');
  await press('领券中心');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/centre/index' });
  await tab('已使用');
  expect(await screen.findByText('第 1 张')).toBeTruthy();
  await act(async () => endOfPage());
  expect(await screen.findByText('第 2 张')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /去使用/ })).toBeNull();
  await tab('已失效');
  expect(await screen.findByRole('alert')).toBeTruthy();
  const asks = asked.filter(({ request }) => request.action === 'list-wallet');
  expect(asks.map(({ request }) => 'tab' in request && [request.tab, request.after])).toEqual([
    ['usable', undefined],
    ['used', undefined],
    ['used', '2'],
    ['gone', undefined],
  ]);
});

test('what was there stays when it cannot be asked for anew, and says so', async () => {
  let isOffline = false;
  serveFunctions({ 'list-wallet': () => (isOffline ? rejected('no-network') : page([walletCoupon()])) });
  render(<WalletPage />);
  await screen.findByText('¥8');
  isOffline = true;
  await act(async () => showPage());
  expect(await screen.findByText('更新失败，以下为上次内容')).toBeTruthy();
  expect(screen.getByText('¥8')).toBeTruthy();
});

test('what an order holds, or is not usable yet, has no buttons; one that is only for the till none for the menu', async () => {
  serveFunctions({
    'list-wallet': () =>
      page([
        walletCoupon({ coupon: '1', name: '甲', state: 'held', when: '待支付订单使用中' }),
        walletCoupon({ coupon: '2', name: '乙', state: 'not-yet' }),
        walletCoupon({ coupon: '3', name: '丙', channels: ['till'], uses: 5, usesLeft: 3 }),
      ]),
  });
  render(<WalletPage />);
  expect(await screen.findByText('待支付订单使用中')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /去使用|到店出示/ })).toHaveLength(1);
  expect(screen.getByRole('button', { name: '到店出示 丙' })).toBeTruthy();
  expect(screen.getByText('还可用 3 次，共 5 次')).toBeTruthy();
});

test('its code stands there for the clerk until it is used, and then the list is asked for anew', async () => {
  jest.useFakeTimers();
  let usesLeft = 1;
  const { asked } = serveFunctions({
    'list-wallet': () => page(usesLeft === 1 ? [walletCoupon()] : []),
    'show-code': () => ok({ code: '921234567890' }),
    'show-coupon': () => ok(walletCoupon({ usesLeft, state: usesLeft === 0 ? 'used' : 'usable' })),
  });
  render(<WalletPage />);
  const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
  await pass(0);
  await press('到店出示 满30减8');
  await pass(0);
  expect(screen.getByText('9212 3456 7890')).toBeTruthy();
  expect(screen.getByRole('img', { name: /二维码/ })).toBeTruthy();
  expect(screen.getByRole('img', { name: /条形码/ })).toBeTruthy();
  usesLeft = 0;
  await pass(4_000);
  expect(screen.getByText('已核销')).toBeTruthy();
  await press('关闭');
  await pass(0);
  expect(screen.getByText('暂无可用的优惠券')).toBeTruthy();
  expect(asked.filter(({ request }) => request.action === 'show-code')).toHaveLength(1);
});

test('me says how many there are, and leads to them', async () => {
  serveFunctions({ 'show-me': () => ok(sampleMe), 'count-wallet': () => ok({ usable: 3, endSoon: 1 }) });
  render(<MePage />);
  expect(await screen.findByText('1 张将过期')).toBeTruthy();
  await press(/^优惠券/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/wallet/index' });
});

/** The envelope of an order that was paid, and the page that a code of a coupon opens. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { PacketReply } from '../../cloudfunctions/contract/wallet';
import { PacketEnvelope } from '../../src/features/coupons/packet-envelope';
import { useOpenedPackets } from '../../src/features/coupons/use-packet';
import { useArrivalByCoupon } from '../../src/features/coupons/use-arrival-by-coupon';
import { useSession } from '../../src/features/session/use-session';
import { ok, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { walletCoupon } from './sample-coupon';

const ORDER = '261201000000000001';
const NONE: PacketReply = { coupons: [], coming: true };

beforeEach(() => {
  jest.useFakeTimers();
  forgetEverything();
  jest.clearAllMocks();
  useOpenedPackets.setState({ orders: [] });
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));

test('an envelope comes when its coupons have, and opens with one tap, once for this order', async () => {
  let reply = NONE;
  const { asked } = serveFunctions({ 'list-packet': () => ok(reply) });
  const { unmount } = render(<PacketEnvelope order={ORDER} />);
  await pass(0);
  expect(screen.queryByText('支付有礼')).toBeNull();
  reply = { coupons: [walletCoupon(), walletCoupon({ coupon: '8' })], coming: false };
  await pass(2_500);
  expect(screen.getByText('本单送你 2 张优惠券')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '放进卡包' })));
  expect(screen.getAllByText('¥8')).toHaveLength(2);
  await pass(20_000);
  expect(asked).toHaveLength(2);
  unmount();
  render(<PacketEnvelope order={ORDER} />);
  await pass(0);
  expect(screen.getByText('已放进卡包')).toBeTruthy();
});

test('an envelope that comes with the next minute’s round of the worker is still seen', async () => {
  let reply = NONE;
  serveFunctions({ 'list-packet': () => ok(reply) });
  render(<PacketEnvelope order={ORDER} />);
  await pass(65_000);
  reply = { coupons: [walletCoupon()], coming: false };
  await pass(2_500);
  expect(screen.getByText('本单送你 1 张优惠券')).toBeTruthy();
});

test('an order that earned none shows nothing, and is asked about once', async () => {
  const { asked } = serveFunctions({ 'list-packet': () => ok({ coupons: [], coming: false }) });
  const { container } = render(<PacketEnvelope order={ORDER} />);
  await pass(0);
  await pass(60_000);
  expect(container.textContent).toBe('');
  expect(asked).toHaveLength(1);
});

test('an order whose packet does not come is not asked about for ever', async () => {
  const { asked } = serveFunctions({ 'list-packet': () => ok(NONE) });
  render(<PacketEnvelope order={ORDER} />);
  await pass(600_000);
  expect(asked).toHaveLength(31);
});

test('a link that brings the code of a coupon opens the page where it is redeemed, once', async () => {
  function Root(): null {
    useArrivalByCoupon();
    return null;
  }
  window.history.replaceState(null, '', '/?coupon=TEA2026');
  render(<Root />);
  await pass(0);
  render(<Root />);
  await pass(0);
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/centre/index?coupon=TEA2026' });
  window.history.replaceState(null, '', '/');
});

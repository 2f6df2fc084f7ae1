/** An order lives where the guest looks: the strip, the lists, the head of its page, and cancelling it. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { OrderReply, OrderSummary } from '../../cloudfunctions/contract/order';
import { CurrentOrders } from '../../src/features/orders/current-orders';
import { useSession } from '../../src/features/session/use-session';
import OrderPage from '../../src/subpackages/order/detail/index';
import OrdersPage from '../../src/subpackages/order/list/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, hidePage, openedWith, showPage } from './mocks/taro';
import { ORDER, seatOrder } from './sample-groups';

beforeEach(() => {
  jest.useFakeTimers();
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  openedWith({ order: ORDER });
});
afterEach(() => jest.useRealTimers());

let made = 0;
const order = (changes: Partial<OrderReply>): OrderReply =>
  seatOrder({ order: `2611290000000001${String((made += 1)).padStart(2, '0')}`, group: null, ...changes });
const in10Minutes = (): string => new Date(Date.now() + 600_000).toISOString();
const rest = (ms = 0): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));

async function openStrip(orders: OrderSummary[], most?: number) {
  const server = serveFunctions({ 'list-orders': () => ok({ orders, next: null }) });
  render(<CurrentOrders {...(most && { most })} />);
  await rest();
  return server;
}

test('says of each what is under way, and leads there', async () => {
  await openStrip(
    [
      order({ state: 'created', paidAt: null, payBy: in10Minutes() }),
      order({ state: 'preparing', pickupNo: 'A001' }),
      order({ state: 'ready', pickupNo: 'A002', pickupCode: '910012345678' }),
      order({ state: 'refunded', refunding: 'under-way' }),
      order({ state: 'completed', pickupNo: 'A003', openRequest: true }),
    ],
    5,
  );
  const strip = within(screen.getByRole('region', { name: '进行中的订单' }));
  expect(strip.getByText('待支付 ¥13.90')).toBeTruthy();
  expect(strip.getByText(/^剩 10:00/)).toBeTruthy();
  expect(strip.getByRole('button', { name: '去支付' })).toBeTruthy();
  expect(strip.getByText('制作中 · A001')).toBeTruthy();
  expect(strip.getByText('请取餐 · A002')).toBeTruthy();
  expect(strip.getByText('取餐码 9100 1234 5678')).toBeTruthy();
  expect(strip.getByText('退款中')).toBeTruthy();
  expect(strip.getByText('退款申请处理中')).toBeTruthy();
  fireEvent.click(strip.getByText('制作中 · A001'));
  await rest(100);
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
});

test('an order that waits for its group leads to the group', async () => {
  await openStrip([seatOrder()]);
  expect(screen.getByText('待成团')).toBeTruthy();
  expect(screen.getByText('查看拼团')).toBeTruthy();
});

test('the menu has room for one; the others are counted', async () => {
  await openStrip([order({ state: 'preparing', pickupNo: 'A001' }), order({ state: 'paid' })], 1);
  expect(screen.getByText('还有 1 单进行中')).toBeTruthy();
});

test('nothing under way, or nobody there: nothing is shown, and nothing is asked again', async () => {
  const { asked } = await openStrip([]);
  expect(screen.queryByRole('region')).toBeNull();
  await rest(60_000);
  expect(asked).toHaveLength(1);
  useSession.getState().end();
  const other = await openStrip([order({})]);
  expect(other.asked).toEqual([]);
});

test('it asks again while something is under way, and not while the page is hidden', async () => {
  const { asked } = await openStrip([order({ state: 'paid', pickupNo: 'A001' })]);
  await rest(10_000);
  expect(asked).toHaveLength(2);
  act(hidePage);
  await rest(60_000);
  expect(asked).toHaveLength(2);
  await act(async () => showPage());
  await rest();
  expect(asked).toHaveLength(3);
});

test('what can be paid no more goes from the strip by itself', async () => {
  await openStrip([order({ state: 'created', paidAt: null, payBy: in10Minutes() })]);
  await rest(601_000);
  expect(screen.queryByText(/待支付/)).toBeNull();
});

test('the list asks for what its tab names, and says so when there is none', async () => {
  const { asked } = serveFunctions({ 'list-orders': () => ok({ orders: [], next: null }) });
  render(<OrdersPage />);
  await rest();
  expect(screen.getByText('暂无订单')).toBeTruthy();
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    ...['全部', '待支付', '进行中', '已完成', '退款'],
  ]);
  fireEvent.click(screen.getByRole('tab', { name: '退款' }));
  await rest();
  expect(screen.getByText('暂无退款')).toBeTruthy();
  expect(asked.map(({ request }) => request)).toEqual([
    { action: 'list-orders', which: 'all' },
    { action: 'list-orders', which: 'refunds' },
  ]);
});

const showPageOf = async (shown: OrderReply, more: Parameters<typeof serveFunctions>[0] = {}) => {
  const server = serveFunctions({ 'show-order': () => ok(shown), ...more });
  render(<OrderPage />);
  await rest();
  return server;
};

test.each([
  [{ state: 'refunded', refunding: 'under-way' } as const, '退款中'],
  [{ state: 'refunded', refunding: 'stuck' } as const, '退款处理中'],
  [{ state: 'completed', openRequest: true } as const, '退款申请待门店处理'],
  [{ state: 'completed', refundedFen: '390', refunding: null } as const, '已退款 ¥3.90'],
])('how far a refund is stands at the top: %j', async (changes, words) => {
  await showPageOf(order(changes));
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});

const paid = { state: 'paid', pickupNo: 'A001', ahead: 0, mayCancel: true } as const;
const pressed = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await rest();
};

test('what nobody has begun is cancelled with one confirmed tap, and a second tap is the same', async () => {
  const { asked } = await showPageOf(order(paid), { 'cancel-paid-order': () => ok(null) });
  await pressed('取消订单');
  const sheet = screen.getByRole('dialog', { name: '取消这笔订单？' });
  expect(within(sheet).getByText('门店尚未开始制作，¥13.90 将原路退回。')).toBeTruthy();
  const confirm = within(sheet).getByRole('button', { name: '取消订单' });
  fireEvent.click(confirm);
  fireEvent.click(confirm);
  await rest();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked.filter(({ request }) => request.action === 'cancel-paid-order')).toHaveLength(1);
});

test('where a clerk was faster it says so, and what else can be done', async () => {
  await showPageOf(order(paid), { 'cancel-paid-order': () => rejected('wrong-state') });
  await pressed('取消订单');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消订单' }));
  await rest();
  expect(screen.getByText('门店已开始制作，无法取消，可申请退款')).toBeTruthy();
});

test('what is being made has no such button', async () => {
  await showPageOf(order({ state: 'preparing', pickupNo: 'A001' }));
  expect(screen.queryByRole('button', { name: '取消订单' })).toBeNull();
});

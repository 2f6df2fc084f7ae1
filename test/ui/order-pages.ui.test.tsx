/** One order and its refund as a guest reads them: nothing is said that did not happen. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { OrderReply } from '../../cloudfunctions/contract/order';
import { refundableOf } from '../../cloudfunctions/core/views/order/give-back';
import { useSession } from '../../src/features/session/use-session';
import OrderPage from '../../src/subpackages/order/detail/index';
import AskRefundPage from '../../src/subpackages/order/refund/index';
import { ok, serveFunctions } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { ORDER, seatOrder } from './sample-groups';

beforeEach(() => {
  forgetEverything();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  openedWith({ order: ORDER });
});

const alone = (changes: Partial<OrderReply>): OrderReply => seatOrder({ group: null, ...changes });
const show = (order: OrderReply, page: 'order' | 'refund'): void => {
  serveFunctions({ 'show-order': () => ok(order) });
  render(page === 'order' ? <OrderPage /> : <AskRefundPage />);
};
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

/** 7 cups for ¥121.00 and 900 points, none given back. */
const cups = {
  ...{ line: '1', product: 'tea', category: 'milk', name: '茉莉轻乳茶', optionsText: '' },
  ...{ chosen: { options: [], parts: [] }, quantity: 7, listFen: 13300n, netFen: 12100n, points: 900n },
  ...{ refundedQuantity: 0, refundedFen: 0n, sharedFen: 0n, pointsReturned: 0n },
  ...{ stock: 'not-counted' as const, stockProducts: [] },
};

test('an order that nobody paid says what it would have cost, also when it is over', async () => {
  show(alone({ state: 'closed', closedWhy: 'cancelled', paidAt: null }), 'order');
  expect(await screen.findByText('应付')).toBeTruthy();
  expect(screen.queryByText('实付')).toBeNull();
});

test.each([
  ['0', '取消后需要重新下单。'],
  ['300', '已用的积分将原路退回。'],
])('cancelling an order with %s points speaks of what goes back', async (used, words) => {
  const base = alone({ state: 'created', paidAt: null, payBy: new Date(Date.now() + 60_000).toISOString() });
  const points = { ...base.quote.points, used };
  show({ ...base, quote: { ...base.quote, points } }, 'order');
  await screen.findByText('应付');
  await press('取消订单');
  expect(within(screen.getByRole('dialog')).getByText(words)).toBeTruthy();
});

test('all of seven cups give back all that was paid, to the fen, and the points', async () => {
  const refundable = refundableOf({ state: 'completed' }, [cups]);
  expect(refundable?.[0]?.backs[0]).toEqual({ fen: '1728', points: '128' });
  show(alone({ state: 'completed', refundable }), 'refund');
  await screen.findByText('选择退款商品');
  await press('全选');
  expect(screen.getByText('预计退款 ¥121 和 900 积分，原路退回')).toBeTruthy();
});

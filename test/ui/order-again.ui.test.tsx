/** 再来一单: nothing is mixed, doubled, or left behind without a word. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { OrderReply } from '../../cloudfunctions/contract/order';
import { cartOf, useCart } from '../../src/features/cart/use-cart';
import { placeNow, useOrderPlace } from '../../src/features/cart/use-order-place';
import { useSession } from '../../src/features/session/use-session';
import OrderPage from '../../src/subpackages/order/detail/index';
import { ok, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { ORDER, seatOrder } from './sample-groups';
import { milkTea, riceCake, sampleMenu, sampleStore } from './sample-menu';

const WEST_LAKE = { id: 'west-lake', name: '西湖店', distance: null };

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useCart.setState({ carts: {} });
  useOrderPlace.setState({ store: null, distance: null, scanned: null });
  openedWith({ order: ORDER });
});

const [one] = seatOrder().lines;
const tea = {
  ...{ ...one!, line: '1', product: milkTea.product, name: milkTea.name, quantity: 1 },
  again: {
    options: [
      { group: 'size', choices: ['medium'] },
      { group: 'sugar', choices: ['half'] },
    ],
    parts: [],
    text: '',
  },
};
const cake = { ...one!, line: '2', product: riceCake.product, name: riceCake.name, quantity: 2 };
const entry = { product: 'other', quantity: 1, options: [], parts: [], text: '', name: '别的' };
const inCart = { ...entry, picture: '', optionsText: '', unitFen: '1000' };

async function openOrder(lines: OrderReply['lines'], soldOut: string[] = []): Promise<void> {
  const order = seatOrder({ group: null, state: 'completed', lines });
  const items = sampleMenu.items.map((item) =>
    soldOut.includes(item.product) ? { ...item, closedFor: 'sold-out' as const } : item,
  );
  serveFunctions({
    'show-order': () => ok(order),
    'show-menu': () => ok({ ...sampleMenu, store: sampleStore, items }),
  });
  render(<OrderPage />);
  await screen.findByRole('button', { name: '再来一单' });
}
const press = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const cart = (): [string, number][] =>
  cartOf('west-lake')(useCart.getState()).map(({ product, quantity }) => [product, quantity]);

test('an empty cart is filled without a question', async () => {
  await openOrder([tea, cake]);
  await press('再来一单');
  expect(cart()).toEqual([
    [milkTea.product, 1],
    [riceCake.product, 2],
  ]);
  expect(Taro.switchTab).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  ['替换购物车', [[milkTea.product, 1]]],
  [
    '加入购物车',
    [
      ['other', 1],
      [milkTea.product, 1],
    ],
  ],
])('a cart that has something is asked about: %s', async (way, expected) => {
  useCart.getState().add('west-lake', inCart);
  await openOrder([tea]);
  await press('再来一单');
  expect(screen.getByText('购物车里已有 1 件商品，要一起下单吗？')).toBeTruthy();
  expect(cart()).toEqual([['other', 1]]);
  await press(way);
  expect(cart()).toEqual(expected);
});

test('what is sold out stays behind and is named, and so is what the cart has no room for', async () => {
  for (let kind = 0; kind < 20; kind += 1)
    useCart.getState().add('west-lake', { ...inCart, product: `other-${kind}` });
  await openOrder([tea, cake], [riceCake.product]);
  await press('再来一单');
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText(`${riceCake.name} · 已售罄`)).toBeTruthy();
  expect(sheet.getByText(`${milkTea.name} · 购物车已满`)).toBeTruthy();
  await press('替换购物车');
  expect(cart()).toEqual([[milkTea.product, 1]]);
});

test('where nothing can be had any more it is said, and nothing is put in', async () => {
  await openOrder([cake], [riceCake.product]);
  await press('再来一单');
  expect(screen.getByRole('dialog', { name: '商品暂不可购' })).toBeTruthy();
  await press('去看看菜单');
  expect(cart()).toEqual([]);
});

test('whoever sits at a table of the store sits there still, also after a look at another store', async () => {
  useOrderPlace.getState().arrive('west-lake.12', WEST_LAKE, '12');
  useOrderPlace.getState().choose({ id: 'east', name: '火车东站店', distance: null });
  await openOrder([tea]);
  await press('再来一单');
  expect(useOrderPlace.getState().store?.id).toBe('west-lake');
  expect(placeNow(useOrderPlace.getState())).toBe('12');
});

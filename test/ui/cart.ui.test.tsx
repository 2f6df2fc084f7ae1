/** From a product to the till: choosing, the cart, and what became of what is in it. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { MenuItemView, MenuReply } from '../../cloudfunctions/contract/menu';
import { cartOf, useCart } from '../../src/features/cart/use-cart';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { useSession } from '../../src/features/session/use-session';
import MenuPage from '../../src/pages/menu/index';
import { ok, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { milkTea, ownCup, riceCake, sampleMenu, sampleStore } from './sample-menu';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
  useCart.setState({ carts: {} });
  useOrderPlace.setState({ store: { id: 'west-lake', name: '西湖店' }, distance: null, scanned: null });
});

const CHECKOUT = { url: '/subpackages/order/checkout/index' };
const cart = () => cartOf('west-lake')(useCart.getState());
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const sheet = (name: string) => within(screen.getByRole('dialog', { name }));

async function openMenuPage(change: Partial<MenuReply> = {}): Promise<void> {
  serveFunctions({ 'show-menu': () => ok({ ...sampleMenu, ...change }) });
  render(<MenuPage />);
  await screen.findByRole('heading', { level: 1 });
}

const withItem = (item: MenuItemView): Partial<MenuReply> => ({
  items: [item, ...sampleMenu.items.filter(({ product }) => product !== item.product)],
});

test('what has no choices goes into the cart with one tap', async () => {
  await openMenuPage();
  press('加一份桂花糯米糍');
  press('加一份桂花糯米糍');
  expect(cart()).toMatchObject([{ product: 'rice-cake', quantity: 2 }]);
  expect(screen.getByRole('button', { name: /2 件， ?优惠/ }).textContent).toContain('¥24');
});

test('a drink is chosen, its price follows, and what is missing is asked for', async () => {
  await openMenuPage();
  press('选择茉莉轻乳茶的规格');
  const tea = sheet('茉莉轻乳茶');
  expect(tea.getByText('少冰更能喝出茶香')).toBeTruthy();
  expect(tea.getByRole('radio', { name: '中杯' }).getAttribute('aria-checked')).toBe('true');
  expect(tea.getByRole<HTMLButtonElement>('button', { name: '请选择甜度' }).disabled).toBe(true);
  fireEvent.click(tea.getByRole('radio', { name: '半糖' }));
  fireEvent.click(tea.getByRole('radio', { name: /大杯/ }));
  fireEvent.click(tea.getByRole('checkbox', { name: /椰果/ }));
  fireEvent.click(tea.getByRole('checkbox', { name: /珍珠/ }));
  expect(tea.getByRole<HTMLButtonElement>('checkbox', { name: /布丁/ }).disabled).toBe(true);
  fireEvent.click(tea.getByRole('button', { name: '数量 加一份' }));
  expect(screen.getByRole('dialog').textContent).toContain('¥51');
  fireEvent.click(tea.getByRole('button', { name: '加入购物车' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(cart()).toMatchObject([
    { product: 'jasmine-milk', quantity: 2, optionsText: '大杯 · 半糖 · 椰果 · 珍珠', unitFen: '2550' },
  ]);
});

test('the usual is one tap away, and one that the menu no longer has is not offered', async () => {
  const usual = [
    { group: 'size', choices: ['large'] },
    { group: 'sugar', choices: ['half'] },
  ];
  await openMenuPage(withItem({ ...milkTea, usual }));
  press('选择茉莉轻乳茶的规格');
  press(/上次：大杯 · 半糖/);
  press('立即下单');
  expect(cart()).toMatchObject([{ options: usual, quantity: 1 }]);
  expect(Taro.navigateTo).toHaveBeenCalledWith(CHECKOUT);
  const old = [...usual, { group: 'ice', choices: ['none'] }];
  serveFunctions({ 'show-menu': () => ok({ ...sampleMenu, ...withItem({ ...milkTea, usual: old }) }) });
  await act(async () => showPage());
  press('选择茉莉轻乳茶的规格');
  expect(screen.queryByRole('button', { name: /上次/ })).toBeNull();
});

test('a set takes a product for each part; what is sold out says so and cannot be taken', async () => {
  await openMenuPage();
  press('选择下午茶套餐的规格');
  const set = sheet('下午茶套餐');
  expect(set.getByRole<HTMLButtonElement>('radio', { name: /龙井茶酥.*已售罄/ }).disabled).toBe(true);
  fireEvent.click(set.getByRole('radio', { name: '半糖' }));
  fireEvent.click(set.getByRole('button', { name: '加入购物车' }));
  expect(cart()[0]?.optionsText).toBe('茉莉轻乳茶（中杯 · 半糖） + 桂花糯米糍');
});

test('text goes on the cup of those who may, and the others are told who may', async () => {
  await openMenuPage();
  press('选择刻字冷泡的规格');
  const field = screen.getByRole('textbox', { name: '杯身文字' });
  fireEvent.change(field, { target: { value: '祝你今天也好运' } });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '最多 6 个字' }).disabled).toBe(true);
  fireEvent.change(field, { target: { value: '早安' } });
  press('加入购物车');
  expect(cart()[0]?.text).toBe('早安');
  const locked = { ...ownCup, custom: ownCup.custom && { ...ownCup.custom, open: false } };
  serveFunctions({ 'show-menu': () => ok({ ...sampleMenu, ...withItem(locked) }) });
  await act(async () => showPage());
  press('选择刻字冷泡的规格');
  expect(screen.getByText('金卡、黑卡专享')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what cannot be had can be looked at, and says why', async () => {
  await openMenuPage();
  press(/十年老白茶/);
  const [, foot] = within(screen.getByRole('dialog')).getAllByRole<HTMLButtonElement>('button');
  expect(foot?.textContent).toBe('金卡专享');
  expect(foot?.disabled).toBe(true);
});

test('in the cart there is more, less and nothing of it, and clearing asks first', async () => {
  await openMenuPage();
  press('加一份桂花糯米糍');
  press(/1 件， ?优惠/);
  press('桂花糯米糍 加一份');
  press('桂花糯米糍 加一份');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '桂花糯米糍 加一份' }).disabled).toBe(true);
  press('桂花糯米糍 减一份');
  expect(cart()).toMatchObject([{ quantity: 2 }]);
  press('清空');
  expect(screen.getByRole('dialog', { name: '清空已选商品？' })).toBeTruthy();
  press('取消');
  expect(cart()).toHaveLength(1);
  press('清空');
  press('清空');
  expect(cart()).toEqual([]);
  expect(screen.queryByRole('button', { name: /件， ?优惠/ })).toBeNull();
});

test('what was sold out meanwhile is named, and removed by the guest before the till', async () => {
  await openMenuPage();
  press('加一份桂花糯米糍');
  serveFunctions({
    'show-menu': () => ok({ ...sampleMenu, ...withItem({ ...riceCake, closedFor: 'sold-out' }) }),
  });
  await act(async () => showPage());
  press('去结算');
  expect(Taro.navigateTo).not.toHaveBeenCalled();
  expect(screen.getByText('桂花糯米糍 暂不可购，请调整或移除')).toBeTruthy();
  expect(cart()).toHaveLength(1);
  press('移除 桂花糯米糍');
  expect(cart()).toEqual([]);
});

test('the till takes the cart of this store', async () => {
  await openMenuPage();
  press('加一份桂花糯米糍');
  act(() => useOrderPlace.getState().choose({ ...sampleStore, id: 'east', name: '城东店' }));
  expect(screen.queryByRole('button', { name: /件， ?优惠/ })).toBeNull();
  act(() => useOrderPlace.getState().choose(sampleStore));
  await screen.findByText('桂花糯米糍');
  press('去结算');
  expect(Taro.navigateTo).toHaveBeenCalledWith(CHECKOUT);
});

test('a cart outlives the page, stays when a visitor joins, and goes with a member', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  await openMenuPage();
  press('加一份桂花糯米糍');
  expect(Taro.getStorageSync('huigan-cart')).toContain('rice-cake');
  await act(async () => useSession.getState().start({ session: 'session-1', who: 'member' }));
  expect(cart()).toHaveLength(1);
  await act(async () => useSession.getState().end());
  expect(cart()).toEqual([]);
});

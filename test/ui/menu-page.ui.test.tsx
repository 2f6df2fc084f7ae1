/** The menu page as guests, visitors and members meet it. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { MenuItemView, MenuReply } from '../../cloudfunctions/contract/menu';
import App from '../../src/app';
import { waitingEvents } from '../../src/features/behaviour/waiting-events';
import { orderChannel, useOrderPlace } from '../../src/features/cart/use-order-place';
import { WhatIsOn } from '../../src/features/home/what-is-on';
import { useArrival } from '../../src/features/menu/use-arrival';
import { useSession } from '../../src/features/session/use-session';
import MenuPage from '../../src/pages/menu/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { milkTea, sampleMenu, sampleStore } from './sample-menu';

type Answers = Parameters<typeof serveFunctions>[0];

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
  useOrderPlace.setState({ store: null, distance: null, scanned: null });
  useArrival.setState({ busy: false, trouble: null, unasked: null });
  window.history.replaceState({}, '', '/');
  window.innerWidth = 375;
});

const atStore = (): void => useOrderPlace.getState().choose({ ...sampleStore });
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

function openMenuPage(
  change: Partial<MenuReply> = {},
  more: Answers = {},
): ReturnType<typeof serveFunctions> {
  atStore();
  const server = serveFunctions({ 'show-menu': () => ok({ ...sampleMenu, ...change }), ...more });
  render(<MenuPage />);
  return server;
}

test('a stranger sees the menu by category, with prices and what cannot be had', async () => {
  const { asked } = openMenuPage();
  await screen.findByRole('heading', { level: 1, name: '西湖店' });
  expect(asked).toEqual([{ request: { action: 'show-menu', store: 'west-lake' }, session: null }]);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    '轻乳茶',
    '点心',
    '套餐',
  ]);
  const tea = screen.getByRole('button', { name: /茉莉绿茶配鲜奶/ });
  expect(within(tea).getByText('会员价')).toBeTruthy();
  expect(tea.textContent).toContain('¥16.20¥18');
  expect(screen.getByRole('button', { name: /十年老白茶/ }).textContent).toContain('金卡专享');
  expect(screen.getByRole('button', { name: /龙井茶酥/ }).textContent).toContain('已售罄');
  expect(screen.getByText('仅剩 3 份')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(加一份|选择)龙井茶酥/ })).toBeNull();
});

test('a member is asked for in their own name, and again when the session is over in nobody’s', async () => {
  useSession.getState().start({ session: 'session-1', who: 'member' });
  atStore();
  const menus = () => asked.filter(({ request }) => request.action === 'show-menu');
  const { asked } = serveFunctions({
    'show-menu': () => (menus().length === 1 ? rejected('session-expired') : ok(sampleMenu)),
  });
  render(<MenuPage />);
  await screen.findByRole('heading', { level: 1 });
  expect(menus().map(({ session }) => session)).toEqual(['session-1', null]);
});

test('a search finds by name and description, and says so when there is nothing', async () => {
  openMenuPage();
  await screen.findByText('茉莉轻乳茶');
  const field = screen.getByRole('searchbox', { name: '搜索商品' });
  fireEvent.change(field, { target: { value: '糯米' } });
  expect(screen.queryByText('茉莉轻乳茶')).toBeNull();
  expect(screen.getByText('桂花糯米糍')).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
  fireEvent.change(field, { target: { value: '咖啡' } });
  expect(screen.getByText('没有找到')).toBeTruthy();
  fireEvent.change(field, { target: { value: '' } });
  expect(screen.getByText('茉莉轻乳茶')).toBeTruthy();
});

const many: MenuItemView[] = Array.from({ length: 200 }, (_, index) => ({
  ...milkTea,
  product: `p${index}`,
  name: `${index} 号茶`,
  category: index < 150 ? 'milk' : 'snacks',
}));

test('of a large menu only what is near is rendered, and the rail follows the list', async () => {
  openMenuPage({ items: many });
  await screen.findByText('0 号茶');
  expect(screen.queryByText('190 号茶')).toBeNull();
  const list = screen.getByText('0 号茶').closest<HTMLElement>('[tabindex="0"]');
  if (list === null) throw new Error('the list is not there');
  fireEvent.scroll(list, { target: { scrollTop: 44 + 150 * 124 + 600 } });
  expect(screen.queryByText('0 号茶')).toBeNull();
  expect(screen.getByText('155 号茶')).toBeTruthy();
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('点心');
});

test('a press on a category leads there', async () => {
  openMenuPage({ items: many });
  fireEvent.click(await screen.findByRole('tab', { name: '点心' }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('点心');
  expect(screen.getByText('150 号茶')).toBeTruthy();
});

test('a closed store says when it opens, and its menu can be looked at', async () => {
  openMenuPage({ store: { ...sampleStore, open: false, hoursText: '明日 09:00 开始营业' } });
  expect(await screen.findByText('门店休息中（明日 09:00 开始营业），可以先看看菜单')).toBeTruthy();
  press('加一份桂花糯米糍');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '门店休息中' }).disabled).toBe(true);
});

test('a store without items, and one that is gone, say so and lead on', async () => {
  openMenuPage({ items: [], categories: [] });
  expect(await screen.findByText('菜单准备中')).toBeTruthy();
  serveFunctions({ 'show-menu': () => rejected('not-found') });
  await act(async () => showPage());
  press('选择门店');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/order/stores/index' });
});

test('without network the last menu stays, and says that it is old; the next visit has it too', async () => {
  openMenuPage();
  await screen.findByText('茉莉轻乳茶');
  serveFunctions({});
  await act(async () => showPage());
  expect(screen.getByText('更新失败，以下为上次内容')).toBeTruthy();
  expect(screen.getByText('茉莉轻乳茶')).toBeTruthy();
  document.body.innerHTML = '';
  render(<MenuPage />);
  expect(await screen.findByText('更新失败，以下为上次内容')).toBeTruthy();
  expect(screen.getByText('茉莉轻乳茶')).toBeTruthy();
});

test('a member’s prices leave the device with the member', async () => {
  useSession.getState().start({ session: 'session-1', who: 'member' });
  openMenuPage();
  await screen.findByText('茉莉轻乳茶');
  serveFunctions({});
  await act(async () => useSession.getState().end());
  expect(await screen.findByText('网络开了小差')).toBeTruthy();
  expect(screen.queryByText('茉莉轻乳茶')).toBeNull();
});

test('without network and without a menu that was kept there is a way to try again', async () => {
  atStore();
  serveFunctions({});
  render(<MenuPage />);
  await screen.findByRole('alert');
  serveFunctions({ 'show-menu': () => ok(sampleMenu) });
  press('重试');
  expect(await screen.findByText('茉莉轻乳茶')).toBeTruthy();
});

test('the home page leads here', () => {
  render(<WhatIsOn />);
  press(/点一杯/);
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});

test('a product that is opened is noted as seen', async () => {
  useSession.getState().start({ session: 'session-1', who: 'member' });
  openMenuPage();
  fireEvent.click(await screen.findByRole('button', { name: /茉莉绿茶配鲜奶/ }));
  expect(waitingEvents().map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ name: 'product-seen', subject: 'jasmine-milk' }),
  );
});

describe('by the code of a table', () => {
  const scene: Answers = { 'read-scene': () => ok({ store: sampleStore, place: '12' }) };

  test('the menu of its store opens, the table stands at the top, and orders know the channel', async () => {
    window.history.replaceState({}, '', '/?scene=west-lake.12');
    serveFunctions({ ...scene, 'show-menu': () => ok(sampleMenu) });
    render(
      <App>
        <MenuPage />
      </App>,
    );
    expect(await screen.findByRole('heading', { level: 1, name: '西湖店 · 12 号桌' })).toBeTruthy();
    expect(orderChannel()).toBe('west-lake.12');
    act(() => useOrderPlace.getState().choose({ ...sampleStore, id: 'east', name: '城东店' }));
    expect(orderChannel()).toBe('west-lake.12');
    window.history.replaceState({}, '', '/');
    expect(orderChannel()).toBe('');
  });

  test('a table is left after some hours, the store stays', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    act(() => useOrderPlace.getState().arrive('west-lake.12', sampleStore, '12'));
    jest.setSystemTime(Date.now() + 4 * 3_600_000);
    serveFunctions({ 'show-menu': () => ok(sampleMenu) });
    render(<MenuPage />);
    expect(await screen.findByRole('heading', { level: 1, name: '西湖店' })).toBeTruthy();
    jest.useRealTimers();
  });

  test('a code that no store has says so', async () => {
    window.history.replaceState({}, '', '/?scene=nowhere.1');
    serveFunctions({
      'read-scene': () => rejected('not-found'),
      'list-stores': () => ok({ stores: [sampleStore], next: null }),
    });
    render(
      <App>
        <MenuPage />
      </App>,
    );
    expect(await screen.findByText('未找到该码对应的门店')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /西湖店/ })).toBeTruthy();
  });

  test('a code whose store cannot be asked for keeps no old table, and is asked for again', async () => {
    window.history.replaceState({}, '', '/?scene=west-lake.7');
    act(() => useOrderPlace.getState().arrive('east.1', { id: 'east', name: '城东店' }, '1'));
    const answers = [() => rejected('no-network')];
    serveFunctions({
      'read-scene': () => (answers.pop() ?? (() => ok({ store: sampleStore, place: '7' })))(),
      'list-stores': () => ok({ stores: [sampleStore], next: null }),
      'show-menu': () => ok(sampleMenu),
    });
    render(
      <App>
        <MenuPage />
      </App>,
    );
    expect(await screen.findByText('未找到该码对应的门店，请重试或选择门店')).toBeTruthy();
    expect(useOrderPlace.getState()).toMatchObject({ store: null, scanned: null });
    press('重试');
    expect(await screen.findByRole('heading', { level: 1, name: '西湖店 · 7 号桌' })).toBeTruthy();
  });

  test('a code that nobody knows keeps no old table, and is not asked for again', async () => {
    window.history.replaceState({}, '', '/?scene=nowhere.9');
    act(() => useOrderPlace.getState().arrive('east.1', { id: 'east', name: '城东店' }, '1'));
    serveFunctions({
      'read-scene': () => rejected('not-found'),
      'list-stores': () => ok({ stores: [sampleStore], next: null }),
    });
    render(
      <App>
        <MenuPage />
      </App>,
    );
    expect(await screen.findByText('未找到该码对应的门店')).toBeTruthy();
    expect(useOrderPlace.getState()).toMatchObject({ store: null, scanned: null });
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  });

  test('the table of before leads back to its store after another was looked at', async () => {
    window.history.replaceState({}, '', '/?scene=west-lake.3');
    act(() => {
      useOrderPlace.getState().arrive('west-lake.3', sampleStore, '3');
      useOrderPlace.getState().choose({ id: 'east', name: '城东店', distance: null });
    });
    serveFunctions({
      'read-scene': () => ok({ store: sampleStore, place: '3' }),
      'show-menu': () => ok(sampleMenu),
    });
    render(
      <App>
        <MenuPage />
      </App>,
    );
    expect(await screen.findByRole('heading', { level: 1, name: '西湖店 · 3 号桌' })).toBeTruthy();
  });
});

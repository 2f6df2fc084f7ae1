/** 晒单: passing an order on, and what a friend sees and does with it. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { StoreView } from '../../cloudfunctions/contract/menu';
import type { SharedOrderLine } from '../../cloudfunctions/contract/referral';
import { cartOf, useCart } from '../../src/features/cart/use-cart';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { useSession } from '../../src/features/session/use-session';
import OrderPage from '../../src/subpackages/order/detail/index';
import SharedOrderPage from '../../src/subpackages/order/shared/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { ORDER, seatOrder } from './sample-groups';
import { linkReply, TOKEN } from './sample-referral';

const WEST_LAKE = { id: 'west-lake', name: '西湖店' };

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  useCart.setState({ carts: {} });
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useOrderPlace.setState({ store: WEST_LAKE, distance: null, scanned: null });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));

const tea = (changes: Partial<SharedOrderLine> = {}): SharedOrderLine => ({
  ...{ product: 'moli-milk', name: '茉莉轻乳茶', picture: '', optionsText: '大杯 · 少冰', quantity: 2 },
  ...{ unitFen: '2100', bestFen: '1890', closed: null },
  again: { options: [{ group: 'size', choices: ['large'] }], parts: [] },
  ...changes,
});
const gone = tea({
  product: 'cake',
  name: '桂花糯米糍',
  unitFen: '0',
  bestFen: '0',
  closed: '桂花糯米糍已售罄',
});
const store: StoreView = {
  ...{ id: 'east-gate', name: '东门店', address: '东门路 1 号', phone: '', distance: null },
  ...{ open: true, hoursText: '今日 09:00–21:30' },
};

async function open(lines: SharedOrderLine[]): Promise<FunctionServer> {
  openedWith({ t: TOKEN });
  const server = serveFunctions({
    'show-shared-order': () => ok({ from: '林*夏', lines }),
    'list-stores': () => ok({ stores: [store], next: null }),
  });
  render(<SharedOrderPage />);
  await pass(0);
  return server;
}
const askedFor = ({ asked }: FunctionServer) =>
  asked.map(({ request }) => request).filter(({ action }) => action === 'show-shared-order');

describe('a friend', () => {
  test('sees what it is and costs, and the same goes into the cart once for a double tap', async () => {
    const server = await open([tea()]);
    expect(askedFor(server)[0]).toEqual({ action: 'show-shared-order', token: TOKEN, store: 'west-lake' });
    expect(screen.getByText('林*夏 点了这些')).toBeTruthy();
    expect(screen.getByText('大杯 · 少冰')).toBeTruthy();
    const main = screen.getByRole('main').textContent ?? '';
    expect(main).toContain('按「西湖店」现在的价格');
    expect(main).toMatch(/18\.9.*21/);
    await act(async () => {
      fireEvent.click(button('照着点一份'));
      fireEvent.click(button('照着点一份'));
    });
    expect(cartOf('west-lake')(useCart.getState())).toMatchObject([
      { product: 'moli-milk', quantity: 2, unitFen: '2100', text: '', optionsText: '大杯 · 少冰' },
    ]);
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });

  test('is told what cannot be had, and gets the rest', async () => {
    await open([tea(), gone]);
    expect(screen.getByText('桂花糯米糍已售罄')).toBeTruthy();
    await press('点能买的 1 款');
    expect(cartOf('west-lake')(useCart.getState()).map(({ product }) => product)).toEqual(['moli-milk']);
  });

  test('where nothing can be had is led to the menu', async () => {
    await open([gone]);
    await press('看看菜单');
    expect(cartOf('west-lake')(useCart.getState())).toEqual([]);
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });

  test('chooses a store first, whose prices are asked for', async () => {
    useOrderPlace.setState({ store: null });
    const server = await open([tea()]);
    expect(askedFor(server)[0]).toEqual({ action: 'show-shared-order', token: TOKEN });
    expect(screen.getByText('菜单价，选择门店后以门店价格为准')).toBeTruthy();
    await press('选择门店');
    await pass(0);
    await press(/东门店/);
    await pass(0);
    expect(askedFor(server).at(-1)).toMatchObject({ store: 'east-gate' });
    await press('照着点一份');
    expect(cartOf('east-gate')(useCart.getState())).toHaveLength(1);
  });

  test.each([
    ['not-found', '晒单已失效', '看看菜单'],
    ['try-again', '', '重试'],
  ] as const)('%s says so', async (code, words, action) => {
    openedWith({ t: TOKEN });
    serveFunctions({ 'show-shared-order': () => rejected(code) });
    render(<SharedOrderPage />);
    await pass(0);
    if (words !== '') expect(screen.getByText(words)).toBeTruthy();
    expect(button(action)).toBeTruthy();
  });
});

describe('the own order', () => {
  const show = async (changes: Parameters<typeof seatOrder>[0]): Promise<FunctionServer> => {
    openedWith({ order: ORDER });
    const server = serveFunctions({
      'show-order': () => ok(seatOrder({ group: null, ...changes })),
      share: () => ok(linkReply({ title: '林*夏点了茉莉轻乳茶，照着来一份？' })),
    });
    render(<OrderPage />);
    await pass(0);
    return server;
  };

  test('that is paid is passed on by the sheet that everything is', async () => {
    const server = await show({ state: 'completed', completedAt: '2026-12-01T09:00:00+08:00' });
    await press('晒单给好友');
    await pass(0);
    expect(screen.getByRole('dialog', { name: '分享给好友' }).textContent).toContain('照着来一份');
    const shared = server.asked.map(({ request }) => request).find(({ action }) => action === 'share');
    expect(shared).toMatchObject({ content: { kind: 'order', id: ORDER } });
  });

  test.each(['waiting', 'refunded', 'closed'] as const)('that is %s is not passed on', async (state) => {
    await show({ state });
    expect(screen.queryByRole('button', { name: '晒单给好友' })).toBeNull();
  });
});

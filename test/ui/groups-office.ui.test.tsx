/** 拼单: starting one, its page at every turn, choosing for it on the menu, and the one checkout. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { GroupReply } from '../../cloudfunctions/contract/group';
import { CartSheet } from '../../src/features/cart/cart-sheet';
import { OfficeStrip } from '../../src/features/cart/office-strip';
import { useCart } from '../../src/features/cart/use-cart';
import { officeAt, useOffice } from '../../src/features/cart/use-office';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { endOf, endWords } from '../../src/features/groups/office-time';
import { posterFacts } from '../../src/features/groups/poster';
import { seatState } from '../../src/features/groups/words';
import { useSession } from '../../src/features/session/use-session';
import GroupPage from '../../src/subpackages/groups/group/index';
import OffersPage from '../../src/subpackages/groups/list/index';
import StartPage from '../../src/subpackages/groups/office/index';
import CheckoutPage from '../../src/subpackages/order/checkout/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything, openedWith, useShareAppMessage } from './mocks/taro';
import { GROUP, mineOf, NOW, officeReply, ORDER, seatOrder, seatQuote, seatView } from './sample-groups';

const PAGE = `/subpackages/groups/group/index?group=${GROUP}`;
const UNTIL = '2026-12-01T10:30:00+08:00';
const STORE = { id: 'west-lake', name: '西湖店' };

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(NOW) });
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useOrderPlace.setState({ store: STORE, distance: null, scanned: null });
  useOffice.setState({ office: null });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(button(name)));
  await pass(0);
};
const asks = ({ asked }: FunctionServer, action: string): object[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);
const enter = (endsAt = Date.parse(UNTIL)): void =>
  useOffice.getState().enter({ group: GROUP, store: STORE, until: UNTIL, endsAt });

describe('when it ends', () => {
  const now = Date.parse(NOW);

  test.each([
    [{ minutes: 30 }, '今天 10:30 截止'],
    [{ time: '12:30' }, '今天 12:30 截止'],
    [{ time: '10:04' }, null],
    [{ time: '22:01' }, null],
    [{ time: '' }, null],
  ])('%j at 10:00 is %s', (chosen, words) => {
    const end = endOf(chosen, now);
    expect(end === null ? null : endWords(end, now)).toBe(words);
  });

  test('a time that is past today is tomorrow’s', () => {
    const evening = Date.parse('2026-12-01T22:00:00+08:00');
    const end = endOf({ time: '08:00' }, evening);
    expect(end === null ? null : endWords(end, evening)).toBe('明天 08:00 截止');
  });
});

describe('starting one', () => {
  const open = async (answers: Parameters<typeof serveFunctions>[0] = {}): Promise<FunctionServer> => {
    const server = serveFunctions({
      // The device is ten minutes behind.
      'list-my-groups': () => ok({ groups: [], next: null, now: '2026-12-01T10:10:00+08:00' }),
      'open-office': () => ok({ group: GROUP }),
      ...answers,
    });
    render(<StartPage />);
    await pass(0);
    return server;
  };

  test('goes from the page of 拼团', async () => {
    serveFunctions({ 'list-offers': () => ok({ offers: [], next: null }) });
    render(<OffersPage />);
    await pass(0);
    await press(/发起拼单/);
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/office/index' });
  });

  test('asks for an end by the server’s clock, and leads to its page', async () => {
    const server = await open();
    expect(screen.getByText('取餐门店 西湖店')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '1 小时' }));
    expect(screen.getByText('今天 11:10 截止')).toBeTruthy();
    await press('发起拼单');
    expect(asks(server, 'open-office')).toMatchObject([
      { store: 'west-lake', until: '2026-12-01T03:10:00.000Z', showsFace: false },
    ]);
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: PAGE });
  });

  test('asked again after trouble is the same one; another wish is another', async () => {
    const server = await open({ 'open-office': () => rejected('no-network') });
    await press('发起拼单');
    await press('发起拼单');
    fireEvent.click(screen.getByRole('switch', { name: '向同事展示我的名字' }));
    await press('发起拼单');
    const ids = asks(server, 'open-office').map((one) => (one as { requestId: string }).requestId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(Taro.redirectTo).not.toHaveBeenCalled();
  });

  test('at a time of day says what cannot be', async () => {
    await open({ 'open-office': () => ok({ problem: '截止时间要在 5 分钟之后、12 小时之内' }) });
    fireEvent.click(screen.getByRole('radio', { name: '其他时间' }));
    expect(button('发起拼单')).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('几点截止'), { target: { value: '10:12' } });
    expect(screen.getByText('截止时间要在 5 分钟之后、12 小时之内')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('几点截止'), { target: { value: '12:30' } });
    expect(screen.getByText('今天 12:30 截止')).toBeTruthy();
    await press('发起拼单');
    expect(screen.getByText('截止时间要在 5 分钟之后、12 小时之内')).toBeTruthy();
  });

  test('needs a store', async () => {
    useOrderPlace.setState({ store: null });
    await open();
    expect(screen.getByText('还没选门店')).toBeTruthy();
    expect(button('发起拼单')).toHaveProperty('disabled', true);
  });
});

describe('its page', () => {
  const open = async (group: GroupReply): Promise<FunctionServer & { now: { group: GroupReply } }> => {
    openedWith({ group: GROUP });
    const now = { group };
    const server = serveFunctions({
      'show-group': () => ok({ ...now.group, now: new Date().toISOString() }),
      'show-order': () =>
        ok(seatOrder({ state: 'created', payBy: '2026-12-01T10:05:00+08:00', paidAt: null })),
      'check-payment': () => rejected('no-network'),
      'close-office': () => ok(null),
      'leave-group': () => ok(null),
    });
    render(<GroupPage />);
    await pass(0);
    return { ...server, now };
  };
  const gift = { starter: { name: '林知夏', initial: '林' }, gift: { size: 3, count: 1 } };

  test('says who started it, where, until when, what was ordered and what is promised', async () => {
    await open(officeReply({ office: gift }));
    for (const words of [
      '林知夏 发起',
      '西湖店 · 10:30 截单',
      '00:30:00',
      '已点 1 单',
      '茉莉轻乳茶 · 大杯 ×2',
      '满 3 单，发起人得 1 张券',
      '还差 2 单',
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('团长')).toBeNull();
    const share = useShareAppMessage.mock.calls.at(-1)?.[0] as () => object;
    expect(share()).toMatchObject({ title: '一起拼单，来选你的饮品 · 西湖店', path: PAGE });
  });

  test('leads whoever comes by the link to the menu of its store, a guest too', async () => {
    useSession.getState().start({ session: 'session-1', who: 'visitor' });
    useOrderPlace.setState({ store: { id: 'lakeside', name: '湖滨店' } });
    await open(officeReply());
    expect(screen.queryByRole('button', { name: '现在截单' })).toBeNull();
    await press('选我的饮品');
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
    expect(useOrderPlace.getState().store).toMatchObject(STORE);
    expect(useOffice.getState().office).toMatchObject({ group: GROUP, store: STORE, until: UNTIL });
  });

  test('lets one order again, invite, and give the own drink back', async () => {
    const server = await open(officeReply({ mine: mineOf({ paidFen: '2100' }) }));
    expect(screen.getByRole('heading', { name: '你的饮品已点好' })).toBeTruthy();
    expect(button('再选一份')).toBeTruthy();
    expect(button('邀请同事')).toBeTruthy();
    await press('取消这一单');
    expect(screen.getByRole('dialog').textContent).toContain('¥21 将原路退回，其他人的不受影响');
    await press('取消并退款');
    expect(asks(server, 'leave-group')).toEqual([{ action: 'leave-group', group: GROUP }]);
    await press('我的订单');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/subpackages/order/detail/index?order=${ORDER}` });
  });

  test('is ended by its starter after a question that says what happens', async () => {
    const server = await open(officeReply({ mayClose: true, held: 1 }));
    await press('现在截单');
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain('已付款的 1 单马上交给门店制作');
    expect(text).toContain('还有 1 单正在支付');
    server.now.group = officeReply({ state: 'closing' });
    const confirm = screen.getAllByRole('button', { name: '现在截单' }).at(-1)!;
    await act(async () => {
      fireEvent.click(confirm);
      fireEvent.click(confirm);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(asks(server, 'close-office')).toEqual([{ action: 'close-office', group: GROUP }]);
    expect(screen.getByRole('heading', { name: '正在截单' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '选我的饮品' })).toBeNull();
  });

  test('whose time is over is closing, whatever was told last', async () => {
    await open(officeReply({ deadline: '2026-12-01T10:00:03+08:00' }));
    await pass(4_000);
    expect(screen.getByRole('heading', { name: '正在截单' })).toBeTruthy();
  });

  test('that is ended says how much is made, and leads to the own order', async () => {
    const seats = [seatView('林知夏', { cups: 2 }), seatView('沈*瑾', { cups: 1, isMine: true })];
    await open(officeReply({ state: 'filled', paid: 2, seats, mine: mineOf({ state: 'confirmed' }) }));
    expect(screen.getByRole('heading', { name: '已截单，3 杯开始制作' })).toBeTruthy();
    await press('查看取餐码');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/subpackages/order/detail/index?order=${ORDER}` });
  });

  test('that is ended without a drink of one’s own, and one in which nobody ordered, can be begun again', async () => {
    await open(officeReply({ state: 'filled' }));
    expect(screen.getByText('这次没有你的饮品，下次早点选')).toBeTruthy();
    await press('我也发起一次');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/office/index' });
  });

  test('that nobody ordered in is over', async () => {
    await open(officeReply({ state: 'failed', paid: 0, seats: [] }));
    expect(screen.getByRole('heading', { name: '拼单已结束' })).toBeTruthy();
    expect(button('再发起一次')).toBeTruthy();
  });

  test('with a drink that waits for its payment pays it', async () => {
    await open(officeReply({ held: 1, mine: mineOf({ state: 'held' }) }));
    expect(screen.getByRole('heading', { name: '你的饮品待支付' })).toBeTruthy();
    expect(button('去支付 ¥13.90')).toBeTruthy();
  });

  test('says why one cannot order, and what to do', async () => {
    await open(officeReply({ why: { code: 'unpaid-one', message: '你有 1 个名额待支付，请先支付或取消' } }));
    expect(screen.getByText('你有 1 个名额待支付，请先支付或取消')).toBeTruthy();
    await press('查看我的拼团');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/mine/index' });
  });

  test('has a poster of its own, and words in one’s own groups', () => {
    expect(posterFacts(officeReply())).toMatchObject({
      asks: '林知夏 邀你一起拼单',
      strong: '西湖店',
      lines: ['12月1日 10:30 截止', '各选各的，各付各的，一起取餐'],
    });
    const of = { kind: 'office', seat: 'paid', missing: 0 } as const;
    expect(seatState({ ...of, state: 'forming' }).words).toBe('拼单中，待截单');
    expect(seatState({ ...of, state: 'closing' }).words).toBe('正在截单');
    expect(seatState({ ...of, state: 'filled' }).words).toBe('已截单');
  });
});

describe('choosing for it', () => {
  test('is said on the menu and in the cart, with the way to it and the way out', async () => {
    enter();
    render(<OfficeStrip />);
    expect(screen.getByRole('status').textContent).toContain('正在为「一起拼单」选饮品 ·10:30 截止');
    await press(/看拼单$/);
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: PAGE });
    await press('退出拼单点单');
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('is said in the cart', () => {
    enter();
    const nothing = (): void => undefined;
    const rows = [
      { entry: { ...entry, line: '1' }, unitFen: '2100', bestFen: '2100', trouble: null, most: 9 },
    ];
    render(
      <CartSheet
        {...{
          rows,
          sum: { bestFen: '2100', listFen: '2100' },
          closedWords: null,
          onQuantity: nothing,
          onRemove: nothing,
        }}
        {...{ onClear: nothing, onCheckout: nothing, onClose: nothing }}
      />,
    );
    expect(screen.getByText('10:30 截止')).toBeTruthy();
  });

  test('holds at its store only, and leads back there', async () => {
    enter();
    useOrderPlace.setState({ store: { id: 'lakeside', name: '湖滨店' } });
    render(<OfficeStrip />);
    expect(officeAt('lakeside')(useOffice.getState())).toBeNull();
    await press(/「一起拼单」在西湖店.*换回门店$/);
    expect(useOrderPlace.getState().store).toMatchObject(STORE);
  });

  test('is over with its time, and forgotten a while later', async () => {
    enter();
    render(<OfficeStrip />);
    await pass(30 * 60_000);
    expect(button(/已到截止时间/)).toBeTruthy();
    jest.setSystemTime(Date.parse(UNTIL) + 31 * 60_000);
    expect(officeAt('west-lake')(useOffice.getState())).toBeNull();
  });

  test('ends when the member signs out', () => {
    enter();
    useSession.getState().end();
    expect(useOffice.getState().office).toBeNull();
  });
});

const entry = {
  ...{ line: '1', product: 'jasmine-milk', quantity: 1, options: [], parts: [], text: '' },
  ...{ name: '茉莉轻乳茶', picture: '', optionsText: '', unitFen: '1800' },
};

describe('the checkout', () => {
  const no = (code: string, message: string) => ok({ outcome: 'no-seat', why: { code, message } });
  const open = async (answers: Parameters<typeof serveFunctions>[0] = {}): Promise<FunctionServer> => {
    useCart.setState({ carts: { 'west-lake': [entry] } });
    enter();
    const server = serveFunctions({
      'quote-seat': () => ok({ outcome: 'quoted', quote: seatQuote(), priceFen: null }),
      quote: () => ok({ outcome: 'quoted', quote: seatQuote() }),
      'take-seat': () =>
        ok({ outcome: 'created', group: GROUP, order: ORDER, payableFen: '1390', payBy: null }),
      pay: () => ok({ outcome: 'paid' }),
      'keep-message-consents': () => ok(null),
      ...answers,
    });
    render(<CheckoutPage />);
    await pass(0);
    return server;
  };

  test('asks for the price within the group, takes the seat, and goes back to the group', async () => {
    const server = await open();
    expect(asks(server, 'quote')).toEqual([]);
    expect(asks(server, 'quote-seat')).toMatchObject([
      { seat: { group: GROUP }, store: 'west-lake', points: 'none', coupon: 'best' },
    ]);
    fireEvent.click(screen.getByRole('switch', { name: '向同事展示我的名字' }));
    await press('支付 ¥13.90');
    expect(asks(server, 'take-seat')).toMatchObject([
      { seat: { group: GROUP }, coupon: 'none', payableFen: '1390', showsFace: true },
    ]);
    expect(asks(server, 'create-order')).toEqual([]);
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: PAGE });
    expect(useOffice.getState().office).toBeNull();
    expect(useCart.getState().carts).toEqual({});
  });

  test('of a group that is over offers to order alone, with the same cart', async () => {
    const server = await open({ 'quote-seat': () => no('over', '该团已结束，可自己开团') });
    expect(screen.getByText('已选商品仍保留，可单独下单')).toBeTruthy();
    await press('改为单独下单');
    expect(asks(server, 'quote')).toMatchObject([{ store: 'west-lake' }]);
    expect(button('支付 ¥13.90')).toBeTruthy();
  });

  test('with another order to pay first leads to it', async () => {
    await open({ 'quote-seat': () => no('unpaid-one', '你有 1 个名额待支付，请先支付或取消') });
    await press('查看待支付订单');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/mine/index' });
  });

  test('of a group that ended in this moment says so, and takes nothing', async () => {
    let isOver = false;
    await open({
      'quote-seat': () =>
        isOver
          ? no('closing', '该团结算中，请稍候')
          : ok({ outcome: 'quoted', quote: seatQuote(), priceFen: null }),
      'take-seat': () => {
        isOver = true;
        return no('closing', '该团结算中，请稍候');
      },
    });
    await press('支付 ¥13.90');
    expect(screen.getByText('该团结算中，请稍候')).toBeTruthy();
    expect(button('改为单独下单')).toBeTruthy();
    expect(Taro.redirectTo).not.toHaveBeenCalled();
    expect(useCart.getState().carts['west-lake']).toHaveLength(1);
  });
});

/** The points mall: what points buy, one item with its question, what it got, what was exchanged. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ExchangeReply, MallItemReply, MallItemView } from '../../cloudfunctions/contract/mall';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { costWords } from '../../src/features/mall/words';
import { useOpenWishes } from '../../src/features/mall/use-exchange';
import { useSession } from '../../src/features/session/use-session';
import ExchangesPage from '../../src/subpackages/mall/exchanges/index';
import MallPage from '../../src/subpackages/mall/index';
import MallItemPage from '../../src/subpackages/mall/item/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { exchanged, mallItem, STORES } from './sample-mall';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  useOpenWishes.setState({ ids: {} });
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test.each([
  ['800', '0', '800 积分'],
  ['12000', '0', '12,000 积分'],
  ['500', '990', '500 积分 + ¥9.90'],
  ['500', '1000', '500 积分 + ¥10'],
])('%s points and %s fen are "%s"', (points, fen, words) => {
  expect(costWords({ points, fen })).toBe(words);
});

describe('the grid', () => {
  const openMall = async (items: MallItemView[]) => {
    const server = serveFunctions({ 'list-mall': () => ok({ items, usable: '1280' }) });
    render(<MallPage />);
    await pass(0);
    return server;
  };

  test('says of each what it costs and where it stands, and leads to it', async () => {
    await openMall([
      mallItem(),
      mallItem({ item: 'few', name: '杯垫', points: '500', fen: '990', left: '3' }),
      mallItem({
        item: 'dear',
        name: '茶礼',
        points: '1400',
        why: { code: 'too-few-points', message: '还差 120 积分' },
      }),
      mallItem({ item: 'gone', name: '限定杯', why: { code: 'none-left', message: '已兑完' } }),
    ]);
    expect(screen.getByText('1,280')).toBeTruthy();
    expect(screen.getByRole('button', { name: '满20减5 优惠券，800 积分，可兑换' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '茶礼，1,400 积分，还差 120 积分' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '限定杯，800 积分，已兑完' })).toBeTruthy();
    await press('杯垫，500 积分 + ¥9.90，仅剩 3 件');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/mall/item/index?item=few' });
    await press('兑换记录');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/mall/exchanges/index' });
  });

  test('says so when there is nothing yet', async () => {
    await openMall([]);
    expect(screen.getByText('好物正在上架')).toBeTruthy();
  });

  test('asks again after a failure', async () => {
    const answers = [() => rejected('no-network'), () => ok({ items: [mallItem()], usable: '0' })];
    serveFunctions({ 'list-mall': () => (answers.shift() ?? (() => rejected('no-network')))() });
    render(<MallPage />);
    expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
    await pass(0);
    expect(screen.getByRole('alert')).toBeTruthy();
    await press('重试');
    await pass(0);
    expect(screen.getByText('800 积分')).toBeTruthy();
  });
});

describe('an item', () => {
  const COUPON = {
    figure: '¥5',
    condition: '满 ¥20 可用',
    where: '',
    when: '领取后 7 天有效',
    rules: ['限一次'],
  };
  const openItem = async (shown: Partial<MallItemReply> = {}) => {
    openedWith({ item: 'five-off' });
    const replies: (() => Reply<ExchangeReply>)[] = [];
    const reply: MallItemReply = { item: mallItem(), usable: '1280', coupon: COUPON, stores: [], ...shown };
    const server = serveFunctions({
      'show-mall-item': () => ok(reply),
      exchange: () => replies.shift()?.() ?? ok({ exchange: exchanged(), why: null, usable: '480' }),
    });
    render(<MallItemPage />);
    await pass(0);
    const wishes = () =>
      server.asked.flatMap(({ request }) => (request.action === 'exchange' ? [request] : []));
    return { ...server, replies, wishes };
  };
  const exchange = async (): Promise<void> => {
    await press('立即兑换');
    await press('确认兑换');
    await pass(0);
  };

  test('says what it costs and what is left before it is exchanged, and leads to the wallet', async () => {
    const { wishes } = await openItem();
    expect(screen.getByText('¥5 · 满 ¥20 可用')).toBeTruthy();
    await press('立即兑换');
    expect(screen.getByRole('dialog', { name: '确认兑换' }).textContent).toContain('需要800 积分');
    expect(screen.getByRole('dialog').textContent).toContain('兑换后剩余480 积分');
    await press('确认兑换');
    await pass(0);
    expect(wishes()).toMatchObject([{ item: 'five-off', points: '800', fen: '0' }]);
    expect(screen.getByText('兑换成功')).toBeTruthy();
    await press('去看看');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/wallet/index' });
  });

  test('double taps are one exchange', async () => {
    const { wishes } = await openItem();
    await press('立即兑换');
    const button = screen.getByRole('button', { name: '确认兑换' });
    await act(async () => {
      fireEvent.click(button);
      fireEvent.click(button);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(wishes()).toHaveLength(1);
  });

  test('asks again with the same id when no answer came', async () => {
    const { wishes, replies } = await openItem();
    replies.push(() => rejected('no-network'));
    await exchange();
    expect(screen.getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
    await press('确认兑换');
    await pass(0);
    const ids = wishes().map(({ requestId }) => requestId);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(screen.getByText('兑换成功')).toBeTruthy();
    expect(useOpenWishes.getState().ids).toEqual({});
  });

  test('says why it cannot be had, where it was taken in that moment', async () => {
    const { replies } = await openItem();
    replies.push(() => ok({ exchange: null, why: { code: 'none-left', message: '已兑完' } }));
    await exchange();
    expect(screen.getByText('已兑完')).toBeTruthy();
  });

  test.each([
    ['too-few-points', '还差 120 积分', '积分不足'],
    ['none-left', '已兑完', '已兑完'],
    ['had-all', '每人限兑 1 件，你已兑满', '已兑满'],
  ] as const)('that cannot be had (%s) says so, and has no way on', async (code, message, words) => {
    await openItem({ item: mallItem({ why: { code, message } }) });
    expect(screen.getByRole('button', { name: words })).toHaveProperty('disabled', true);
    expect(screen.getAllByText(message).length).toBeGreaterThan(0);
  });

  test('goods are fetched at a store that is chosen, and lead to their order', async () => {
    const item = mallItem({ kind: 'goods', name: '桂花糯米糍' });
    const { wishes, replies } = await openItem({ item, coupon: null, stores: STORES });
    expect(screen.getByRole('button', { name: '请选择取货门店' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('tab', { name: /机场店/ })).toHaveProperty('disabled', true);
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: /鼓楼店/ })));
    const order = '261201000000000001';
    replies.push(() => ok({ exchange: exchanged({ coupon: null, order }), why: null, usable: '480' }));
    await exchange();
    expect(wishes()).toMatchObject([{ item: 'five-off', store: 's2' }]);
    await press('查看取货码');
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/subpackages/order/detail/index?order=${order}` });
  });

  test('goods for points and money lead to paying', async () => {
    const item = mallItem({ kind: 'goods', points: '500', fen: '990' });
    const { replies } = await openItem({ item, coupon: null, stores: STORES.slice(0, 1) });
    await press('立即兑换');
    expect(screen.getByText('提交后请在 15 分钟内付款，未付款积分自动退回')).toBeTruthy();
    const order = '261201000000000001';
    replies.push(() =>
      ok({ exchange: exchanged({ coupon: null, order, fen: '990' }), why: null, usable: '780' }),
    );
    await press('确认兑换');
    await pass(0);
    expect(screen.getByRole('button', { name: '去付款' })).toBeTruthy();
  });
});

describe('what was exchanged', () => {
  test('is listed page by page, and leads to what it got', async () => {
    const order = '261201000000000001';
    const server = serveFunctions({
      'list-exchanges': ({ after }) =>
        after === undefined
          ? ok({ exchanges: [exchanged({ exchange: 'one', coupon: null, order, fen: '990' })], next: '2' })
          : ok({
              exchanges: [exchanged({ exchange: 'two', givenBackAt: '2026-12-01T03:00:00Z' })],
              next: null,
            }),
    });
    render(<ExchangesPage />);
    await pass(0);
    expect(screen.getByText('12月1日 10:00 · 到店自取')).toBeTruthy();
    await press('加载更多');
    await pass(0);
    expect(screen.getByText('积分已退回')).toBeTruthy();
    expect(server.asked).toHaveLength(2);
    await press(/800 积分 \+ ¥9.90/);
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/subpackages/order/detail/index?order=${order}` });
  });

  test('leads to the mall when there is nothing yet', async () => {
    serveFunctions({ 'list-exchanges': () => ok({ exchanges: [], next: null }) });
    render(<ExchangesPage />);
    await pass(0);
    await press('去积分商城');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/mall/index' });
  });
});

/** Taking a seat: the cup, the price and its reason, paying once, and what is said when something changed. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { GroupReply, SeatQuoteReply, TakeSeatReply } from '../../cloudfunctions/contract/group';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { useSession } from '../../src/features/session/use-session';
import TakeSeatPage from '../../src/subpackages/groups/seat/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { GROUP, groupReply, mineOf, offerReply, ORDER, seatMenu, seatQuote } from './sample-groups';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  jest.useFakeTimers();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useOrderPlace.setState({ store: { id: 'west-lake', name: '西湖店' }, distance: null, scanned: null });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(button(name));
    await jest.advanceTimersByTimeAsync(0);
  });

const CREATED: TakeSeatReply = {
  ...{ outcome: 'created', group: GROUP, order: ORDER, payableFen: '1390' },
  payBy: '2026-12-01T10:05:00+08:00',
};

async function open({
  seat = { group: GROUP } as Record<string, string>,
  group = groupReply(),
}: { seat?: Record<string, string>; group?: GroupReply } = {}) {
  openedWith(seat);
  const quotes: (() => Reply<SeatQuoteReply>)[] = [];
  const takes: (() => Reply<TakeSeatReply>)[] = [];
  const server = serveFunctions({
    'show-group': () => ok(group),
    'show-offer': () => ok(offerReply()),
    'show-menu': () => ok(seatMenu()),
    'quote-seat': () => quotes.shift()?.() ?? ok({ outcome: 'quoted', quote: seatQuote(), priceFen: '1390' }),
    'take-seat': () => takes.shift()?.() ?? ok(CREATED),
    pay: () => ok({ outcome: 'paid' }),
    'list-stores': () => ok({ stores: [], next: null }),
    'show-brand': () => ok({ brand: { name: '回甘' }, welcomeGift: null, levels: [] }),
  });
  render(<TakeSeatPage />);
  await pass(0);
  await pass(0);
  await pass(0);
  const wishes = () =>
    server.asked.flatMap(({ request }) => (request.action === 'take-seat' ? [request] : []));
  return { ...server, quotes, takes, wishes };
}

test('with the standard choices one tap takes and pays it, and leads to the group', async () => {
  const { wishes } = await open();
  expect(screen.getAllByText(/拼团价/).length).toBeGreaterThan(0);
  await press('支付 ¥13.90');
  expect(wishes()).toMatchObject([
    {
      ...{ seat: { group: GROUP }, store: 'west-lake', payableFen: '1390', pointsUsed: '0' },
      ...{ showsFace: false, remark: '', points: 'none' },
      lines: [{ product: 'jasmine-milk', quantity: 1, options: [{ group: 'size', choices: ['medium'] }] }],
    },
  ]);
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/subpackages/groups/group/index?group=${GROUP}` });
});

test('a group of one’s own is opened the same way', async () => {
  const { wishes } = await open({ seat: { offer: 'three' } });
  await press('支付 ¥13.90');
  expect(wishes()).toMatchObject([{ seat: { offer: 'three' } }]);
});

test('another cup is priced anew; the name is shown where that is wanted', async () => {
  const { asked, wishes, quotes } = await open();
  quotes.push(() => ok({ outcome: 'quoted', quote: seatQuote({ payableFen: '1690' }), priceFen: '1390' }));
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /大杯/ })));
  await pass(0);
  expect(asked.filter(({ request }) => request.action === 'quote-seat')).toHaveLength(2);
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: '向团友展示我的名字' })));
  await press('支付 ¥16.90');
  expect(wishes()).toMatchObject([{ payableFen: '1690', showsFace: true }]);
});

test('double taps take one seat; no answer is asked for again with the same id', async () => {
  const { wishes, takes } = await open();
  takes.push(() => rejected('no-network'));
  const pay = button('支付 ¥13.90');
  await act(async () => {
    fireEvent.click(pay);
    fireEvent.click(pay);
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(wishes()).toHaveLength(1);
  expect(screen.getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
  await press('支付 ¥13.90');
  const ids = wishes().map(({ requestId }) => requestId);
  expect(ids).toEqual([ids[0], ids[0]]);
});

test('a price that changed is shown before it is paid', async () => {
  const { wishes, takes } = await open();
  takes.push(() => ok({ outcome: 'price-changed', quote: seatQuote({ payableFen: '1300' }) }));
  await press('支付 ¥13.90');
  expect(screen.getByText('价格已更新，请确认后支付')).toBeTruthy();
  expect(Taro.redirectTo).not.toHaveBeenCalled();
  await press('支付 ¥13');
  expect(wishes()[1]).toMatchObject({ payableFen: '1300' });
  expect(wishes()[0]?.requestId).not.toBe(wishes()[1]?.requestId);
});

test('a seat that somebody else got in this moment leads to one’s own group', async () => {
  const { takes } = await open();
  takes.push(() => ok({ outcome: 'no-seat', why: { code: 'full', message: '该团已满，可自己开团' } }));
  await press('支付 ¥13.90');
  expect(screen.getByText('该团已满，可自己开团')).toBeTruthy();
  await press('自己开团');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/seat/index?offer=three' });
});

test('a group that is full says so before anything is chosen', async () => {
  const full = { code: 'full', message: '该团已满，可自己开团' } as const;
  await open({ group: groupReply({ why: full, missing: 0 }) });
  expect(screen.getByText(full.message)).toBeTruthy();
  expect(screen.queryByText('应付')).toBeNull();
});

test('what is wrong with the cup or the store is said, and can be tried again', async () => {
  const { quotes } = await open();
  const problem = { line: null, code: 'store-closed', message: '门店休息中' } as const;
  quotes.push(() => ok({ outcome: 'problems', problems: [problem] }));
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /大杯/ })));
  await pass(0);
  expect(screen.getByText('门店休息中')).toBeTruthy();
  await press('重试');
  await pass(0);
  expect(button('支付 ¥13.90')).toHaveProperty('disabled', false);
});

test('points are used where the offer allows it', async () => {
  const points = { used: '0', fen: '0', most: '300', mostFen: '300', usable: '1280', why: null };
  const { quotes, asked } = await open();
  quotes.push(() => ok({ outcome: 'quoted', quote: seatQuote({ points }), priceFen: '1390' }));
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /大杯/ })));
  await pass(0);
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: '300 积分抵扣 ¥3' })));
  await pass(0);
  expect(asked.at(-1)?.request).toMatchObject({ action: 'quote-seat', points: 'most' });
});

test('without a store one is chosen first; another can be', async () => {
  useOrderPlace.setState({ store: null });
  await open();
  expect(screen.getByText('在哪家店取这一杯？')).toBeTruthy();
});

test('whoever sits in it already is led to it', async () => {
  await open({ group: groupReply({ mine: mineOf({ state: 'held' }) }) });
  await press('查看拼团');
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/subpackages/groups/group/index?group=${GROUP}` });
});

test('a visitor joins with one tap on the way', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  await open();
  await press('一键入会并参团');
  await pass(0);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

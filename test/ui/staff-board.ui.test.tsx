/** The board of a store: orders of one group stand as what they are, an office's as one batch. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { BoardGroup, BoardOrder } from '../../cloudfunctions/contract/counter';
import { batchesOf, stepOf } from '../../src/features/staff-board/batches';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import StaffBoardPage from '../../src/subpackages/staff/board/index';
import Taro, { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleClerk, sampleDesk } from './sample-staff';

type Answers = Parameters<typeof serveFunctions>[0];
const NOW = '2026-11-29T14:03:00+08:00';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(NOW) });
  forgetEverything();
  useStaffSession.getState().start(sampleClerk);
});
afterEach(() => jest.useRealTimers());

const office = (guest: string): BoardGroup => ({
  ...{ group: 'abcdefgh01', kind: 'office', name: '一起拼单', guest, people: 3, batch: 3 },
});
const order = (number: number, changes: Partial<BoardOrder> = {}): BoardOrder => ({
  ...{ order: `26112900000000000${number}`, group: null, state: 'paid', pickupNo: `A00${number}`, place: '' },
  ...{
    member: '林*夏',
    paidAt: NOW,
    readyAt: null,
    serving: null,
    remark: '',
    payableFen: '1900',
    refundedFen: '0',
  },
  lines: [
    {
      ...{ line: '1', name: '茉莉轻乳茶', optionsText: '大杯', text: '', quantity: 1 },
      ...{ refundedQuantity: 0, netFen: '1900' },
    },
  ],
  openRequest: false,
  may: ['start-order', 'ready-order', 'hand-out'],
  ...changes,
});
const one = order(1, { group: office('林知夏') });
const alone = order(2);
const two = order(3, { group: office('周*满') });
const pair = order(4, {
  group: { ...office('陈*一'), group: 'abcdefgh02', kind: 'seats', people: 2, batch: 1 },
});
const ready = (of: BoardOrder): BoardOrder => ({ ...of, state: 'ready', may: ['hand-out'] });

async function open(answers: Answers): Promise<FunctionServer> {
  const server = serveFunctions({ 'show-my-desk': () => ok(sampleDesk), ...answers });
  render(<StaffBoardPage />);
  await settle();
  await settle();
  return server;
}
const settle = (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(0)));
const board = (orders: BoardOrder[]) => () => ok({ orders, asked: 0, at: NOW });
const moves = ({ asked }: FunctionServer) =>
  asked.map(({ request }) => request).filter(({ action }) => action === 'move-batch');

test('an office stands where its first order does; who bought with strangers stands alone', () => {
  expect(
    batchesOf([one, alone, two, pair]).map(({ orders }) => orders.map(({ pickupNo }) => pickupNo)),
  ).toEqual([['A001', 'A003'], ['A002'], ['A004']]);
  expect([
    stepOf([one, two]),
    stepOf([one, ready(two)]),
    stepOf([ready(one), ready(two)]),
    stepOf([]),
  ]).toEqual(['ready-order', 'ready-order', 'hand-out', null]);
});

test('a batch with its size, a name for each cup, and one press for all of it', async () => {
  let orders = [one, alone, two, pair];
  const server = await open({
    'list-board': () => ok({ orders, asked: 0, at: NOW }),
    'move-batch': () => {
      orders = [ready(one), alone, ready(two), pair];
      return ok({ orders: [ready(one), ready(two)], moved: 2 });
    },
  });
  expect(screen.getByText('一起拼单 · 3 单')).toBeTruthy();
  expect(screen.getByText('这里 2 单，共 3 单')).toBeTruthy();
  expect(screen.getByText('杯贴：林知夏')).toBeTruthy();
  expect(screen.getByText('杯贴：周*满')).toBeTruthy();
  expect(screen.getByText('拼团 2 人')).toBeTruthy();
  const all = screen.getByRole('button', { name: '整批完成' });
  fireEvent.click(all);
  fireEvent.click(all);
  await settle();
  expect(moves(server)).toEqual([
    expect.objectContaining({ group: 'abcdefgh01', step: 'ready-order', store: 'west-lake' }),
  ]);
  await settle();
  expect(screen.getByRole('button', { name: '整批取餐' })).toBeTruthy();
});

test('without an answer the same press again is the same request', async () => {
  let isDown = true;
  const server = await open({
    'list-board': board([ready(one), ready(two)]),
    'move-batch': () => (isDown ? rejected('no-network') : ok({ orders: [], moved: 2 })),
  });
  const press = async (): Promise<void> => {
    fireEvent.click(screen.getByRole('button', { name: '整批取餐' }));
    await settle();
  };
  await press();
  isDown = false;
  await press();
  const [first, second] = moves(server) as { requestId: string }[];
  expect(first?.requestId).toBe(second?.requestId);
});

test('nothing to make', async () => {
  await open({ 'list-board': board([]) });
  expect(within(document.body).getByText('暂无待制作订单')).toBeTruthy();
});

test('a new order rings where it is switched on, once, and not what the board began with', async () => {
  let orders = [order(1)];
  await open({ 'list-board': () => ok({ orders, asked: 0, at: NOW }) });
  const vibrate = jest.mocked(Taro.vibrateLong);
  const next = async (): Promise<void> => {
    await act(async () => void (await jest.advanceTimersByTimeAsync(5_100)));
  };
  orders = [order(1), order(2)];
  await next();
  expect(vibrate).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('switch', { name: '新订单响铃' }));
  await next();
  expect(vibrate).not.toHaveBeenCalled();
  orders = [order(1), order(2), order(3)];
  await next();
  await next();
  expect(vibrate).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('switch', { name: '新订单响铃' }));
});

test('what waits to be fetched stays in sight', async () => {
  await open({ 'list-board': board([order(1), ready(order(2)), ready(order(3))]) });
  fireEvent.click(screen.getByRole('button', { name: '查看待取的 2 单' }));
  expect(Taro.pageScrollTo).toHaveBeenCalledWith({ selector: '#board-ready', duration: 0 });
  expect(screen.getByText(/A002\s+A003/)).toBeTruthy();
});

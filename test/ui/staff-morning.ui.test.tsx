/**
 * A store's morning on its manager's phone: three facts, each with a page where something is done about it;
 * the store's days; hints about regulars.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { MorningFact, Regular } from '../../cloudfunctions/contract/morning';
import { factWords } from '../../src/features/staff-morning/words';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import AfterSalesPage from '../../src/subpackages/staff/after-sales/index';
import StaffDeskPage from '../../src/subpackages/staff/index';
import MorningPage from '../../src/subpackages/staff/morning/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { sampleActions, sampleDesk } from './sample-staff';

type Answers = Parameters<typeof serveFunctions>[0];

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

const FACTS: MorningFact[] = [
  { fact: 'refunds', name: '茉莉轻乳茶', back: 4, sold: 40 },
  { fact: 'away', members: 12 },
  { fact: 'takings', takingsFen: '118000', beforeFen: '100000' },
];
const REGULAR: Regular = { name: '林*夏', tier: '白银', orders: 9, awayDays: 32, birthday: null };
const day = { day: '2026-11-28', takingsFen: '118000', orders: 40, memberOrders: 25 };

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
});

const signIn = (role: 'clerk' | 'manager'): void =>
  useStaffSession.getState().start({
    ...{ session: 's', expiresAt: '2030-01-01T00:00:00+08:00', staffId: '2', name: '程店长' },
    role,
  });
const serve = (role: 'clerk' | 'manager', answers: Answers = {}): FunctionServer => {
  signIn(role);
  return serveFunctions({
    'show-my-desk': () => ok({ ...sampleDesk, role }),
    'list-my-shift': () => ok(sampleActions([])),
    'show-store-today': () =>
      ok({ fresh: 0, ready: 0, asked: 0, orders: 3, takingsFen: '5850', worth: null }),
    'show-morning': () => ok({ day: '2026-11-28', facts: FACTS }),
    'list-regulars': () => ok({ isFew: false, regulars: [REGULAR], next: null }),
    'show-store-days': () => ok({ days: [day], regulars: null }),
    'list-after-sales': () => ok({ requests: [], next: null }),
    ...answers,
  });
};
const asked = (server: FunctionServer): string[] => server.asked.map(({ request }) => request.action);

test('a manager is told three facts, and each leads on, once', async () => {
  serve('manager');
  render(<StaffDeskPage />);
  expect(await screen.findByText('茉莉轻乳茶 昨日退款 4 份')).toBeTruthy();
  expect(screen.getByText('12 位常客 30 天没来')).toBeTruthy();
  expect(screen.getByText('昨日营业额 ¥1,180.00')).toBeTruthy();
  expect(screen.getByText('比上周同日多 18%')).toBeTruthy();
  const ways: [string, string][] = [
    ['查看售后', '/subpackages/staff/after-sales/index?which=answered'],
    ['查看名单', '/subpackages/staff/morning/index?part=away'],
    ['查看每日营业', '/subpackages/staff/morning/index?part=days'],
  ];
  for (const [name, url] of ways) {
    jest.mocked(Taro.navigateTo).mockClear();
    const way = screen.getByRole('button', { name });
    await act(async () => {
      fireEvent.click(way);
      fireEvent.click(way);
    });
    expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
    expect(Taro.navigateTo).toHaveBeenCalledWith(expect.objectContaining({ url }));
  }
});

test('a clerk has no such card, and nothing is asked for', async () => {
  const server = serve('clerk');
  render(<StaffDeskPage />);
  await screen.findByText('门店今日');
  expect(screen.queryByText('晨报')).toBeNull();
  expect(asked(server)).not.toContain('show-morning');
});

test('a failure is tried again, and nothing to say is no card', async () => {
  let isBroken = true;
  serve('manager', {
    'show-morning': () => (isBroken ? rejected('try-again') : ok({ day: '2026-11-28', facts: [] })),
  });
  render(<StaffDeskPage />);
  const alert = await screen.findByRole('alert');
  isBroken = false;
  await act(async () => void fireEvent.click(within(alert).getByRole('button', { name: '重试' })));
  await screen.findByText('门店今日');
  expect(screen.queryByText('晨报')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the answered requests are what the fact about refunds leads to', async () => {
  const server = serve('manager');
  openedWith({ which: 'answered' });
  render(<AfterSalesPage />);
  await screen.findByRole('tab', { name: '已处理', selected: true });
  expect(server.asked.map(({ request }) => request)).toContainEqual(
    expect.objectContaining({ action: 'list-after-sales', state: 'answered' }),
  );
});

test('days are told with their share of members, small crowds are not', async () => {
  serve('manager');
  render(<MorningPage />);
  expect(await screen.findByText('近 28 天 ¥1,180.00 · 40 单')).toBeTruthy();
  expect(screen.getByText(/^40 单 · 会员 63%$/)).toBeTruthy();
  expect(screen.getByText('近 90 天主要在本店消费的会员少于 10 人')).toBeTruthy();
});

test('hints say how often and how long ago, and nothing else of a member', async () => {
  const server = serve('manager');
  openedWith({ part: 'away' });
  render(<MorningPage />);
  expect(await screen.findByText('32 天没来 · 来过 9 次')).toBeTruthy();
  expect(screen.getByText('林*夏')).toBeTruthy();
  expect(screen.getByText(/查看会留下记录/)).toBeTruthy();
  expect(asked(server)).not.toContain('show-store-days');
});

test('fewer than ten are not listed', async () => {
  serve('manager', { 'list-regulars': () => ok({ isFew: true, regulars: [], next: null }) });
  openedWith({ part: 'birthdays' });
  render(<MorningPage />);
  expect(await screen.findByText('少于 10 人')).toBeTruthy();
});

test('every kind of fact has its words', () => {
  const { said, note } = factWords.takings;
  const takings = (takingsFen: string, beforeFen: string) =>
    ({ fact: 'takings', takingsFen, beforeFen }) as const;
  expect(said(takings('5', '0'))).toBe('昨日营业额 ¥0.05');
  expect([note(takings('80', '100')), note(takings('100', '100')), note(takings('5', '0'))]).toEqual([
    ...['比上周同日少 20%', '与上周同日持平', '上周同日没有营业'],
  ]);
  expect(factWords['sold-out'].said({ fact: 'sold-out', products: 2 })).toBe('2 款商品估清中');
  expect(factWords.members.note({ fact: 'members', orders: 3, memberOrders: 3 })).toBe('全部为会员订单');
});

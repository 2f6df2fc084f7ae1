/** Choosing a demo member. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { DemoMember } from '../../cloudfunctions/contract/member';
import { useSession } from '../../src/features/session/use-session';
import MembersPage from '../../src/subpackages/demo/members/index';
import Taro, { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions } from './mocks/function-server';

const member: DemoMember = {
  memberKey: 'm-1',
  name: '林知夏',
  brand: '山间咖啡',
  tierName: '金卡',
  redeemablePoints: '1286',
  entries: 36,
};
const session = { session: 'session-1', expiresAt: '2030-01-01T00:00:00+08:00' };

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
});

test('pressing a member twice signs in once, then opens their home', async () => {
  const { asked } = serveFunctions({
    'list-demo-members': () => ok({ members: [member], next: null }),
    'sign-in-demo': () => ok(session),
  });
  render(<MembersPage />);
  const row = await screen.findByRole('button', { name: /林知夏/ });
  await act(async () => {
    fireEvent.click(row);
    fireEvent.click(row);
  });
  expect(asked.filter(({ request }) => request.action === 'sign-in-demo')).toHaveLength(1);
  expect(Taro.switchTab).toHaveBeenCalledTimes(1);
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
  expect(useSession.getState().session).toBe('session-1');
});

test("a newcomer is nobody's member yet", async () => {
  serveFunctions({
    'list-demo-members': () => ok({ members: [member], next: null }),
    'sign-in-demo-visitor': () => ok({ ...session, who: 'visitor' }),
  });
  render(<MembersPage />);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /以新客人身份体验/ })));
  expect(useSession.getState()).toMatchObject({ session: 'session-1', who: 'visitor' });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('a failed sign-in says so and leaves nobody signed in', async () => {
  serveFunctions({
    'list-demo-members': () => ok({ members: [member], next: null }),
    'sign-in-demo': () => rejected('no-network'),
  });
  render(<MembersPage />);
  fireEvent.click(await screen.findByRole('button', { name: /林知夏/ }));
  expect(await screen.findByText('打开失败，请重试')).toBeTruthy();
  expect(Taro.switchTab).not.toHaveBeenCalled();
  expect(useSession.getState().session).toBeNull();
});

test('searching waits for a pause in typing, and says when nobody is found', async () => {
  const { asked } = serveFunctions({
    'list-demo-members': ({ search }) => ok({ members: search === undefined ? [member] : [], next: null }),
  });
  render(<MembersPage />);
  await screen.findByRole('button', { name: /林知夏/ });
  const field = screen.getByRole('searchbox', { name: '搜索姓名或会员号' });
  fireEvent.change(field, { target: { value: '王' } });
  fireEvent.change(field, { target: { value: '王小' } });
  expect(await screen.findByText('没有找到会员')).toBeTruthy();
  expect(asked.map(({ request }) => request)).toEqual([
    { action: 'list-demo-members' },
    { action: 'list-demo-members', search: '王小' },
  ]);
});

test('outside of demo mode there is nothing to try again', async () => {
  serveFunctions({ 'list-demo-members': () => rejected('demo-mode-only') });
  render(<MembersPage />);
  expect(await screen.findByText('演示未开启')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
});

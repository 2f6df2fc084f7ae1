/** The home page as members, visitors and strangers meet it. */
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { CardReply } from '../../cloudfunctions/contract/member';
import HomePage from '../../src/pages/home/index';
import { useWelcome } from '../../src/features/join/use-welcome';
import { keepCode } from '../../src/features/member-code/kept-code';
import { useMenuWish } from '../../src/features/menu/menu-wish';
import { useSession } from '../../src/features/session/use-session';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { sampleBrand, sampleCard } from './sample-card';
import { sampleKeys, sampleMe } from './sample-me';

type Answers = Parameters<typeof serveFunctions>[0];

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
  useWelcome.getState().close();
});

const signIn = (who: 'member' | 'visitor'): void =>
  useSession.getState().start({ session: 'session-1', who });
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });

function openHome(card: Partial<CardReply> = {}, more: Answers = {}): ReturnType<typeof serveFunctions> {
  const server = serveFunctions({
    'show-card': () => ok({ ...sampleCard, ...card }),
    'show-me': () => ok(sampleMe),
    'show-brand': () => ok(sampleBrand),
    ...more,
  });
  render(<HomePage />);
  return server;
}

test('a member sees brand, level, points, the way to the next level, and what can be used today', async () => {
  signIn('member');
  openHome();
  await screen.findByRole('heading', { level: 1, name: '山间咖啡' });
  expect(screen.getByText(/，林知夏$/)).toBeTruthy();
  const glance = button(/金卡/);
  expect(within(glance).getByText('1,234,567')).toBeTruthy();
  expect(within(glance).getByText('再得 28 成长值升级黑卡')).toBeTruthy();
  expect(await screen.findByText('今日可用 1 次')).toBeTruthy();
});

test('points at a glance say what they are worth, and what is owed of them', async () => {
  signIn('member');
  const pays = { fen: '0', missing: '60', step: { points: '100', fen: '100' }, mostShareBp: 10_000 };
  const item = { item: 'tea', name: '一杯清茶', points: '40', fen: '0', missing: '0' };
  openHome({ debtPoints: '30', worth: { pays, item } });
  expect(await screen.findByText('再攒 60 积分可抵 ¥1 · 可兑换「一杯清茶」')).toBeTruthy();
  expect(screen.getByText('待抵扣 30 积分，新得积分优先抵扣')).toBeTruthy();
});

test('only what is used at the counter is told as such', async () => {
  signIn('member');
  openHome();
  await screen.findByText('到店可用');
  expect(screen.queryByText('每次消费多得五成积分')).toBeNull();
});

test('who has not said a name is greeted without one', async () => {
  signIn('member');
  openHome({ member: { name: '', memberKey: 'coffee-shop:1', joined: true } });
  await screen.findByText('1,234,567');
  expect(screen.queryByText(/coffee-shop:1/)).toBeNull();
});

test('cards of campaigns lead where they say; one that leads nowhere known is not shown', async () => {
  signIn('member');
  const leads = [
    { to: 'menu' },
    { to: 'centre' },
    { to: 'drop', template: 'jasmine' },
    { to: 'mall' },
    { to: 'moon' },
  ];
  const onHome = leads.map((to) => ({ title: `去${to.to}`, line: '只在今天', leads: to }));
  openHome({ onHome: onHome as CardReply['onHome'] });
  await screen.findByText('去menu');
  expect(screen.queryByText('去moon')).toBeNull();
  for (const name of [/^去centre/, /^去drop/, /^去mall/])
    await act(async () => void fireEvent.click(button(name)));
  expect((Taro.navigateTo as jest.Mock).mock.calls.map(([{ url }]: [{ url: string }]) => url)).toEqual([
    '/subpackages/coupons/centre/index',
    '/subpackages/coupons/drop/index?template=jasmine',
    '/subpackages/mall/index',
  ]);
  await act(async () => void fireEvent.click(button(/^去menu/)));
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});

test('what is new leads to the menu, a banner to its product or to groups', async () => {
  signIn('member');
  const tea = { product: 'osmanthus', name: '桂花乌龙', picture: '', priceFen: '2000', bestFen: '1850' };
  const onHome: CardReply['onHome'] = [
    { title: '上新', line: '', leads: { to: 'product', product: 'peach' }, picture: 'peach.png' },
    { title: '一起喝', line: '', leads: { to: 'groups' } },
  ];
  openHome({ season: [tea], onHome });
  await screen.findByText('桂花乌龙');
  await act(async () => void fireEvent.click(button('桂花乌龙，¥18.50')));
  expect(useMenuWish.getState().wish).toEqual({ product: 'osmanthus' });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  await act(async () => void fireEvent.click(button(/^上新/)));
  expect(useMenuWish.getState().wish).toEqual({ product: 'peach' });
  await act(async () => void fireEvent.click(button(/^一起喝/)));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/groups/list/index' });
});

test('the last order is there again with one tap, and its trouble is said', async () => {
  signIn('member');
  const lastOrder = { order: '261129000000000001', store: '西湖店', what: '茉莉轻乳茶 ×2', pictures: [] };
  const { asked } = openHome({ lastOrder });
  expect(await screen.findByText('茉莉轻乳茶 ×2')).toBeTruthy();
  await act(async () => void fireEvent.click(button('再来一单')));
  expect(asked.map(({ request }) => request)).toContainEqual({
    action: 'show-order',
    order: lastOrder.order,
  });
  expect(await screen.findByText(/网络开了小差/)).toBeTruthy();
});

test('the member code is one tap away', async () => {
  signIn('member');
  openHome();
  fireEvent.click(await screen.findByRole('button', { name: '出示会员码' }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/code/index' });
});

test('who comes back to the page gets fresh figures, and without network keeps the old ones', async () => {
  signIn('member');
  openHome();
  await screen.findByText('1,234,567');
  openFresh({ 'show-card': () => ok({ ...sampleCard, redeemablePoints: '7' }) });
  await act(async () => showPage());
  expect(screen.getByText('7')).toBeTruthy();
  openFresh({});
  await act(async () => showPage());
  expect(screen.getByText('7')).toBeTruthy();
  expect(screen.getByText('更新失败，以下为上次内容')).toBeTruthy();
});

const openFresh = (answers: Answers): unknown => serveFunctions(answers);

test('nothing of one member is left on screen for the next', async () => {
  signIn('member');
  openHome();
  await screen.findByText('1,234,567');
  openFresh({ 'show-card': () => new Promise(() => undefined) });
  await act(async () => useSession.getState().start({ session: 'session-2', who: 'member' }));
  expect(screen.queryByText('1,234,567')).toBeNull();
  expect(screen.queryByText(/林知夏/)).toBeNull();
});

test('a broken network says so, and trying again helps', async () => {
  signIn('member');
  serveFunctions({});
  render(<HomePage />);
  expect(await screen.findByRole('alert')).toBeTruthy();
  openFresh({ 'show-card': () => ok(sampleCard) });
  fireEvent.click(button('重试'));
  expect(await screen.findByText('1,234,567')).toBeTruthy();
});

test('a code that is on the device is one tap away though there is no network and no card yet', async () => {
  signIn('member');
  const [key] = sampleKeys('').keys;
  const day = new Date(Date.now() + 480 * 60_000).toISOString().slice(0, 10);
  const keys = { ...sampleKeys(''), keys: [{ day, key: key?.key ?? '' }] };
  act(() => keepCode({ keys, clockOffsetMs: 0, face: null }));
  serveFunctions({});
  render(<HomePage />);
  await screen.findByRole('alert');
  fireEvent.click(button('出示会员码'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/code/index' });
});

test('without a code on the device that is still good, none is offered', async () => {
  signIn('member');
  act(() => keepCode({ keys: sampleKeys(''), clockOffsetMs: -400 * 86_400_000, face: null }));
  serveFunctions({});
  render(<HomePage />);
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: '出示会员码' })).toBeNull();
});

test('in demo mode a stranger chooses whom to be, and may be a newcomer', async () => {
  const { asked } = openHome(
    {},
    {
      'list-demo-members': () => ok({ members: [], next: null }),
      'sign-in-demo-visitor': () => ok({ session: 'visitor-1', expiresAt: '', who: 'visitor' }),
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: '选择一位演示会员' }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/demo/members/index' });
  fireEvent.click(button('以新客人身份体验'));
  expect(await screen.findByRole('button', { name: '加入会员' })).toBeTruthy();
  expect(useSession.getState()).toMatchObject({ session: 'visitor-1', who: 'visitor' });
  expect(asked.filter(({ request }) => request.action === 'sign-in-demo-visitor')).toHaveLength(1);
});

test('outside of demo mode a browser points to WeChat', async () => {
  openHome({}, { 'list-demo-members': () => rejected('demo-mode-only') });
  expect(await screen.findByText('请在微信中打开小程序')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /演示|体验|加入/ })).toBeNull();
});

test('a stranger whose first call fails can try again, and is not sent to WeChat', async () => {
  const answers = [() => rejected('no-network')];
  openHome({}, { 'list-demo-members': () => (answers.pop() ?? (() => ok({ members: [], next: null })))() });
  fireEvent.click(await screen.findByRole('button', { name: '重试' }));
  expect(await screen.findByRole('button', { name: '选择一位演示会员' })).toBeTruthy();
  expect(screen.queryByText('请在微信中打开小程序')).toBeNull();
});

test('the end of a session is said, with a way on', async () => {
  signIn('member');
  openHome(
    {},
    {
      'show-card': () => rejected('session-expired'),
      'list-demo-members': () => ok({ members: [], next: null }),
    },
  );
  expect((await screen.findByRole('alert')).textContent).toBe('登录已过期');
  expect(await screen.findByRole('button', { name: '选择一位演示会员' })).toBeTruthy();
});

test('a member is asked once about a newer privacy guideline', async () => {
  signIn('member');
  const { asked } = openHome(
    {},
    {
      'show-me': () => ok({ ...sampleMe, privacy: { accepted: '2025-01-01', current: PRIVACY_VERSION } }),
      'accept-privacy': () => ok({}),
    },
  );
  const sheet = await screen.findByRole('dialog', { name: '隐私指引有更新' });
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '我已阅读并同意' })));
  expect(screen.queryByRole('dialog')).toBeNull();
  await act(async () => showPage());
  expect(screen.queryByRole('dialog')).toBeNull();
  const accepted = asked.filter(({ request }) => request.action === 'accept-privacy');
  expect(accepted.map(({ request }) => request)).toEqual([
    { action: 'accept-privacy', privacyVersion: PRIVACY_VERSION },
  ]);
});

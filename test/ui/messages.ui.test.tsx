/** 消息: the inbox, why each came and fewer of them, the choices, and the card on home. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { MessagesReply, MessageView } from '../../cloudfunctions/contract/messages';
import HomePage from '../../src/pages/home/index';
import MePage from '../../src/pages/me/index';
import { useSession } from '../../src/features/session/use-session';
import MessagesPage from '../../src/subpackages/account/messages/index';
import PrivacyPage from '../../src/subpackages/account/privacy/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { sampleCard } from './sample-card';
import { sampleMe } from './sample-me';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

const message = (changes: Partial<MessageView> = {}): MessageView => ({
  message: '12',
  title: '好久不见',
  body: '桂花乌龙回来了',
  why: '你有 30 天没来，并且同意接收优惠消息',
  source: { kind: 'flow', id: '7', name: '久别重逢', isMuted: false },
  channel: 'subscription',
  opens: 'menu',
  sentAt: '2026-11-21T14:03:20+08:00',
  isOver: false,
  isRead: false,
  ...changes,
});
const inboxOf = (messages: MessageView[], changes: Partial<MessagesReply> = {}) =>
  ok({ messages, next: null, week: { sent: 1, most: 2 }, ...changes });

describe('the inbox', () => {
  test('says what came, when and how, leads on, and marks what is new as read once', async () => {
    const { asked } = serveFunctions({
      'list-messages': () =>
        inboxOf([message(), message({ message: '9', title: '旧消息', isRead: true, isOver: true })]),
      'read-messages': () => ok(null),
    });
    render(<MessagesPage />);
    await screen.findByText('好久不见');
    expect(screen.getAllByRole('img', { name: '未读' })).toHaveLength(1);
    expect(screen.getByText('11月21日 14:03 · 微信订阅消息')).toBeTruthy();
    expect(screen.getByText('11月21日 14:03 · 微信订阅消息 · 已过期')).toBeTruthy();
    await press('去点单');
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
    expect(asked.filter(({ request }) => request.action === 'read-messages')).toEqual([
      { request: { action: 'read-messages', upTo: '12' }, session: 'session-1' },
    ]);
  });

  test('says why a message came: the reason, what caused it, how many of how many this week', async () => {
    serveFunctions({ 'list-messages': () => inboxOf([message()]), 'read-messages': () => ok(null) });
    render(<MessagesPage />);
    await screen.findByText('好久不见');
    await press('为什么收到');
    const sheet = within(screen.getByRole('dialog', { name: '为什么收到' }));
    expect(sheet.getByText('你有 30 天没来，并且同意接收优惠消息')).toBeTruthy();
    expect(sheet.getByText('久别重逢')).toBeTruthy();
    expect(sheet.getByText('已收 1/2 条')).toBeTruthy();
  });

  test.each([
    ['不再接收「久别重逢」', { action: 'mute-messages', message: '12' }],
    ['每周最多 1 条', { action: 'set-week-most', most: 1 }],
    ['不再接收优惠消息', { action: 'set-week-most', most: 0 }],
  ])('fewer: %s, however often it is tapped', async (words, request) => {
    const { asked } = serveFunctions({
      'list-messages': () => inboxOf([message()]),
      'read-messages': () => ok(null),
      'mute-messages': () => ok(null),
      'set-week-most': () => ok(null),
    });
    render(<MessagesPage />);
    await screen.findByText('好久不见');
    await press('少发一点');
    const button = screen.getByRole('button', { name: words });
    await act(async () => {
      fireEvent.click(button);
      fireEvent.click(button);
    });
    const { action } = request;
    expect(asked.filter((one) => one.request.action === action)).toEqual([{ request, session: 'session-1' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked.filter((one) => one.request.action === 'list-messages')).toHaveLength(2);
  });

  test('trouble with a choice is said, and it can be tried again', async () => {
    serveFunctions({ 'list-messages': () => inboxOf([message()]), 'read-messages': () => ok(null) });
    render(<MessagesPage />);
    await screen.findByText('好久不见');
    await press('少发一点');
    await press('每周最多 1 条');
    expect(await screen.findByText(/网络开了小差/)).toBeTruthy();
    expect(screen.getByRole('dialog', { name: '少发一点' })).toBeTruthy();
  });

  test('without messages says so and leads to the choices; without network it can be asked again', async () => {
    let reply: ReturnType<typeof inboxOf> = rejected('no-network');
    serveFunctions({ 'list-messages': () => reply });
    render(<MessagesPage />);
    expect(await screen.findByRole('alert')).toBeTruthy();
    reply = inboxOf([]);
    await press('重试');
    expect(await screen.findByText('暂无消息')).toBeTruthy();
    await press('消息设置');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/account/privacy/index' });
  });

  test('comes page by page', async () => {
    serveFunctions({
      'list-messages': ({ after }) =>
        after === undefined
          ? inboxOf([message({ isRead: true })], { next: '12' })
          : inboxOf([message({ message: '3', title: '更早', isRead: true })]),
    });
    render(<MessagesPage />);
    await screen.findByText('好久不见');
    await press('加载更多');
    expect(await screen.findByText('更早')).toBeTruthy();
  });
});

test('the privacy page has how often at most, and what is muted to be taken back', async () => {
  const choices = {
    week: { sent: 0, most: 2 as number },
    muted: [{ kind: 'flow', id: '7', name: '久别重逢' }],
  };
  const { asked } = serveFunctions({
    'show-me': () => ok(sampleMe),
    'show-message-choices': () => ok({ ...choices }),
    'set-week-most': ({ most }) => {
      choices.week = { sent: 0, most };
      return ok(null);
    },
    'unmute-messages': () => {
      choices.muted = [];
      return ok(null);
    },
  });
  render(<PrivacyPage />);
  const two = await screen.findByRole('radio', { name: /每周最多 2 条/ });
  expect(two.getAttribute('aria-checked')).toBe('true');
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /不接收/ })));
  expect(screen.getByRole('radio', { name: /不接收/ }).getAttribute('aria-checked')).toBe('true');
  await press('恢复接收「久别重逢」');
  expect(asked.map(({ request }) => request)).toContainEqual({
    action: 'unmute-messages',
    kind: 'flow',
    id: '7',
  });
  expect(screen.queryByText('不再接收的消息')).toBeNull();
});

test('"me" says how many are new, and leads to them', async () => {
  serveFunctions({ 'show-me': () => ok({ ...sampleMe, unreadMessages: 100 }) });
  render(<MePage />);
  await screen.findByText('99+ 条未读');
  await press(/^消息/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/account/messages/index' });
});

describe('the card on home', () => {
  const card = { message: '12', title: '老朋友', body: '为你留了一杯', opens: 'coupons' as const };
  const openHome = (message: typeof card | null) => {
    const server = serveFunctions({
      'show-card': () => ok({ ...sampleCard, message }),
      'show-me': () => ok(sampleMe),
      'close-message': () => ok(null),
    });
    render(<HomePage />);
    return server;
  };

  test('leads where it says, and to why it came', async () => {
    openHome(card);
    fireEvent.click(await screen.findByText('为你留了一杯'));
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/coupons/wallet/index' });
  });

  test('is gone when it is closed, and the server hears of it once', async () => {
    const { asked } = openHome(card);
    await screen.findByText('老朋友');
    await press('关闭');
    expect(screen.queryByText('老朋友')).toBeNull();
    expect(asked.filter(({ request }) => request.action === 'close-message')).toHaveLength(1);
  });
});

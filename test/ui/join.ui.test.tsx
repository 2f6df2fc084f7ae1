/** Joining in two taps. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { JoinReply } from '../../cloudfunctions/contract/account';
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import HomePage from '../../src/pages/home/index';
import { useWelcome } from '../../src/features/join/use-welcome';
import { useSession } from '../../src/features/session/use-session';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { sampleBrand, sampleCard } from './sample-card';
import { sampleMe } from './sample-me';

const joined: JoinReply = { session: 'member-1', expiresAt: '', who: 'member', welcomePoints: '20' };

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useWelcome.getState().close();
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
});

function openHome(more: Parameters<typeof serveFunctions>[0]): FunctionServer {
  const server = serveFunctions({
    'show-brand': () => ok(sampleBrand),
    'show-card': () => ok(sampleCard),
    'show-me': () => ok(sampleMe),
    ...more,
  });
  render(<HomePage />);
  return server;
}

async function openSheet(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: '加入会员' }));
  return screen.findByRole('dialog', { name: '加入山间咖啡' });
}
const agreeIn = (sheet: HTMLElement): HTMLElement =>
  within(sheet).getByRole('button', { name: '同意并加入' });
const joinsOf = ({ asked }: FunctionServer): unknown[] =>
  asked.filter(({ request }) => request.action === 'join').map(({ request }) => request);

test('a visitor sees what members get before anything is asked', async () => {
  const server = openHome({});
  await screen.findByRole('heading', { level: 1, name: '山间咖啡' });
  expect(screen.getByText('20')).toBeTruthy();
  for (const level of ['绿卡', '金卡', '黑卡']) expect(screen.getByText(level)).toBeTruthy();
  expect(server.asked.map(({ request }) => request.action)).toEqual(['show-brand']);
});

test('pressing twice joins once, and agrees to nothing that was not switched on', async () => {
  const server = openHome({ join: () => ok(joined) });
  const agree = agreeIn(await openSheet());
  await act(async () => {
    fireEvent.click(agree);
    fireEvent.click(agree);
  });
  expect(joinsOf(server)).toEqual([
    { action: 'join', privacyVersion: PRIVACY_VERSION, marketing: false, personalisation: false },
  ]);
  const welcome = screen.getByRole('dialog', { name: '欢迎入座' });
  expect(within(welcome).getByText('+20')).toBeTruthy();
  expect(useSession.getState()).toMatchObject({ session: 'member-1', who: 'member' });
  fireEvent.click(within(welcome).getByRole('button', { name: '开始' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByText('1,234,567')).toBeTruthy();
});

test('what is switched on is agreed to', async () => {
  const server = openHome({ join: () => ok(joined) });
  const sheet = await openSheet();
  fireEvent.click(within(sheet).getByRole('switch', { name: '接收新茶与优惠消息' }));
  await act(async () => void fireEvent.click(agreeIn(sheet)));
  expect(joinsOf(server)).toMatchObject([{ marketing: true, personalisation: false }]);
});

test('who had the welcome gift before is welcomed back, without points', async () => {
  openHome({ join: () => ok({ ...joined, welcomePoints: null }) });
  const agree = agreeIn(await openSheet());
  await act(async () => void fireEvent.click(agree));
  const welcome = screen.getByRole('dialog', { name: '欢迎回来' });
  expect(within(welcome).queryByText(/\+/)).toBeNull();
});

test('the guideline can be read before it is agreed to', async () => {
  openHome({});
  const sheet = await openSheet();
  fireEvent.click(within(sheet).getByRole('button', { name: '阅读《隐私指引》' }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/account/privacy/index' });
});

test('where joining fails the sheet says why and can be pressed again', async () => {
  const server = openHome({ join: () => rejected('no-network') });
  const sheet = await openSheet();
  await act(async () => void fireEvent.click(agreeIn(sheet)));
  expect(within(sheet).getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
  await act(async () => void fireEvent.click(agreeIn(sheet)));
  expect(joinsOf(server)).toHaveLength(2);
  expect(useSession.getState().who).toBe('visitor');
});

test('a member who is in the books but has not joined joins from home', async () => {
  useSession.getState().start({ session: 'known-1', who: 'member' });
  let isJoined = false;
  const server = openHome({
    'show-card': () => ok({ ...sampleCard, member: { ...sampleCard.member, joined: isJoined } }),
    join: () => {
      isJoined = true;
      return ok(joined);
    },
  });
  const sheet = await openSheet();
  expect(screen.queryByRole('button', { name: '出示会员码' })).toBeNull();
  await act(async () => void fireEvent.click(agreeIn(sheet)));
  expect(joinsOf(server)).toHaveLength(1);
  fireEvent.click(await screen.findByRole('button', { name: '开始' }));
  expect(await screen.findByRole('button', { name: '出示会员码' })).toBeTruthy();
});

/**
 * The member code as a member holds it to the scanner: by itself, without network, on a device with a wrong
 * clock.
 */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { memberCodeAt } from '../../cloudfunctions/contract/member-code';
import { useSession } from '../../src/features/session/use-session';
import { groupedCode } from '../../src/components/code-drawing';
import { useKeptCode } from '../../src/features/member-code/kept-code';
import CodePage from '../../src/pages/code/index';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleCard } from './sample-card';
import { sampleKeys } from './sample-me';

const NOW = Date.parse('2026-11-21T20:30:10+08:00');
const STORED = 'huigan-member-code';
const MINUTE_MS = 60_000;

const keys = sampleKeys('');
const codeAt = (serverNow: number): string => groupedCode(memberCodeAt(keys, serverNow) ?? 'none');
const instant = (at: number): string => new Date(at).toISOString();

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  jest.clearAllMocks();
  forgetEverything();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

/** @param deviceError of the device's clock. Milliseconds. */
const serve = (deviceError = 0): FunctionServer =>
  serveFunctions({
    'show-code-keys': () => ok(sampleKeys(instant(Date.now() - deviceError))),
    'show-card': () => ok(sampleCard),
  });

/** Lets what is under way arrive; nothing else moves. */
const settle = (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(0)));
const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));

/** The phone lies in a pocket until then. */
async function sleepUntil(time: string): Promise<void> {
  jest.setSystemTime(Date.parse(time) - 1_000);
  await pass(1_000);
}

async function openCode(): Promise<void> {
  render(<CodePage />);
  await settle();
}

test('the same twenty digits stand there as QR code, as bars and to be typed, under the name, tier and points', async () => {
  serve();
  await openCode();
  expect(screen.getByText(codeAt(NOW))).toBeTruthy();
  expect(screen.getByRole('img', { name: /二维码/ }).getAttribute('src')).toMatch(/^data:image\/svg\+xml,/);
  expect(screen.getByRole('img', { name: /条形码/ }).getAttribute('src')).toMatch(/^data:image\/svg\+xml,/);
  expect(screen.getByText(sampleCard.member.name)).toBeTruthy();
  expect(screen.getByText(sampleCard.tier.name)).toBeTruthy();
  expect(screen.getByText('1,234,567')).toBeTruthy();
});

test('the code changes by itself at the step, and says how long that is', async () => {
  serve();
  await openCode();
  expect(screen.getByText('50 秒后自动更新')).toBeTruthy();
  const before = screen.getByRole('img', { name: /二维码/ }).getAttribute('src');
  await pass(49_000);
  expect(screen.getByText(codeAt(NOW))).toBeTruthy();
  await pass(1_000);
  expect(screen.getByText(codeAt(NOW + MINUTE_MS))).toBeTruthy();
  expect(screen.getByRole('img', { name: /二维码/ }).getAttribute('src')).not.toBe(before);
});

test.each([
  ['ten minutes behind', -10 * MINUTE_MS],
  ['ten minutes ahead', 10 * MINUTE_MS],
])('on a device whose clock is %s the code is the one the server expects', async (_, error) => {
  jest.setSystemTime(NOW + error);
  serve(error);
  await openCode();
  expect(screen.getByText(codeAt(NOW))).toBeTruthy();
});

test('without network the keys on the device make codes until they end, then the page says so and retries', async () => {
  serve();
  await openCode();
  serveFunctions({});
  act(() => showPage());
  await settle();
  expect(screen.getByText(/无网络/)).toBeTruthy();
  await sleepUntil('2026-11-22T20:30:10+08:00');
  expect(screen.getByText(codeAt(Date.now()))).toBeTruthy();
  await sleepUntil('2026-11-23T00:00:00+08:00');
  expect(screen.queryByText(/秒后自动更新/)).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('手机上没有今天的会员码');
});

test('with neither keys nor network there is a way to try again', async () => {
  serveFunctions({});
  await openCode();
  expect(screen.getByRole('alert').textContent).toContain('会员码暂时打不开');
  serve();
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await settle();
  expect(screen.getByText(codeAt(NOW))).toBeTruthy();
});

test('a visitor is invited to join', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  serveFunctions({ 'show-code-keys': () => rejected('not-joined') });
  await openCode();
  fireEvent.click(screen.getByRole('button', { name: '立即入会' }));
  await settle();
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('signing out takes the code from the screen and from the device', async () => {
  serve();
  await openCode();
  expect(Taro.getStorageSync(STORED)).not.toBe('');
  serveFunctions({});
  act(() => useSession.getState().end());
  await settle();
  expect(screen.queryByText(codeAt(NOW))).toBeNull();
  expect(Taro.getStorageSync(STORED)).toBe('');
});

test('an answer for the member before is not kept for the next', async () => {
  const answers: (() => void)[] = [];
  serveFunctions({
    'show-code-keys': () =>
      new Promise((resolve) => {
        answers.push(() => resolve(ok(sampleKeys(instant(NOW)))));
      }),
  });
  await openCode();
  act(() => useSession.getState().start({ session: 'session-2', who: 'member' }));
  answers[0]?.();
  await settle();
  expect(useKeptCode.getState().kept).toBeNull();
});

test('a session that is renewed for the same member keeps the code', async () => {
  serve();
  await openCode();
  serveFunctions({});
  act(() => useSession.getState().renew({ session: 'session-1b', who: 'member' }));
  await settle();
  expect(screen.getByText(codeAt(NOW))).toBeTruthy();
});

test('whoever the server no longer knows has no code', async () => {
  serve();
  await openCode();
  serveFunctions({ 'show-code-keys': () => rejected('session-expired') });
  act(() => showPage());
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('请先登录');
  expect(Taro.getStorageSync(STORED)).toBe('');
});

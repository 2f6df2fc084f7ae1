/**
 * The screen under a member code on WeChat: bright while the code is shown, and then as the member had it.
 */
import { act, renderHook } from '@testing-library/react';
import { useBrightScreen } from '../../src/platform/code-screen';
import Taro, { forgetEverything, hidePage, showPage } from './mocks/taro';

beforeEach(() => {
  process.env.TARO_ENV = 'weapp';
  forgetEverything();
  jest.clearAllMocks();
});
afterEach(() => {
  process.env.TARO_ENV = 'h5';
});

const settle = (): Promise<void> => act(async () => undefined);
const brightness = (): number[] => Taro.setScreenBrightness.mock.calls.map(([{ value }]) => value);
const isKeptOn = (): boolean | undefined => Taro.setKeepScreenOn.mock.calls.at(-1)?.[0].keepScreenOn;

test('it is bright and stays on, and is as before when the page is left', async () => {
  const { unmount } = renderHook(() => useBrightScreen());
  await settle();
  expect([brightness(), isKeptOn()]).toEqual([[1], true]);
  unmount();
  expect([brightness(), isKeptOn()]).toEqual([[1, 0.3], false]);
});

test('it is as before while the page is covered, and bright again when it comes back', async () => {
  renderHook(() => useBrightScreen());
  await settle();
  act(() => hidePage());
  expect(brightness()).toEqual([1, 0.3]);
  act(() => showPage());
  await settle();
  expect(brightness()).toEqual([1, 0.3, 1]);
});

test('a page that is left before the phone answered changes nothing', async () => {
  const { unmount } = renderHook(() => useBrightScreen());
  unmount();
  await settle();
  expect(brightness()).toEqual([]);
});

test('a phone that refuses is no reason to fail', async () => {
  Taro.getScreenBrightness.mockRejectedValueOnce(new Error('not supported'));
  const { unmount } = renderHook(() => useBrightScreen());
  await settle();
  expect(() => unmount()).not.toThrow();
});

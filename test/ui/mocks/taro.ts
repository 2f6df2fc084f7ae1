/**
 * What src/platform asks of Taro, answered in memory. `endOfPage()` stands for scrolling to the end,
 * `showPage()` and `hidePage()` for coming back to a page and leaving it.
 */
import { useEffect } from 'react';

const stored = new Map<string, string>();
let listeners: (() => void)[] = [];
const shown = new Set<() => void>();
const hidden = new Set<() => void>();

/** Tells every list on the page that its end was reached. */
export function endOfPage(): void {
  for (const listener of listeners) listener();
}

/** Whatever is on screen comes to the front again. */
export function showPage(): void {
  for (const listener of shown) listener();
}

/** Whatever is on screen is covered, or the mini-program goes to the background. */
export function hidePage(): void {
  for (const listener of hidden) listener();
}

let query: Record<string, string> = {};

/** The page on screen was opened with this query. */
export function openedWith(parameters: Record<string, string>): void {
  query = parameters;
}

/** As on a new device. */
export function forgetEverything(): void {
  stored.clear();
  query = {};
  listeners = [];
  shown.clear();
  hidden.clear();
}

export function useReachBottom(listener: () => void): void {
  useEffect(() => {
    listeners.push(listener);
    return () => {
      listeners = listeners.filter((other) => other !== listener);
    };
  }, [listener]);
}

/** As Taro's: called the first time too. */
export function useDidShow(listener: () => void): void {
  useEffect(() => {
    shown.add(listener);
    return () => void shown.delete(listener);
  });
  useEffect(() => listener(), []);
}

export function useDidHide(listener: () => void): void {
  useEffect(() => {
    hidden.add(listener);
    return () => void hidden.delete(listener);
  });
}

/** Told by `openedNowhere`: an address that no page has. */
let lost: (() => void) | null = null;
export function usePageNotFound(listener: () => void): void {
  lost = listener;
}
export const openedNowhere = (): void => lost?.();

/** Nobody pulls a page down in a browser. */
export const usePullDownRefresh = (): void => undefined;

/** What the page hands out when it is passed on; the last one counts. */
export const useShareAppMessage = jest.fn();

const Taro = {
  navigateTo: jest.fn(async () => undefined),
  pageScrollTo: jest.fn(async () => undefined),
  navigateBack: jest.fn(async () => undefined),
  redirectTo: jest.fn(async () => undefined),
  switchTab: jest.fn(async () => undefined),
  stopPullDownRefresh: jest.fn(async () => undefined),
  login: jest.fn(async () => ({ code: 'login-code' })),
  request: jest.fn(),
  getScreenBrightness: jest.fn(async () => ({ value: 0.3 })),
  setScreenBrightness: jest.fn(async (_: { value: number }) => undefined),
  vibrateLong: jest.fn(async () => undefined),
  setKeepScreenOn: jest.fn(async (_: { keepScreenOn: boolean }) => undefined),
  getCurrentInstance: () => ({ router: { path: '/pages/sample/index?channel=here', params: query } }),
  getCurrentPages: jest.fn((): { path?: string }[] => [{}, {}]),
  getStorageSync: (key: string): string => stored.get(key) ?? '',
  setStorageSync: (key: string, value: string): void => void stored.set(key, value),
  removeStorageSync: (key: string): void => void stored.delete(key),
  // Nothing has a place or a canvas here.
  nextTick: (then: () => void): void => then(),
  createSelectorQuery: () => {
    const query = {
      select: () => query,
      node: (found: (node: null) => void) => (found(null), query),
      fields: (_: object, found: (place: null) => void) => (found(null), query),
      exec: () => undefined,
    };
    return query;
  },
  cloud: { init: jest.fn(), callFunction: jest.fn() },
};

export default Taro;

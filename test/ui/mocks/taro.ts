/** What src/platform asks of Taro, answered in memory. `endOfPage()` stands for scrolling to the end. */
import { useEffect } from 'react';

const stored = new Map<string, string>();
let listeners: (() => void)[] = [];

/** Tells every list on the page that its end was reached. */
export function endOfPage(): void {
  for (const listener of listeners) listener();
}

/** As on a new device. */
export function forgetEverything(): void {
  stored.clear();
  listeners = [];
}

export function useReachBottom(listener: () => void): void {
  useEffect(() => {
    listeners.push(listener);
    return () => {
      listeners = listeners.filter((other) => other !== listener);
    };
  }, [listener]);
}

const Taro = {
  navigateTo: jest.fn(async () => undefined),
  navigateBack: jest.fn(async () => undefined),
  redirectTo: jest.fn(async () => undefined),
  getCurrentPages: jest.fn(() => [{}, {}]),
  getStorageSync: (key: string): string => stored.get(key) ?? '',
  setStorageSync: (key: string, value: string): void => void stored.set(key, value),
  removeStorageSync: (key: string): void => void stored.delete(key),
  cloud: { init: jest.fn(), callFunction: jest.fn() },
};

export default Taro;

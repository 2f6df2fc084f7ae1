/**
 * Small strings that outlive the mini-program's being closed. Full or forbidden storage is no reason to fail:
 * the value is then lost.
 */
import Taro from '@tarojs/taro';

/** A store in the shape that zustand's `persist` asks for. */
export const deviceStorage = {
  getItem(key: string): string | null {
    try {
      const value: unknown = Taro.getStorageSync(key);
      return typeof value === 'string' && value !== '' ? value : null;
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      Taro.setStorageSync(key, value);
    } catch {
      // Private browsing: the session lasts as long as the page.
    }
  },
  removeItem(key: string): void {
    try {
      Taro.removeStorageSync(key);
    } catch {
      // Nothing was kept.
    }
  },
};

/*
 * wx.getStorage and its kin: values that outlive the mini-program's being closed. As on a phone, what JSON
 * cannot say is lost.
 */
import { KEPT } from '../phone';
import { answer, textOf, WxFailure, type Options } from './reply';

/** Of one value. Bytes. */
const LARGEST = 1024 * 1024;

const read = (key: string): unknown => {
  const kept = localStorage.getItem(KEPT.storage + key);
  return kept === null ? undefined : (JSON.parse(kept) as { data: unknown }).data;
};

function write(key: string, data: unknown): void {
  const text = JSON.stringify({ data });
  if (text.length > LARGEST) throw new WxFailure('entry size limit reached');
  localStorage.setItem(KEPT.storage + key, text);
}

const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEPT.storage))
    .map((key) => key.slice(KEPT.storage.length));

const remove = (key: string): void => localStorage.removeItem(KEPT.storage + key);

export const storageApi = {
  getStorageSync: (key: string) => read(key) ?? '',
  setStorageSync: write,
  removeStorageSync: remove,
  clearStorageSync: () => keys().forEach(remove),
  getStorage: (options: Options) =>
    answer('getStorage', options, () => {
      const data = read(textOf(options, 'key'));
      if (data === undefined) throw new WxFailure('data not found');
      return { data };
    }),
  setStorage: (options: Options) =>
    answer('setStorage', options, () => write(textOf(options, 'key'), options.data)),
  removeStorage: (options: Options) => answer('removeStorage', options, () => remove(textOf(options, 'key'))),
  clearStorage: (options?: Options) => answer('clearStorage', options, () => keys().forEach(remove)),
};

/*
 * The state of the phone that no page owns: network, screen, clipboard, files, and what went wrong. The
 * interfaces of `wx` read and change it; tests look at it.
 */
import type { Settings } from '../settings';

/** What stays on the phone when the mini-program is closed lies here in the browser's storage. */
export const KEPT = { privacy: 'phone:privacy-agreed', storage: 'wx:' };

export interface Phone {
  settings: Settings;
  online: boolean;
  screen: { brightness: number; keepOn: boolean };
  clipboard: string;
  /** Files below wx.env.USER_DATA_PATH, by whole path. */
  files: Map<string, string | ArrayBuffer>;
  /** Names and paths of files that were handed to a chat. */
  sharedFiles: { filePath: string; fileName: string | undefined }[];
  /** What the member shared: the answers of onShareAppMessage. */
  shares: unknown[];
  /** Errors that nobody caught, oldest first. */
  errors: string[];
  /** Interfaces and elements that were used and that this host lacks. */
  unsupported: string[];
}

export const openPhone = (settings: Settings): Phone => ({
  settings,
  online: settings.online,
  screen: { brightness: 0.5, keepOn: false },
  clipboard: '',
  files: new Map(),
  sharedFiles: [],
  shares: [],
  errors: [],
  unsupported: [],
});

/** Notes something that is missing, once. */
export function noteMissing(phone: Phone, what: string): void {
  if (!phone.unsupported.includes(what)) phone.unsupported.push(what);
}

/** Notes every error of the page that nobody catches. */
export function collectErrors(phone: Phone): void {
  window.addEventListener('error', ({ error, message }) => phone.errors.push(describe(error ?? message)));
  window.addEventListener('unhandledrejection', ({ reason }) => phone.errors.push(describe(reason)));
}

export function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  const { errMsg } = (error ?? {}) as { errMsg?: unknown };
  return typeof errMsg === 'string' ? errMsg : String(error);
}

/*
 * A phone for tests: runs the real build of the mini-program in a browser, with its cloud functions in
 * processes of their own, and lets miniprogram-automator connect to it as it does to WeChat DevTools.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { openBridge } from './automation/bridge';
import { methodsOf } from './automation/methods';
import type { Cloud } from './cloud';
import type { Report } from './device/automation';
import { packApp, type PackedFiles } from './pack';
import type { Answer, LaunchOptions, Question, Settings } from './settings';

/** Nobody's address: every request to it is answered here. */
const ORIGIN = 'http://weapp.test';
const DEVICE = join(__dirname, 'device');
const PHONE = { width: 375, height: 812 };
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

export interface HostOptions {
  browser: Browser;
  /** dist/weapp. */
  folder: string;
  appId: string;
  /** Whose phone it is. */
  openId: string;
  cloud: Cloud;
  /** Codes of `wx.login`, from the simulator of WeChat. */
  loginCode(): string;
  /** Codes of the phone number button. */
  phoneCode(): string;
  /** Address of the simulator of WeChat Pay; without one every payment fails. */
  payUrl?: string;
  launch?: LaunchOptions;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

export interface WeappHost {
  /** For `automator.connect`. */
  wsEndpoint: string;
  /** Closes the mini-program and opens it again: storage stays, everything else is new. */
  relaunch(launch?: LaunchOptions): Promise<void>;
  setOnline(online: boolean): Promise<void>;
  /** The member goes to another app. */
  hide(): Promise<void>;
  /** And comes back, perhaps by another way. */
  show(launch?: LaunchOptions): Promise<void>;
  /**
   * Puts the phone's clock forward; it stays fast, also when the mini-program is opened anew. Milliseconds.
   */
  passTime(ms: number): Promise<void>;
  /** Deletes the mini-program from the phone, with all that it keeps. */
  wipe(): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Errors, unsupported interfaces, what WeChat itself shows. */
  report(): Promise<Report>;
  fileText(path: string): Promise<string | null>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the mini-program; resolves when its first page is open. */
export async function startWeappHost(options: HostOptions): Promise<WeappHost> {
  const { browser, appId, viewport = PHONE, colorScheme = 'light' } = options;
  const files = await packApp(options.folder);
  const settings: Settings = { appId, launch: options.launch ?? {}, online: true };
  const context = await browser.newContext({
    viewport,
    colorScheme,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await context.exposeBinding('askPhone', (_source, question: Question) => answer(options, question));
  await context.route(`${ORIGIN}/**`, (route) => serve(route, options.folder, files, settings));
  const page = await context.newPage();
  const bridge = await openBridge(methodsOf(page));
  page.on('console', (line) => bridge.emit('App.logAdded', { type: line.type(), args: [line.text()] }));
  page.on('pageerror', ({ message, stack }) =>
    bridge.emit('App.exceptionThrown', { exception: { message, stack } }),
  );
  await open(page);
  return {
    wsEndpoint: bridge.wsEndpoint,
    ...controlsOf(page, settings),
    async close() {
      await bridge.close();
      await context.close();
    },
  };
}

function controlsOf(page: Page, settings: Settings): Omit<WeappHost, 'wsEndpoint' | 'close'> {
  return {
    async relaunch(launch = {}) {
      settings.launch = launch;
      await open(page);
    },
    async setOnline(online) {
      settings.online = online;
      await page.evaluate((isOnline) => window.device.controls.setOnline(isOnline), online);
    },
    hide: () => page.evaluate(() => window.device.controls.hide()),
    show: (launch = {}) => page.evaluate((entered) => window.device.controls.show(entered), launch),
    async passTime(ms) {
      await page.clock.install();
      await page.clock.fastForward(ms);
    },
    async wipe() {
      await page.evaluate(() => localStorage.clear());
      await open(page);
    },
    setColorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    report: () => page.evaluate(() => window.device.report()),
    fileText: (path) => page.evaluate((wanted) => window.device.fileText(wanted), path),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
  };
}

async function open(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => {
    const { errors } = window.device.report();
    if (errors.length > 0) throw new Error(`The mini-program does not start:\n${errors.join('\n')}`);
    return window.device.pageStack().length > 0;
  });
}

async function answer(options: HostOptions, question: Question): Promise<Answer> {
  const { openId, cloud, loginCode, phoneCode } = options;
  switch (question.ask) {
    case 'login-code':
      return { code: loginCode() };
    case 'phone-code':
      return { code: phoneCode() };
    case 'call-function':
      return cloud.call(question.name, question.data, openId);
    case 'pay':
      return atBank(options, 'pay', { ...question.params, answer: question.guest });
    case 'transfer':
      return atBank(options, 'transfer', { ...question.params, answer: question.member });
    case 'request':
      return request(question);
  }
}

/** What WeChat Pay says to the phone. */
async function atBank({ payUrl }: HostOptions, path: string, asked: object): Promise<Answer> {
  if (payUrl === undefined) return { errCode: -1, words: 'this phone knows no WeChat Pay' };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${payUrl}/sandbox/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(asked),
  });
  return (await response.json()) as { errMsg: string };
}

async function request({ url, method, header, body }: Question & { ask: 'request' }): Promise<Answer> {
  try {
    const response = await fetch(url, { method, headers: header, body });
    const headers = Object.fromEntries(response.headers);
    return { statusCode: response.status, header: headers, text: await response.text() };
  } catch (error) {
    return { errCode: 600001, words: (error as Error).message };
  }
}

function serve(route: Route, folder: string, files: PackedFiles, settings: Settings): Promise<void> {
  const path = normalize(new URL(route.request().url()).pathname);
  const generated: Record<string, () => string | Buffer> = {
    '/': () => readFileSync(join(DEVICE, 'page.html')),
    '/phone.css': () => readFileSync(join(DEVICE, 'phone.css')),
    '/settings.js': () => `window.weappSettings=${JSON.stringify(settings)};`,
    '/app-packed.js': () => files.app,
    '/device.js': () => files.device,
  };
  const file = join(folder, path);
  const body = generated[path]?.() ?? (existsSync(file) ? readFileSync(file) : null);
  if (body === null) return route.fulfill({ status: 404, body: '' });
  const ending = path === '/' ? 'html' : (path.split('.').pop() ?? '');
  return route.fulfill({ contentType: TYPES[ending] ?? 'application/octet-stream', body });
}

/*
 * A member's hand on the mini-program: finds what can be pressed by its words, waits for what is said, and
 * says what was on screen when it waited in vain. Works on the host and in WeChat DevTools.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import automator from 'miniprogram-automator';
import type { Browser } from 'playwright-core';
import type { Cloud } from '../../tools/weapp-host/cloud';
import { startWeappHost, type WeappHost } from '../../tools/weapp-host/host';
import type { LaunchOptions } from '../../tools/weapp-host/settings';
import type { WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { WEAPP_BUILD } from './builds';
import { TEST_APP, type TestApp } from './cloud';
import { connectDevTools } from './weapp-devtools';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

/** What can be pressed: components/pressable.tsx, and WeChat's own buttons. */
const PRESSABLE = '.pressable, .wechat-button';
const PICTURES = resolve(__dirname, '../../dist/screenshots/weapp');
/** A cold function on a busy machine. Milliseconds. */
const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 100;

export interface WeappOptions {
  browser: Browser;
  cloud: Cloud;
  wechat: WechatSimulator;
  openId: string;
  phone: string;
  colorScheme?: 'light' | 'dark';
  /** The mini-program of tests when not given. */
  app?: TestApp;
  /** Address of the simulator of WeChat Pay; without one every payment fails. */
  payUrl?: string;
  /** The way in; the first page when not given. Not in DevTools. */
  launch?: LaunchOptions;
}

export interface Weapp {
  miniProgram: MiniProgram;
  /** Null in DevTools, which has its own network, clock and phone. */
  host: WeappHost | null;
  path(): Promise<string>;
  /** Everything that the page says. */
  words(): Promise<string>;
  /** Waits until the page says this, and answers with all it says. */
  sees(wanted: string | RegExp): Promise<string>;
  seesNot(unwanted: string): Promise<void>;
  /** Waits until something else comes true. */
  waits(what: string, look: () => Promise<boolean>): Promise<void>;
  /** Presses what carries these words; among several, the last: it lies above the others. */
  tap(words: string): Promise<void>;
  /** Waits for the first element of a selector. */
  find(selector: string): Promise<Element>;
  openTab(path: string): Promise<void>;
  back(): Promise<void>;
  /** Keeps a picture of the screen when WEAPP_PICTURES is 1. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The environment variable that names a running DevTools. */
export const DEVTOOLS = process.env['WX_DEVTOOLS_WS'];

/** Opens the mini-program on a phone that has never seen it. */
export async function openWeapp(options: WeappOptions): Promise<Weapp> {
  const { miniProgram, host, close } = await start(options);
  const page = async (): Promise<Page> => {
    const found = await miniProgram.currentPage();
    if (found === undefined) throw new Error('no page is open');
    return found;
  };
  const words = async (): Promise<string> => (await (await page()).$('page'))?.text() ?? '';
  const until = <T>(what: string, look: () => Promise<T | null>): Promise<T> =>
    waitFor(what, look, words, host);
  return {
    miniProgram,
    host,
    words,
    path: async () => (await page()).path,
    sees: (wanted) =>
      until(`the words ${String(wanted)}`, async () => {
        const said = await words();
        const isThere = typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said);
        return isThere ? said : null;
      }),
    seesNot: async (unwanted) =>
      void (await until(`no more "${unwanted}"`, async () =>
        (await words()).includes(unwanted) ? null : true,
      )),
    waits: async (what, look) => void (await until(what, async () => ((await look()) ? true : null))),
    tap: async (wanted) =>
      (await until(`"${wanted}" to press`, async () => pressableWith(await page(), wanted))).tap(),
    find: (selector) => until(selector, async () => (await page()).$(selector)),
    async openTab(path) {
      await miniProgram.callWxMethod('switchTab', { url: `/${path}` });
    },
    back: async () => void (await miniProgram.native().navigateLeft()),
    async picture(name) {
      if (process.env['WEAPP_PICTURES'] !== '1') return;
      mkdirSync(PICTURES, { recursive: true });
      await miniProgram.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close,
  };
}

interface Started {
  miniProgram: MiniProgram;
  host: WeappHost | null;
  close(): Promise<void>;
}

async function start(options: WeappOptions): Promise<Started> {
  const { browser, cloud, wechat, openId, phone, colorScheme = 'light', app = TEST_APP } = options;
  if (DEVTOOLS !== undefined)
    return { ...(await connectDevTools({ wsEndpoint: DEVTOOLS, cloud, wechat, openId })), host: null };
  const host = await startWeappHost({
    browser,
    folder: WEAPP_BUILD,
    appId: app.appId,
    openId,
    cloud,
    colorScheme,
    loginCode: () => wechat.issueLoginCode(openId),
    phoneCode: () => wechat.issuePhoneCode(phone),
    ...(options.payUrl === undefined ? {} : { payUrl: options.payUrl }),
    ...(options.launch === undefined ? {} : { launch: options.launch }),
  });
  const miniProgram = await automator.connect({ wsEndpoint: host.wsEndpoint });
  return {
    miniProgram,
    host,
    async close() {
      miniProgram.disconnect();
      await host.close();
    },
  };
}

async function pressableWith(page: Page, wanted: string): Promise<Element | null> {
  const all = (await page.$$(PRESSABLE)) as Element[];
  const said = await Promise.all(all.map((element) => element.text().then((text) => text.trim())));
  const exact = said.lastIndexOf(wanted);
  const index = exact >= 0 ? exact : said.findLastIndex((text) => text.includes(wanted));
  return all[index] ?? null;
}

async function waitFor<T>(
  what: string,
  look: () => Promise<T | null>,
  words: () => Promise<string>,
  host: WeappHost | null,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look().catch(() => null);
    if (found !== null) return found;
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  const report = host === null ? '' : JSON.stringify(await host.report(), null, 2);
  throw new Error(`The member waited for ${what}. On screen:\n${await words()}\n${report}`);
}

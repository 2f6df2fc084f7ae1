/*
 * The host of the mini-program behaves as a phone does where a phone is stricter than a browser, and never
 * says yes to what it lacks.
 */
import { rmSync } from 'node:fs';
import automator from 'miniprogram-automator';
import type { Browser } from 'playwright-core';
import type { Cloud } from '../../tools/weapp-host/cloud';
import { startWeappHost, type WeappHost } from '../../tools/weapp-host/host';
import { launchBrowser } from '../support/browser';
import { writeSampleApp } from './sample-app';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

const cloud: Cloud = {
  call: () => Promise.resolve({ errCode: -504002, words: 'functions execute fail' }),
  callHttp: () => Promise.resolve({ statusCode: 502, headers: {}, body: '' }),
  output: () => '',
  stop: () => Promise.resolve(),
};
let folder: string;
let browser: Browser;
let host: WeappHost;
let miniProgram: MiniProgram;

beforeAll(async () => {
  folder = writeSampleApp();
  browser = await launchBrowser();
  const codes = { loginCode: () => 'login-1', phoneCode: () => 'phone-1' };
  host = await startWeappHost({ browser, folder, appId: 'wx1', openId: 'o-1', cloud, ...codes });
  miniProgram = await automator.connect({ wsEndpoint: host.wsEndpoint });
});

afterAll(async () => {
  miniProgram?.disconnect();
  await host?.close();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => host.wipe());

const onPage = async (selector: string) => {
  const element = await (await miniProgram.currentPage())?.$(selector);
  if (element === null || element === undefined) throw new Error(`${selector} is not on the page`);
  return element;
};
const tap = async (id: string): Promise<void> => (await onPage(`#${id}`)).tap();

/** What the page wrote down, once it did. */
async function said(id = 'said'): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const words = await (await onPage(`#${id}`)).text();
    if (words !== '' || Date.now() > end) return words;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
async function answerOf(id: string): Promise<Record<string, unknown>> {
  await tap(id);
  return JSON.parse(await said()) as Record<string, unknown>;
}
const life = (): Promise<string[]> => miniProgram.evaluate('() => getApp().life') as Promise<string[]>;
const go = (method: string, url: string): Promise<unknown> => miniProgram.callWxMethod(method, { url });

describe('scripts of a mini-program', () => {
  test('see the language, timers and wx, and nothing of a browser', async () => {
    expect(await answerOf('look')).toEqual({
      window: 'undefined',
      document: 'undefined',
      fetch: 'undefined',
      url: 'undefined',
      encoder: 'undefined',
      intl: 'undefined',
      wx: 'object',
      timer: 'function',
      global: 'function',
    });
  });

  test('build no code from text', async () => {
    await tap('build');
    expect((await host.report()).errors.join()).toMatch(/EvalError|unsafe-eval/);
  });

  test('cannot make a mistake that nobody hears of', async () => {
    await tap('fail');
    await tap('reject');
    await answerOf('look');
    const { errors } = await host.report();
    expect(errors.join()).toContain('a mistake of the page');
    expect(errors.join()).toContain('a forgotten promise');
  });

  test('cannot hide behind a framework that tells the app only', async () => {
    await miniProgram.evaluate("() => getApp().onError('a mistake that was caught')");
    expect((await host.report()).errors).toEqual(['a mistake that was caught']);
  });
});

describe('interfaces of wx', () => {
  test('that this host lacks fail, and are named', async () => {
    expect(await answerOf('unknown')).toEqual({ errMsg: 'chooseInvoice:fail not supported' });
    expect((await host.report()).unsupported).toEqual(['wx.chooseInvoice']);
  });

  test('sign in with a code of WeChat', async () => {
    expect(await answerOf('login')).toEqual({ errMsg: 'login:ok', code: 'login-1' });
  });

  test('do not reach the cloud before it is opened', async () => {
    expect(await answerOf('init-less')).toMatchObject({ errCode: -601002 });
  });

  test.each(['login', 'request'])('%s fails without network', async (id) => {
    await host.setOnline(false);
    expect((await answerOf(id))['errMsg']).toMatch(/:fail/);
    await host.setOnline(true);
  });

  test('know whether there is a network', async () => {
    await host.setOnline(false);
    expect(await answerOf('network')).toMatchObject({ networkType: 'none' });
    await host.setOnline(true);
  });

  test('keep values when the mini-program is closed, and lose them when it is deleted', async () => {
    await tap('keep');
    expect(await said()).toContain('setStorage:ok');
    await host.relaunch();
    expect(await answerOf('kept')).toMatchObject({ data: { n: 1 } });
    await host.wipe();
    expect(await answerOf('kept')).toEqual({ errMsg: 'getStorage:fail data not found' });
  });

  test('a dialog waits for the member', async () => {
    await tap('modal');
    await miniProgram.native().cancelModal();
    expect(JSON.parse(await said())).toMatchObject({ confirm: false, cancel: true });
  });

  test('can be answered by a test', async () => {
    await miniProgram.mockWxMethod('chooseInvoice', { invoiceId: '7' });
    expect(await answerOf('unknown')).toMatchObject({ invoiceId: '7' });
    await miniProgram.restoreWxMethod('chooseInvoice');
  });
});

describe('what WeChat asks of the member itself', () => {
  test.each([
    ['agrees', 'authorizeAllow', 'requirePrivacyAuthorize:ok'],
    ['refuses', 'authorizeCancel', 'requirePrivacyAuthorize:fail'],
  ] as const)('privacy, to which the member %s', async (_what, press, errMsg) => {
    await tap('privacy');
    await miniProgram.native()[press]();
    expect(await said()).toContain(errMsg);
  });

  test('the phone number: privacy first, then the number', async () => {
    await tap('number');
    await miniProgram.native().authorizeAllow();
    await miniProgram.native().authorizeAllow();
    expect(JSON.parse(await said('phone'))).toEqual({ errMsg: 'getPhoneNumber:ok', code: 'phone-1' });
  });

  test('the phone number, which the member keeps', async () => {
    await tap('number');
    await miniProgram.native().authorizeAllow();
    await miniProgram.native().authorizeCancel();
    expect(JSON.parse(await said('phone'))).toEqual({ errMsg: 'getPhoneNumber:fail user deny' });
  });

  test.each([
    ['allows', 'authorizeAllow', 'accept'],
    ['refuses', 'authorizeCancel', 'reject'],
  ] as const)('messages, which the member %s', async (_what, press, answered) => {
    await tap('messages');
    await miniProgram.native()[press]();
    const errMsg = 'requestSubscribeMessage:ok';
    expect(JSON.parse(await said())).toEqual({ errMsg, ready: answered, refund: answered });
  });

  test('a payment, which fails where nobody takes it', async () => {
    await tap('pay');
    await miniProgram.native().confirmModal();
    expect(await said()).toMatch(/requestPayment:fail \S/);
  });

  test('money that comes, which fails likewise', async () => {
    await tap('transfer');
    await miniProgram.native().confirmModal();
    expect(await said()).toMatch(/requestMerchantTransfer:fail \S/);
  });

  test('what is shared is what the page says', async () => {
    await tap('share');
    expect((await host.report()).shares).toEqual([{ title: 'come' }]);
  });

  test('a button that is off hears no tap', async () => {
    await tap('off');
    expect(await answerOf('login')).toMatchObject({ errMsg: 'login:ok' });
  });
});

describe('pages', () => {
  test('hear of their life in the order of WeChat', async () => {
    await go('navigateTo', '/above/index?a=%20b');
    await miniProgram.native().navigateLeft();
    await go('switchTab', '/second/index');
    await go('switchTab', '/first/index');
    expect(await life()).toEqual([
      'app launch 1001',
      'app show',
      'first/index load {}',
      'first/index show',
      'first/index hide',
      'above/index load {"a":"%20b"}',
      'above/index show',
      'above/index unload',
      'first/index show',
      'first/index hide',
      'second/index load {}',
      'second/index show',
      'second/index hide',
      'first/index show',
    ]);
  });

  test.each([
    ['navigateTo', '/second/index', 'can not navigateTo a tabbar page'],
    ['switchTab', '/above/index', 'can not switch to no-tabBar page'],
    ['navigateTo', '/nowhere/index', 'is not found'],
  ])('%s %s is refused', async (method, url, why) => {
    await expect(go(method, url)).rejects.toThrow(why);
  });

  test('at the first page there is no way back', async () => {
    await expect(miniProgram.callWxMethod('navigateBack', {})).rejects.toThrow('first page');
  });

  test('are told how they were opened, and when the member leaves and comes back', async () => {
    await host.relaunch({ path: 'above/index', query: { scene: 'x' }, scene: 1047 });
    await host.hide();
    await host.show();
    expect(await life()).toEqual([
      'app launch 1047',
      'app show',
      'above/index load {"scene":"x"}',
      'above/index show',
      'above/index hide',
      'app hide',
      'app show',
      'above/index show',
    ]);
  });

  test('have styles of their own, and those of the app', async () => {
    await go('switchTab', '/second/index');
    expect(await (await onPage('#said')).style('color')).toBe('rgb(9, 9, 9)');
    await go('switchTab', '/first/index');
    expect(await (await onPage('#said')).style('color')).toBe('rgb(1, 2, 3)');
    expect(await (await onPage('#look')).style('width')).toBe('187.5px');
  });
});

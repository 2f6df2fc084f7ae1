/*
 * The methods of the automation protocol of WeChat DevTools, as miniprogram-automator 0.12 calls them,
 * answered by the page. Anything else fails with its name.
 */
import type { Page } from 'playwright-core';

export type Params = Record<string, unknown> & {
  pageId: number;
  elementId: string;
  selector: string;
  method: string;
  name: string;
  names: string[];
  args: unknown[];
};
export type Method = (params: Params) => Promise<unknown>;

/** How long a tap may wait for its element to be seen. Milliseconds. */
const TAP_TIMEOUT_MS = 5000;

const appMethods = (page: Page): Record<string, Method> => ({
  'Tool.getInfo': () => Promise.resolve({ SDKVersion: '3.5.8', version: 'weapp-host' }),
  'Tool.close': () => Promise.resolve({}),
  'App.enableLog': () => Promise.resolve({}),
  'App.exit': () => Promise.resolve({}),
  'App.getCurrentPage': () => page.evaluate(() => window.device.currentPage()),
  'App.getPageStack': async () => ({ pageStack: await page.evaluate(() => window.device.pageStack()) }),
  'App.callWxMethod': async ({ method, args }) => ({
    result: await page.evaluate(([name, given]) => window.device.callWx(name, given), [
      method,
      args,
    ] as const),
  }),
  'App.mockWxMethod': (params) => mock(page, params),
  'App.callFunction': async ({ functionDeclaration, args }) => ({
    result: await page.evaluate(
      inAppScope(String(functionDeclaration), `(...${JSON.stringify(args ?? [])})`),
    ),
  }),
  'App.captureScreenshot': async () => ({ data: (await page.screenshot()).toString('base64') }),
  'Tool.native': ({ method, data }) => native(page, method, data),
});

/**
 * A function of a test runs among the scripts of the mini-program: it sees `wx`, `getApp` and
 * `getCurrentPages`.
 */
const inAppScope = (declaration: string, use: string): string =>
  `(({wx, getApp, getCurrentPages}) => (${declaration})${use})(window.device.globals())`;

async function mock(page: Page, { method, functionDeclaration, args, result }: Params): Promise<object> {
  const name = JSON.stringify(method);
  if (typeof functionDeclaration === 'string')
    await page.evaluate(
      `window.device.mock(${name}, ${inAppScope(functionDeclaration, '')}, ${JSON.stringify(args ?? [])})`,
    );
  else if (result !== undefined)
    await page.evaluate(([which, value]) => window.device.mockResult(which, value), [
      method,
      result,
    ] as const);
  else await page.evaluate((which) => window.device.restore(which), method);
  return {};
}

const PRESSED: Record<string, string> = {
  confirmModal: 'confirm',
  cancelModal: 'cancel',
  authorizeAllow: 'allow',
  authorizeCancel: 'cancel',
};

async function native(page: Page, method: string, data: unknown): Promise<object> {
  const button = PRESSED[method];
  if (button !== undefined) {
    await page.waitForFunction(() => window.device.report().sheet !== null, undefined, {
      timeout: TAP_TIMEOUT_MS,
    });
    await page.evaluate((name) => window.device.pressSheet(name), button);
  } else if (method === 'navigateLeft') await page.locator('.phone-back').tap();
  else if (method === 'switchTab') {
    const { url } = data as { url: string };
    await page.evaluate((to) => window.device.callWx('switchTab', [{ url: to }]), url);
  } else throw new Error(`native "${method}" is not supported by this host`);
  return {};
}

const pageMethods = (page: Page): Record<string, Method> => ({
  'Page.getElement': async (query) => first(await find(page, query), query.selector),
  'Page.getElements': async (query) => ({ elements: await find(page, query) }),
  'Page.getElementByXpath': async (query) => first(await findByXpath(page, query), query.selector),
  'Page.getElementsByXpath': async (query) => ({ elements: await findByXpath(page, query) }),
  'Page.getData': async ({ pageId, path }) => ({
    data: await page.evaluate(([id, where]) => window.device.pageData(id, where), [
      pageId,
      typeof path === 'string' ? path : '',
    ] as const),
  }),
  'Page.callMethod': async ({ pageId, method, args }) => ({
    result: await page.evaluate(([id, name, given]) => window.device.callPage(id, name, given), [
      pageId,
      method,
      args,
    ] as const),
  }),
  'Page.getWindowProperties': async ({ pageId, names }) => ({
    properties: await page.evaluate(
      ([id, wanted]) => wanted.map((name) => window.device.windowProperty(id, name)),
      [pageId, names] as const,
    ),
  }),
});

interface Found {
  elementId: string;
  tagName: string;
}

const find = (page: Page, { pageId, elementId, selector }: Params): Promise<Found[]> =>
  page.evaluate((query) => window.device.elements.find(query), { pageId, elementId, selector });

const findByXpath = (page: Page, { pageId, elementId, selector }: Params): Promise<Found[]> =>
  page.evaluate((query) => window.device.elements.findByXpath(query), { pageId, elementId, selector });

function first([found]: Found[], selector: string): Found {
  if (found === undefined) throw new Error(`no such element: ${selector}`);
  return found;
}

const elementMethods = (page: Page): Record<string, Method> => ({
  'Element.getElement': async (query) => first(await find(page, query), query.selector),
  'Element.getElements': async (query) => ({ elements: await find(page, query) }),
  async 'Element.tap'({ elementId }) {
    const handle = await page.evaluateHandle((id) => window.device.elements.get(id), elementId);
    await handle.tap({ timeout: TAP_TIMEOUT_MS });
    return {};
  },
  'Element.getAttributes': async ({ elementId, names }) => ({
    attributes: await page.evaluate(([id, all]) => window.device.elements.attributes(id, all), [
      elementId,
      names,
    ] as const),
  }),
  'Element.getDOMProperties': async ({ elementId, names }) => ({
    properties: await page.evaluate(([id, all]) => window.device.elements.domProperties(id, all), [
      elementId,
      names,
    ] as const),
  }),
  'Element.getProperties': async ({ elementId, names }) => ({
    properties: await page.evaluate(([id, all]) => window.device.elements.properties(id, all), [
      elementId,
      names,
    ] as const),
  }),
  'Element.getStyles': async ({ elementId, names }) => ({
    styles: await page.evaluate(([id, all]) => window.device.elements.styles(id, all), [
      elementId,
      names,
    ] as const),
  }),
  'Element.getOffset': ({ elementId }) => page.evaluate((id) => window.device.elements.offset(id), elementId),
  'Element.getWXML': async ({ elementId, type }) => ({
    wxml: await page.evaluate(([id, which]) => window.device.elements.wxml(id, which), [
      elementId,
      String(type),
    ] as const),
  }),
  async 'Element.triggerEvent'({ elementId, type, detail }) {
    await page.evaluate(([id, name, told]) => window.device.elements.trigger(id, name, told), [
      elementId,
      String(type),
      detail,
    ] as const);
    return {};
  },
  'Element.callFunction': async ({ elementId, functionName, args }) => ({
    result: await page.evaluate(([id, name, given]) => window.device.elements.call(id, name, given), [
      elementId,
      String(functionName),
      args,
    ] as const),
  }),
});

/** Every method that this host answers, by name. */
export const methodsOf = (page: Page): Record<string, Method> => ({
  ...appMethods(page),
  ...pageMethods(page),
  ...elementMethods(page),
});

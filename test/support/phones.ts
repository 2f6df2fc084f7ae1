/*
 * People with a phone in a browser: who has not joined yet, who joins, who pays. What they see is what is
 * visible on screen.
 */
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

export const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
export const shown = (page: Page, text: string | RegExp): Locator =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first();
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { name }).filter({ visible: true }).first();

const PICTURES = resolve(__dirname, '../../dist/screenshots/h5');

/** Keeps a picture of the screen when H5_PICTURES is 1; in the dark, too, where that is asked for. */
export async function picture(page: Page, name: string, dark = false): Promise<void> {
  if (process.env['H5_PICTURES'] !== '1') return;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  if (!dark) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: join(PICTURES, `${name}-dark.png`), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Pays at the cashier, and comes back. */
export async function pay(page: Page, price: string | RegExp): Promise<void> {
  await button(page, price).click();
  await button(page, '确认支付').click();
}

export interface Phones {
  /** Opens a page by its path, as a link does. */
  open(page: Page, path: string, query?: string): Promise<void>;
  /** Somebody who has not joined, in the shop, with the code of a table scanned. */
  visitor(): Promise<Page>;
  member(): Promise<Page>;
  /** 小满 at the staff's desk. */
  clerk(): Promise<Page>;
  /** 程店长, who manages the store. */
  manager(): Promise<Page>;
  /** 沈掌柜, who runs the brand. */
  operator(): Promise<Page>;
}

/** Of one shop, by its address. */
export function openPhones(browser: Browser, address: string, store: string): Phones {
  const newPage = async (): Promise<Page> => (await browser.newContext(PHONE)).newPage();
  const open: Phones['open'] = async (page, path, query = '') => {
    await page.goto('about:blank');
    await page.goto(`${address}/${query}#/${path}`);
  };
  const visitor = async (): Promise<Page> => {
    const page = await newPage();
    await open(page, 'pages/home/index');
    await page.getByRole('button', { name: '以新客人身份体验' }).click();
    await button(page, '加入会员').waitFor();
    await open(page, 'pages/menu/index', `?scene=${store}.12`);
    await shown(page, /12 号桌$/).waitFor();
    return page;
  };
  const atDesk = async (name: string): Promise<Page> => {
    const page = await newPage();
    await open(page, 'subpackages/staff/index');
    await page.getByRole('button', { name: new RegExp(name) }).click();
    return page;
  };
  return {
    open,
    visitor,
    member: async () => {
      const page = await visitor();
      await open(page, 'pages/home/index');
      await button(page, '加入会员').click();
      await button(page, '同意并加入').click();
      await button(page, '开始').click();
      return page;
    },
    clerk: () => atDesk('小满'),
    manager: async () => {
      const page = await atDesk('程店长');
      await page.getByRole('button', { name: /^西湖店/ }).click();
      return page;
    },
    operator: async () => {
      const page = await atDesk('沈掌柜');
      await shown(page, '近 30 日').waitFor();
      return page;
    },
  };
}

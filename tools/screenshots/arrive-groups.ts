/**
 * What a guest does at an offer of group-buy before a picture is taken. Where the page shows something else,
 * they do what they can.
 */
import type { Page } from 'playwright-core';
import type { Arrive } from './arrive';

/** How long a button is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;

const press = async (page: Page, names: RegExp[]): Promise<void> => {
  for (const name of names) {
    const button = page.locator('.taro_page:visible').getByRole('button', { name }).first();
    await button.click({ timeout: PATIENCE_MS }).catch(() => undefined);
    await page.waitForTimeout(600);
  }
};

/** A store is chosen where one is asked for. */
const chooseStore = (page: Page): Promise<void> => press(page, [/^西湖店/]);

/** A group of one's own: how the cup is wanted. */
export const openNewGroup: Arrive = async (page) => {
  await press(page, [/^发起拼团$/]);
  await chooseStore(page);
};

/** Somebody else's group. */
export const visitGroup: Arrive = (page) => press(page, [/^去参团/]);

/** A seat in somebody else's group. */
export const joinGroup: Arrive = async (page) => {
  await press(page, [/^去参团/, /参团$/]);
  await chooseStore(page);
};

/** A 拼单 of one's own, at the store that is chosen by then. */
export const startOffice: Arrive = (page) => press(page, [/^选择门店/, /^西湖店/, /^发起拼单$/]);

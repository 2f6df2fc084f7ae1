/**
 * What a guest does at the menu before a picture is taken. Where the page shows something else, they do what
 * they can.
 */
import type { Page } from 'playwright-core';
import type { Arrive } from './arrive';

/** How long a button is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;

/** Buttons in the order in which they are pressed; the first of each name. */
const press = async (page: Page, names: (string | RegExp)[]): Promise<void> => {
  for (const name of names) {
    const button = page.getByRole('button', { name }).first();
    await button.click({ timeout: PATIENCE_MS }).catch(() => undefined);
  }
};

/** Scrolled down, so that the rail has followed. */
export const scrollMenu: Arrive = async (page) => {
  const tab = page.getByRole('tab').nth(3);
  await tab.click({ timeout: PATIENCE_MS }).catch(() => undefined);
};

/** Looking for something. */
export const searchMenu: Arrive = async (page) => {
  const field = page.getByRole('searchbox');
  await field.fill('茉莉', { timeout: PATIENCE_MS }).catch(() => undefined);
};

/** One product's sheet. */
export const openProduct: Arrive = (page) => press(page, [/^选择.+的规格$/]);

/** One product in the cart, and the cart open. */
export const openCart: Arrive = (page) =>
  press(page, [/^选择.+的规格$/, /^上次/, '加入购物车', /件， ?优惠以结算为准/]);

/** One product in the cart, and its checkout. */
export const openCheckout: Arrive = async (page, visitor) => {
  await openCart(page, visitor);
  await press(page, ['去结算']);
};

/** The first order of the list. */
export const openOrder: Arrive = async (page) => {
  const row = page.locator('main, [role="main"]').getByRole('button', { name: /^\D*店/ });
  await row
    .first()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};

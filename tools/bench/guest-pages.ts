/* The pages that a guest comes to first, and what each is for. */
import type { Page } from 'playwright-core';
import { signIn } from '../screenshots/sign-in';

const TABLE = '/?scene=west-lake.12#/pages/menu/index';
const CHECKOUT = '/#/subpackages/order/checkout/index';
const PATIENCE_MS = 20_000;

interface GuestPage {
  name: string;
  path: string;
  /** Selector of what can be pressed once the page can be used. */
  ready: string;
  /** What the guest did before, on a fast line. */
  prepare?: (page: Page, url: string) => Promise<void>;
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click({ timeout: PATIENCE_MS });

/** A member at a product's sheet, at their table, with everything fetched that is likely next. */
export async function leadToCheckout(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/healthz`);
  await signIn(page, url, 'member', 'demo:0001');
  await page.goto(`${url}${TABLE}`);
  await press(page, /^选择.+的规格$/);
  await page.getByRole('button', { name: '立即下单' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
}

/** One drink in the cart. */
async function fillCart(page: Page, url: string): Promise<void> {
  await leadToCheckout(page, url);
  await press(page, '加入购物车');
  await page.getByRole('button', { name: '去结算' }).waitFor();
}

/** From the tap until the checkout is on screen. Milliseconds. */
export async function toCheckout(page: Page): Promise<number> {
  const title = page.getByText('确认订单').filter({ visible: true }).first();
  const from = performance.now();
  await press(page, '立即下单');
  await title.waitFor();
  return performance.now() - from;
}

/** Home and menu of a newcomer, the checkout of a member. */
export const GUEST_PAGES: readonly GuestPage[] = [
  { name: 'home', path: '/', ready: 'nav button >> nth=1' },
  { name: 'menu', path: TABLE, ready: 'button[aria-label^="选择"]' },
  { name: 'checkout', path: CHECKOUT, ready: 'button:has-text("支付 ¥")', prepare: fillCart },
];

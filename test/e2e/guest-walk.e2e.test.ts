/*
 * A guest's walk at 400 ms and 50 KB/s with an empty cache, and a network that is lost at each step: no tap
 * is without an answer, no button is dead, and nothing is ordered twice.
 */
import type { Browser } from 'playwright-core';
import { asDb } from '../../cloudfunctions/platform/db';
import { launchBrowser } from '../support/browser';
import { slowGuest, type SlowGuest } from '../support/slow-walk';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
/** A person calls it at once. The machine of a test may be busy: twice the 100 ms of the product. */
const AT_ONCE_MS = 200;

/** Of a page whose scripts are missing, or of a call. */
const NO_NETWORK = /网络未连接，页面无法打开|网络开了小差/;

let shop: OrderShop;
let browser: Browser;
let guest: SlowGuest;

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  browser = await launchBrowser();
  guest = await slowGuest(await browser.newContext(PHONE));
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const shown = (text: string | RegExp) => guest.page.getByText(text).filter({ visible: true }).first();
const orders = async (): Promise<{ count: number; paid: number }> => {
  const sql = 'select count(*)::int, count(paid_at)::int as paid from huigan.orders';
  const { rows } = await asDb(shop.platform.database).query(sql, []);
  return rows[0] as { count: number; paid: number };
};

test('tabs without network say so, and open once it is back', async () => {
  await guest.page.goto(`${shop.address}/#/pages/home/index`);
  await guest.tap('以新客人身份体验');
  await shown('加入会员').waitFor();
  await guest.loseNetwork();
  await guest.tap('点单');
  await shown(NO_NETWORK).waitFor();
  await guest.findNetwork();
  await guest.tap('重试');
  await shown('选择门店').waitFor();
});

test('a drink is chosen without network, and the checkout waits for it', async () => {
  await guest.page.goto('about:blank');
  await guest.page.goto(`${shop.address}/?scene=${STORE}.12#/pages/menu/index`);
  await shown('12 号桌').waitFor();
  await guest.loseNetwork();
  await guest.tap(/^普洱厚乳/);
  await guest.tap('立即下单');
  await shown(NO_NETWORK).waitFor();
  await guest.findNetwork();
  await guest.tap('重试');
  await shown('一键入会并下单').waitFor();
});

test('joining and paying without network say so; answers that are lost order nothing twice', async () => {
  await guest.tap('一键入会并下单');
  await guest.loseNetwork();
  await guest.tap('同意并加入');
  await shown(NO_NETWORK).waitFor();
  await guest.findNetwork();
  await guest.tap('同意并加入');
  await shown('支付 ¥21').waitFor();
  await guest.loseNetwork();
  await guest.tap('支付 ¥21');
  await shown(NO_NETWORK).waitFor();
  await guest.findNetwork();
  // The order arrives, its answer does not.
  let lost = 0;
  await guest.page.route('**/fn/order', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('create-order')) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await guest.tap('支付 ¥21');
  await shown(NO_NETWORK).waitFor();
  expect(await orders()).toEqual({ count: 1, paid: 0 });
  await guest.tap('支付 ¥21');
  await guest.page.getByRole('button', { name: '确认支付' }).waitFor();
  expect({ lost, ...(await orders()) }).toEqual({ lost: 1, count: 1, paid: 0 });
});

test('what was paid is there when the network is back, once', async () => {
  await guest.page.getByRole('button', { name: '确认支付' }).click();
  await shown('已接单').waitFor();
  await guest.loseNetwork();
  await guest.tap('返回');
  await guest.findNetwork();
  await guest.page.goto('about:blank');
  await guest.page.goto(`${shop.address}/#/subpackages/order/list/index`);
  await shown('已接单').waitFor();
  expect(await orders()).toEqual({ count: 1, paid: 1 });
});

test('no tap was without an answer', () => {
  expect(guest.answers.length).toBeGreaterThan(10);
  expect(guest.answers.filter(({ afterMs }) => afterMs > AT_ONCE_MS)).toEqual([]);
});

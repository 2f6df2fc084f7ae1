/*
 * A guest in the shop, a clerk, a manager and an operator, each on a device of their own: scan the table,
 * choose, join on the way, pay, be called, pick up; order again with points, ask for one of two cups back;
 * and everything adds up to the fen and the point.
 */
import type { Browser, Page } from 'playwright-core';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb } from '../../cloudfunctions/platform/db';
import { launchBrowser } from '../support/browser';
import { textOf } from '../support/text-of';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
const DAY_MS = 86_400_000;
const DESKTOP = { ...PHONE, viewport: { width: 1280, height: 800 } };

let shop: OrderShop;
let browser: Browser;
let guest: Page;
let clerk: Page;
let manager: Page;
let operator: Page;
/** Taps of the guest since the drink was chosen. */
let taps = 0;

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function device(path: string, options = PHONE, query = ''): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${shop.address}/${query}#/${path}`);
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${shop.address}/#/${path}`);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();
const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

async function tap(name: string | RegExp): Promise<void> {
  await button(guest, name).click();
  taps += 1;
}

async function expectPoints(points: string): Promise<void> {
  await open(guest, 'pages/home/index');
  await guest.getByText(points, { exact: true }).first().waitFor();
}

async function signInStaff(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
}

/** The number that is called, on the guest's page. */
const pickupNo = async (): Promise<string> => {
  const number = shown(guest, /^[A-Z]\d{3}$/);
  await number.waitFor();
  return textOf(number);
};

describe('a guest in the shop', () => {
  test('scans the table, chooses a drink, joins on the way and has paid after five taps', async () => {
    guest = await device('pages/home/index');
    await guest.getByRole('button', { name: '以新客人身份体验' }).click();
    await button(guest, '加入会员').waitFor();
    await guest.goto('about:blank');
    await guest.goto(`${shop.address}/?scene=${STORE}.12#/pages/menu/index`);
    await shown(guest, '12 号桌').waitFor();
    await button(guest, /^普洱厚乳/).click();
    await button(guest, '立即下单').waitFor();
    await tap('立即下单');
    await tap('一键入会并下单');
    await tap('同意并加入');
    await tap('支付 ¥21');
    await tap('确认支付');
    await shown(guest, '已接单').waitFor();
    expect(taps).toBe(5);
    expect(await pickupNo()).toBe('A001');
    await shown(guest, /= 21 分/).waitFor();
  });

  test('is made, called and handed out; the page follows by itself', async () => {
    clerk = await device('subpackages/staff/index');
    await signInStaff(clerk, '小满');
    await button(clerk, /^出餐看板/).click();
    await shown(clerk, 'A001').waitFor();
    await button(clerk, '开始制作').click();
    await shown(guest, '制作中').waitFor();
    await button(clerk, '制作完成').click();
    await shown(guest, '请取餐').waitFor();
    const code = (await textOf(shown(guest, /^91\d\d( \d{4}){2}$/))).replace(/ /g, '');
    await clerk.getByLabel('扫取餐码或输入取餐号').filter({ visible: true }).fill(code);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('dialog').getByRole('button', { name: '确认取餐' }).click();
    await shown(guest, '已取餐').waitFor();
    await expectPoints('41');
  });

  test('orders two with points, and asks for one of them back', async () => {
    const pool = shop.platform.database;
    const { rows } = await asDb(pool).query('select member_id from huigan.members', []);
    const memberId = (rows as { member_id: bigint }[])[0]?.member_id ?? 0n;
    const line = { line: '1', product: 'nuts', category: '', quantity: 1, amountFen: '25000' };
    const sale = { store: STORE, day: '2026-01-02', receipt: 'earlier', lines: [line] };
    await receiveEvents(pool, { brandId: shop.brandId, utcOffsetMinutes: 480 }, [
      { kind: 'sale', payload: sale, source: 'test', externalId: '1', memberId, occurredAt: Date.now() },
    ]);
    await settleMembers(pool, [memberId]);
    await expectPoints('291');

    await open(guest, 'pages/menu/index');
    await button(guest, /^普洱厚乳/).click();
    await button(guest, '数量 加一份').click();
    await button(guest, '立即下单').click();
    await shown(guest, '饮品满30减6').waitFor();
    await guest.getByRole('switch', { name: '200 积分抵扣 ¥2' }).click();
    await button(guest, '支付 ¥34').click();
    await button(guest, '确认支付').click();
    await shown(guest, '已接单').waitFor();
    // 34 earned, which lifts the guest to the next level with its gift of 30.
    await expectPoints('155');

    await open(guest, 'subpackages/order/list/index');
    await button(guest, /西湖店/).click();
    await button(guest, '申请退款').click();
    await button(guest, /^普洱厚乳.* 加一份$/).click();
    await button(guest, '口味不对').click();
    await button(guest, '提交申请').click();
    await shown(guest, '待门店处理').waitFor();
  });

  test('gets back to the fen and the point what the manager agrees to', async () => {
    manager = await device('subpackages/staff/index');
    await signInStaff(manager, '程店长');
    await manager.getByRole('button', { name: /^西湖店/ }).click();
    await button(manager, '退款申请').click();
    await button(manager, '同意退款 ¥17').click();
    await manager.getByRole('dialog').getByRole('button', { name: '同意退款' }).click();
    await shown(guest, '已退款').waitFor();
    // 100 points come back; 17 that were earned go, and with them the level and its gift.
    await expectPoints('208');
    await open(guest, 'pages/card/index');
    await shown(guest, '茶友').waitFor();
  });

  test('finds the order under way on home and menu, where Back closes a sheet first', async () => {
    await open(guest, 'pages/home/index');
    await shown(guest, '已接单 · A002').waitFor();
    await button(guest, '点单').click();
    await shown(guest, '已接单 · A002').waitFor();
    await button(guest, /^普洱厚乳/).click();
    const sheet = guest.getByRole('dialog').filter({ visible: true });
    await sheet.waitFor();
    await guest.goBack();
    await sheet.waitFor({ state: 'detached' });
    await button(guest, /^普洱厚乳/).click();
    await sheet.waitFor();
    await guest.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(guest.url()).toContain('pages/menu/index');
  });

  test('orders the same again where and how they like, and cancels it before anybody begins', async () => {
    await open(guest, 'subpackages/order/list/index');
    await guest.getByRole('tab', { name: '进行中' }).click();
    await button(guest, '再来一单').click();
    await button(guest, '去结算').waitFor();
    await open(guest, 'subpackages/order/list/index');
    await button(guest, '再来一单').click();
    await button(guest, '替换购物车').click();
    await button(guest, '去结算').click();
    await shown(guest, '等待时间以门店为准').waitFor();
    await guest.getByRole('tab', { name: '自取打包' }).click();
    await button(guest, '支付 ¥36').click();
    await button(guest, '确认支付').click();
    await shown(guest, '已接单').waitFor();
    await shown(guest, '自取打包').waitFor();
    await button(guest, '取消订单').click();
    await guest.getByRole('dialog').getByRole('button', { name: '取消订单' }).click();
    await shown(guest, '已退款').waitFor();
    await expectPoints('208');
  });

  test('leaves books that agree with the bill, and an audit that finds nothing', async () => {
    operator = await device('subpackages/staff/index', DESKTOP);
    await signInStaff(operator, '沈掌柜');
    await operator.getByRole('heading', { name: '近 30 日' }).waitFor();
    // Tomorrow, as the bill of a day is looked at.
    await operator.clock.install({ time: Date.now() + DAY_MS });
    await open(operator, 'subpackages/operator/reconciliation/index');
    await button(operator, '对账').click();
    await shown(operator, /：全部一致$/).waitFor();
    await shown(operator, '¥91.00').waitFor();
    await shown(operator, '¥53.00').waitFor();
    await open(operator, 'subpackages/operator/audit/index');
    await button(operator, '开始稽核').click();
    await shown(operator, '全部一致').waitFor();
  });
});

/*
 * A day at the till in a browser, each person on a device of their own: a manager invites a clerk, the clerk
 * scans a guest's code and takes points, the POS reports a sale and a refund, the manager reverses, the
 * operator changes the rate and the next sale earns by it. Real server with a clock that can be moved.
 */
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { identifyByCode } from '../../cloudfunctions/core/views/account/identify-by-code';
import { asDb } from '../../cloudfunctions/platform/db';
import { makeH5Shop, type H5Shop } from '../worlds/h5-shop';
import { dayAt, iso } from '../worlds/pos-world';
import { launchBrowser } from '../support/browser';
import { textOf } from '../support/text-of';

const STORE = 'west-lake';
const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

const DESKTOP = { ...PHONE, viewport: { width: 1280, height: 800 } };
const MINUTE_MS = 60_000;

let shop: H5Shop;
let browser: Browser;
let guest: Page;
let manager: Page;
let clerk: Page;
/** By how much the server's clock is ahead. Milliseconds. */
let ahead = 0;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  shop = await makeH5Shop(STORE, () => Date.now() + ahead);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function device(path: string, options = PHONE): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${shop.address}/#/${path}`);
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${shop.address}/#/${path}`);
}

/**
 * The guest's code, as the scanner at the till reads it. What the device keeps is shown before the server was
 * asked, by a clock that may be wrong since; the guest waits for the code that is good now.
 */
async function guestCode(): Promise<string> {
  await open(guest, 'pages/code/index');
  const shown = guest.getByText(/^90\d\d( \d{4}){4}$/);
  const { platform, brandId } = shop;
  const brand = { brandId, utcOffsetMinutes: 480 };
  for (;;) {
    const code = (await textOf(shown)).replace(/ /g, '');
    const found = await identifyByCode(asDb(platform.database), platform.vault, brand, code, platform.now());
    if ('memberId' in found) return code;
    await guest.waitForTimeout(50);
  }
}

/** Usable points on the guest's home. */
async function expectPoints(points: string): Promise<void> {
  await open(guest, 'pages/home/index');
  await guest.getByText(points, { exact: true }).first().waitFor();
}

async function tell(event: Record<string, unknown>): Promise<unknown> {
  const events = [{ id: randomUUID(), at: iso(Date.now()), ...event }];
  return (await shop.till.post('events', { events })).body.results?.[0];
}

/**
 * Signs in on a device that is asked for the store next: until then the choice of people is on screen, with
 * stores by their names.
 */
async function signInStaff(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByText('请选择当前门店').waitFor();
}

async function scan(page: Page, code: string): Promise<void> {
  await open(page, 'subpackages/staff/scan/index');
  await page.getByLabel('扫码或输入会员码').fill(code);
  await page.keyboard.press('Enter');
  await page.getByText(/内可以核销/).waitFor();
}

describe('a day at the till', () => {
  test('a manager invites a clerk, who comes with the one-time code', async () => {
    manager = await device('subpackages/staff/index');
    await signInStaff(manager, '程店长');
    await manager.getByRole('button', { name: /^西湖店/ }).click();
    await open(manager, 'subpackages/staff/team/index');
    await manager.getByRole('button', { name: '邀请员工' }).click();
    await manager.getByLabel('姓名').fill('阿福');
    await manager.getByRole('button', { name: '生成邀请码' }).click();
    const shown = manager.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4})+$/);
    const invite = await textOf(shown);

    clerk = await device('subpackages/staff/index');
    await clerk.getByRole('button', { name: '我有邀请码' }).click();
    await clerk.getByLabel('邀请码').fill(invite);
    await clerk.getByRole('button', { name: '加入门店' }).click();
    await clerk.getByText('阿福').filter({ visible: true }).first().waitFor();
  });

  test('the clerk scans the code of a guest who has just joined, and takes points', async () => {
    guest = await device('pages/home/index');
    await guest.getByRole('button', { name: '以新客人身份体验' }).click();
    await guest.getByRole('button', { name: '加入会员' }).click();
    await guest.getByRole('button', { name: '同意并加入' }).click();
    await guest.getByRole('button', { name: '开始' }).click();
    await expectPoints('20');

    await scan(clerk, await guestCode());
    await clerk.getByRole('button', { name: '扣积分' }).click();
    await clerk.getByRole('button', { name: '5', exact: true }).click();
    await clerk.getByRole('button', { name: /扣 5 分/ }).dblclick();
    await clerk.getByText('已扣 5 分').waitFor();
    await expectPoints('15');
  });

  test('the POS reports a sale and its refund, and the points come and go', async () => {
    const receipt = { day: dayAt(Date.now()), receipt: 'A-1' };
    const lines = [{ line: '1', product: 'longjing', category: 'pure-tea', quantity: 2, amountFen: '6000' }];
    const sale = {
      type: 'order.paid',
      ...receipt,
      buyer: { code: await guestCode() },
      lines,
      totalFen: '6000',
    };
    expect(await tell(sale)).toMatchObject({ ok: true, outcome: 'settled', effect: { points: '60' } });
    await expectPoints('75');
    const refund = { type: 'order.refunded', ...receipt, units: [{ line: '1', quantity: 1 }] };
    expect(await tell(refund)).toMatchObject({ ok: true, effect: { points: '-30' } });
    await expectPoints('45');
  });

  test('the manager reverses what the clerk took, with a reason', async () => {
    await open(manager, 'subpackages/staff/shift/index');
    await manager.getByText('全店操作').click();
    // What may be taken back: the clerk's five points. The manager's own list has nothing of the kind.
    await manager.getByRole('button', { name: /^冲正/ }).first().click();
    await manager.getByLabel('原因').fill('点错了会员');
    await manager.getByRole('button', { name: '确认冲正' }).click();
    await manager
      .getByText(/点错了会员/)
      .first()
      .waitFor();
    await expectPoints('50');
  });

  test('the operator doubles the rate, and the next sale earns by the new version', async () => {
    const operator = await device('subpackages/staff/index', DESKTOP);
    await operator.getByRole('button', { name: /沈掌柜/ }).click();
    await operator.getByRole('heading', { name: '近 30 日' }).waitFor();
    await open(operator, 'subpackages/operator/programme/index');
    await operator.getByRole('button', { name: '查看第 1 版' }).click();
    await operator.getByRole('button', { name: '以这一版起草' }).click();
    await operator.getByLabel('得积分', { exact: true }).first().fill('2');
    const then = iso(shop.platform.now() + 12 * MINUTE_MS).slice(0, 16);
    await operator.getByLabel('生效时间').fill(then);
    await operator.getByText('校验通过，可以发布').waitFor();
    await operator.getByRole('button', { name: '发布这一版' }).click();
    await operator.getByRole('button', { name: '发布这一版' }).last().dblclick();
    await operator
      .getByText(/第 2 版已发布/)
      .first()
      .waitFor();

    ahead = 13 * MINUTE_MS;
    await scan(clerk, await guestCode());
    await clerk.getByRole('button', { name: '补登消费' }).click();
    await clerk.getByLabel('小票号').fill('B-1');
    await clerk.getByLabel('实付金额（元）').fill('10');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.getByText('已登记，得 20 积分').first().waitFor();
    await expectPoints('70');
  });
});

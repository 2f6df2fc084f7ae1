/*
 * Share for rebate, each person on a device of their own: a member shares a drink, a visitor opens the link,
 * joins on the way and orders; what the member gets is estimated, frozen, theirs, taken out, confirmed and
 * paid; then a part of the order goes back, and exactly its share with it. Amounts: three drinks at ¥63.00
 * less ¥12.00, 8.5 %: ⌊433.5⌋ fen; two of them left: 289.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { DAY_MS, dayNameOf } from '../../cloudfunctions/core/kernel/time';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { reconcileTransfers } from '../../cloudfunctions/core/views/referral/reconcile-transfers';
import { exportTaxFile } from '../../cloudfunctions/core/views/referral/tax-file';
import { asDb, withSnapshot } from '../../cloudfunctions/platform/db';
import type { Running } from '../../cloudfunctions/platform/worker';
import { attributionWords, openedWords, shareWords } from '../../src/features/sharing/words';
import { auditBrands } from '../../tools/audit/audit-brands';
import { UTC_OFFSET_MINUTES } from '../../tools/seed/visits';
import { launchBrowser } from '../support/browser';
import { button, openPhones, pay, picture, shown, type Phones } from '../support/phones';
import { openSteps } from '../support/weapp-steps';
import { textOf } from '../support/text-of';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';
import { layReferral } from '../worlds/referral-offer';

const STORE = 'west-lake';
const DRINK = '普洱厚乳';
const REBATE = 'subpackages/referral/index';
/** Within it the worker has done what there is to do. */
const SOON_MS = 15_000;
const ARITHMETIC = '¥51.00 × 8.5%，取整得 ¥4.33';
const NOTICE = '通过此链接下单，分享者会获得返佣';

let shop: OrderShop;
let worker: Running;
let browser: Browser;
let phones: Phones;
let anna: Page;
let bo: Page;
let clerk: Page;
/** What Anna passed on. */
let link = '';
/** How far the clock of the shop is ahead. Milliseconds. */
let ahead = 0;
const now = (): number => Date.now() + ahead;

const steps = openSteps();
const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work));

beforeAll(async () => {
  shop = await openOrderShop(STORE, now);
  const { platform, brandId } = shop;
  await layReferral(platform.database, brandId);
  worker = startWorker({ pool: platform.database, log: () => {}, now, outside: platform });
  browser = await launchBrowser();
  phones = openPhones(browser, shop.address, STORE);
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await shop?.close();
});

const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await shop.platform.database.query<Record<string, unknown>>(sql, values)).rows;

/** Money in the book of who joined as the `nth`. Fen. */
async function bookOf(nth: number): Promise<unknown> {
  const books = await rows(
    `select huigan.balance_of(balances, 'member.commission.active')::text as available,
       huigan.balance_of(balances, 'member.commission.debt')::text as debt
     from huigan.members order by member_id`,
  );
  return books[nth];
}

/** Opens the link as it was passed on, with whatever stood on screen before gone. */
async function openLink(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** What stands under a name at the head of 我的返佣. */
const sumOf = (page: Page, name: string): Promise<string> =>
  textOf(shown(page, name).locator('xpath=following-sibling::*[1]'));

/** 我的返佣, once what the worker does for it is done. */
async function openRebate(page: Page, state: string): Promise<void> {
  await expectSoon(() => rows(`select state from huigan.commissions where kind = 'order'`), [{ state }]);
  await phones.open(page, REBATE);
}

/** What the worker does once a minute for commissions, now. */
async function round(): Promise<void> {
  const { database } = shop.platform;
  const run = { database, outside: shop.platform, now, isTimeUp: () => false, tell: () => {} };
  await JOBS['release-commissions'].run(run);
}

/** A session ends after half a day: who joined as the `nth` is chosen in the demo's list. */
async function signInAgain(page: Page, nth: number): Promise<void> {
  await page.clock.install({ time: now() });
  await phones.open(page, 'pages/home/index');
  const members = await rows('select member_key from huigan.members order by member_id');
  await button(page, '选择一位演示会员').click();
  await button(page, new RegExp(String(members[nth]?.['member_key']))).click();
  await shown(page, '我的返佣').waitFor();
}

async function expectSoon(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + SOON_MS;
  while (Date.now() < end && !isDeepStrictEqual(await look(), wanted)) await setTimeout(100);
  expect(await look()).toEqual(wanted);
}

/** So many of the drink on its sheet, up to the checkout. */
async function order(page: Page, count: number): Promise<void> {
  for (let more = 1; more < count; more += 1) await button(page, '数量 加一份').click();
  await button(page, '立即下单').click();
}

describe('a drink that is recommended', () => {
  step('is shared by a member, who reads what both get', async () => {
    anna = await phones.member();
    await anna.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await phones.open(anna, 'pages/menu/index');
    await button(anna, new RegExp(`^${DRINK}`)).click();
    await button(anna, shareWords.title).click();
    await shown(anna, '新朋友入会得 100 积分').waitFor();
    await shown(anna, '好友下单，你得返佣 8.5%；好友首单取餐后，你得 50 积分').waitFor();
    await picture(anna, '10-share', true);
    await button(anna, shareWords.copy).click();
    await shown(anna, shareWords.copied).waitFor();
    link = await anna.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/#\/pages\/menu\/index\?t=[0-9a-z]{12}$/);
    await button(anna, shareWords.poster).click();
    await anna
      .getByRole('img', { name: new RegExp(DRINK) })
      .first()
      .waitFor();
    await picture(anna, '11-poster');
  });

  step('is seen by a visitor with who recommends it, and that they are rewarded', async () => {
    bo = await phones.visitor();
    await openLink(bo);
    await shown(bo, new RegExp(`${openedWords.from('茶友')}.*${NOTICE}`)).waitFor();
    await shown(bo, '新朋友入会得 100 积分').waitFor();
    await picture(bo, '12-opened', true);
  });

  step('is ordered by them, who join on the way and read whom it rewards', async () => {
    await order(bo, 3);
    await button(bo, '一键入会并下单').click();
    await button(bo, '同意并加入').click();
    await shown(bo, attributionWords.line('茶友')).waitFor();
    await picture(bo, '13-checkout', true);
    await bo.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await picture(bo, '14-checkout-end');
  });

  step('rewards nobody once they say no, and somebody again after the link', async () => {
    await bo.getByRole('switch', { name: attributionWords.refuse }).click();
    await shown(bo, attributionWords.ended).waitFor();
    await picture(bo, '15-ended');
    await openLink(bo);
    await shown(bo, new RegExp(openedWords.from('茶友'))).waitFor();
    await bo.keyboard.press('Escape');
    await button(bo, '去结算').click();
    const refuses = bo.getByRole('switch', { name: attributionWords.refuse, checked: false });
    await refuses.filter({ visible: true }).waitFor();
    await pay(bo, '支付 ¥51');
    await shown(bo, '已接单').waitFor();
  });
});

describe('its commission', () => {
  step('is estimated, with the arithmetic', async () => {
    await openRebate(anna, 'estimated');
    await shown(anna, ARITHMETIC).waitFor();
    expect(await sumOf(anna, '预估')).toBe('¥4.33');
    expect(await sumOf(anna, '可提现')).toBe('¥0.00');
    expect(await sumOf(anna, '我的好友')).toBe('1 位');
    await picture(anna, '20-estimated', true);
    await shown(anna, ARITHMETIC).scrollIntoViewIfNeeded();
    await picture(anna, '20-list');
  });

  step('is frozen once the drinks are handed out', async () => {
    clerk = await phones.clerk();
    await button(clerk, /^出餐看板/).click();
    const code = (await textOf(shown(bo, /^91\d\d( \d{4}){2}$/))).replace(/ /g, '');
    await clerk.getByLabel('扫取餐码或输入取餐号').filter({ visible: true }).fill(code);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('dialog').getByRole('button', { name: '确认取餐' }).click();
    await shown(bo, '已取餐').waitFor();
    await openRebate(anna, 'frozen');
    await shown(anna, ARITHMETIC).waitFor();
    expect(await sumOf(anna, '冻结中')).toBe('¥4.33');
    await anna.getByRole('button', { name: /8.5%/ }).click();
    await anna
      .getByRole('dialog')
      .getByText(/冻结期内好友退款/)
      .waitFor();
    await picture(anna, '21-frozen', true);
  });

  step('is the member’s when its days are over', async () => {
    ahead += 9 * DAY_MS;
    await round();
    await expectSoon(() => bookOf(0), { available: '433', debt: '0' });
    await signInAgain(anna, 0);
    await openRebate(anna, 'available');
    await shown(anna, ARITHMETIC).waitFor();
    expect(await sumOf(anna, '可提现')).toBe('¥4.33');
    expect(await sumOf(anna, '冻结中')).toBe('¥0.00');
    await picture(anna, '22-available', true);
  });

  step('is taken out at what they read before, and confirmed in WeChat', async () => {
    await button(anna, '提现').click();
    await button(anna, '提现 ¥4.33').waitFor();
    await shown(anna, '本月已提 ¥0.00，本次 ¥4.33 → 预扣 ¥0.00，到账 ¥4.33').waitFor();
    await picture(anna, '30-quote', true);
    await button(anna, '提现 ¥4.33').click();
    // WeChat's page has a button of the same name as the one that leads to it.
    await anna.waitForURL(/merchant-transfer/);
    await anna.getByRole('button', { name: '确认收款' }).waitFor();
    await picture(anna, '31-confirm');
    await button(anna, '确认收款').click();
    await shown(anna, '已到账').waitFor();
    await picture(anna, '32-paid', true);
    await phones.open(anna, REBATE);
    await shown(anna, ARITHMETIC).waitFor();
    expect(await sumOf(anna, '已到账')).toBe('¥4.33');
    expect(await sumOf(anna, '可提现')).toBe('¥0.00');
    // It is among what was taken out: only the sum at the head is called so.
    expect(await anna.getByText('可提现', { exact: true }).count()).toBe(1);
    await picture(anna, '33-rebate-paid');
    await phones.open(anna, 'subpackages/referral/withdrawals/index');
    await shown(anna, '¥4.33').waitFor();
    await picture(anna, '34-history');
  });

  step('owes the exact share of a drink that goes back', async () => {
    await signInAgain(bo, 1);
    await phones.open(bo, 'subpackages/order/list/index');
    await button(bo, /西湖店/).click();
    await button(bo, '申请退款').click();
    await button(bo, new RegExp(`^${DRINK}.* 加一份$`)).click();
    await button(bo, '口味不对').click();
    await button(bo, '提交申请').click();
    await shown(bo, '待门店处理').waitFor();
    const manager = await phones.manager();
    await button(manager, /^退款申请/).click();
    await button(manager, '同意退款 ¥17').click();
    await manager.getByRole('dialog').getByRole('button', { name: '同意退款' }).click();
    await shown(bo, '已退款').waitFor();
    await expectSoon(() => bookOf(0), { available: '0', debt: '144' });
    await phones.open(anna, REBATE);
    await shown(anna, '¥34.00 × 8.5% = ¥2.89').waitFor();
    await shown(anna, /^待抵扣 ¥1\.44/).waitFor();
    await picture(anna, '35-debt', true);
    await anna.getByRole('button', { name: /8.5%/ }).click();
    await anna.getByRole('dialog').getByText('退款，−¥1.44').waitFor();
    await picture(anna, '36-share', true);
    await phones.open(anna, 'subpackages/referral/withdraw/index');
    await shown(anna, /¥1\.44.*抵扣/).waitFor();
    await picture(anna, '37-no-quote');
  });
});

describe('a partner', () => {
  step('applies, and is approved with a rate of their own for the drink', async () => {
    await phones.open(anna, 'subpackages/referral/partner/index');
    await anna.getByRole('textbox', { name: '怎么称呼' }).fill('安娜喝茶');
    await anna.getByRole('textbox', { name: '渠道介绍' }).fill('茶饮测评');
    await button(anna, '提交申请').click();
    await shown(anna, '审核中').waitFor();
    const boss = await phones.operator();
    await phones.open(boss, 'subpackages/operator/referral/index');
    await boss.getByRole('tab', { name: '合作伙伴' }).click();
    await button(boss, '通过：安娜喝茶').click();
    await button(boss, '加一个专属商品').click();
    await boss.getByRole('combobox', { name: '专属商品 1 商品' }).selectOption({ label: DRINK });
    await boss.getByRole('textbox', { name: '专属商品 1 返佣（%）' }).fill('20');
    await picture(boss, '40-terms', true);
    await button(boss, '通过并生效').click();
    await shown(boss, '已通过，条款从约定日期起用于新订单').waitFor();
  });

  step('reads it in 品牌合作 and before they share', async () => {
    await phones.open(anna, 'subpackages/referral/partner/index');
    await shown(anna, `专属比例：${DRINK} 20%`).waitFor();
    await picture(anna, '41-partner', true);
    await phones.open(anna, 'pages/menu/index');
    await button(anna, new RegExp(`^${DRINK}`)).click();
    await button(anna, shareWords.title).click();
    await shown(anna, /好友下单，你得返佣 20%/).waitFor();
  });
});

describe('afterwards', () => {
  step('an audit finds nothing', async () => {
    const asked = { brandKey: undefined, asOf: undefined, now: now() };
    const report = await auditBrands(shop.platform.database, asked);
    expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  });

  step('the fund bill of the day agrees, and the tax file has the line', async () => {
    const { platform, brandId } = shop;
    const { database, vault } = platform;
    const day = dayNameOf(now(), UTC_OFFSET_MINUTES);
    const sums = { count: 1, fen: '433' };
    expect(
      await reconcileTransfers(asDb(database), present(platform.wechatPay, 'WeChat Pay'), brandId, day),
    ).toEqual({ day, ours: sums, theirs: sums, differences: [] });
    const month = { month: day.slice(0, 7), after: undefined };
    const file = await withSnapshot(database, (db) => exportTaxFile(db, vault, brandId, month));
    expect(parse(file?.csv ?? '', { columns: true })).toMatchObject([
      { 笔数: '1', '收入额（元）': '4.33', '预扣税额（元）': '0.00', '实付（元）': '4.33' },
    ]);
  });
});

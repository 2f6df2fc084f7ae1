/*
 * A coupon from its first draft to the statement of who bears it, each person on a device of their own: an
 * operator mistypes a template and mends it, a member claims it and orders with it, a clerk takes another one
 * at the till, a manager refunds piece by piece; then the desk, the database, the audit and the replay agree.
 * What is ordered costs the same on every day and at every hour, and coupons go with its offers.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { yuan } from '../../cloudfunctions/contract/in-words';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { openPool } from '../../cloudfunctions/platform/db';
import type { Running } from '../../cloudfunctions/platform/worker';
import { couponWords, memberWords } from '../../src/features/staff-scan/words';
import { centreWords, packetWords, walletWords } from '../../src/features/coupons/words';
import {
  bearerWords,
  editorWords,
  listWords,
  resultWords,
  shownWords,
  worstWords,
} from '../../src/features/operator-coupons/words';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { launchBrowser } from '../support/browser';
import { openSteps } from '../support/weapp-steps';
import { textOf } from '../support/text-of';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
const DESKTOP = { ...PHONE, viewport: { width: 1280, height: 800 } };
const STEP_MS = 120_000;

const CODE = 'journey-30-8';
const NAME = '秋茶满30减8';
/** Of the demo, for the till too. */
const TILL_NAME = '饮品满25减4';
/** What an order from ¥40.00 brings. */
const PACKET_NAME = '再来一杯满20减5';
/** How long one look lasts, and how many there are. */
const LOOK_MS = 3000;
const LOOKS = 10;
const WALLET = 'subpackages/coupons/wallet/index';
const COUPONS = 'subpackages/operator/coupons/index';

/** What uses came to. */
const SUM = `select count(*)::text as uses, sum(off_fen - given_back_fen)::text as off from huigan.coupon_uses`;
const TOTAL = [bearerWords.uses, bearerWords.off, bearerWords.brand, bearerWords.store, bearerWords.partner];

let shop: OrderShop;
let worker: Running;
let browser: Browser;
let operator: Page;
let guest: Page;
let clerk: Page;
let manager: Page;

const steps = openSteps();
const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work));

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  const { platform } = shop;
  worker = startWorker({ pool: platform.database, log: () => {}, now: platform.now, outside: platform });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await shop?.close();
});

async function device(path: string, options = PHONE): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${shop.address}/#/${path}`);
  return page;
}

async function open(page: Page, path: string, query = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${shop.address}/${query}#/${path}`);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
/** Whether something is seen within a few seconds. */
const isSeen = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: LOOK_MS }).then(
    () => true,
    () => false,
  );
const shown = (page: Page, text: string | RegExp) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first();
const type = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).first().fill(text);

/** What stands beside or under a name. */
const besides = (page: Page, name: string): Promise<string> =>
  textOf(shown(page, name).locator('xpath=following-sibling::*[1]'));

const factsOf = async (names: string[]): Promise<string[]> => {
  const values: string[] = [];
  for (const name of names) values.push(await besides(operator, name));
  return values;
};

/** The one row that a question has. */
async function row(sql: string, values: unknown[] = []): Promise<Record<string, unknown>> {
  const { rows } = await shop.platform.database.query<Record<string, unknown>>(sql, values);
  return rows[0] ?? {};
}

async function differences(): Promise<unknown[]> {
  const asked = { brandKey: undefined, asOf: undefined, now: Date.now() };
  const report = await auditBrands(shop.platform.database, asked);
  return report.brands.flatMap((brand) => brand.differences);
}

async function replayed(): Promise<unknown> {
  const owner = openPool(shop.ownerUrl, 1);
  try {
    return await replayLedger(owner, undefined);
  } finally {
    await owner.end();
  }
}

/** The operator's draft, as somebody types it in a hurry: no threshold, and more off than a cake costs. */
async function draft(): Promise<void> {
  await button(operator, listWords.create).click();
  await type(operator, editorWords.code, CODE);
  await type(operator, editorWords.name, NAME);
  await type(operator, editorWords.threshold, '0');
  await type(operator, editorWords.off, '19');
  await operator.getByLabel(editorWords.by, { exact: true }).selectOption('centre');
  await type(operator, editorWords.stock, '10');
  await type(operator, editorWords.perMember, '1');
  await type(operator, editorWords.brandBp, '50');
  await type(operator, editorWords.storeBp, '50');
  await operator.getByRole('checkbox', { name: editorWords.amountOff }).click();
}

async function claim(name: string): Promise<void> {
  await open(guest, 'subpackages/coupons/centre/index');
  await button(guest, centreWords.claimLabel(name)).click();
  await shown(guest, centreWords.got(name)).waitFor();
}

/**
 * What one tab of the guest's wallet must say. The wallet is read when it is opened, and what follows a
 * refund is done a moment later: it is opened again until it says so.
 */
async function expectInWallet(tab: keyof typeof walletWords.tab, name: string): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    await open(guest, WALLET);
    await guest.getByRole('tab', { name: walletWords.tab[tab] }).click();
    const isShown = await isSeen(shown(guest, name));
    if (isShown) return;
    if (looks === LOOKS) throw new Error(`The wallet does not show ${name} under ${tab}.`);
  }
}

/** So many of a drink that has no offer of its own, up to the checkout. */
async function fillCart(count: number): Promise<void> {
  await button(guest, /^普洱厚乳/).click();
  for (let more = 1; more < count; more += 1) await button(guest, '数量 加一份').click();
  await button(guest, '加入购物车').click();
  await button(guest, '去结算').click();
}

async function pay(price: string): Promise<void> {
  await button(guest, `支付 ${price}`).click();
  await button(guest, '确认支付').click();
  await shown(guest, '已接单').waitFor();
}

/** On the board, pieces of the order with this number; all that are left without a count. */
async function refund(pickupNo: string, pieces?: number): Promise<void> {
  await open(manager, 'subpackages/staff/board/index');
  await shown(manager, pickupNo).waitFor();
  await button(manager, '退款').click();
  const sheet = manager.getByRole('dialog');
  if (pieces === undefined) await sheet.getByRole('button', { name: '全选' }).click();
  else await sheet.getByRole('button', { name: '普洱厚乳 加一份' }).click();
  await sheet.getByLabel('原因').fill('洒了');
  await sheet.getByRole('button', { name: '确认退款' }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** The coupon of the template that the operator made. */
const ownCoupon = (): Promise<Record<string, unknown>> =>
  row('select state, uses_left from huigan.coupons where template_id = $1', [CODE]);

/** Of the guest, as it was scanned last. */
let scanned = '';

/** The guest's code, as the scanner at the till reads it. Each is good for one visit; the next is awaited. */
async function guestCode(): Promise<string> {
  await open(guest, 'pages/code/index');
  const codes = guest.getByText(/^90\d\d( \d{4}){4}$/).filter({ visible: true });
  const fresh = scanned === '' ? codes : codes.filter({ hasNotText: scanned });
  scanned = await fresh.first().innerText({ timeout: STEP_MS });
  return scanned.replace(/ /g, '');
}

async function scan(code: string): Promise<void> {
  await open(clerk, 'subpackages/staff/scan/index');
  await type(clerk, '扫码或输入会员码', code);
  await clerk.keyboard.press('Enter');
  await shown(clerk, /内可以核销/).waitFor();
}

async function takeCoupon(): Promise<void> {
  await button(clerk, couponWords.useLabel(TILL_NAME)).click();
  await type(clerk, couponWords.amount, '31.50');
  await clerk.getByRole('dialog').getByRole('button', { name: couponWords.confirm }).click();
  await clerk.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('a coupon, from draft to statement', () => {
  step('is mistyped: the worst case names the lowest price and asks for a second operator', async () => {
    operator = await device('subpackages/staff/index', DESKTOP);
    await operator.getByRole('button', { name: /沈掌柜/ }).click();
    await shown(operator, '近 30 日').waitFor();
    await open(operator, COUPONS);
    await draft();
    await shown(operator, new RegExp(`${worstWords.needsSecond}.*${worstWords.asks['low-price']}`)).waitFor();
    await shown(operator, /^¥0\.01（原价 ¥.+，付 0\.0\d%）$/).waitFor();
    await button(operator, editorWords.submit).waitFor();
  });

  step('is mended, looked at as members will see it, and published', async () => {
    await type(operator, editorWords.threshold, '30');
    await type(operator, editorWords.off, '8');
    await button(operator, editorWords.publish).waitFor();
    expect(await operator.getByText(worstWords.needsSecond).count()).toBe(0);
    await shown(operator, worstWords.mostCost).waitFor();
    expect(await besides(operator, worstWords.mostCost)).toBe('¥80.00');
    await shown(operator, NAME).waitFor();
    await shown(operator, '满 ¥30 可用').waitFor();
    await button(operator, editorWords.publish).click();
    await operator.getByRole('dialog').getByRole('button', { name: editorWords.publish }).click();
    await shown(operator, editorWords.published(CODE, 1)).waitFor();
    await shown(operator, listWords.issued('0', '10')).waitFor();
  });

  step('is claimed in the centre, stands in the wallet, and leads to the menu', async () => {
    guest = await device('pages/home/index');
    await guest.getByRole('button', { name: '以新客人身份体验' }).click();
    await button(guest, '加入会员').click();
    await button(guest, '同意并加入').click();
    await button(guest, '开始').click();
    await open(guest, 'pages/menu/index', `?scene=${STORE}.12`);
    await shown(guest, /12 号桌$/).waitFor();
    await claim(NAME);
    await expectInWallet('usable', NAME);
    await button(guest, walletWords.useLabel(NAME)).click();
    await button(guest, /^普洱厚乳/).waitFor();
  });

  step('is in the best combination at the checkout, and on the order that is paid', async () => {
    await fillCart(3);
    await shown(guest, '已为你选好最省的组合 −¥20').waitFor();
    await button(guest, new RegExp(`${NAME} −¥8`)).click();
    await guest.getByRole('radio', { name: NAME, checked: true }).waitFor();
    await guest.keyboard.press('Escape');
    await pay('¥43');
    await shown(guest, '−¥8').waitFor();
  });

  step('brings the envelope of the order, and is used', async () => {
    await shown(guest, packetWords.title).waitFor();
    await button(guest, packetWords.open).click();
    await shown(guest, PACKET_NAME).waitFor();
    await expectInWallet('used', NAME);
    await expectInWallet('usable', PACKET_NAME);
  });

  step('has one taken at the till by a clerk, who gives it back and takes it again', async () => {
    await claim(TILL_NAME);
    clerk = await device('subpackages/staff/index');
    await clerk.getByRole('button', { name: /小满/ }).click();
    // What waits there may stand in the same row.
    await button(clerk, /^出餐看板/).waitFor();
    await scan(await guestCode());
    await takeCoupon();
    await button(clerk, /^撤销（\d+ 秒）$/).click();
    await shown(clerk, memberWords.undone).waitFor();
    await takeCoupon();
    await expectInWallet('used', TILL_NAME);
  });

  step('stays used when one piece goes back, and the envelope is gone with its threshold', async () => {
    manager = await device('subpackages/staff/index');
    await manager.getByRole('button', { name: /程店长/ }).click();
    await manager.getByRole('button', { name: /^西湖店/ }).click();
    await refund('A001', 1);
    expect(await ownCoupon()).toEqual({ state: 'used', uses_left: 0 });
    await expectInWallet('used', NAME);
    await expectInWallet('gone', PACKET_NAME);
  });

  step('is usable again when the rest goes back, and pays for another order', async () => {
    await refund('A001');
    await expectInWallet('usable', NAME);
    expect(await ownCoupon()).toEqual({ state: 'usable', uses_left: 1 });
    await button(guest, walletWords.useLabel(NAME)).click();
    await fillCart(2);
    await pay('¥28');
    await shown(guest, '−¥8').waitFor();
    await expectInWallet('used', NAME);
  });

  step('has one reversed by the manager, who says why', async () => {
    await open(manager, 'subpackages/staff/shift/index');
    await manager.getByText('全店操作').click();
    await button(manager, new RegExp(`^冲正 .*${TILL_NAME}`)).click();
    await manager.getByRole('dialog').getByLabel('原因').fill('点错了会员');
    await manager.getByRole('dialog').getByRole('button', { name: '确认冲正' }).click();
    await shown(manager, /点错了会员/).waitFor();
    await expectInWallet('usable', TILL_NAME);
    await scan(await guestCode());
    await takeCoupon();
  });

  step('is on the statement of the month and in the results, to the fen', async () => {
    const { uses, off } = await row(`${SUM} where state = 'used'`);
    expect({ uses, off }).toEqual({ uses: '2', off: '1200' });
    await open(operator, 'subpackages/operator/bearers/index');
    await shown(operator, bearerWords.total).waitFor();
    expect(await factsOf(TOTAL)).toEqual([uses, '¥12.00', '¥6.00', '¥6.00', '¥0.00']);

    const own = await row(`${SUM} where state = 'used' and template_id = $1`, [CODE]);
    await open(operator, COUPONS);
    await button(operator, listWords.showLabel(NAME)).click();
    await button(operator, shownWords.tabs.results).click();
    await shown(operator, resultWords.sales).waitFor();
    const { issued, uses: times, orders, off: spent, sales } = resultWords;
    expect(await factsOf([issued, times, orders, spent, sales])).toEqual([
      '1',
      own['uses'],
      '1',
      yuan(String(own['off'])),
      '¥28.00',
    ]);
  });

  step('leaves an audit that finds nothing, and a replay without a difference', async () => {
    expect(await differences()).toEqual([]);
    expect(await replayed()).toMatchObject({ members: 1, count: 0, differences: [] });
  });
});

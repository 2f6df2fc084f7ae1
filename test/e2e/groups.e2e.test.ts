/*
 * Buying together, each person on a device of their own: a group of three fills by its link, a newcomer among
 * them, and is handed out at the counter; another one fails and everybody has their money back; colleagues
 * order together until the one who started it says so. Then the audit finds nothing.
 */
import type { Browser, Page } from 'playwright-core';
import { keepOffer } from '../../cloudfunctions/core/group/offers.store';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import type { Running } from '../../cloudfunctions/platform/worker';
import { officeStripWords } from '../../src/features/cart/words';
import { auditBrands } from '../../tools/audit/audit-brands';
import { seedGroups } from '../../tools/seed/groups';
import { launchBrowser } from '../support/browser';
import { button, heading, openPhones, pay, shown, type Phones } from '../support/phones';
import { openSteps } from '../support/weapp-steps';
import { textOf } from '../support/text-of';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
/** Within it a page follows what others do. */
const FOLLOWS_MS = 3_000;
const OFFER = 'subpackages/groups/offer/index?offer=jasmine-three';
const PAY = '支付 ¥13.90';
const JOIN = '¥13.90 参团';
const PICKUP = '查看取餐码';
const CHOOSE = '选我的饮品';
const CLOSE = '现在截单';
const GROUP = 'subpackages/groups/group/index?group=';

let shop: OrderShop;
let worker: Running;
let browser: Browser;
let phones: Phones;
let opener: Page;
let newcomer: Page;
let friend: Page;
let clerk: Page;
let group = '';

const steps = openSteps();
const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work));

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  const { platform, brandId } = shop;
  await seedGroups(platform.database, brandId);
  const gift = { size: 2, gift: { template: 'come-again', count: 1 } };
  const office = { name: '一起拼单', notes: '', times: ALWAYS, stock: null, perMember: null };
  await withTransaction(platform.database, (db) =>
    keepOffer(db, {
      ...{ brandId, offerId: 'office', state: 'live', revision: 0 },
      offer: { ...office, terms: { kind: 'office', gift } },
    }),
  );
  worker = startWorker({ pool: platform.database, log: () => {}, now: platform.now, outside: platform });
  browser = await launchBrowser();
  phones = openPhones(browser, shop.address, STORE);
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await shop?.close();
});

/** The group on screen. */
const groupOf = (page: Page): string => /group=([0-9a-z]{10})/.exec(page.url())?.[1] ?? '';

/** Opens one and pays; answers it. */
async function openGroup(page: Page): Promise<string> {
  await phones.open(page, OFFER);
  await button(page, '发起拼团').click();
  await pay(page, PAY);
  await heading(page, '参团成功，还差 2 人').waitFor();
  return groupOf(page);
}

const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await shop.platform.database.query<Record<string, unknown>>(sql, values)).rows;

/** Its time is over in this moment. */
const endNow = (of: string): Promise<unknown> =>
  rows(`update huigan.groups set deadline = now() where group_id = $1`, [of]);

describe('a group of three', () => {
  step('is opened and paid by one, and passed on', async () => {
    opener = await phones.member();
    group = await openGroup(opener);
    await button(opener, '邀请好友拼团').waitFor();
  });

  step('is joined by a newcomer with two taps, joining on the way, and the payment', async () => {
    newcomer = await phones.visitor();
    await phones.open(newcomer, GROUP + group);
    await button(newcomer, JOIN).click();
    await button(newcomer, '同意并加入').click();
    await pay(newcomer, PAY);
    await heading(newcomer, '参团成功，还差 1 人').waitFor();
    await heading(opener, '参团成功，还差 1 人').waitFor({ timeout: FOLLOWS_MS });
  });

  step('fills with the third, and the opener’s page follows without being asked', async () => {
    friend = await phones.member();
    await phones.open(friend, GROUP + group);
    await button(friend, JOIN).click();
    await pay(friend, PAY);
    await heading(friend, '已成团').waitFor();
    await heading(opener, '已成团').waitFor({ timeout: FOLLOWS_MS });
    await button(opener, PICKUP).click();
    await shown(opener, /^A00\d$/).waitFor();
  });

  step('is made and handed out at the counter', async () => {
    clerk = await phones.clerk();
    await button(clerk, /^出餐看板/).click();
    const number = await textOf(shown(opener, /^A00\d$/));
    await shown(clerk, number).waitFor();
    const code = (await textOf(shown(opener, /^91\d\d( \d{4}){2}$/))).replace(/ /g, '');
    await clerk.getByLabel('扫取餐码或输入取餐号').filter({ visible: true }).fill(code);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('dialog').getByRole('button', { name: '确认取餐' }).click();
    await shown(opener, '已取餐').waitFor();
  });
});

describe('a group that does not fill', () => {
  step('gives everybody their money back, and says so', async () => {
    const failing = await openGroup(opener);
    await phones.open(friend, GROUP + failing);
    await button(friend, JOIN).click();
    await pay(friend, PAY);
    await heading(friend, '参团成功，还差 1 人').waitFor();
    await endNow(failing);
    for (const page of [opener, friend]) {
      await heading(page, '未成团').waitFor();
      await shown(page, '¥13.90 已原路退回').waitFor();
    }
    expect(await rows('select state, paid from huigan.groups where group_id = $1', [failing])).toEqual([
      { state: 'failed', paid: 0 },
    ]);
    expect(
      await rows(
        `select r.state, r.amount_fen::text as fen from huigan.refunds r
         join huigan.orders o using (member_id, order_id) where o.group_id = $1`,
        [failing],
      ),
    ).toEqual([
      { state: 'done', fen: '1390' },
      { state: 'done', fen: '1390' },
    ]);
  });
});

describe('an office that orders together', () => {
  let office = '';

  /** One 普洱厚乳 through the cart of the store and the one checkout. */
  async function order(page: Page): Promise<void> {
    await page.getByRole('status').filter({ visible: true, hasText: '正在为「一起拼单」选饮品' }).waitFor();
    await button(page, /^普洱厚乳/).click();
    await button(page, '立即下单').click();
  }

  step('is started from the menu, for half an hour', async () => {
    await phones.open(opener, 'pages/menu/index', `?scene=${STORE}.12`);
    await button(opener, '拼单').click();
    await shown(opener, /^一个链接发给同事/).waitFor();
    await button(opener, '发起拼单').click();
    await shown(opener, '满 2 单，发起人得 1 张券').waitFor();
    office = groupOf(opener);
  });

  step('has the starter’s drink, bought as any other', async () => {
    await button(opener, CHOOSE).click();
    await order(opener);
    await pay(opener, '支付 ¥21');
    await heading(opener, '你的饮品已点好').waitFor();
    await shown(opener, '已点 1 单').waitFor();
  });

  step('is joined by a colleague who comes as a guest', async () => {
    const colleague = await phones.visitor();
    await phones.open(colleague, GROUP + office);
    await button(colleague, CHOOSE).waitFor();
    await button(colleague, CHOOSE).click();
    await order(colleague);
    await button(colleague, '一键入会并下单').click();
    await button(colleague, '同意并加入').click();
    await colleague.getByRole('switch', { name: '向同事展示我的名字' }).waitFor();
    await pay(colleague, '支付 ¥21');
    await heading(colleague, '你的饮品已点好').waitFor();
    await shown(opener, '已点 2 单').waitFor({ timeout: FOLLOWS_MS });
    await shown(opener, '已达到，截单后发放').waitFor();
    // What comes next on the menu is their own again.
    await phones.open(colleague, 'pages/menu/index');
    await button(colleague, /^普洱厚乳/).waitFor();
    expect(await colleague.getByText(officeStripWords.choosing).count()).toBe(0);
  });

  step('is ended by its starter, and reaches the counter', async () => {
    await button(opener, CLOSE).click();
    await opener.getByRole('dialog').getByRole('button', { name: CLOSE }).click();
    await heading(opener, '已截单，2 杯开始制作').waitFor();
    await button(opener, PICKUP).click();
    const number = await textOf(shown(opener, /^A00\d$/));
    await phones.open(clerk, 'subpackages/staff/board/index');
    await shown(clerk, number).waitFor();
    const [coupon] = await rows(`select source from huigan.coupons where source = 'group'`);
    expect(coupon).toEqual({ source: 'group' });
  });
});

describe('afterwards', () => {
  step('an audit finds nothing', async () => {
    const asked = { brandKey: undefined, asOf: undefined, now: Date.now() };
    const report = await auditBrands(shop.platform.database, asked);
    expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  });
});

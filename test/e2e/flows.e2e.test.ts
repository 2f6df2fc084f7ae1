/*
 * Members understood, on screens: an operator describes an audience and writes a flow, sees what last month
 * would have been, and begins it; a member of each group orders; one gets a message, reads why, and gets no
 * more of it; the other gets nothing; the operator sees both counted.
 */
import type { Browser, Page } from 'playwright-core';
import { armOf, type Arm } from '../../cloudfunctions/core/insight/draw.rules';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import type { Running } from '../../cloudfunctions/platform/worker';
import { fewerWords, inboxWords, whyWords } from '../../src/features/messages/words';
import {
  checkWords,
  editorWords,
  flowWords,
  cardWords,
  sayWords,
} from '../../src/features/operator-flows/words';
import { builderWords, kindWords, savedWords } from '../../src/features/operator-people/words';
import { signIn } from '../../tools/screenshots/sign-in';
import { launchBrowser } from '../support/browser';
import { textOf } from '../support/text-of';
import { openSteps } from '../support/weapp-steps';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
/** Half of them are of each group, but for five in a hundred. */
const MOST_NEWCOMERS = 20;
const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
const DESKTOP = { ...PHONE, viewport: { width: 1280, height: 800 } };
/** How long one look lasts, and how many there are. */
const LOOK_MS = 2000;
const LOOKS = 30;
const PEOPLE = 'subpackages/operator/people/index';
const AUDIENCE = '愿意收消息';
const FLOW = '谢谢常来';
const TITLE = '谢谢你常来';

let shop: OrderShop;
let owner: Database;
let worker: Running;
let browser: Browser;
let operator: Page;
let treated: Page;
let control: Page;

const steps = openSteps();
const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work));

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  owner = openPool(shop.ownerUrl, 2);
  const { platform } = shop;
  worker = startWorker({ pool: platform.database, log: () => {}, now: platform.now, outside: platform });
  browser = await launchBrowser();
  // At every hour of the day.
  await owner.query(
    `insert into huigan.message_settings (brand_id, quiet_from, quiet_to, week_most, revision, saved_at, staff_id)
     select brand_id, 0, 0, 2, 1, now(), 1 from huigan.brands`,
  );
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await owner?.end();
  await shop?.close();
});

const open = async (page: Page, path: string, query = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${shop.address}/${query}#/${path}`);
};
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
const shown = (page: Page, text: string | RegExp) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first();
const type = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).first().fill(text);

const present = (page: Page | undefined): Page => {
  if (page === undefined) throw new Error('nobody is of this group');
  return page;
};

/** Somebody who joins on a device of their own, and agrees to offers; of which group of the flow. */
async function newcomer(): Promise<{ page: Page; arm: Arm }> {
  const page = await (await browser.newContext(PHONE)).newPage();
  await open(page, 'pages/home/index');
  await button(page, '以新客人身份体验').click();
  await button(page, '加入会员').click();
  await button(page, '同意并加入').click();
  await button(page, '开始').click();
  const { rows } = await owner.query<{ id: string; brand: Buffer; trial: Buffer }>(
    `with made as (select max(member_id) as member_id from huigan.members), touched as (
       insert into huigan.member_touches (member_id, brand_id)
       select m.member_id, m.brand_id from huigan.members m where m.member_id = (select member_id from made)
     )
     insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
     select member_id, 'marketing', now(), '1', true from made
     returning member_id::text as id, (select salt from huigan.control_groups) as brand,
       (select salt from huigan.flow_versions) as trial`,
  );
  const [made] = rows;
  if (made === undefined) throw new Error('nobody joined');
  return { page, arm: armOf(made, 5000, BigInt(made.id)) };
}

/** A drink at the table, paid. */
async function order(page: Page): Promise<void> {
  await open(page, 'pages/menu/index', `?scene=${STORE}.12`);
  await button(page, /^普洱厚乳/).click();
  await button(page, '加入购物车').click();
  await button(page, '去结算').click();
  await button(page, /^支付 ¥/).click();
  await button(page, '确认支付').click();
  await shown(page, '已接单').waitFor();
}

describe('a flow, from an audience to what it brought', () => {
  step('an operator describes an audience and keeps it', async () => {
    operator = await (await browser.newContext(DESKTOP)).newPage();
    await operator.goto(shop.address);
    await signIn(operator, shop.address, 'operator', '');
    await open(operator, `${PEOPLE}?part=audiences`);
    await button(operator, savedWords.create).click();
    await button(operator, kindWords.agreed).click();
    await shown(operator, /^\d+ 人$/).waitFor();
    await type(operator, builderWords.name, AUDIENCE);
    await button(operator, builderWords.save).click();
    await shown(operator, builderWords.saved(AUDIENCE)).waitFor();
  });

  step('writes a flow for them, with the look back before it begins', async () => {
    await open(operator, `${PEOPLE}?part=flows`);
    await button(operator, flowWords.create).click();
    await button(operator, editorWords.beginLabel(editorWords.blank)).click();
    await type(operator, editorWords.name, FLOW);
    await button(operator, cardWords.filter).click();
    await operator.getByLabel(editorWords.audience, { exact: true }).selectOption({ label: AUDIENCE });
    await button(operator, cardWords.message).click();
    await type(operator, editorWords.messageTitle, TITLE);
    await type(operator, editorWords.body, '今天这杯，辛苦啦');
    await type(operator, editorWords.control, '50');
    await shown(operator, checkWords.passed).waitFor();
    await shown(operator, checkWords.note).waitFor();
    await button(operator, editorWords.save).click();
    await shown(operator, flowWords.notBegun).waitFor();
  });

  step('begins it after a question', async () => {
    await button(operator, flowWords.start).click();
    await operator.getByRole('dialog').getByRole('button', { name: flowWords.start }).click();
    await shown(operator, flowWords.states.running).waitFor();
    await shown(operator, sayWords.ordered).waitFor();
  });

  step('a member of each group orders', async () => {
    await owner.query(
      `insert into huigan.control_groups (brand_id, salt) select brand_id, '\\x0102' from huigan.brands
       on conflict do nothing`,
    );
    const pages = new Map<Arm, Page>();
    for (
      let joined = 0;
      joined < MOST_NEWCOMERS && !(pages.has('treated') && pages.has('control'));
      joined += 1
    ) {
      const { page, arm } = await newcomer();
      pages.set(arm, page);
    }
    treated = present(pages.get('treated'));
    control = present(pages.get('control'));
    await order(treated);
    await order(control);
  });

  step('the operator sees both counted', async () => {
    const fact = (name: string): Promise<string> =>
      textOf(shown(operator, name).locator('xpath=following-sibling::*[1]'));
    const numbers = async (): Promise<string[]> => [
      ...[await fact(flowWords.numbers.enrolled), await fact(flowWords.numbers.sent)],
      await fact(flowWords.numbers.control),
    ];
    const told = ['2 人', '1 人', '1 人'];
    // The page asks again by itself.
    for (let looks = 0; looks < LOOKS && (await numbers()).join() !== told.join(); looks += 1)
      await operator.waitForTimeout(LOOK_MS);
    expect(await numbers()).toEqual(told);
  });

  step('one reads the message and why it came, and gets no more of its kind', async () => {
    await open(treated, 'subpackages/account/messages/index');
    await shown(treated, TITLE).waitFor();
    await button(treated, inboxWords.why).click();
    await shown(treated, /因为您最近下过单/).waitFor();
    await shown(treated, whyWords.weekCount({ sent: 1, most: 2 })).waitFor();
    await treated.keyboard.press('Escape');
    await button(treated, inboxWords.fewer).click();
    await button(treated, fewerWords.mute(FLOW)).click();
    await shown(treated, inboxWords.muted).waitFor();
  });

  step('the other got nothing', async () => {
    await open(control, 'subpackages/account/messages/index');
    await shown(control, inboxWords.none).waitFor();
  });
});

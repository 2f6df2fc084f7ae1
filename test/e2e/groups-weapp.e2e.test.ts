/*
 * A friend's group in the mini-program as it is built for WeChat: its shared page is opened by its path, a
 * newcomer joins on the way, pays in WeChat's own sheet, and sees it filled and what is made of it. Each step
 * goes on where the one before ended.
 */
import type { Browser } from 'playwright-core';
import type { TakeSeatReply } from '../../cloudfunctions/contract/group';
import type { PayReply } from '../../cloudfunctions/contract/order';
import { joinWords } from '../../src/features/join/words';
import { stateWords } from '../../src/features/orders/words';
import { seedGroups } from '../../tools/seed/groups';
import type { WeappHost } from '../../tools/weapp-host/host';
import { launchBrowser } from '../support/browser';
import { buildWhatIsMissing } from '../support/builds';
import { DEVTOOLS, openWeapp, type Weapp } from '../support/weapp';
import { openSteps } from '../support/weapp-steps';
import { openWeappShop, type WeappShop } from '../worlds/cloud-shop';

const STORE = 'west-lake';
/** Of the demo: two together, the second somebody who never bought. */
const OFFER = 'bring-a-friend';
const FRIEND = 'o-friend';
/** The standard choices of the drink. */
const CHOSEN = Object.entries({ size: 'medium', ice: 'less', sugar: 'less', milk: 'dairy' }).map(
  ([group, choice]) => ({ group, choices: [choice] }),
);
/** WeChat's number of a card that a friend sent. */
const CARD_TAPPED = 1007;
const TEST_MS = 60_000;

let browser: Browser;
let shop: WeappShop;
let weapp: Weapp;
let host: WeappHost;

const steps = openSteps();
/** DevTools pays with a real phone only. */
const isHosted = DEVTOOLS === undefined;
const testOnHost = isHosted ? test : test.skip;
const step = (name: string, work: () => Promise<void>): void =>
  testOnHost(name, steps.go(name, work), TEST_MS);

/** A friend opens a group and pays; answers it. */
async function openGroup(): Promise<string> {
  const lines = [{ line: '1', product: 'oolong-milk', quantity: 1, options: CHOSEN, parts: [], text: '' }];
  const taken = (await shop.member(FRIEND, 'group', {
    ...{ action: 'take-seat', seat: { offer: OFFER }, store: STORE, lines, points: 'none' },
    ...{ payableFen: '990', pointsUsed: '0', showsFace: false, remark: '', requestId: 'friendsgroup' },
  })) as TakeSeatReply;
  if (taken.outcome !== 'created') throw new Error(JSON.stringify(taken));
  const paying = (await shop.member(FRIEND, 'order', { action: 'pay', order: taken.order })) as PayReply;
  if (paying.outcome !== 'to-pay') throw new Error(JSON.stringify(paying));
  shop.bank.pay(paying.params);
  await shop.bank.idle();
  return taken.group;
}

describe('a newcomer of the mini-program, and a friend’s group', () => {
  beforeAll(async () => {
    if (!isHosted) return;
    await buildWhatIsMissing();
    shop = await openWeappShop(STORE, seedGroups);
    const group = await openGroup();
    browser = await launchBrowser();
    weapp = await openWeapp({
      browser,
      ...shop,
      openId: 'o-newcomer',
      phone: '13800001234',
      payUrl: shop.bank.url,
      launch: { path: 'subpackages/groups/group/index', query: { group }, scene: CARD_TAPPED },
    });
    host = weapp.host!;
  }, 600_000);

  afterAll(async () => {
    if (steps.stumbled() !== null) console.error(`What the functions said:\n${shop?.cloud.output()}`);
    await weapp?.close();
    await browser?.close();
    await shop?.close();
  });

  step('see who asks, what is missing, and the price', async () => {
    expect(await weapp.sees('还差 1 人')).toContain('¥9.90');
    await weapp.picture('40-group');
  });

  step('join on the way, and choose where to fetch it', async () => {
    await weapp.tap('¥9.90 参团');
    await weapp.tap(joinWords.agree);
    await weapp.tap('西湖店');
    expect(await weapp.sees('支付 ¥9.90')).toContain('炭焙乌龙奶茶');
    await weapp.picture('41-seat');
  });

  step('pay, and see it filled without asking', async () => {
    await weapp.tap('支付 ¥9.90');
    await weapp.miniProgram.native().confirmModal();
    await weapp.sees('已成团');
    await weapp.picture('42-filled');
    await weapp.tap('查看取餐码');
    // The round of the next minute tells the counter.
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
    expect(await weapp.sees(stateWords('paid').title)).toMatch(/A00\d/);
    await weapp.picture('43-order');
  });

  step('start a 拼单 of their own, and are led to the menu for it', async () => {
    await weapp.miniProgram.callWxMethod('navigateTo', { url: '/subpackages/groups/office/index' });
    await weapp.sees(/今天|明天/);
    await weapp.tap('其他时间');
    await weapp.picture('44-office-start');
    await weapp.tap('30 分钟');
    await weapp.tap('发起拼单');
    await weapp.tap('选我的饮品');
    expect(await weapp.sees('正在为「一起拼单」选饮品')).toContain('炭焙乌龙奶茶');
    await weapp.picture('45-office-menu');
  });

  testOnHost('met no error, and nothing that this host lacks', async () => {
    const { errors, unsupported } = await host.report();
    expect(errors).toEqual([]);
    expect(unsupported).toEqual([]);
    expect(shop.cloud.output()).not.toMatch(/"level":(50|60)/);
  });
});

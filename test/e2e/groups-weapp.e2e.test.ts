/*
 * A friend's group in the mini-program as it is built for WeChat: its shared page is opened by its path, a
 * newcomer joins on the way, pays in WeChat's own sheet, and sees it filled and what is made of it. Each step
 * goes on where the one before ended.
 */
import type { TakeSeatReply } from '../../cloudfunctions/contract/group';
import type { PayReply } from '../../cloudfunctions/contract/order';
import { joinWords } from '../../src/features/join/words';
import { menuWords } from '../../src/features/menu/words';
import { seedGroups } from '../../tools/seed/groups';
import { CARD_TAPPED, openWay } from '../support/weapp-way';
import type { WeappShop } from '../worlds/cloud-shop';

const STORE = 'west-lake';
/** Of the demo: two together, the second somebody who never bought. */
const OFFER = 'bring-a-friend';
/** Of the office's order. */
const DRINK = '普洱厚乳';
const CLOSE = '现在截单';
const FRIEND = 'o-friend';
/** The standard choices of the drink. */
const CHOSEN = Object.entries({ size: 'medium', ice: 'less', sugar: 'less', milk: 'dairy' }).map(
  ([group, choice]) => ({ group, choices: [choice] }),
);

const { step, stepWithoutError } = openWay({
  store: STORE,
  openId: 'o-newcomer',
  lay: seedGroups,
  launch: async (shop) => ({
    path: 'subpackages/groups/group/index',
    query: { group: await openGroup(shop) },
    scene: CARD_TAPPED,
  }),
});

/** A friend opens a group and pays; answers it. */
async function openGroup(shop: WeappShop): Promise<string> {
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
  step('see who asks, what is missing, and the price', async ({ weapp }) => {
    expect(await weapp.sees('还差 1 人')).toContain('¥9.90');
    await weapp.picture('40-group');
  });

  step('join on the way, and choose where to fetch it', async ({ weapp }) => {
    await weapp.tap('¥9.90 参团');
    await weapp.tap(joinWords.agree);
    await weapp.tap('西湖店');
    expect(await weapp.sees('支付 ¥9.90')).toContain('炭焙乌龙奶茶');
    await weapp.picture('41-seat');
  });

  step('pay, and see it filled without asking', async ({ shop, weapp }) => {
    await weapp.tap('支付 ¥9.90');
    await weapp.miniProgram.native().confirmModal();
    await weapp.sees('已成团');
    await weapp.picture('42-filled');
    await weapp.tap('查看取餐码');
    // The round of the next minute tells the counter.
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
    // Of the order's page alone: the group's says 已接单, too.
    expect(await weapp.sees('取餐号')).toMatch(/A00\d/);
    await weapp.picture('43-order');
  });

  step('start a 拼单 of their own, and are led to the menu for it', async ({ weapp }) => {
    await weapp.miniProgram.callWxMethod('navigateTo', { url: '/subpackages/groups/office/index' });
    await weapp.sees(/今天|明天/);
    await weapp.tap('其他时间');
    await weapp.picture('44-office-start');
    await weapp.tap('30 分钟');
    await weapp.tap('发起拼单');
    await weapp.tap('选我的饮品');
    expect(await weapp.sees('正在为「一起拼单」选饮品')).toContain(DRINK);
    await weapp.picture('45-office-menu');
  });

  step('choose their drink for it, and pay: it waits for the others', async ({ weapp }) => {
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.orderNow);
    expect(await weapp.sees('支付 ¥21')).toContain(DRINK);
    await weapp.picture('46-office-checkout');
    await weapp.tap('支付 ¥21');
    await weapp.miniProgram.native().confirmModal();
    await weapp.sees('已点 1 单');
    expect(await weapp.host?.report()).toMatchObject({ title: '一起拼单' });
    await weapp.picture('47-office');
    await weapp.tap('我的订单');
    await weapp.sees('等大家一起下单');
    await weapp.picture('48-office-order');
    await weapp.back();
  });

  step('end it, and have the pickup number that the counter sees', async ({ shop, weapp }) => {
    await weapp.tap(CLOSE);
    await weapp.sees('现在截单？');
    await weapp.tap(CLOSE);
    // Said by the page once the server knows; the button says "正在截单…" while it asks.
    await weapp.sees('正在确认最后的付款');
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
    await weapp.sees('已截单，1 杯开始制作');
    await weapp.picture('49-office-ended');
    await weapp.tap('查看取餐码');
    expect(await weapp.sees('取餐号')).toMatch(/A00\d/);
    await weapp.picture('50-office-pickup');
  });

  stepWithoutError();
});

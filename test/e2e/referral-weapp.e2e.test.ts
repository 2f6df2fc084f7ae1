/*
 * A friend's card in the mini-program as it is built for WeChat: whoever taps it reads who recommends the
 * drink, joins on the way and orders; whoever sent it sees on a phone of their own what that brings, takes it
 * out and confirms it on WeChat's own page. Each step goes on where the one before ended.
 */
import type { ShareLinkReply } from '../../cloudfunctions/contract/referral';
import { joinWords } from '../../src/features/join/words';
import { menuWords } from '../../src/features/menu/words';
import { stateWords } from '../../src/features/orders/words';
import { attributionWords, openedWords } from '../../src/features/sharing/words';
import type { Weapp } from '../support/weapp';
import { CARD_TAPPED, openWay } from '../support/weapp-way';
import type { WeappShop } from '../worlds/cloud-shop';
import { layReferral } from '../worlds/referral-offer';

const STORE = 'west-lake';
const DRINK = '普洱厚乳';
const FRIEND = 'o-friend';
/** ¥21.00 at 8.5 %, floored. */
const ARITHMETIC = '¥21.00 × 8.5%，取整得 ¥1.78';
/** As time would: the days of a commission are over. */
const DAYS_OVER = `update huigan.commissions set free_at = now() - interval '1 minute' where state = 'frozen'`;

const { step, stepWithoutError } = openWay({
  store: STORE,
  openId: 'o-newcomer',
  lay: layReferral,
  launch: async (shop) => cardOf(await share(shop)),
});

/** What a friend's card leads to. */
async function share(shop: WeappShop): Promise<ShareLinkReply> {
  const content = { kind: 'item', id: 'puer-milk' };
  return (await shop.member(FRIEND, 'referral', {
    ...{ action: 'share', content, channel: 'card' },
  })) as ShareLinkReply;
}

function cardOf({ path }: ShareLinkReply) {
  const [page = '', query = ''] = path.slice(1).split('?');
  return { path: page, query: Object.fromEntries(new URLSearchParams(query)), scene: CARD_TAPPED };
}

let order = '';
let friends: Weapp;

describe('a card of a friend', () => {
  step('says who recommends the drink, and that they are rewarded', async ({ weapp }) => {
    const said = await weapp.sees(openedWords.from('茶友'));
    expect(said).toContain('通过此链接下单，分享者会获得返佣');
    expect(said).toContain('新朋友入会得 100 积分');
    await weapp.picture('60-card');
  });

  step('leads to the drink, once there is a store', async ({ weapp }) => {
    await weapp.tap('西湖店');
    const said = await weapp.sees(menuWords.orderNow);
    expect(said).toContain(DRINK);
    expect(said).toContain(openedWords.from('茶友'));
    await weapp.picture('61-drink');
    await weapp.tap(menuWords.orderNow);
  });

  step('is named before paying', async ({ shop, weapp }) => {
    await weapp.tap('一键入会并下单');
    await weapp.tap(joinWords.agree);
    await weapp.sees('支付 ¥21');
    await weapp.sees(attributionWords.line('茶友'));
    await weapp.picture('62-checkout');
    await weapp.tap('支付 ¥21');
    await weapp.miniProgram.native().confirmModal();
    await weapp.sees(stateWords('paid').title);
    await shop.bank.idle();
    order = /\d{18}/.exec(await weapp.sees(/\d{18}/))?.[0] ?? '';
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
  });
});

describe('whoever sent it', () => {
  step('sees what it will bring, and why', async ({ another }) => {
    friends = await another(FRIEND, { path: 'subpackages/referral/index', query: {}, scene: 1001 });
    const said = await friends.sees(ARITHMETIC);
    expect(said).toMatch(/预估\s*¥1\.78/);
    await friends.picture('63-estimated');
  });

  step('takes it out when its days are over, and confirms it in WeChat', async ({ shop }) => {
    await shop.clerk({ action: 'hand-out', store: STORE, order });
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
    await shop.change(DAYS_OVER);
    await shop.cloud.call('clock', { Type: 'Timer' }, '');
    await friends.tap('提现');
    await friends.tap('提现 ¥1.78');
    await friends.picture('64-asked');
    await friends.miniProgram.native().confirmModal();
    await friends.sees('已到账');
    await friends.picture('65-paid');
    expect(shop.bank.transfers()).toMatchObject([{ amount: 178, state: 'SUCCESS' }]);
  });

  stepWithoutError();
});

/*
 * A member's coupons in the mini-program as it is built for WeChat: two are claimed in the centre, stand in
 * the wallet and lead to the menu; the better one is on the order that is paid. Each step goes on where the
 * one before ended.
 */
import { centreWords, tileWords, walletWords } from '../../src/features/coupons/words';
import { joinWords } from '../../src/features/join/words';
import { menuWords } from '../../src/features/menu/words';
import type { Weapp } from '../support/weapp';
import { atTable, openWay } from '../support/weapp-way';

const STORE = 'west-lake';
/** Two of it cost the same on every day and at every hour. */
const DRINK = '普洱厚乳';
/** The last in the demo's centre, and the first. */
const HALF = '轻乳茶第二杯半价';
const OFF = '饮品满25减4';

const { step, stepWithoutError } = openWay({
  ...{ store: STORE, openId: 'o-member', launch: () => atTable(STORE) },
});

async function claim(weapp: Weapp, name: string): Promise<void> {
  await weapp.tap(centreWords.claim);
  await weapp.sees(centreWords.got(name));
}

describe('a member of the mini-program and their coupons', () => {
  step('joins, and claims in the centre what is offered', async ({ weapp }) => {
    await weapp.sees(DRINK);
    await weapp.openTab('pages/home/index');
    await weapp.tap(joinWords.join);
    await weapp.tap(joinWords.agree);
    await weapp.tap(joinWords.start);
    await weapp.tap(tileWords.centre);
    await weapp.sees(HALF);
    await weapp.picture('30-centre');
    await claim(weapp, HALF);
    await claim(weapp, OFF);
  });

  step('has both in the wallet, and is led to the menu', async ({ weapp }) => {
    await weapp.tap(centreWords.toWallet);
    expect(await weapp.sees(HALF)).toContain(OFF);
    await weapp.picture('31-wallet');
    await weapp.tap(walletWords.use);
    await weapp.waits('the menu', async () => (await weapp.path()) === 'pages/menu/index');
  });

  step('sees at the checkout that the better one was chosen', async ({ weapp }) => {
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.addToCart);
    await weapp.seesNot(menuWords.orderNow);
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.orderNow);
    expect(await weapp.sees('支付 ¥31.50')).toContain('已为你选好最省的组合 −¥10.50');
    expect(await weapp.words()).toContain(`${HALF} −¥10.50`);
    await weapp.picture('32-checkout');
  });

  step('pays, and finds it on the order and among the used', async ({ weapp }) => {
    await weapp.tap('支付 ¥31.50');
    await weapp.miniProgram.native().confirmModal();
    expect(await weapp.sees('取餐号')).toContain('−¥10.50');
    await weapp.picture('33-paid');
    await weapp.miniProgram.callWxMethod('navigateTo', { url: '/subpackages/coupons/wallet/index' });
    await weapp.tap(walletWords.tab.used);
    await weapp.sees(HALF);
    await weapp.seesNot(OFF);
  });

  stepWithoutError();
});

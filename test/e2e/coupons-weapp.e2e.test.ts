/*
 * A member's coupons in the mini-program as it is built for WeChat: two are claimed in the centre, stand in
 * the wallet and lead to the menu; the better one is on the order that is paid. Each step goes on where the
 * one before ended.
 */
import type { Browser } from 'playwright-core';
import { centreWords, tileWords, walletWords } from '../../src/features/coupons/words';
import { joinWords } from '../../src/features/join/words';
import { menuWords } from '../../src/features/menu/words';
import { stateWords } from '../../src/features/orders/words';
import type { WeappHost } from '../../tools/weapp-host/host';
import { launchBrowser } from '../support/browser';
import { buildWhatIsMissing } from '../support/builds';
import { DEVTOOLS, openWeapp, type Weapp } from '../support/weapp';
import { openSteps } from '../support/weapp-steps';
import { openWeappShop, type WeappShop } from '../worlds/cloud-shop';

const STORE = 'west-lake';
/** Two of it cost the same on every day and at every hour. */
const DRINK = '普洱厚乳';
/** The last in the demo's centre, and the first. */
const HALF = '轻乳茶第二杯半价';
const OFF = '饮品满25减4';
/** WeChat's number of a mini-program code that was scanned. */
const CODE_SCANNED = 1047;
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

async function claim(name: string): Promise<void> {
  await weapp.tap(centreWords.claim);
  await weapp.sees(centreWords.got(name));
}

describe('a member of the mini-program and their coupons', () => {
  beforeAll(async () => {
    if (!isHosted) return;
    await buildWhatIsMissing();
    shop = await openWeappShop(STORE);
    browser = await launchBrowser();
    weapp = await openWeapp({
      browser,
      ...shop,
      openId: 'o-member',
      phone: '13800001234',
      payUrl: shop.bank.url,
      launch: { path: 'pages/menu/index', query: { scene: `${STORE}.12` }, scene: CODE_SCANNED },
    });
    host = weapp.host!;
  }, 600_000);

  afterAll(async () => {
    if (steps.stumbled() !== null) console.error(`What the functions said:\n${shop?.cloud.output()}`);
    await weapp?.close();
    await browser?.close();
    await shop?.close();
  });

  step('joins, and claims in the centre what is offered', async () => {
    await weapp.sees(DRINK);
    await weapp.openTab('pages/home/index');
    await weapp.tap(joinWords.join);
    await weapp.tap(joinWords.agree);
    await weapp.tap(joinWords.start);
    await weapp.tap(tileWords.centre);
    await weapp.sees(HALF);
    await weapp.picture('30-centre');
    await claim(HALF);
    await claim(OFF);
  });

  step('has both in the wallet, and is led to the menu', async () => {
    await weapp.tap(centreWords.toWallet);
    expect(await weapp.sees(HALF)).toContain(OFF);
    await weapp.picture('31-wallet');
    await weapp.tap(walletWords.use);
    await weapp.waits('the menu', async () => (await weapp.path()) === 'pages/menu/index');
  });

  step('sees at the checkout that the better one was chosen', async () => {
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.addToCart);
    await weapp.seesNot(menuWords.orderNow);
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.orderNow);
    expect(await weapp.sees('支付 ¥31.50')).toContain('已为你选好最省的组合 −¥10.50');
    expect(await weapp.words()).toContain(`${HALF} −¥10.50`);
    await weapp.picture('32-checkout');
  });

  step('pays, and finds it on the order and among the used', async () => {
    await weapp.tap('支付 ¥31.50');
    await weapp.miniProgram.native().confirmModal();
    expect(await weapp.sees(stateWords('paid').title)).toContain(`${HALF} −¥10.50`);
    await weapp.picture('33-paid');
    await weapp.miniProgram.callWxMethod('navigateTo', { url: '/subpackages/coupons/wallet/index' });
    await weapp.tap(walletWords.tab.used);
    await weapp.sees(HALF);
    await weapp.seesNot(OFF);
  });

  testOnHost('met no error, and nothing that this host lacks', async () => {
    const { errors, unsupported } = await host.report();
    expect(errors).toEqual([]);
    expect(unsupported).toEqual([]);
    expect(shop.cloud.output()).not.toMatch(/"level":(50|60)/);
  });
});

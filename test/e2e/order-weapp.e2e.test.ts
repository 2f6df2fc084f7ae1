/*
 * A guest's way through ordering in the mini-program as it is built for WeChat: by the code of a table to the
 * menu, a drink, joining on the way, paying in WeChat's own sheet, and the order's page, which follows what
 * the counter does. Each step goes on where the one before ended.
 */
import { placeWords } from '../../src/components/place-words';
import { cartWords } from '../../src/features/cart/words';
import { joinWords } from '../../src/features/join/words';
import { meWords } from '../../src/features/me/words';
import { menuWords } from '../../src/features/menu/words';
import { ordersWords, stateWords } from '../../src/features/orders/words';
import { atTable, openWay } from '../support/weapp-way';

const STORE = 'west-lake';
const DRINK = '普洱厚乳';

let order = '';
let yuan = '';

const { step, stepWithoutError } = openWay({
  ...{ store: STORE, openId: 'o-guest', launch: () => atTable(STORE) },
});

describe('a guest of the mini-program', () => {
  step('finds the menu of the table whose code was scanned, and chooses a drink', async ({ weapp }) => {
    expect(await weapp.sees(placeWords('12'))).toContain('西湖店');
    await weapp.picture('20-menu');
    await weapp.tap(DRINK);
    await weapp.sees(menuWords.orderNow);
    await weapp.picture('21-product');
    // Back, which a phone has on every page, closes the sheet, and the menu stays.
    await weapp.miniProgram.callWxMethod('navigateBack', {});
    await weapp.seesNot(menuWords.orderNow);
    await weapp.tap(DRINK);
    await weapp.tap(menuWords.orderNow);
  });

  step('joins on the way, and sees the price and what it brings', async ({ weapp }) => {
    await weapp.tap('一键入会并下单');
    await weapp.tap(joinWords.agree);
    const said = await weapp.sees(/支付 ¥\d+/);
    yuan = /支付 ¥(\d+)/.exec(said)?.[1] ?? '';
    expect(said).toContain(DRINK);
    await weapp.picture('22-checkout');
  });

  step('thinks twice at the payment, and pays from the order', async ({ shop, weapp }) => {
    await weapp.tap(`支付 ¥${yuan}`);
    await weapp.miniProgram.native().cancelModal();
    await weapp.sees(stateWords('created').title);
    await weapp.picture('23-unpaid');
    await weapp.tap(ordersWords.pay(`¥${yuan}`));
    await weapp.miniProgram.native().confirmModal();
    expect(await weapp.sees('取餐号')).toContain('A001');
    await shop.bank.idle();
    expect(shop.bank.deliveries()).toMatchObject([{ event: 'TRANSACTION.SUCCESS', status: 200 }]);
    await weapp.picture('24-paid');
  });

  step('reads what the order earned, to the point', async ({ weapp }) => {
    await weapp.sees(new RegExp(`= ${yuan} 分`));
    order = /\d{18}/.exec(await weapp.words())?.[0] ?? '';
    expect(order).toHaveLength(18);
  });

  step('is called and served while the page follows by itself', async ({ shop, weapp }) => {
    await shop.clerk({ action: 'ready-order', store: STORE, order });
    await weapp.sees(stateWords('ready').title);
    await weapp.picture('25-ready');
    await shop.clerk({ action: 'hand-out', store: STORE, order });
    await weapp.sees(stateWords('completed').title);
  });

  step('finds the order among their own, and an empty cart', async ({ weapp }) => {
    await weapp.openTab('pages/me/index');
    await weapp.tap(meWords.orders);
    const said = await weapp.sees(stateWords('completed').title);
    expect(said).toContain(DRINK);
    expect(said).toContain('西湖店');
    await weapp.picture('26-orders');
    await weapp.openTab('pages/menu/index');
    expect(await weapp.sees(DRINK)).not.toContain(cartWords.checkout);
  });

  stepWithoutError();
});

/*
 * Ordering, paying, asking and closing through WeChat Pay's real protocol, and what is told apart when it
 * does not answer properly.
 */
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { productEnv, type SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import {
  configOf,
  cup,
  good,
  makeKeys,
  newNumber,
  openShop,
  sell,
  type Shop,
} from '../worlds/wechat-pay-shop';

let keys: SimulatorKeys;
let removeKeys: () => void;
let shop: Shop;

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
  shop = await openShop(keys);
});
afterEach(() => shop.bank.endFaults());
afterAll(async () => {
  await shop?.close();
  removeKeys?.();
});

describe('a guest pays', () => {
  test('and WeChat Pay says by whom, when and how much', async () => {
    const ask = cup({ attach: 'order-17' });
    const { prepayId } = good(await shop.pay.prepay(ask));
    expect(good(await shop.pay.query(ask.outTradeNo))).toEqual({
      outTradeNo: ask.outTradeNo,
      transactionId: null,
      state: 'NOTPAY',
      amountFen: 1850n,
      payerOpenid: null,
      paidAt: null,
    });
    const params = shop.pay.paymentParams(prepayId, new Date('2026-11-22T01:02:03.999Z'));
    expect(params).toMatchObject({
      appId: keys.appId,
      timeStamp: '1795309323',
      package: `prepay_id=${prepayId}`,
      signType: 'RSA',
    });
    expect(shop.bank.pay(params)).toEqual({ errMsg: 'requestPayment:ok' });
    const payment = good(await shop.pay.query(ask.outTradeNo));
    expect(payment).toMatchObject({ state: 'SUCCESS', amountFen: 1850n, payerOpenid: 'o-guest-1' });
    expect(payment.transactionId).toMatch(/^4200\d{24}$/);
    expect(Math.abs(Date.now() - (payment.paidAt?.getTime() ?? 0))).toBeLessThan(60_000);
  });

  test('not with parameters that somebody changed, as they are or with those of another prepay', async () => {
    const { prepayId } = good(await shop.pay.prepay(cup()));
    const { prepayId: other } = good(await shop.pay.prepay(cup({ amountFen: 1n })));
    const params = shop.pay.paymentParams(prepayId, new Date());
    const refused = { errMsg: 'requestPayment:fail 支付验证签名失败' };
    expect(shop.bank.pay({ ...params, package: `prepay_id=${other}` })).toEqual(refused);
    expect(shop.bank.pay({ ...params, appId: 'wx-other' })).toEqual(refused);
    expect(shop.bank.pay({ ...params, paySign: 'AAAA' })).toEqual(refused);
    expect(shop.bank.pay({ ...params, timeStamp: 1 }).errMsg).toContain('参数格式有误');
    expect(shop.bank.pay(shop.pay.paymentParams('wx404', new Date())).errMsg).toContain('订单信息有误');
  });

  test('once: neither twice, nor after closing, nor after the time is over', async () => {
    const paid = cup();
    const { prepayId } = good(await shop.pay.prepay(paid));
    const params = shop.pay.paymentParams(prepayId, new Date());
    expect(shop.bank.pay(params, 'cancel').errMsg).toBe('requestPayment:fail cancel');
    shop.bank.pay(params);
    expect(shop.bank.pay(params).errMsg).toContain('已支付');
    expect(await shop.pay.prepay(paid)).toMatchObject({ ok: false, code: 'paid' });
    expect(await shop.pay.close(paid.outTradeNo)).toMatchObject({ ok: false, code: 'paid' });

    const closed = cup();
    const late = good(await shop.pay.prepay(closed));
    expect(await shop.pay.close(closed.outTradeNo)).toEqual({ ok: true, data: null });
    expect(await shop.pay.close(closed.outTradeNo)).toEqual({ ok: true, data: null });
    expect(shop.bank.pay(shop.pay.paymentParams(late.prepayId, new Date())).errMsg).toContain('已关闭');
    expect(await shop.pay.prepay(closed)).toMatchObject({ ok: false, code: 'closed' });
    expect(good(await shop.pay.query(closed.outTradeNo)).state).toBe('CLOSED');
  });

  test('not when the time that the order gave is over, though it is still open', async () => {
    let now = Date.now();
    const slow = await openShop(keys, { now: () => now });
    const ask = cup({ expiresAt: new Date(now + 60_000) });
    const { prepayId } = good(await slow.pay.prepay(ask));
    now += 60_000;
    expect(slow.bank.pay(slow.pay.paymentParams(prepayId, new Date())).errMsg).toContain('超过支付时间');
    expect(good(await slow.pay.query(ask.outTradeNo)).state).toBe('NOTPAY');
    await slow.close();
  });
});

describe('the same number', () => {
  test('with the same content gives the same prepay, with other content none', async () => {
    const ask = cup();
    const first = good(await shop.pay.prepay(ask));
    expect(good(await shop.pay.prepay({ ...ask }))).toEqual(first);
    expect(await shop.pay.prepay({ ...ask, amountFen: 1n })).toMatchObject({
      ok: false,
      code: 'number-used',
    });
  });

  test('long words are cut where WeChat Pay would refuse them, at whole characters', async () => {
    const ask = cup({ description: '茶'.repeat(60) });
    expect(await shop.pay.prepay(ask)).toMatchObject({ ok: true });
    const state = (await (await fetch(`${shop.bank.url}/sandbox/state`)).json()) as {
      orders: { outTradeNo: string; description: string }[];
    };
    const order = state.orders.find(({ outTradeNo }) => outTradeNo === ask.outTradeNo);
    expect(order?.description).toBe('茶'.repeat(42));
  });

  test('that nobody ordered is not found', async () => {
    expect(await shop.pay.query(newNumber())).toEqual({
      ok: false,
      code: 'not-found',
      message: '404 ORDER_NOT_EXIST',
    });
    expect(await shop.pay.close(newNumber())).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('that is none is refused, and the field is named without its value', async () => {
    const reply = await shop.pay.prepay(cup({ payerOpenid: 'o-secret'.repeat(40) }));
    expect(reply).toEqual({ ok: false, code: 'refused', message: '400 PARAM_ERROR /body/payer/openid' });
  });
});

describe('an answer that does not settle it is unsure', () => {
  test.each([
    ['WeChat Pay has trouble', 'SYSTEM_ERROR', '500 SYSTEM_ERROR'],
    ['nothing comes in time', 'hang', 'ERR_CANCELED'],
    ['somebody changed the answer', 'bad-signature', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
  ] as const)('when %s', async (_, answer, words) => {
    shop.bank.addFaults({ calls: [{ call: 'prepay', answer, done: true }] });
    const ask = cup();
    const reply = await openWechatPay(shop.config, Date.now, answer === 'hang' ? 1500 : undefined).prepay(
      ask,
    );
    expect(reply).toMatchObject({
      ok: false,
      code: 'unsure',
      message: expect.stringContaining(words) as string,
    });
    // It was done: asking again with the same number finds it.
    expect(good(await shop.pay.query(ask.outTradeNo)).state).toBe('NOTPAY');
    expect(await shop.pay.prepay(ask)).toMatchObject({ ok: true });
  });

  test('also a changed answer to a query or to a close that was done', async () => {
    const outTradeNo = await sell(shop);
    shop.bank.addFaults({ calls: [{ call: 'query', answer: 'bad-signature' }] });
    expect(await shop.pay.query(outTradeNo)).toMatchObject({ ok: false, code: 'unsure' });
    const ask = cup();
    good(await shop.pay.prepay(ask));
    shop.bank.addFaults({ calls: [{ call: 'close', answer: 'bad-signature' }] });
    expect(await shop.pay.close(ask.outTradeNo)).toMatchObject({ ok: false, code: 'unsure' });
    expect(good(await shop.pay.query(ask.outTradeNo)).state).toBe('CLOSED');
  });

  test('also when nobody listens, or somebody who is not WeChat Pay', async () => {
    const gone = await openShop(keys);
    await gone.close();
    expect(await gone.pay.query(newNumber())).toMatchObject({ ok: false, code: 'unsure' });
    const env = productEnv(keys, { url: `${shop.bank.url}/elsewhere`, notifyUrl: shop.config.notifyUrl });
    const stranger = openWechatPay(configOf(env), Date.now);
    expect(await stranger.query(newNumber())).toMatchObject({ ok: false, code: 'unsure', message: '404' });
  });

  test('but being asked too often is not: nothing was done', async () => {
    shop.bank.addFaults({ calls: [{ call: 'prepay', answer: 'FREQUENCY_LIMITED' }] });
    expect(await shop.pay.prepay(cup())).toMatchObject({ ok: false, code: 'too-many' });
  });
});

test('what a reply says of trouble holds neither key nor openid', async () => {
  shop.bank.addFaults({ calls: [{ call: 'prepay', answer: 'bad-signature', times: 1 }] });
  const replies = [
    await shop.pay.prepay(cup({ payerOpenid: 'o-very-private' })),
    await shop.pay.prepay(cup({ payerOpenid: 'o-very-private', outTradeNo: 'x' })),
  ];
  const words = JSON.stringify(replies) + JSON.stringify(shop.config);
  for (const secret of ['o-very-private', keys.apiV3Key, 'PRIVATE KEY']) expect(words).not.toContain(secret);
});

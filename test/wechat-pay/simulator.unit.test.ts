/*
 * The simulator itself: it takes no request that WeChat Pay would not take, shows a cashier, and forgets
 * nothing over a restart.
 */
import { createDecipheriv, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatorKeys, type SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import {
  billOf,
  cup,
  good,
  newNumber,
  openShop,
  packageOf,
  refundOf,
  sell,
  type Shop,
} from '../worlds/wechat-pay-shop';

let data: string;
let keys: SimulatorKeys;
let shop: Shop;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'huigan-pay-simulator-'));
  keys = await simulatorKeys(join(data, 'keys'));
  shop = await openShop(keys, { data });
});
afterAll(async () => {
  await shop?.close();
  rmSync(data, { recursive: true });
});

interface Signing {
  mchid: string;
  serial: string;
  timestamp: number;
  nonce: string;
  key: string;
  signedBody: string;
}

/** A request as a merchant without a library would sign it, with changes. */
async function request(
  method: string,
  path: string,
  body = '',
  changes: Partial<Signing> = {},
): Promise<Response> {
  const signing: Signing = {
    mchid: keys.merchantId,
    serial: keys.merchantSerial,
    timestamp: Math.floor(Date.now() / 1000),
    nonce: randomBytes(16).toString('hex'),
    key: keys.merchantKey,
    signedBody: body,
    ...changes,
  };
  const signed = `${method}\n${path}\n${signing.timestamp}\n${signing.nonce}\n${signing.signedBody}\n`;
  const signature = sign('RSA-SHA256', Buffer.from(signed), signing.key).toString('base64');
  const authorization =
    `WECHATPAY2-SHA256-RSA2048 mchid="${signing.mchid}",nonce_str="${signing.nonce}",` +
    `signature="${signature}",timestamp="${signing.timestamp}",serial_no="${signing.serial}"`;
  const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' };
  return fetch(`${shop.bank.url}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
}
const query = (changes: Partial<Signing> = {}): Promise<Response> =>
  request('GET', `/v3/pay/transactions/out-trade-no/unknown-1?mchid=${keys.merchantId}`, '', changes);

describe('a request', () => {
  test('is heard when the merchant signed it', async () => {
    const response = await query();
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    expect(response.headers.get('wechatpay-serial')).toBe(keys.publicKeyId);
  });

  test.each<[string, () => Partial<Signing>]>([
    ['another merchant', () => ({ mchid: '1900000999' })],
    ['a certificate that is not the merchant’s', () => ({ serial: keys.certificateSerial })],
    ['another key', () => ({ key: keys.certificateKey })],
    ['a time long ago', () => ({ timestamp: Math.floor(Date.now() / 1000) - 302 })],
    ['a time to come', () => ({ timestamp: Math.floor(Date.now() / 1000) + 310 })],
    ['another body', () => ({ signedBody: '{}' })],
  ])('signed with %s is not', async (_, changes) => {
    const response = await query(changes());
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'SIGN_ERROR' });
  });

  test('is heard once: the same nonce again is not', async () => {
    const nonce = randomBytes(16).toString('hex');
    expect((await query({ nonce })).status).toBe(404);
    expect((await query({ nonce })).status).toBe(401);
    const bare = await fetch(`${shop.bank.url}/v3/certificates`);
    expect(bare.status).toBe(401);
  });

  test('with a field that does not fit is told which', async () => {
    const order = { appid: keys.appId, mchid: keys.merchantId, out_trade_no: newNumber(), description: '茶' };
    const rest = { notify_url: 'https://a.example/n', payer: { openid: 'o' } };
    const post = async (changes: object): Promise<object> => {
      const body = JSON.stringify({ ...order, ...rest, amount: { total: 1 }, ...changes });
      return (await (await request('POST', '/v3/pay/transactions/jsapi', body)).json()) as object;
    };
    const wrong = (field: string): object => ({ code: 'PARAM_ERROR', detail: { field } });
    expect(await post({ amount: { total: 1.5 } })).toMatchObject(wrong('/body/amount/total'));
    expect(await post({ amount: { total: 0 } })).toMatchObject(wrong('/body/amount/total'));
    expect(await post({ notify_url: 'https://a.example/n?q=1' })).toMatchObject(wrong('/body/notify_url'));
    expect(await post({ time_expire: '2020-01-01T00:00:00+08:00' })).toMatchObject(
      wrong('/body/time_expire'),
    );
    expect(await post({ appid: 'wx-other' })).toMatchObject({ code: 'APPID_MCHID_NOT_MATCH' });
    expect(await post({ mchid: '1' })).toMatchObject({ code: 'MCH_NOT_EXISTS' });
    expect(await post({})).toMatchObject({ prepay_id: expect.stringMatching(/^wx/) as string });
  });
});

test('an order is found by WeChat Pay’s own number too', async () => {
  const outTradeNo = await sell(shop);
  const { transactionId } = good(await shop.pay.query(outTradeNo));
  const path = `/v3/pay/transactions/id/${transactionId}?mchid=${keys.merchantId}`;
  expect(await (await request('GET', path)).json()).toMatchObject({ out_trade_no: outTradeNo });
});

test('certificates can be downloaded by merchants that use them, sealed with their key', async () => {
  expect((await request('GET', '/v3/certificates')).status).toBe(404);
  shop.bank.setKeyMode('mixed');
  const { data: list } = (await (await request('GET', '/v3/certificates')).json()) as {
    data: {
      serial_no: string;
      encrypt_certificate: Record<'ciphertext' | 'nonce' | 'associated_data', string>;
    }[];
  };
  shop.bank.setKeyMode('public-key');
  const [one] = list;
  if (one === undefined) throw new Error('no certificate');
  const { ciphertext, nonce, associated_data: about } = one.encrypt_certificate;
  const sealed = Buffer.from(ciphertext, 'base64');
  const opened = createDecipheriv('aes-256-gcm', keys.apiV3Key, nonce).setAAD(Buffer.from(about));
  opened.setAuthTag(sealed.subarray(-16));
  const plain = opened.update(sealed.subarray(0, -16), undefined, 'utf8') + opened.final('utf8');
  expect(one.serial_no).toBe(keys.certificateSerial);
  expect(plain).toBe(keys.certificate);
});

describe('the cashier', () => {
  const returnTo = 'http://127.0.0.1:8686/orders?id=1';
  const open = async (fields: object): Promise<{ status: number; html: string }> => {
    const search = new URLSearchParams(fields as Record<string, string>).toString();
    const response = await fetch(`${shop.bank.url}/cashier?${search}`);
    return { status: response.status, html: await response.text() };
  };
  const press = (fields: object, answer: string): Promise<Response> => {
    const body = new URLSearchParams({ ...(fields as Record<string, string>), answer });
    return fetch(`${shop.bank.url}/cashier`, { method: 'POST', body, redirect: 'manual' });
  };
  const ready = async (changes = {}): Promise<{ outTradeNo: string; fields: Record<string, string> }> => {
    const ask = cup(changes);
    const { prepayId } = good(await shop.pay.prepay(ask));
    const params = shop.pay.paymentParams(prepayId, new Date());
    return { outTradeNo: ask.outTradeNo, fields: { ...params, return: returnTo } };
  };

  test('shows who is paid, for what and how much, and goes back when paid or left', async () => {
    const { outTradeNo, fields } = await ready({ description: '<b>奶茶</b> & "大杯"' });
    const { status, html } = await open(fields);
    expect(status).toBe(200);
    for (const words of [keys.merchantName, '¥18.50', '&#60;b&#62;奶茶', '确认支付', '取消'])
      expect(html).toContain(words);
    expect(html).not.toContain('<b>');
    const left = await press(fields, 'cancel');
    expect([left.status, left.headers.get('location')]).toEqual([303, `${returnTo}&pay=cancel`]);
    expect(good(await shop.pay.query(outTradeNo)).state).toBe('NOTPAY');
    const paid = await press(fields, 'pay');
    expect([paid.status, paid.headers.get('location')]).toEqual([303, `${returnTo}&pay=ok`]);
    expect(good(await shop.pay.query(outTradeNo)).state).toBe('SUCCESS');
    const search = new URLSearchParams(fields).toString();
    const met = await fetch(`${shop.bank.url}/cashier?${search}`, { redirect: 'manual' });
    expect([met.status, met.headers.get('location')]).toEqual([303, `${returnTo}&pay=ok`]);
    const again = await press(fields, 'pay');
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('已支付') as string]);
  });

  test('says what is wrong with a signature, a closed order, or a way back that is elsewhere', async () => {
    const { outTradeNo, fields } = await ready();
    const { package: pack, signType: _, ...short } = fields;
    const byPrepay = { ...short, prepay_id: pack?.replace('prepay_id=', '') };
    expect((await open(byPrepay)).status).toBe(200);
    expect((await open({ ...fields, nonceStr: 'other' })).html).toContain('支付验证签名失败');
    for (const elsewhere of [
      'https://evil.example/',
      'http://127.0.0.1.evil.example/',
      'javascript:alert(1)',
      '',
    ]) {
      const { status, html } = await open({ ...fields, return: elsewhere });
      expect([status, html.includes('返回地址不在本机')]).toEqual([409, true]);
      expect((await press({ ...fields, return: elsewhere }, 'pay')).status).toBe(409);
    }
    await shop.pay.close(outTradeNo);
    const { html } = await open(fields);
    expect(html).toContain('已关闭');
    expect(html).not.toContain('确认支付');
  });
});

describe('the page that confirms a transfer', () => {
  const returnTo = 'http://127.0.0.1:8686/#/pages/rebate';
  const page = (): string => `${shop.bank.url}/merchant-transfer`;
  const ready = async (): Promise<{ outBillNo: string; fields: Record<string, string> }> => {
    const bill = billOf({ remark: '<b>返佣</b>' });
    const { packageInfo } = good(await shop.pay.transfer(bill));
    const fields = { ...(packageOf(shop, packageInfo) as Record<string, string>), return: returnTo };
    return { outBillNo: bill.outBillNo, fields };
  };
  const open = async (fields: Record<string, string>): Promise<{ status: number; html: string }> => {
    const response = await fetch(`${page()}?${new URLSearchParams(fields).toString()}`);
    return { status: response.status, html: await response.text() };
  };
  const press = (fields: Record<string, string>, answer: string): Promise<Response> => {
    const body = new URLSearchParams({ ...fields, answer });
    return fetch(page(), { method: 'POST', body, redirect: 'manual' });
  };

  test('shows what comes and goes back with the same word, confirmed or not', async () => {
    const { outBillNo, fields } = await ready();
    const { status, html } = await open(fields);
    expect(status).toBe(200);
    for (const words of [keys.merchantName, '¥5.00', '&#60;b&#62;返佣', '确认收款'])
      expect(html).toContain(words);
    expect(html).not.toContain('<b>');
    const state = async (): Promise<string> => good(await shop.pay.findTransfer(outBillNo)).state;
    const asked = [303, 'http://127.0.0.1:8686/?transfer=asked#/pages/rebate'];
    const left = await press(fields, 'leave');
    expect([left.status, left.headers.get('location')]).toEqual(asked);
    expect(await state()).toBe('WAIT_USER_CONFIRM');
    const confirmed = await press(fields, 'confirm');
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual(asked);
    await shop.bank.idle();
    expect(await state()).toBe('SUCCESS');
    expect((await open(fields)).status).toBe(409);
  });

  test('says what is wrong with an old package, or with a way back that is elsewhere', async () => {
    const { fields } = await ready();
    expect((await open({ ...fields, package: 'old' })).html).toContain('package_info信息有误');
    expect((await open({ ...fields, return: 'https://evil.example/' })).html).toContain('返回地址不在本机');
    expect((await press({ ...fields, return: '' }, 'confirm')).status).toBe(409);
  });
});

test('a phone pays over HTTP in tests, and faults are asked for the same way', async () => {
  const post = async (path: string, body: object): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${shop.bank.url}/sandbox/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const ask = cup();
  const { prepayId } = good(await shop.pay.prepay(ask));
  const params = shop.pay.paymentParams(prepayId, new Date());
  expect((await post('pay', { ...params, answer: 'cancel' })).body).toEqual({
    errMsg: 'requestPayment:fail cancel',
  });
  expect((await post('pay', params)).body).toEqual({ errMsg: 'requestPayment:ok' });
  const { packageInfo } = good(await shop.pay.transfer(billOf()));
  const transfer = packageOf(shop, packageInfo);
  expect((await post('transfer', { ...transfer, answer: 'leave' })).body).toMatchObject({
    errMsg: 'requestMerchantTransfer:fail cancel',
  });
  expect((await post('transfer', transfer)).body).toMatchObject({ errMsg: 'requestMerchantTransfer:ok' });
  expect((await post('balance', { fen: 700 })).body).toEqual({ fen: 700 });
  expect(shop.bank.balance()).toBe(700);
  shop.bank.setBalance(10_000_000);
  expect((await post('faults', { calls: [{ call: 'query', answer: 'SYSTEM_ERROR' }] })).status).toBe(200);
  expect(await shop.pay.query(ask.outTradeNo)).toMatchObject({ code: 'unsure' });
  expect((await post('faults', { weather: 'bad' })).status).toBe(400);
  expect((await post('no-faults', {})).status).toBe(200);
});

test('orders, refunds and transfers outlive a restart, and what is under way is finished', async () => {
  const slow = { transferringSeconds: 86_400, cancellingSeconds: 86_400 };
  shop.bank.addFaults({ refunds: { processingSeconds: 86_400 }, transfers: slow });
  const [sent, back] = [billOf(), billOf()];
  shop.bank.confirmTransfer(packageOf(shop, good(await shop.pay.transfer(sent)).packageInfo));
  good(await shop.pay.transfer(back));
  good(await shop.pay.cancelTransfer(back.outBillNo));
  const outTradeNo = await sell(shop);
  const waiting = cup();
  const prepay = good(await shop.pay.prepay(waiting));
  const refund = refundOf(outTradeNo);
  good(await shop.pay.refund(refund));
  await shop.close();
  shop = await openShop(await simulatorKeys(join(data, 'keys')), { data });
  expect(good(await shop.pay.query(outTradeNo)).state).toBe('REFUND');
  let state = 'PROCESSING';
  while (state === 'PROCESSING') ({ state } = good(await shop.pay.queryRefund(refund.outRefundNo)));
  expect(state).toBe('SUCCESS');
  // Not until all is idle: what is told goes to the shop that closed, and is repeated for a day.
  const ends: string[] = ['TRANSFERING', 'CANCELING'];
  while (ends.some((each) => each.endsWith('ING')))
    for (const [index, { outBillNo }] of [sent, back].entries())
      ends[index] = good(await shop.pay.findTransfer(outBillNo)).state;
  expect(ends).toEqual(['SUCCESS', 'CANCELLED']);
  expect(shop.bank.pay(shop.pay.paymentParams(prepay.prepayId, new Date())).errMsg).toBe('requestPayment:ok');
});

/*
 * What WeChat Pay reports: believed when it is signed by WeChat Pay, lately, in either key mode and during a
 * switch; repeated until it is taken.
 */
import { createPrivateKey, sign } from 'node:crypto';
import type { SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import { BACKOFF_SECONDS } from '../../tools/wechat-pay-simulator/notices';
import {
  good,
  makeKeys,
  openShop,
  refundOf,
  sell,
  type ReceivedNotice,
  type Shop,
} from '../worlds/wechat-pay-shop';

let keys: SimulatorKeys;
let removeKeys: () => void;
let shop: Shop;
let now = Date.now();

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
  shop = await openShop(keys, { now: () => now });
});
beforeEach(() => {
  now = Date.now();
  shop.notices.length = 0;
  shop.answers.length = 0;
  shop.bank.endFaults();
});
afterAll(async () => {
  await shop?.close();
  removeKeys?.();
});

/** Sells a cup and waits for what is told of it. */
async function soldAndTold(of: Shop = shop): Promise<{ outTradeNo: string; notice: ReceivedNotice }> {
  const outTradeNo = await sell(of);
  await of.bank.idle();
  const notice = of.notices.find(
    ({ reply }) => reply.ok && JSON.stringify(good(reply), text).includes(outTradeNo),
  );
  if (notice === undefined) throw new Error('nothing was told');
  return { outTradeNo, notice };
}
const text = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
const serialOf = ({ headers }: ReceivedNotice): string | undefined => headers['wechatpay-serial'];

describe('a notice', () => {
  test('tells of a payment what a query tells', async () => {
    const { outTradeNo, notice } = await soldAndTold();
    expect(notice.path).toBe('/wechat-pay/v1/notices/payment');
    const payment = good(await shop.pay.query(outTradeNo));
    expect(good(notice.reply)).toEqual({
      noticeId: expect.stringMatching(/^EV-/) as string,
      kind: 'payment',
      payment,
    });
  });

  test('tells of a refund what a query tells', async () => {
    const { outTradeNo } = await soldAndTold();
    const ask = refundOf(outTradeNo, { refundFen: 850n });
    expect(good(await shop.pay.refund(ask))).toMatchObject({
      state: 'PROCESSING',
      refundFen: 850n,
      doneAt: null,
    });
    await shop.bank.idle();
    const last = shop.notices.at(-1);
    expect(last?.path).toBe('/wechat-pay/v1/notices/refund');
    const refund = good(await shop.pay.queryRefund(ask.outRefundNo));
    expect(refund).toMatchObject({ state: 'SUCCESS', outTradeNo, refundFen: 850n });
    expect(last && good(last.reply)).toMatchObject({ kind: 'refund', refund });
  });

  test('is not believed when a byte of it changed, or its signature, time or nonce', async () => {
    const { notice } = await soldAndTold();
    const { headers, body } = notice;
    const changed = Buffer.from(body.toString().replace('支付成功', '支付失败'));
    const stamp = String(Number(headers['wechatpay-timestamp']) + 1);
    const forged = { ok: false, code: 'bad-signature' };
    expect(shop.pay.readNotice(headers, changed)).toMatchObject(forged);
    expect(shop.pay.readNotice({ ...headers, 'wechatpay-timestamp': stamp }, body)).toMatchObject(forged);
    expect(shop.pay.readNotice({ ...headers, 'wechatpay-nonce': 'other' }, body)).toMatchObject(forged);
    expect(shop.pay.readNotice({ ...headers, 'wechatpay-signature': 'AAAA' }, body)).toMatchObject(forged);
    expect(shop.pay.readNotice({ ...headers, 'wechatpay-serial': 'toString' }, body)).toMatchObject(forged);
    expect(shop.pay.readNotice({}, body)).toMatchObject(forged);
    expect(shop.pay.readNotice(headers, body)).toEqual(notice.reply);
  });

  test('is not believed when the merchant, or anybody else, signed it', async () => {
    const { headers, body } = (await soldAndTold()).notice;
    const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body.toString()}\n`;
    const signature = sign('RSA-SHA256', Buffer.from(signed), createPrivateKey(keys.merchantKey)).toString(
      'base64',
    );
    const own = { ...headers, 'wechatpay-signature': signature };
    expect(shop.pay.readNotice(own, body)).toMatchObject({ code: 'bad-signature' });
    expect(shop.pay.readNotice({ ...own, 'wechatpay-serial': keys.merchantSerial }, body)).toMatchObject({
      code: 'bad-signature',
    });
  });

  test('replayed within five minutes is the same notice, and later not believed', async () => {
    const { notice } = await soldAndTold();
    const signedAt = Number(notice.headers['wechatpay-timestamp']) * 1000;
    const replay = (): unknown => shop.pay.readNotice(notice.headers, notice.body);
    for (const within of [-300_000, 300_000]) {
      now = signedAt + within;
      expect(replay()).toEqual(notice.reply);
    }
    for (const beyond of [-301_000, 301_000]) {
      now = signedAt + beyond;
      expect(replay()).toMatchObject({ ok: false, code: 'stale' });
    }
  });

  test('that is genuine but for another merchant, or of another kind, is not understood', async () => {
    const { headers, body } = (await soldAndTold()).notice;
    const resign = (changes: object): { headers: typeof headers; body: Buffer } => {
      const other = JSON.stringify({ ...(JSON.parse(body.toString()) as object), ...changes });
      const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${other}\n`;
      const signature = sign('RSA-SHA256', Buffer.from(signed), keys.publicKeysPrivate).toString('base64');
      return { headers: { ...headers, 'wechatpay-signature': signature }, body: Buffer.from(other) };
    };
    const read = (it: { headers: typeof headers; body: Buffer }): unknown =>
      shop.pay.readNotice(it.headers, it.body);
    expect(read(resign({}))).toMatchObject({ ok: true });
    expect(read(resign({ event_type: 'COUPON.SEND' }))).toMatchObject({ code: 'unreadable' });
    expect(read(resign({ resource: null }))).toMatchObject({ code: 'unreadable' });
    const { resource } = JSON.parse(body.toString()) as { resource: object };
    expect(read(resign({ resource: { ...resource, associated_data: 'refund' } }))).toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('delivery', () => {
  test('is repeated until it is taken, each time signed anew with the same id', async () => {
    shop.answers.push(500, 503, 302);
    await soldAndTold();
    const mine = shop.notices;
    expect(mine).toHaveLength(4);
    expect(new Set(mine.map(({ reply }) => (good(reply) as { noticeId: string }).noticeId)).size).toBe(1);
    expect(new Set(mine.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(4);
    expect(
      shop.bank
        .deliveries()
        .slice(-4)
        .map(({ attempt, status }) => [attempt, status]),
    ).toEqual([
      [0, 500],
      [1, 503],
      [2, 302],
      [3, 204],
    ]);
  });

  test('ends after a day and four minutes', () => {
    expect(BACKOFF_SECONDS.slice(0, 5)).toEqual([15, 15, 30, 180, 600]);
    expect(BACKOFF_SECONDS.reduce((sum, seconds) => sum + seconds, 0)).toBe(86_640);
  });

  test('may be lost, made twice, forged, or never happen, as a test asks for', async () => {
    shop.bank.addFaults({ notices: { lose: 1, duplicate: 1 } });
    await soldAndTold();
    expect(shop.notices.length).toBeLessThanOrEqual(2);
    shop.notices.length = 0;

    shop.bank.addFaults({ notices: { badSignature: 1 } });
    await soldAndTold();
    expect(shop.notices.map(({ reply }) => reply.ok)).toEqual([false, true]);
    shop.notices.length = 0;

    shop.bank.addFaults({ notices: { silent: 1 } });
    const outTradeNo = await sell(shop);
    await shop.bank.idle();
    expect(shop.notices).toEqual([]);
    expect(good(await shop.pay.query(outTradeNo)).state).toBe('SUCCESS');
  });

  test('may come in another order than what happened', async () => {
    shop.bank.addFaults({ notices: { disorder: 3 } });
    const sold = [await sell(shop), await sell(shop), await sell(shop)];
    await shop.bank.idle();
    const told = shop.notices.map(({ reply }) => {
      const notice = good(reply);
      return notice.kind === 'payment' ? notice.payment.outTradeNo : '';
    });
    expect(told).toEqual(sold.reverse());
  });
});

describe('key modes', () => {
  test('a merchant with platform certificates reads replies and notices', async () => {
    const older = await openShop(keys, { keyMode: 'certificate', known: 'certificate' });
    const { outTradeNo, notice } = await soldAndTold(older);
    expect(serialOf(notice)).toBe(keys.certificateSerial);
    expect(good(await older.pay.query(outTradeNo)).state).toBe('SUCCESS');
    await older.close();
  });

  test('during a switch replies come with the public key, and notices with either', async () => {
    const switching = await openShop(keys, { keyMode: 'mixed', known: 'both' });
    const first = await soldAndTold(switching);
    const second = await soldAndTold(switching);
    expect([first, second].map(({ notice }) => serialOf(notice)).sort()).toEqual(
      [keys.publicKeyId, keys.certificateSerial].sort(),
    );
    // Who knows only the public key would not believe the other notices.
    const early = await openShop(keys, { keyMode: 'certificate', known: 'public-key' });
    expect(await early.pay.query(first.outTradeNo)).toMatchObject({ ok: false, code: 'not-found' });
    expect(early.pay.readNotice(second.notice.headers, second.notice.body)).toMatchObject({
      code: 'bad-signature',
    });
    await switching.close();
    await early.close();
  });

  test('a reply signed with a key that is not configured is unsure', async () => {
    const outTradeNo = await sell(shop);
    shop.bank.setKeyMode('certificate');
    expect(await shop.pay.query(outTradeNo)).toMatchObject({
      ok: false,
      code: 'unsure',
      message: expect.stringContaining('EV3_RES_HEADER_PLATFORM_SERIAL') as string,
    });
    shop.bank.setKeyMode('public-key');
    expect(await shop.pay.query(outTradeNo)).toMatchObject({ ok: true });
    await shop.bank.idle();
  });
});

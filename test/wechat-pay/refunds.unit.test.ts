/*
 * Giving money back, and the bill by which a day is reconciled.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { openPayClient } from '../../cloudfunctions/platform/wechat-pay/pay-call';
import { fetchTradeBill } from '../../cloudfunctions/platform/wechat-pay/trade-bill';
import type { SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import { chinaTime } from '../../tools/wechat-pay-simulator/world';
import {
  cup,
  good,
  makeKeys,
  newNumber,
  openShop,
  refundOf,
  sell,
  type Shop,
} from '../worlds/wechat-pay-shop';

const DAY_MS = 86_400_000;
let keys: SimulatorKeys;
let removeKeys: () => void;
let shop: Shop;

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
  shop = await openShop(keys);
});
afterEach(async () => {
  await shop.bank.idle();
  shop.bank.endFaults();
});
afterAll(async () => {
  await shop?.close();
  removeKeys?.();
});

describe('a refund', () => {
  test('may come in parts that add up to what was paid, and no further', async () => {
    const outTradeNo = await sell(shop);
    const first = refundOf(outTradeNo, { refundFen: 850n });
    expect(good(await shop.pay.refund(first))).toMatchObject({ state: 'PROCESSING', refundFen: 850n });
    expect(await shop.pay.refund(refundOf(outTradeNo, { refundFen: 1001n }))).toMatchObject({
      ok: false,
      code: 'refused',
      message: '400 INVALID_REQUEST',
    });
    expect(good(await shop.pay.refund(refundOf(outTradeNo, { refundFen: 1000n }))).refundFen).toBe(1000n);
    expect(await shop.pay.refund(refundOf(outTradeNo, { refundFen: 1n }))).toMatchObject({ code: 'refused' });
    await shop.bank.idle();
    expect(good(await shop.pay.query(outTradeNo))).toMatchObject({ state: 'REFUND', amountFen: 1850n });
    const done = good(await shop.pay.queryRefund(first.outRefundNo));
    expect(done).toMatchObject({ state: 'SUCCESS', refundFen: 850n, outTradeNo });
    expect(done.doneAt).toBeInstanceOf(Date);
  });

  test('with the same number is made once, and with other content refused', async () => {
    const outTradeNo = await sell(shop);
    const ask = refundOf(outTradeNo, { refundFen: 1000n });
    const first = good(await shop.pay.refund(ask));
    expect(good(await shop.pay.refund(ask)).refundId).toBe(first.refundId);
    expect(await shop.pay.refund({ ...ask, refundFen: 999n })).toMatchObject({ ok: false, code: 'refused' });
    expect(good(await shop.pay.refund(refundOf(outTradeNo, { refundFen: 850n }))).state).toBe('PROCESSING');
  });

  test('of what was never paid is not found, and with another total refused', async () => {
    const ask = cup();
    good(await shop.pay.prepay(ask));
    expect(await shop.pay.refund(refundOf(ask.outTradeNo))).toMatchObject({ ok: false, code: 'not-found' });
    expect(await shop.pay.refund(refundOf(newNumber()))).toMatchObject({ ok: false, code: 'not-found' });
    expect(await shop.pay.queryRefund(newNumber())).toMatchObject({ ok: false, code: 'not-found' });
    const outTradeNo = await sell(shop);
    expect(await shop.pay.refund(refundOf(outTradeNo, { totalFen: 1851n }))).toMatchObject({
      code: 'refused',
    });
  });

  test('waits where the balance is too small, and succeeds under the same number later', async () => {
    const ask = refundOf(await sell(shop));
    shop.bank.addFaults({ calls: [{ call: 'refund', answer: 'NOT_ENOUGH' }] });
    expect(await shop.pay.refund(ask)).toMatchObject({ ok: false, code: 'not-enough' });
    expect(await shop.pay.queryRefund(ask.outRefundNo)).toMatchObject({ code: 'not-found' });
    expect(await shop.pay.refund(ask)).toMatchObject({ ok: true });
  });

  test('that was done behind trouble is found by its number', async () => {
    const ask = refundOf(await sell(shop));
    shop.bank.addFaults({ calls: [{ call: 'refund', answer: 'SYSTEM_ERROR', done: true }] });
    expect(await shop.pay.refund(ask)).toMatchObject({ ok: false, code: 'unsure' });
    expect(good(await shop.pay.queryRefund(ask.outRefundNo)).refundFen).toBe(1850n);
  });

  test.each(['ABNORMAL', 'CLOSED'] as const)(
    'may end %s, and a closed one gives its part free',
    async (outcome) => {
      shop.bank.addFaults({ refunds: { outcome } });
      const outTradeNo = await sell(shop);
      const ask = refundOf(outTradeNo, { reason: '退款原因很长'.repeat(10) });
      good(await shop.pay.refund(ask));
      await shop.bank.idle();
      expect(good(await shop.pay.queryRefund(ask.outRefundNo))).toMatchObject({
        state: outcome,
        doneAt: null,
      });
      const told = shop.notices.at(-1);
      expect(told && good(told.reply)).toMatchObject({ kind: 'refund', refund: { state: outcome } });
      expect((await shop.pay.refund(refundOf(outTradeNo))).ok).toBe(outcome === 'CLOSED');
    },
  );
});

describe('the bill of a day', () => {
  const today = (): string => chinaTime(Date.now()).slice(0, 10);

  test('has every payment and refund of the day in China, to the fen', async () => {
    const own = await openShop(keys);
    own.bank.addFaults({ billsAtOnce: true });
    const plain = await sell(own, { amountFen: 105n });
    const partly = await sell(own, { description: '奶茶, "大" 杯' });
    const refund = refundOf(partly, { refundFen: 1n });
    const { refundId } = good(await own.pay.refund(refund));
    await own.bank.idle();
    const rows = good(await own.pay.tradeBill(today()));
    const { transactionId, paidAt } = good(await own.pay.query(plain));
    expect(rows.find(({ outTradeNo }) => outTradeNo === plain)).toEqual({
      kind: 'SUCCESS',
      tradedAt: paidAt,
      transactionId,
      outTradeNo: plain,
      amountFen: 105n,
      refundId: null,
      outRefundNo: null,
      refundState: null,
    });
    expect(rows.filter(({ outTradeNo }) => outTradeNo === partly)).toMatchObject([
      { kind: 'SUCCESS', amountFen: 1850n },
      { kind: 'REFUND', amountFen: 1n, outRefundNo: refund.outRefundNo, refundId, refundState: 'SUCCESS' },
    ]);
    expect(rows).toHaveLength(3);
    await own.close();
  });

  test('lacks, alters or invents lines as a test asks for', async () => {
    const own = await openShop(keys);
    const [gone, wrong] = [await sell(own), await sell(own)];
    own.bank.addFaults({
      billsAtOnce: true,
      bill: [
        { remove: { outTradeNo: gone } },
        { alter: { outTradeNo: wrong, amountFen: 1 } },
        { add: { day: today(), outTradeNo: 'stray-1', amountFen: 990 } },
        { add: { day: today(), outTradeNo: 'stray-1', outRefundNo: 'stray-r1', amountFen: 90 } },
      ],
    });
    const rows = good(await own.pay.tradeBill(today()));
    const seen = rows.map(({ kind, outTradeNo, amountFen }) => [kind, outTradeNo, amountFen]);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(
      expect.arrayContaining([
        ['SUCCESS', wrong, 1n],
        ['SUCCESS', 'stray-1', 990n],
        ['REFUND', 'stray-1', 90n],
      ]),
    );
    await own.close();
  });

  test('comes at ten the next day, is of one day only, and there is none of a day without sales', async () => {
    let now = Date.parse('2026-11-20T23:59:30+08:00');
    // The library signs with the wall clock.
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const own = await openShop(keys, { now: () => now });
    const expiresAt = new Date(now + DAY_MS);
    const evening = await sell(own, { expiresAt });
    now += 60_000;
    const night = await sell(own, { expiresAt });
    now = Date.parse('2026-11-21T09:59:59+08:00');
    expect(await own.pay.tradeBill('2026-11-20')).toMatchObject({ ok: false, code: 'not-ready' });
    now += 1000;
    expect(good(await own.pay.tradeBill('2026-11-20'))).toMatchObject([{ outTradeNo: evening }]);
    now += DAY_MS;
    expect(good(await own.pay.tradeBill('2026-11-21'))).toMatchObject([{ outTradeNo: night }]);
    expect(await own.pay.tradeBill('2026-11-19')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await own.pay.tradeBill('2026-02-30')).toMatchObject({ ok: false, code: 'refused' });
    await own.close();
    clock.mockRestore();
  });

  test('that was changed on its way is not read', async () => {
    const own = await openShop(keys);
    own.bank.addFaults({ billsAtOnce: true });
    await sell(own);
    const client = openPayClient(own.config);
    const spoilt = (spoil: (file: Buffer) => Buffer): typeof client => ({
      ...client,
      download: async (path, query) => ({ ok: true, data: spoil(good(await client.download(path, query))) }),
    });
    const cheaper = (file: Buffer): Buffer => gzipSync(gunzipSync(file).toString().replace('18.50', '08.50'));
    expect(await fetchTradeBill(spoilt(cheaper), today())).toMatchObject({ ok: false, code: 'unsure' });
    const half = (file: Buffer): Buffer => file.subarray(0, file.length / 2);
    expect(await fetchTradeBill(spoilt(half), today())).toMatchObject({ ok: false, code: 'unsure' });
    expect(good(await fetchTradeBill(client, today()))).toHaveLength(1);
    await own.close();
  });
});

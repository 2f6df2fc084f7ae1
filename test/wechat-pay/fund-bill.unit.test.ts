/*
 * The bill by which transfers are reconciled: how money moved in the merchant's accounts, to the fen.
 */
import { gzipSync } from 'node:zlib';
import { fetchFundBill } from '../../cloudfunctions/platform/wechat-pay/fund-bill';
import { openPayClient } from '../../cloudfunctions/platform/wechat-pay/pay-call';
import type { FundLine } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import type { SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import { chinaTime } from '../../tools/wechat-pay-simulator/world';
import {
  billOf,
  good,
  makeKeys,
  openShop,
  packageOf,
  refundOf,
  sell,
  type Shop,
} from '../worlds/wechat-pay-shop';

let keys: SimulatorKeys;
let removeKeys: () => void;
let own: Shop;

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
});
beforeEach(async () => {
  own = await openShop(keys);
  own.bank.addFaults({ billsAtOnce: true });
});
afterEach(() => own.close());
afterAll(() => removeKeys?.());

const today = (): string => chinaTime(Date.now()).slice(0, 10);
const seen = ({ name, direction, amountFen, outNo }: FundLine): unknown[] => [
  name,
  direction,
  amountFen,
  outNo,
];
async function send(amountFen: bigint): Promise<{ outBillNo: string; transferBillNo: string }> {
  const bill = billOf({ amountFen });
  const { packageInfo, transferBillNo } = good(await own.pay.transfer(bill));
  own.bank.confirmTransfer(packageOf(own, packageInfo));
  await own.bank.idle();
  return { outBillNo: bill.outBillNo, transferBillNo };
}

test('payments and refunds are in the basic account', async () => {
  const outTradeNo = await sell(own, { amountFen: 1850n });
  const refund = refundOf(outTradeNo, { refundFen: 701n });
  const { refundId } = good(await own.pay.refund(refund));
  await own.bank.idle();
  const lines = good(await own.pay.fundBill(today(), 'BASIC'));
  expect(lines.map(seen)).toEqual([
    ['交易', 'in', 1850n, outTradeNo],
    ['退款', 'out', 701n, refund.outRefundNo],
  ]);
  expect(lines[1]).toMatchObject({ businessNo: refundId, balanceFen: 1149n });
  expect(new Set(lines.map(({ flowNo }) => flowNo)).size).toBe(2);
});

test('transfers leave the operation account, and come back when they end otherwise', async () => {
  own.bank.setBalance(20_000);
  const { outBillNo, transferBillNo } = await send(8901n);
  const back = billOf({ amountFen: 33n });
  good(await own.pay.transfer(back));
  good(await own.pay.cancelTransfer(back.outBillNo));
  await own.bank.idle();
  const waiting = billOf({ amountFen: 100n });
  good(await own.pay.transfer(waiting));
  const lines = good(await own.pay.fundBill(today()));
  expect(lines.slice(2).map(seen)).toEqual([
    ['商家转账', 'out', 8901n, outBillNo],
    ['商家转账', 'out', 33n, back.outBillNo],
    ['商家转账退回', 'in', 33n, back.outBillNo],
    ['商家转账', 'out', 100n, waiting.outBillNo],
  ]);
  expect(lines[2]).toMatchObject({ businessNo: transferBillNo, kind: '转账', balanceFen: 11_099n });
  expect(lines.at(-1)?.balanceFen).toBe(BigInt(own.bank.balance()));
  const { updatedAt } = good(await own.pay.findTransfer(outBillNo));
  expect(Number(updatedAt) - Number(lines[2]?.bookedAt)).toBeLessThan(60_000);
});

test('lines may be missing, other or invented, as a test asks for', async () => {
  const [gone, wrong] = [await send(100n), await send(200n)];
  own.bank.addFaults({
    fundBill: [
      { remove: { outNo: gone.outBillNo } },
      { alter: { outNo: wrong.outBillNo, amountFen: 201 } },
      { add: { outNo: 'stray1', day: today(), amountFen: 990, account: 'OPERATION' } },
    ],
  });
  const lines = good(await own.pay.fundBill(today()));
  expect(lines.slice(1).map(seen)).toEqual([
    ['商家转账', 'out', 201n, wrong.outBillNo],
    ['商家转账', 'out', 990n, 'stray1'],
  ]);
});

test('it is made by ten the next day, and there is none of a day on which nothing moved', async () => {
  own.bank.endFaults();
  expect(await own.pay.fundBill(today())).toMatchObject({ ok: false, code: 'not-ready' });
  const longAgo = chinaTime(Date.now() - 5 * 86_400_000).slice(0, 10);
  expect(await own.pay.fundBill(longAgo)).toMatchObject({ ok: false, code: 'not-found' });
  expect(await own.pay.fundBill('2026-02-30')).toMatchObject({ ok: false, code: 'refused' });
});

test('one that was changed on its way is not read', async () => {
  await send(100n);
  const client = openPayClient(own.config);
  const spoilt: typeof client = {
    ...client,
    download: () => Promise.resolve({ ok: true, data: gzipSync('记账时间\r\n') }),
  };
  expect(await fetchFundBill(spoilt, today(), 'OPERATION')).toMatchObject({ ok: false, code: 'unsure' });
  expect(good(await fetchFundBill(client, today(), 'OPERATION'))).toHaveLength(2);
});

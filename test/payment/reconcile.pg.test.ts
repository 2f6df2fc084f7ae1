/*
 * A day beside WeChat Pay's bill: nothing to say where both agree, and every difference named where something
 * is missing, altered or added.
 */
import { payOrder } from '../../cloudfunctions/core/settlement/money/pay-order';
import { receivePayment } from '../../cloudfunctions/core/settlement/money/receive-payment';
import { refundOrder } from '../../cloudfunctions/core/settlement/money/refund-order';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { reconcileDay } from '../../cloudfunctions/core/views/money/reconcile';
import type { ReconciliationReply } from '../../cloudfunctions/contract/trade';
import type { FaultsBody } from '../../tools/wechat-pay-simulator/faults';
import { openPayWorld, type PayWorld } from '../worlds/pay-world';

let world: PayWorld;
let paid: OrderKey;
let refunded: OrderKey;
let day: string;

beforeAll(async () => {
  world = await openPayWorld();
  day = formatInstant(world.now(), 480).slice(0, 10);
  const { brandId } = world.shop;
  await world.owner.query(
    "insert into huigan.staff (brand_id, staff_id, name, role) overriding system value values ($1, 1, '店长', 'manager')",
    [brandId],
  );
  paid = await world.place();
  refunded = await world.place('bo');
  for (const key of [paid, refunded]) await world.pay(key);
  const place = { brandId, storeId: 's1', staffId: 1n, clerk: null };
  const asked = {
    orderId: refunded.orderId,
    lines: [{ line: '1', quantity: 1 }],
    reason: '做错了',
    requestId: 'r1',
  };
  await refundOrder(world.pool, { role: 'manager', place }, asked, world.now());
  await runEffects(world.platform, world.now());
  await world.bank.idle();
});
afterAll(() => world.close());
beforeEach(() => world.bank.addFaults({ billsAtOnce: true }));
afterEach(() => world.bank.endFaults());

const reconcile = async (bill: FaultsBody['bill'] = [], of = day): Promise<ReconciliationReply> => {
  world.bank.addFaults({ bill });
  const pay = present(world.platform.wechatPay, 'WeChat Pay');
  const reconciled = await reconcileDay(world.pool, pay, world.shop.brandId, of);
  if (typeof reconciled === 'string') throw new Error(reconciled);
  return reconciled;
};
const paymentOf = (key: OrderKey): string => `${key.orderId}-1`;
const refundOf = (key: OrderKey): string => `${key.orderId}-r1`;

test('where the books and the bill agree nothing differs', async () => {
  expect(await reconcile()).toEqual({
    day,
    payments: { count: 2, oursFen: '7200', billFen: '7200' },
    refunds: { count: 1, oursFen: '1800', billFen: '1800' },
    differences: [],
    more: 0,
  });
});

test('a day on which nobody paid has an empty bill', async () => {
  const { payments, refunds, differences } = await reconcile([], '2026-11-01');
  expect([payments.count, payments.billFen, refunds.count, differences]).toEqual([0, '0', 0, []]);
});

test('before WeChat Pay has made the bill there is nothing to compare with', async () => {
  world.bank.endFaults();
  const pay = present(world.platform.wechatPay, 'WeChat Pay');
  expect(await reconcileDay(world.pool, pay, world.shop.brandId, day)).toBe('not-ready');
});

test.each<[string, () => NonNullable<FaultsBody['bill']>, object]>([
  [
    'a payment that the bill lacks',
    () => [{ remove: { outTradeNo: paymentOf(paid) } }],
    { kind: 'missing-in-bill', oursFen: '3600', billFen: null },
  ],
  [
    'a payment of another amount',
    () => [{ alter: { outTradeNo: paymentOf(paid), amountFen: 3599 } }],
    { kind: 'payment-amount', oursFen: '3600', billFen: '3599' },
  ],
  [
    'a payment that nobody here knows',
    () => [{ add: { outTradeNo: 'stranger-1', day, amountFen: 100 } }],
    { kind: 'missing-payment', outTradeNo: 'stranger-1', order: null, oursFen: null, billFen: '100' },
  ],
  [
    'a refund that the bill lacks',
    () => [{ remove: { outRefundNo: refundOf(refunded) } }],
    { kind: 'refund-missing-in-bill', oursFen: '1800', billFen: null },
  ],
  [
    'a refund of another amount',
    () => [{ alter: { outRefundNo: refundOf(refunded), amountFen: 1700 } }],
    { kind: 'refund-amount', oursFen: '1800', billFen: '1700' },
  ],
  [
    'a refund that nobody here knows',
    () => [{ add: { outTradeNo: paymentOf(paid), outRefundNo: 'stranger-r1', day, amountFen: 50 } }],
    { kind: 'missing-refund', oursFen: null, billFen: '50' },
  ],
])('names %s, and nothing else', async (_, bill, expected) => {
  const { differences } = await reconcile(bill());
  expect(differences).toMatchObject([expected]);
  expect(differences[0]?.message).toMatch(/¥\d/);
});

test('a sale too small to earn anything is settled: its event is asked for, not a journal', async () => {
  const small = await world.place('an', [{ line: '1', quantity: 1, netFen: 1n }]);
  await world.pay(small);
  await runEffects(world.platform, world.now());
  const { rows } = await world.owner.query('select from huigan.journals where event_id = $1', [
    small.orderId,
  ]);
  expect(rows).toEqual([]);
  expect((await reconcile()).differences).toEqual([]);
});

test('a refund that the bill of the day before has is no difference', async () => {
  const line = { remove: { outRefundNo: refundOf(refunded) } };
  const before = formatInstant(world.now() - 86_400_000, 480).slice(0, 10);
  const moved = {
    add: { outTradeNo: paymentOf(refunded), outRefundNo: refundOf(refunded), day: before, amountFen: 1800 },
  };
  expect((await reconcile([line, moved])).differences).toEqual([]);
});

test('names what the bill has paid and the books do not, and a sale that the ledger does not know', async () => {
  const lost = await world.place();
  world.bank.addFaults({ notices: { silent: 1 } });
  await world.pay(lost);
  expect((await reconcile()).differences).toMatchObject([
    { kind: 'paid-not-marked', order: lost.orderId, oursFen: null, billFen: '3600' },
  ]);
  // Taken, and killed before the sale was told.
  const told = await world.place();
  await payOrder(world.platform, told, world.now());
  const money = {
    transactionId: '4200000000',
    state: 'SUCCESS',
    amountFen: 3600n,
    payerOpenid: 'o-an',
    paidAt: new Date(),
  } as const;
  await receivePayment(
    world.pool,
    world.shop.brandId,
    { outTradeNo: paymentOf(told), ...money },
    world.now(),
  );
  const { differences } = await reconcile([{ add: { outTradeNo: paymentOf(told), day, amountFen: 3600 } }]);
  expect(differences).toMatchObject([
    { kind: 'paid-not-marked', order: lost.orderId },
    { kind: 'sale-not-settled', order: told.orderId, oursFen: '3600' },
  ]);
});

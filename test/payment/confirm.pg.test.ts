/*
 * Paid and confirmed are two steps: what is paid and waits has no pickup number, is on no board and is told
 * to nobody; it can be given back whole, or confirmed, once.
 */
import type { OrderKey, OrderRow } from '../../cloudfunctions/core/order/order.types';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import { addPayment, keepPaid } from '../../cloudfunctions/core/payment/payments.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { confirmOrder } from '../../cloudfunctions/core/settlement/holdings/confirm-order';
import { markOrderPaid } from '../../cloudfunctions/core/settlement/holdings/mark-order-paid';
import { refundWithin } from '../../cloudfunctions/core/settlement/holdings/refund-within';
import { moveOrder } from '../../cloudfunctions/core/settlement/order/move-order';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { withTransaction, type Db } from '../../cloudfunctions/platform/db';
import { differencesIn } from '../worlds/till-shop';
import { openPayWorld, type PayWorld } from '../worlds/pay-world';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

let world: PayWorld;
beforeAll(async () => {
  world = await openPayWorld();
});
afterAll(() => world?.close());

const held = async (db: Db, key: OrderKey): Promise<OrderRow> =>
  present(await holdOrder(db, key.memberId, key.orderId), 'the order');

/** The money comes, and the order waits. */
async function payOnly(key: OrderKey): Promise<void> {
  const { pool, shop } = world;
  const at = world.now();
  const outTradeNo = `${key.orderId}-1`;
  await withTransaction(pool, async (db) => {
    const payment = { ...key, outTradeNo, brandId: shop.brandId, attempt: 1, amountFen: 3600n, madeAt: at };
    await addPayment(db, payment, at);
    const money = { transactionId: outTradeNo, paidFen: 3600n, paidAt: at };
    await keepPaid(db, { memberId: key.memberId, outTradeNo }, { state: 'paid', ...money });
    expect(await markOrderPaid(db, await held(db, key), at)).toMatchObject({ state: 'paid', paidAt: at });
  });
}

const confirm = (key: OrderKey) =>
  withTransaction(world.pool, async (db) => confirmOrder(db, await held(db, key), world.now()));
const refundAll = (key: OrderKey, lines: { line: string; quantity: number }[]) =>
  withTransaction(world.pool, async (db) => {
    const asked = { lines, staffId: null, requestId: 'nobody-came', reason: '', may: () => true };
    return refundWithin(db, await held(db, key), asked, world.now());
  });

test('an order that is paid and waits is told to nobody and cannot be made; confirming it does both, once', async () => {
  const key = await world.place();
  expect(await confirm(key)).toBe('wrong-state');
  await payOnly(key);
  expect(await world.order(key)).toMatchObject({
    state: 'paid',
    confirmedAt: null,
    pickupNo: null,
    pickupCode: null,
  });
  expect(await world.effects(key)).toEqual([]);
  const { brandId } = world.shop;
  const who = { brandId, name: '周', role: 'clerk', stores: ['s1'], signsInAs: null } as const;
  const staffId = await withTransaction(world.pool, (db) =>
    hireStaff(db, { ...who, stores: ['s1'] }, world.now()),
  );
  const place = { brandId, storeId: 's1', staffId, clerk: null };
  const handOut = { orderId: key.orderId, step: 'hand-out' } as const;
  expect(await moveOrder(world.pool, place, handOut, world.now())).toEqual({ refused: 'wrong-state' });
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
  const both = await Promise.all([confirm(key), confirm(key)]);
  expect(both).toContain('already');
  expect(await world.order(key)).toMatchObject({ state: 'confirmed', pickupNo: 'A001' });
  await runEffects(world.platform, world.now());
  expect(await world.settled(key)).toEqual([key.orderId]);
  expect(await moveOrder(world.pool, place, handOut, world.now())).toMatchObject(key);
});

test('what is given back before it is confirmed goes back whole, and the ledger never hears of it', async () => {
  const key = await world.place();
  await payOnly(key);
  expect(await refundAll(key, [{ line: '1', quantity: 1 }])).toEqual({ refused: 'wrong-state' });
  expect(await refundAll(key, [])).toEqual({ refundId: `${key.orderId}-r1` });
  expect(await world.order(key)).toMatchObject({ state: 'refunded', refundedFen: 3600n, pickupNo: null });
  expect((await world.effects(key)).map(({ kind }) => kind)).toEqual(['send-refund']);
  expect(await confirm(key)).toBe('wrong-state');
  expect(await world.settled(key)).toEqual([]);
});

test('in the end the ledger is what it should be', async () => {
  await runEffects(world.platform, world.now());
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
});

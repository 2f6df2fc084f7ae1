/*
 * What a guest waits for is round trips to the database: how many statements paying sends, and a payment's
 * notice until the ledger has the sale, those that begin and end transactions too.
 */
import { pickupNoOf } from '../../cloudfunctions/core/order/pickup.rules';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { receiveNotice } from '../../cloudfunctions/core/settlement/money/receive-notice';
import { order } from '../../cloudfunctions/functions/order';
import { statementsOf } from '../support/statements';
import { openPayWorld, type PayWorld } from '../worlds/pay-world';

let world: PayWorld;
beforeAll(async () => {
  world = await openPayWorld();
  // What a server reads once, and prepares once a connection, is not the request's.
  await world.pay(await world.place());
});
afterAll(() => world?.close());

/** Begins the payment of an order as its guest's device does. */
async function beginPaying({ memberId, orderId }: OrderKey): Promise<void> {
  const { platform, shop } = world;
  const { session } = platform.sessions.issue({ memberId, brandId: shop.brandId }, 0, world.now());
  const body = { action: 'pay', order: orderId };
  const paying = await order.call(platform, { body, session, requestId: 'test', device: 'phone-1' });
  expect(paying).toMatchObject({ ok: true, data: { outcome: 'to-pay' } });
}

test('beginning a payment takes four statements, and two where it was begun before', async () => {
  const key = await world.place();
  expect(await statementsOf(() => beginPaying(key))).toHaveLength(4);
  expect(await statementsOf(() => beginPaying(key))).toHaveLength(2);
});

test('a notice takes six statements, until its sale is settled', async () => {
  const key = await world.place();
  await beginPaying(key);
  const payment = {
    outTradeNo: `${key.orderId}-1`,
    state: 'SUCCESS',
    transactionId: `420000${key.orderId}`,
    amountFen: 3600n,
    paidAt: new Date(),
    payerOpenid: 'o-an',
  } as const;
  const notice = { noticeId: 'n', kind: 'payment', payment } as const;
  const sent = await statementsOf(() =>
    receiveNotice(world.platform, world.shop.brandId, notice as never, world.now()),
  );
  expect(await world.order(key)).toMatchObject({ state: 'confirmed' });
  expect(await world.settled(key)).toEqual([key.orderId]);
  expect(await world.effects(key)).toEqual([]);
  const settling = /huigan\.(inbox|members|journals|transfers|lots|tier_steps)\b|^(begin|commit)$/;
  expect(sent.filter((text) => !settling.test(text))).toHaveLength(3);
  // Its sale is received, its book read, and posted.
  expect(sent).toHaveLength(6);
});

test('the database numbers orders as the rules do', async () => {
  const numbers = [1, 12, 999, 1000, 25_974, 25_975, 26_973, 26_974, 701_298, 701_299, 1_000_000];
  const rows = await world.rows(
    'select huigan.pickup_no_of(n) as no from unnest($1::int[]) with ordinality as t(n, place) order by place',
    [numbers],
  );
  expect(rows.map((row) => row['no'])).toEqual(numbers.map(pickupNoOf));
});

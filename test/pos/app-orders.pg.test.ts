/*
 * What the mini-program sold is refunded by the mini-program: a till that refunds it would take the points
 * back and leave the money.
 */
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { receivePosEvents } from '../../cloudfunctions/core/settlement/pos/receive-pos-events';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { openPayWorld, type PayWorld } from '../worlds/pay-world';
import { differencesIn } from '../worlds/till-shop';

let world: PayWorld;
let key: OrderKey;
beforeAll(async () => {
  world = await openPayWorld();
  key = await world.place();
  await world.pay(key);
  await runEffects(world.platform, world.now());
});
afterAll(() => world?.close());

const refundTold = async (receipt: string, store = 's1') => {
  const { pool, platform, shop } = world;
  const at = formatInstant(world.now(), 480);
  const told = [
    {
      id: `back ${receipt} ${store}`,
      type: 'order.refunded',
      at,
      day: at.slice(0, 10),
      receipt,
      units: 'whole',
    },
  ];
  const till = { brandId: shop.brandId, storeId: store, utcOffsetMinutes: 480 };
  const batch = { vault: platform.vault, till, messageId: `m-${receipt}-${store}`, told, now: world.now() };
  return (await receivePosEvents(pool, batch)).results[0];
};

test('a refund of an order of the mini-program is refused, with a code of its own, and moves nothing', async () => {
  expect(await refundTold(key.orderId)).toMatchObject({ ok: false, code: 'app-order' });
  const { rows } = await world.owner.query(`select from huigan.event_keys where source = 'pos:s1'`);
  expect(rows).toEqual([]);
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
});

test('a receipt of the till that is as long as one, or of another store, is its own', async () => {
  expect(await refundTold('1'.repeat(18))).toMatchObject({ ok: true, outcome: 'waiting-for-sale' });
  expect(await refundTold(key.orderId, 's2')).toMatchObject({ ok: true, outcome: 'waiting-for-sale' });
});

/* The envelope of an order: its coupons once it is paid and settled, for its guest alone. */
import type { PacketReply } from '../../cloudfunctions/contract/wallet';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { coupon } from '../../cloudfunctions/functions/coupon';
import { asDb } from '../../cloudfunctions/platform/db';
import { line, NOW, openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { sampleTemplate } from './sample-coupon';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld({ packet: { fromFen: 3000, coupons: [{ template: 'packet', count: 2 }] } });
  await keepTemplate(
    asDb(world.pool),
    {
      brandId: world.shop.brandId,
      templateId: 'packet',
      state: 'live',
      version: 1,
      template: sampleTemplate({ name: '下次用' }),
    },
    NOW,
  );
});
afterAll(async () => {
  await world?.close();
});

async function packetOf(order: string, session: string): Promise<PacketReply> {
  const incoming = { body: { action: 'list-packet', order }, session, requestId: 'test' };
  const reply = await coupon.call(world.platform, incoming);
  if (!reply.ok) throw new Error(reply.code);
  return reply.data as PacketReply;
}

test('is there once the order is paid with enough, and nobody else sees it', async () => {
  const guest = await world.guest('an');
  const order = await world.place(guest, [line('milk-tea', { quantity: 2 })]);
  expect(await packetOf(order, guest)).toEqual({ coupons: [], coming: true });
  await world.pay(order);
  await world.settleEffects();
  const packet = await packetOf(order, guest);
  expect(packet.coming).toBe(false);
  expect(packet.coupons.map(({ name, state }) => [name, state])).toEqual([
    ['下次用', 'usable'],
    ['下次用', 'usable'],
  ]);
  expect((await packetOf(order, await world.guest('bo'))).coupons).toEqual([]);
});

test('is none of an order of less, and nothing more is coming', async () => {
  const guest = await world.guest('bo');
  const order = await world.place(guest, [line('cake')]);
  await world.pay(order);
  await world.settleEffects();
  expect(await packetOf(order, guest)).toEqual({ coupons: [], coming: false });
});

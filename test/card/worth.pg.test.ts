/*
 * What points mean beside a member's balance: what they pay, what they buy, and which lots a deduction took
 * them from. The figures are those of the demo's programme: 1 point for ¥1; ten points pay ¥1.
 */
import type { OrderEarning } from '../../cloudfunctions/contract/order';
import { member } from '../../cloudfunctions/functions/member';
import { goods, NOW, openMallWorld, type MallWorld } from '../worlds/mall-world';
import { line } from '../worlds/order-world';
import { sale, settle } from '../worlds/tea-shop';
import { HOUR_MS } from '../worlds/till-shop';

let world: MallWorld;
beforeAll(async () => {
  world = await openMallWorld();
  await world.lay('tea', { name: '轻乳茶一杯', what: goods('milk-tea'), points: 60 });
  await world.lay('cup', { name: '青瓷杯', what: goods('cake'), points: 90, fen: 900 });
});
afterAll(() => world.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const ask = async (body: object, session: string): Promise<any> => {
  const answer = await member.call(world.platform, { body, session, requestId: 'test', device: 'phone-1' });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.data;
};
const worthOf = async (session: string) => (await ask({ action: 'show-card' }, session)).worth;

test('points pay in whole steps, and buy the dearest item that they reach', async () => {
  const [few = '', some = '', many = ''] = [
    ...(await world.newcomers(['few'], 7)),
    ...(await world.newcomers(['some'], 68)),
    ...(await world.newcomers(['many'], 95)),
  ];
  const usable = (await ask({ action: 'show-card' }, few)).redeemablePoints;
  expect(await worthOf(few)).toMatchObject({
    pays: { fen: '0', missing: String(10 - Number(usable)), step: { points: '10', fen: '100' } },
    item: { item: 'tea', missing: String(60 - Number(usable)) },
  });
  expect(await worthOf(some)).toMatchObject({ item: { item: 'tea', name: '轻乳茶一杯', missing: '0' } });
  expect(await worthOf(many)).toMatchObject({ item: { item: 'cup', fen: '900', missing: '0' } });
});

test('a deduction from several lots is one line, whose lots are told, to nobody else', async () => {
  const [session = '', other = ''] = [
    ...(await world.newcomers(['lots'], 30)),
    ...(await world.newcomers(['other'], 0)),
  ];
  const memberId = world.shop.members.get('lots');
  await settle(world.pool, world.shop, [sale(memberId, 'second', NOW - HOUR_MS, 4_000)]);
  const { exchange } = await world.told(world.wanting('tea', { points: 60, store: 's1' }), session);
  const { entries } = await ask({ action: 'list-history' }, session);
  const [{ spent, explanations }] = entries;
  expect({ spent, explanations }).toEqual({
    spent: { journal: spent.journal, points: '-60', lots: 2 },
    explanations: [],
  });
  const asked = { action: 'list-spent-lots', journal: spent.journal };
  expect(await ask(asked, session)).toMatchObject({
    lots: [
      { points: '30', available: '30', store: '西湖店' },
      { points: '30', available: '40', store: '西湖店' },
    ],
    next: null,
  });
  expect(await ask({ ...asked, after: '0' }, session)).toMatchObject({ lots: [{ available: '40' }] });
  expect(await ask(asked, other)).toEqual({ lots: [], next: null });
  const order = await world.orders({ action: 'show-order', order: exchange.order }, session);
  const lots = order.ok
    ? order.data.earnings.filter(({ what }: OrderEarning) => what === 'points-spent')
    : [];
  expect(lots).toMatchObject([
    { amount: '30', journal: spent.journal },
    { amount: '30', journal: spent.journal },
  ]);
});

test('what was fetched last is offered again, goods of the mall are not', async () => {
  const [session = ''] = await world.newcomers(['again'], 100);
  const lastOf = async () => (await ask({ action: 'show-card' }, session)).lastOrder;
  const fetch = async (order: string) => {
    await world.settleEffects();
    for (const action of ['start-order', 'ready-order', 'hand-out'])
      expect(await world.desk({ action, store: 's1', order })).toMatchObject({ ok: true });
  };
  expect(await lastOf()).toBeNull();
  const order = await world.place(session, [line('milk-tea'), line('cake', { quantity: 2 })]);
  await world.pay(order);
  expect(await lastOf()).toBeNull();
  await fetch(order);
  const last = {
    ...{ order, store: '西湖店', what: '茉莉轻乳茶、桂花糯米糍 ×2' },
    pictures: ['milk-tea.webp', 'cake.webp'],
  };
  expect(await lastOf()).toEqual(last);
  const { exchange } = await world.told(world.wanting('tea', { points: 60, store: 's1' }), session);
  await fetch(exchange.order);
  expect(await lastOf()).toEqual(last);
});

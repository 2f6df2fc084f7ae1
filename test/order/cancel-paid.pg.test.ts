/*
 * A guest cancels what they paid and nobody has begun to make: everything goes back at once, once. Whoever
 * begins to make it in the same moment wins or loses whole.
 */
import type { OrderReply } from '../../cloudfunctions/contract/order';
import { differencesIn } from '../worlds/till-shop';
import { CAKES, line, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
let session: string;
beforeAll(async () => {
  world = await openOrderWorld();
  session = await world.guest('an');
});
afterAll(() => world?.close());

const paid = async (lines = [line('milk-tea')], points?: string): Promise<string> => {
  const order = await world.place(session, lines, points);
  await world.pay(order);
  return order;
};
const cancel = (order: string, id = requestId()) =>
  world.orders({ action: 'cancel-paid-order', order, requestId: id }, session);
const show = async (order: string): Promise<OrderReply> => {
  const answer = await world.orders({ action: 'show-order', order }, session);
  if (!answer.ok) throw new Error(answer.code);
  return answer.data as OrderReply;
};
const refundsOf = (order: string) =>
  world.rows(
    'select amount_fen, points, staff_id, reason, request_id from huigan.refunds where order_id = $1',
    [order],
  );
const start = (order: string) => world.desk({ action: 'start-order', store: 's1', order });

test('money, points and cakes are all back, and pressing again gives nothing twice', async () => {
  const before = await world.pointsOf('an');
  const order = await paid([line('cake', { quantity: 2 })], '30');
  expect(await show(order)).toMatchObject({ state: 'paid', mayCancel: true, refunding: null });
  expect(await world.cakesLeft()).toBe(CAKES - 2);
  expect(await cancel(order)).toMatchObject({ ok: true });
  await world.settleEffects();
  expect(await cancel(order)).toMatchObject({ ok: true });
  expect(await refundsOf(order)).toEqual([
    expect.objectContaining({ amount_fen: 2100n, points: 30n, staff_id: null, reason: '已取消订单' }),
  ]);
  expect(await world.cakesLeft()).toBe(CAKES);
  expect(await world.pointsOf('an')).toBe(before);
  const data = await show(order);
  expect(data).toMatchObject({ state: 'refunded', refundedFen: '2100', mayCancel: false, ahead: null });
  expect(data).toMatchObject({ pickupCode: null, refunding: 'under-way' });
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

test('what is being made, ready, handed out, unpaid or somebody else’s is not cancelled so', async () => {
  const order = await paid();
  const other = await world.guest('bo');
  const body = { action: 'cancel-paid-order', order, requestId: requestId() };
  expect(await world.orders(body, other)).toMatchObject({ ok: false, code: 'not-found' });
  for (const action of ['start-order', 'ready-order', 'hand-out']) {
    await world.desk({ action, store: 's1', order });
    expect((await show(order)).mayCancel).toBe(false);
    expect(await cancel(order)).toMatchObject({ ok: false, code: 'wrong-state' });
  }
  const unpaid = await world.place(session, [line('milk-tea')]);
  expect(await cancel(unpaid)).toMatchObject({ ok: false, code: 'wrong-state' });
  expect(await refundsOf(order)).toEqual([]);
  await world.orders({ action: 'cancel-order', order: unpaid }, session);
});

test('an open request for a part waits for nobody any more', async () => {
  const order = await paid([line('milk-tea', { quantity: 2 })]);
  const lines = [{ line: 'milktea', quantity: 1 }];
  const ask = { action: 'ask-refund', order, lines, reason: '口味不对', requestId: requestId() };
  expect(await world.orders(ask, session)).toMatchObject({ ok: true });
  expect(await cancel(order)).toMatchObject({ ok: true });
  const data = await show(order);
  expect(data).toMatchObject({ openRequest: false, requests: [{ state: 'withdrawn' }] });
  const request = data.requests[0]?.request;
  const answer = { action: 'answer-after-sale', store: 's1', request, accept: true, words: '' };
  expect(await world.desk(answer, world.manager)).toMatchObject({ ok: false, code: 'wrong-state' });
  expect(await refundsOf(order)).toHaveLength(1);
  await world.settleEffects();
});

test('a clerk begins in the same moment: one of both, decided by the order’s row', async () => {
  for (let round = 0; round < 6; round += 1) {
    const order = await paid();
    const [cancelled, started] = await Promise.all([cancel(order), start(order)]);
    expect(cancelled.ok).toBe(!started.ok);
    const [row] = await world.rows('select state, refunded_fen from huigan.orders where order_id = $1', [
      order,
    ]);
    expect(row).toEqual(
      cancelled.ok ? { state: 'refunded', refunded_fen: 1900n } : { state: 'preparing', refunded_fen: 0n },
    );
    expect(await refundsOf(order)).toHaveLength(cancelled.ok ? 1 : 0);
  }
  await world.settleEffects();
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

test('ten taps at once give it back once', async () => {
  const order = await paid();
  const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(order)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await refundsOf(order)).toHaveLength(1);
  await world.settleEffects();
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

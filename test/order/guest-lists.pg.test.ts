/*
 * What a guest sees of their orders: by what is yet to happen, how each is taken, and how long a store takes.
 */
import { asDb } from '../../cloudfunctions/platform/db';
import { readOrder } from '../../cloudfunctions/core/order/orders.store';
import { statementsOf } from '../support/statements';
import type { Answered } from '../worlds/counter-world';
import { memberOf } from '../worlds/till-shop';
import { creating, line, MINUTE_MS, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
let session: string;
beforeEach(async () => {
  world = await openOrderWorld();
  session = await world.guest('an');
});
afterEach(() => world?.close());

const place = (): Promise<string> => world.place(session, [line('milk-tea')]);
const paid = async (): Promise<string> => {
  const order = await place();
  await world.pay(order);
  return order;
};
const desk = (action: string, order: string) => world.desk({ action, store: 's1', order });
const list = async (which?: string): Promise<string[]> => {
  const answer = await world.orders({ action: 'list-orders', ...(which && { which }) }, session);
  if (!answer.ok) throw new Error(answer.code);
  return answer.data.orders.map(({ order }: { order: string }) => order);
};
const servingsOf = (board: Answered): Record<string, unknown> =>
  Object.fromEntries(
    ((board.ok ? board.data.orders : []) as { order: string; serving: unknown }[]).map(
      ({ order, serving }) => [order, serving],
    ),
  );
const wait = () => world.orders({ action: 'show-wait', store: 's1' }, session);

test('each order is in the lists of its state, and a client of before gets all of them', async () => {
  const done = await paid();
  await desk('hand-out', done);
  const back = await paid();
  await world.orders({ action: 'cancel-paid-order', order: back, requestId: requestId() }, session);
  const made = await paid();
  await desk('start-order', made);
  const unpaid = await place();
  const sorted = (orders: string[]): string[] => [...orders].sort();
  expect(sorted(await list())).toEqual(sorted([done, back, made, unpaid]));
  expect(sorted(await list('all'))).toEqual(sorted([done, back, made, unpaid]));
  expect(await list('unpaid')).toEqual([unpaid]);
  expect(await list('open')).toEqual([made]);
  expect(await list('completed')).toEqual([done]);
  expect(await list('refunds')).toEqual([back]);
  expect(sorted(await list('current'))).toEqual(sorted([back, made, unpaid]));
  const lines = [{ line: 'milktea', quantity: 1 }];
  const ask = { action: 'ask-refund', order: done, lines, reason: '口味不对', requestId: requestId() };
  expect(await world.orders(ask, session)).toMatchObject({ ok: true });
  expect(await list('current')).toContain(done);
  expect(await list('refunds')).toContain(done);
  const other = await world.guest('bo');
  expect(await world.orders({ action: 'list-orders', which: 'current' }, other)).toMatchObject({
    data: { orders: [], next: null },
  });
});

test('a strip forgets what can be paid no more, and what is old', async () => {
  const unpaid = await place();
  expect(await list('current')).toEqual([unpaid]);
  world.clock.now += 16 * MINUTE_MS;
  expect(await list('current')).toEqual([]);
  const made = await paid();
  expect(await list('current')).toEqual([made]);
  world.clock.now += 15 * 24 * 60 * MINUTE_MS;
  session = await world.guest('an');
  expect(await list('current')).toEqual([]);
});

test('a strip of nothing is two statements, and one of an order says what it needs', async () => {
  await list('current');
  const asked = await statementsOf(() => list('current'));
  expect(asked.filter((statement) => /huigan\.orders/.test(statement))).toHaveLength(1);
  const order = await paid();
  await desk('ready-order', order);
  const answer = await world.orders({ action: 'list-orders', which: 'current' }, session);
  const pickupCode = expect.stringMatching(/^\d{12}$/) as string;
  const shown = { order, state: 'ready', refunding: null, payBy: null, pickupNo: 'A001', pickupCode };
  expect(answer).toMatchObject({ data: { orders: [shown] } });
});

test('how it is taken is kept, and told to guest, counter and desk; a client of before tells nothing', async () => {
  const lines = [line('milk-tea')];
  const quote = await world.quote(session, lines);
  const order = async (changes: object) => {
    const made = await world.orders(creating(quote, lines, changes), session);
    if (!made.ok) throw new Error(made.code);
    const { order: number } = made.data as { order: string };
    await world.pay(number);
    return number;
  };
  const taken = await order({ serving: 'take-away' });
  const plain = await order({});
  expect(await world.orders({ action: 'show-order', order: taken }, session)).toMatchObject({
    data: { serving: 'take-away', place: '12' },
  });
  const board = await world.desk({ action: 'list-board', store: 's1' });
  // Paid in one moment: which of them is first, is open.
  expect(servingsOf(board)).toEqual({ [taken]: 'take-away', [plain]: null });
  const memberId = memberOf(world.shop, 'an');
  expect(await readOrder(asDb(world.pool), memberId, plain)).toMatchObject({ serving: null });
  expect(await world.orders(creating(quote, lines, { serving: 'by-drone' }), session)).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

test('a store tells its pace when it has made enough, and says how many are before', async () => {
  expect(await wait()).toMatchObject({ data: { ahead: 0, minutes: null, store: { id: 's1' } } });
  for (let made = 0; made < 4; made += 1) {
    const order = await paid();
    world.clock.now += 3 * MINUTE_MS;
    await desk('ready-order', order);
  }
  expect(await wait()).toMatchObject({ data: { ahead: 0, minutes: 3 } });
  await paid();
  await paid();
  expect(await wait()).toMatchObject({ data: { ahead: 2, minutes: 9 } });
  world.clock.now += 3 * 60 * MINUTE_MS;
  expect(await wait()).toMatchObject({ data: { ahead: 2, minutes: null } });
  expect(await world.orders({ action: 'show-wait', store: 'nowhere' }, session)).toMatchObject({
    ok: false,
    code: 'not-found',
  });
  expect(await statementsOf(wait)).toHaveLength(2);
});

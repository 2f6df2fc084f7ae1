/*
 * Random days at one counter against a small model: orders made on two devices, paid, cancelled, forgotten,
 * moved by two clerks at once. After every step stock, points and states are what the model says; after every
 * day the sums are.
 */
import * as fc from 'fast-check';
import type { OrderState } from '../../cloudfunctions/core/order/order.rules';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { keepStoreItem } from '../../cloudfunctions/core/menu/store-items.store';
import { closeUnpaid } from '../../cloudfunctions/core/settlement/order/close-unpaid';
import { asDb } from '../../cloudfunctions/platform/db';
import { sale, settle } from '../worlds/tea-shop';
import { differencesIn, memberOf } from '../worlds/till-shop';
import { creating, line, MINUTE_MS, NOW, openOrderWorld, type OrderWorld } from '../worlds/order-world';

const COMMANDS = ['pay', 'cancel', 'start-order', 'ready-order', 'hand-out'] as const;
type Command = (typeof COMMANDS)[number];
type Step =
  | { do: 'order'; cakes: number; points: number }
  | { do: 'act'; order: number; commands: Command[] }
  | { do: 'forget' };

interface ModelOrder {
  id: string;
  state: OrderState;
  cakes: number;
  points: bigint;
  payableFen: bigint;
}
interface Model {
  member: string;
  session: string;
  stock: number;
  points: bigint;
  orders: ModelOrder[];
}

const STOCK = 8;
/**
 * Points of a member before their first order; level and prices stay those of beginners, whatever they buy
 * here.
 */
const POINTS = 60n;

/** What a command makes of an order, in the model's own words. */
function after(state: OrderState, command: Command): OrderState {
  const waits = ['confirmed', 'preparing', 'ready'].includes(state);
  if (command === 'pay') return state === 'created' ? 'confirmed' : state;
  if (command === 'cancel') return state === 'created' ? 'closed' : state;
  if (command === 'hand-out') return waits ? 'completed' : state;
  if (command === 'start-order') return state === 'confirmed' ? 'preparing' : state;
  return state === 'confirmed' || state === 'preparing' ? 'ready' : state;
}

/** Cakes at ¥12.00, 满30减6, ten points for ¥1.00. */
function priceOf(cakes: number, wanted: bigint, usable: bigint): { payableFen: bigint; points: bigint } {
  const list = BigInt(cakes) * 1200n;
  const price = list >= 3000n ? list - 600n : list;
  const steps = [wanted / 10n, usable / 10n, price / 100n].reduce((least, one) =>
    one < least ? one : least,
  );
  return { payableFen: price - steps * 100n, points: steps * 10n };
}

/** What a new state of an order does to stock and points. */
function move(model: Model, order: ModelOrder, state: OrderState): void {
  if (order.state === 'created' && state === 'closed') {
    model.stock += order.cakes;
    model.points += order.points;
  } else if (order.state === 'created' && state !== 'created') model.points += order.payableFen / 100n;
  order.state = state;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('order' as const),
      cakes: fc.integer({ min: 1, max: 4 }),
      points: fc.constantFrom(0, 0, 20, 500),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      order: fc.nat(6),
      commands: fc.array(fc.constantFrom(...COMMANDS), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'forget' as const }) },
);

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

let days = 0;
async function newDay(): Promise<Model> {
  const { pool, shop, clock } = world;
  clock.now = NOW;
  const member = `day-${(days += 1)}`;
  await makeMembers(asDb(pool), shop.brandId, 'test', [member]);
  for (const [name, id] of await findMembers(asDb(pool), shop.brandId, 'test', [member]))
    shop.members.set(name, id);
  await settle(pool, shop, [sale(memberOf(shop, member), member, NOW - MINUTE_MS, Number(POINTS) * 100)]);
  await keepStoreItem(asDb(pool), shop.brandId, 's1', {
    productId: 'cake',
    priceFen: null,
    available: STOCK,
    soldOut: false,
  });
  return { member, session: await world.guest(member), stock: STOCK, points: POINTS, orders: [] };
}

/** Two devices send the same request at once. */
async function placeOrder(model: Model, { cakes, points }: Extract<Step, { do: 'order' }>): Promise<void> {
  const lines = [line('cake', { quantity: cakes })];
  const expected = priceOf(cakes, BigInt(points), model.points);
  const seen = { payableFen: expected.payableFen.toString(), points: { used: expected.points.toString() } };
  const body = creating(seen as Parameters<typeof creating>[0], lines);
  const answers = await Promise.all([1, 2].map(() => world.orders(body, model.session)));
  const made = answers.map((answer) =>
    answer.ok ? (answer.data as { outcome: string; order?: string }) : null,
  );
  if (cakes > model.stock) {
    expect(made.map((one) => one?.outcome)).toEqual(['problems', 'problems']);
    return;
  }
  expect(made).toEqual([expect.objectContaining({ outcome: 'created' }), made[0]]);
  model.stock -= cakes;
  model.points -= expected.points;
  const order: ModelOrder = { id: made[0]?.order ?? '', state: 'created', cakes, ...expected };
  model.orders.push(order);
  if (expected.payableFen === 0n) move(model, order, 'confirmed');
}

const act = (model: Model, order: ModelOrder, command: Command): Promise<unknown> => {
  if (command === 'pay') return world.pay(order.id);
  if (command === 'cancel') return world.orders({ action: 'cancel-order', order: order.id }, model.session);
  return world.desk({ action: command, store: 's1', order: order.id });
};

/** One command, or two at once: what comes of it is what one order of them gives. */
async function actAtOnce(
  model: Model,
  { order: place, commands }: Extract<Step, { do: 'act' }>,
): Promise<void> {
  const order = model.orders[model.orders.length === 0 ? 0 : place % model.orders.length];
  if (order === undefined) return;
  await Promise.all(commands.map((command) => act(model, order, command)));
  const possible = [commands, [...commands].reverse()].map((each) => each.reduce(after, order.state));
  const [row] = await world.rows('select state from huigan.orders where order_id = $1', [order.id]);
  expect(possible).toContain(row?.['state']);
  move(model, order, row?.['state'] as OrderState);
}

async function forget(model: Model): Promise<void> {
  world.clock.now += 16 * MINUTE_MS;
  await closeUnpaid(world.pool, world.clock.now, () => false);
  for (const order of model.orders) if (order.state === 'created') move(model, order, 'closed');
}

async function compare(model: Model): Promise<void> {
  await world.settleEffects();
  const states = await world.rows('select order_id, state from huigan.orders where member_id = $1', [
    memberOf(world.shop, model.member),
  ]);
  expect({
    stock: await world.cakesLeft(),
    points: await world.pointsOf(model.member),
    states: new Map(states.map((row) => [row['order_id'], row['state']])),
  }).toEqual({
    stock: model.stock,
    points: model.points,
    states: new Map(model.orders.map((order) => [order.id, order.state])),
  });
}

test('whatever comes in whatever order, stock, points and states are those of the model', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const model = await newDay();
      for (const one of steps) {
        if (one.do === 'order') await placeOrder(model, one);
        else if (one.do === 'act') await actAtOnce(model, one);
        else await forget(model);
        await compare(model);
      }
      await forget(model);
      await compare(model);
      const sold = model.orders.filter((order) => order.state !== 'closed');
      expect(model.stock + sold.reduce((sum, order) => sum + order.cakes, 0)).toBe(STOCK);
      const spent = sold.reduce((sum, order) => sum + order.points - order.payableFen / 100n, 0n);
      expect(model.points + spent).toBe(POINTS);
    }),
    { numRuns: 10 },
  );
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
}, 240_000);

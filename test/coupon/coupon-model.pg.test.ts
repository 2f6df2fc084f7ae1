/*
 * Random lives of coupons against a small model: claimed, held by orders of two devices, paid, cancelled,
 * refunded in any split, given back after their end, revoked, left to expire. After every step each coupon is
 * what the model says; after every life the audit finds nothing.
 */
import * as fc from 'fast-check';
import { keepRevoked } from '../../cloudfunctions/core/coupon/coupons.store';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { expireCoupons } from '../../cloudfunctions/core/settlement/coupon/expire-coupons';
import { asDb } from '../../cloudfunctions/platform/db';
import { DAY_MS, HOUR_MS, NOW, openCouponWorld, type CouponWorld } from '../worlds/coupon-world';

type Step =
  | { do: 'claim'; template: number }
  | { do: 'order'; coupon: number; twice: boolean }
  | { do: 'pay' | 'cancel'; order: number; twice: boolean }
  | { do: 'refund'; order: number; cups: number; by: 'brand' | 'guest' }
  | { do: 'revoke'; coupon: number }
  | { do: 'wait'; hours: number };

const TEMPLATES = [
  { id: 'once', uses: 1, days: 1, graceDays: 0, graceForAll: false, budgetFen: null },
  { id: 'graceful', uses: 1, days: 1, graceDays: 2, graceForAll: false, budgetFen: 3000 },
  { id: 'thrice', uses: 3, days: 3, graceDays: 1, graceForAll: true, budgetFen: 4000 },
] as const;
type Template = (typeof TEMPLATES)[number];

interface ModelCoupon {
  id: bigint;
  template: Template;
  state: 'usable' | 'held' | 'used' | 'expired' | 'revoked';
  expiresAt: number;
  left: number;
  grace: boolean;
}
interface ModelOrder {
  key: OrderKey;
  coupon: ModelCoupon;
  state: 'created' | 'closed' | 'paid' | 'refunded';
  cupsLeft: number;
}
interface Model {
  member: bigint;
  coupons: ModelCoupon[];
  orders: ModelOrder[];
  spent: Map<string, number>;
}

const OFF = 500;
const CUPS = 3;
const EAST_MS = 8 * HOUR_MS;
const midnightAfter = (at: number, days: number): number =>
  (Math.floor((at + EAST_MS) / DAY_MS) + days) * DAY_MS - EAST_MS;

const nth = { coupon: fc.nat(5), order: fc.nat(5), twice: fc.boolean() };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('claim' as const), template: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('order' as const), coupon: nth.coupon, twice: nth.twice }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('pay' as const, 'pay' as const, 'cancel' as const),
      order: nth.order,
      twice: nth.twice,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      order: nth.order,
      cups: fc.integer({ min: 1, max: CUPS }),
      by: fc.constantFrom('brand' as const, 'guest' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const), coupon: nth.coupon }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  },
);

let world: CouponWorld;
beforeAll(async () => {
  world = await openCouponWorld();
});
afterAll(() => world.close());

let lives = 0;
async function newLife(): Promise<Model> {
  world.now = NOW;
  lives += 1;
  const [member = 0n] = await world.members([`life-${lives}`]);
  for (const { id, uses, days, graceDays, graceForAll, budgetFen } of TEMPLATES)
    await world.lay(
      `${id}-${lives}`,
      { uses, validity: { kind: 'days', afterDays: 0, days }, graceDays, graceForAll },
      { budgetFen },
    );
  return { member, coupons: [], orders: [], spent: new Map() };
}

const pick = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items.length === 0 ? undefined : items[place % items.length];
const spend = (model: Model, { id }: Template, fen: number): void =>
  void model.spent.set(id, (model.spent.get(id) ?? 0) + fen);

async function claim(model: Model, place: number): Promise<void> {
  const template = TEMPLATES[place] as Template;
  const id = await world.get(model.member, `${template.id}-${lives}`);
  const expiresAt = midnightAfter(world.now, template.days);
  model.coupons.push({ id, template, state: 'usable', expiresAt, left: template.uses, grace: false });
}

/** Three cups, ¥5.00 off them. */
async function order(model: Model, { coupon: place, twice }: Extract<Step, { do: 'order' }>): Promise<void> {
  const coupon = pick(model.coupons, place);
  if (coupon === undefined) return;
  const lines = [{ line: '1', quantity: CUPS, netFen: 2500n, couponFen: BigInt(OFF) }];
  const tries = Array.from({ length: twice ? 2 : 1 }, () => world.order(model.member, coupon.id, lines));
  const made = (await Promise.all(tries)).filter((one): one is OrderKey => typeof one !== 'string');
  const within = OFF + (model.spent.get(coupon.template.id) ?? 0) <= (coupon.template.budgetFen ?? Infinity);
  const may = coupon.state === 'usable' && world.now < coupon.expiresAt && within;
  expect(made).toHaveLength(may ? 1 : 0);
  const [key] = made;
  if (key === undefined) return;
  coupon.state = 'held';
  spend(model, coupon.template, OFF);
  model.orders.push({ key, coupon, state: 'created', cupsLeft: CUPS });
}

async function pay(model: Model, place: number): Promise<void> {
  const order_ = pick(
    model.orders.filter(({ state }) => state === 'created'),
    place,
  );
  if (order_ === undefined) return;
  await world.pay(order_.key);
  order_.state = 'paid';
  order_.coupon.left -= 1;
  order_.coupon.state = order_.coupon.left === 0 ? 'used' : 'usable';
}

async function cancel(model: Model, place: number, twice: boolean): Promise<void> {
  const order_ = pick(
    model.orders.filter(({ state }) => state === 'created'),
    place,
  );
  if (order_ === undefined) return;
  await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => world.cancel(order_.key)));
  order_.state = 'closed';
  const { coupon } = order_;
  coupon.state = world.now < coupon.expiresAt ? 'usable' : 'expired';
  spend(model, coupon.template, -OFF);
}

async function refund(
  model: Model,
  { order: place, cups, by }: Extract<Step, { do: 'refund' }>,
): Promise<void> {
  const order_ = pick(
    model.orders.filter(({ state }) => state === 'paid'),
    place,
  );
  if (order_ === undefined) return;
  const quantity = Math.min(cups, order_.cupsLeft);
  await world.refund(order_.key, [{ line: '1', quantity }], by);
  const back = (left: number): number => Math.floor((OFF * (CUPS - left)) / CUPS);
  const before = back(order_.cupsLeft);
  order_.cupsLeft -= quantity;
  const { coupon } = order_;
  spend(model, coupon.template, before - back(order_.cupsLeft));
  if (order_.cupsLeft > 0) return;
  order_.state = 'refunded';
  coupon.left += 1;
  if (coupon.state === 'held' || coupon.state === 'revoked') return noteEnd(coupon, by);
  noteEnd(coupon, by);
  coupon.state = world.now < coupon.expiresAt ? 'usable' : 'expired';
}

/** Days of grace, once. */
function noteEnd(coupon: ModelCoupon, by: 'brand' | 'guest'): void {
  const { graceDays, graceForAll } = coupon.template;
  if (world.now < coupon.expiresAt || coupon.grace || graceDays === 0 || (by === 'guest' && !graceForAll))
    return;
  coupon.expiresAt = midnightAfter(world.now, graceDays + 1);
  coupon.grace = true;
}

async function revoke(model: Model, place: number): Promise<void> {
  const coupon = pick(model.coupons, place);
  if (coupon === undefined) return;
  const why = { why: 'mistake', at: world.now };
  const revoked = await keepRevoked(asDb(world.pool), model.member, [coupon.id], why);
  expect(revoked).toEqual(coupon.state === 'usable' ? [coupon.id] : []);
  if (coupon.state === 'usable') coupon.state = 'revoked';
}

async function wait(model: Model, hours: number): Promise<void> {
  world.now += hours * HOUR_MS;
  await expireCoupons(world.pool, world.now);
  for (const coupon of model.coupons)
    if (coupon.state === 'usable' && coupon.expiresAt <= world.now) coupon.state = 'expired';
}

function run(model: Model, one: Step): Promise<void> {
  switch (one.do) {
    case 'claim':
      return claim(model, one.template);
    case 'order':
      return order(model, one);
    case 'pay':
      return pay(model, one.order);
    case 'cancel':
      return cancel(model, one.order, one.twice);
    case 'refund':
      return refund(model, one);
    case 'revoke':
      return revoke(model, one.coupon);
    case 'wait':
      return wait(model, one.hours);
  }
}

async function compare(model: Model): Promise<void> {
  const rows = await world.rows(
    `select coupon_id, state, uses_left, expires_at, grace_given from huigan.coupons
     where member_id = $1 order by coupon_id`,
    [model.member],
  );
  const found = rows.map((row) => ({ ...row, expires_at: (row['expires_at'] as Date).getTime() }));
  expect(found).toEqual(
    model.coupons.map(({ id, state, left, expiresAt, grace }) => ({
      coupon_id: id,
      state,
      uses_left: left,
      expires_at: expiresAt,
      grace_given: grace,
    })),
  );
  const spent = await world.rows(
    `select template_id, spent_fen from huigan.coupon_counters where template_id like $1 and budget_fen is not null`,
    [`%-${lives}`],
  );
  for (const { template_id: id, spent_fen: fen } of spent)
    expect(Number(fen)).toBe(model.spent.get(String(id).replace(/-\d+$/, '')) ?? 0);
}

test('whatever happens to coupons, they are what the model says', async () => {
  const seed = process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (steps) => {
      const model = await newLife();
      for (const one of steps) {
        await run(model, one);
        await compare(model);
      }
    }),
    { numRuns: 40, ...seed },
  );
  world.now = NOW + 60 * DAY_MS;
  expect(await world.differences()).toEqual([]);
});

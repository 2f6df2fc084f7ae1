/*
 * Random interleavings of what a guest, WeChat Pay, staff, the clock and killed processes do to an order,
 * beside a model of a few lines: after every step the order is what the model says, and in the end every fen
 * that came is kept or back, and no point is left over.
 */
import fc from 'fast-check';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { keepClosed } from '../../cloudfunctions/core/payment/payments.store';
import { askPayments } from '../../cloudfunctions/core/settlement/money/ask-payments';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { closeUnpaid } from '../../cloudfunctions/core/settlement/order/close-unpaid';
import { payOrder } from '../../cloudfunctions/core/settlement/money/pay-order';
import { receiveNotice } from '../../cloudfunctions/core/settlement/money/receive-notice';
import { refundOrder, type Refunder } from '../../cloudfunctions/core/settlement/money/refund-order';
import { retryEffects } from '../../cloudfunctions/core/settlement/desk/retry-effects';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import type { Platform } from '../../cloudfunctions/platform/context';
import { asDb } from '../../cloudfunctions/platform/db';
import { sale, settle } from '../worlds/tea-shop';
import { differencesIn } from '../worlds/till-shop';
import { crashingPool, Killed, type Moment } from './crashing-pool';
import { openModelBank, type ModelBank } from './model-bank';
import { MINUTE_MS, openPayWorld, type PayWorld } from '../worlds/pay-world';
import { logStaff } from '../worlds/log-staff';

let world: PayWorld;
let manager: Refunder;
const never = (): boolean => false;

beforeAll(async () => {
  world = await openPayWorld();
  const { pool, shop, owner } = world;
  await owner.query(
    "insert into huigan.staff (brand_id, staff_id, name, role) overriding system value values ($1, 1, '店长', 'manager')",
    [shop.brandId],
  );
  await logStaff(owner);
  manager = { role: 'manager', place: { brandId: shop.brandId, storeId: 's1', staffId: 1n, clerk: null } };
  await settle(pool, shop, [sale(world.member('an'), 'much', world.now() - 60 * MINUTE_MS, 10_000_000)]);
});
afterAll(() => world.close());

const attempt = fc.integer({ min: 1, max: 2 });
const moment = fc.constantFrom<Moment | null>(null, null, 'before-commit', 'before-forgetting');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('begin' as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('pay' as const), attempt }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('notice' as const), attempt, killed: moment }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('ask' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('time-out' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('cancel' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lose-number' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('refund' as const),
      line: fc.constantFrom('1', '2'),
      quantity: fc.integer({ min: 1, max: 2 }),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('give-back' as const),
      ends: fc.constantFrom('SUCCESS' as const, 'ABNORMAL' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('effects' as const), killed: moment }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('trouble' as const),
      trouble: fc.constantFrom('done-unsure' as const, 'not-done' as const),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const begin: Step = { does: 'begin' };
const pay: Step = { does: 'pay', attempt: 1 };
const notice: Step = { does: 'notice', attempt: 1, killed: null };
/** Most orders are paid as they should be; some never are, and some are paid while all else happens. */
const opening = fc.constantFrom<Step[]>(
  [],
  [begin],
  [begin, pay],
  [begin, pay, notice],
  [begin, pay, notice],
);
const story = fc
  .tuple(opening, fc.array(step, { minLength: 3, maxLength: 20 }))
  .map(([first, then]) => [...first, ...then]);

const LINES = [
  { line: '1', quantity: 3, netFen: 1000n, points: 7n },
  { line: '2', quantity: 2, netFen: 2599n, points: 0n },
];
const PAYABLE = 3599n;

/** What is expected of the order. */
interface Model {
  state: 'created' | 'confirmed' | 'closed' | 'refunded';
  /** The payment that pays it. */
  kept: string | null;
  /** Numbers under which somebody might still pay it, as far as we know. */
  open: Set<string>;
  known: Set<string>;
  back: Record<string, number>;
}

interface Run {
  key: OrderKey;
  bank: ModelBank;
  outside: Platform;
  model: Model;
  now: () => number;
}

const numberOf = ({ key }: Run, which: number): string => `${key.orderId}-${which}`;

/** Money is heard of. */
function hear({ model, bank }: Run, number: string): void {
  if (bank.payments.get(number)?.state !== 'SUCCESS' || model.known.has(number)) return;
  model.known.add(number);
  if (model.state === 'created' && model.open.has(number)) {
    model.state = 'confirmed';
    model.kept = number;
  }
  model.open.delete(number);
}

/** Does work with a database that is killed at the moment; whether it was. */
async function unlessKilled(
  run: Run,
  killed: Moment | null,
  work: (outside: Platform) => Promise<unknown>,
): Promise<boolean> {
  if (killed === null) {
    await work(run.outside);
    return false;
  }
  try {
    await work({ ...run.outside, database: crashingPool(run.outside.database, killed) });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return true;
  }
  return false;
}

async function doStep(run: Run, taken: Step): Promise<void> {
  const { key, bank, outside, model } = run;
  const { pool, shop } = world;
  switch (taken.does) {
    case 'begin': {
      const paying = await payOrder(outside, key, run.now());
      if (model.state !== 'created') {
        expect(paying).toEqual(model.state === 'closed' ? { refused: 'wrong-state' } : { outcome: 'paid' });
        return;
      }
      for (const { outTradeNo, state } of await world.payments(key))
        if (state === 'open') model.open.add(outTradeNo);
        // It was found paid, or could not be closed, on the way.
        else hear(run, outTradeNo);
      return;
    }
    case 'pay':
      return bank.take(numberOf(run, taken.attempt));
    case 'notice': {
      const number = numberOf(run, taken.attempt);
      const payment = bank.reportOfPayment(number);
      if (payment === null) return;
      const notice = { noticeId: 'n', kind: 'payment', payment } as const;
      const wasKilled = await unlessKilled(run, taken.killed, (killable) =>
        receiveNotice(killable, shop.brandId, notice, run.now()),
      );
      const before = model.state;
      if (!wasKilled) hear(run, number);
      else if (before === 'created') expect((await world.order(key)).state).toBe('created');
      return;
    }
    case 'ask':
      await askPayments(outside, run.now() + 2 * MINUTE_MS, never);
      return;
    case 'time-out':
      await closeUnpaid(pool, run.now() + 16 * MINUTE_MS, never);
      if (model.state === 'created') model.state = 'closed';
      return;
    case 'cancel':
      await cancelOrder(pool, key, run.now());
      if (model.state === 'created') model.state = 'closed';
      return;
    case 'lose-number':
      for (const number of model.open)
        await keepClosed(asDb(pool), { memberId: key.memberId, outTradeNo: number });
      model.open.clear();
      return;
    case 'refund':
      return refund(run, taken);
    case 'give-back':
      for (const [number, refunded] of bank.refunds) {
        if (refunded.state !== 'PROCESSING' || !number.startsWith(key.orderId)) continue;
        refunded.state = taken.ends;
        const notice = { noticeId: 'n', kind: 'refund', refund: bank.reportOfRefund(number) } as const;
        await receiveNotice(outside, shop.brandId, notice, run.now());
      }
      return;
    case 'effects':
      await unlessKilled(run, taken.killed, (killable) => runEffects(killable, run.now()));
      return;
    case 'trouble':
      bank.troubles.push(taken.trouble);
  }
}

let requests = 0;
async function refund(run: Run, { line, quantity, twice }: Step & { does: 'refund' }): Promise<void> {
  const { key, model } = run;
  const asked = (): Parameters<typeof refundOrder>[2] => ({
    orderId: key.orderId,
    lines: [{ line, quantity }],
    reason: '做错了',
    requestId: `model${(requests += 1)}`,
  });
  const same = asked();
  const replies = await Promise.all([
    refundOrder(world.pool, manager, same, run.now()),
    ...(twice ? [refundOrder(world.pool, manager, same, run.now())] : []),
  ]);
  const of = LINES.find((each) => each.line === line)?.quantity ?? 0;
  const fits = (model.back[line] ?? 0) + quantity <= of;
  const expected = model.state === 'confirmed' && fits;
  for (const reply of replies) expect('refundId' in reply).toBe(expected);
  if (!expected) return;
  model.back[line] = (model.back[line] ?? 0) + quantity;
  if (LINES.every((each) => model.back[each.line] === each.quantity)) model.state = 'refunded';
}

/**
 * What asking and closing bring to light is what the bank has: the model follows where the server has heard.
 */
async function follow(run: Run): Promise<void> {
  for (const { outTradeNo, state } of await world.payments(run.key)) {
    if (state === 'paid' || state === 'stray') hear(run, outTradeNo);
    if (state === 'closed') run.model.open.delete(outTradeNo);
  }
}

async function drain(run: Run): Promise<void> {
  const { bank, outside, key } = run;
  bank.troubles.length = 0;
  let later = run.now();
  for (let round = 0; round < 8; round += 1) {
    later += 70 * MINUTE_MS;
    for (const number of bank.payments.keys())
      await doStep(run, { does: 'notice', attempt: Number(number.split('-')[1]), killed: null });
    await closeUnpaid(world.pool, later, never);
    const stuck = await world.rows('select effect_no from huigan.effects where stuck and owner_id = $1', [
      key.orderId,
    ]);
    await retryEffects(
      world.pool,
      manager.place,
      stuck.map((row) => BigInt(String(row['effect_no']))),
      later,
    );
    await askPayments(outside, later, never);
    await runEffects(outside, later);
    for (const [number, refunded] of bank.refunds) {
      refunded.state = 'SUCCESS';
      const notice = { noticeId: 'n', kind: 'refund', refund: bank.reportOfRefund(number) } as const;
      await receiveNotice(outside, world.shop.brandId, notice, later);
    }
  }
  if (run.model.state === 'created') run.model.state = 'closed';
}

/** Independent of the rules: of k of q units the floor of their share. */
const backOf = (model: Model, of: 'netFen' | 'points'): bigint =>
  LINES.reduce(
    (sum, line) => sum + (line[of] * BigInt(model.back[line.line] ?? 0)) / BigInt(line.quantity),
    0n,
  );

async function checkSums(run: Run): Promise<void> {
  const { key, bank, model } = run;
  const isPaid = model.state === 'confirmed' || model.state === 'refunded';
  const fenBack = isPaid ? backOf(model, 'netFen') : 0n;
  expect(await world.order(key)).toMatchObject({ state: model.state, refundedFen: fenBack });
  expect(await world.effects(key)).toEqual([]);
  for (const payment of await world.payments(key)) {
    const { outTradeNo, state, paidFen, refundedFen } = payment;
    expect(state).toBe(outTradeNo === model.kept ? 'paid' : model.known.has(outTradeNo) ? 'stray' : 'closed');
    expect((paidFen ?? 0n) - refundedFen).toBe(bank.kept(outTradeNo));
  }
  const kept = [...bank.payments.keys()].reduce((sum, number) => sum + bank.kept(number), 0n);
  expect(kept).toBe(isPaid ? PAYABLE - fenBack : 0n);
  for (const { state } of await world.refunds(key)) expect(state).toBe('done');
  const { points, qualifying } = await world.brought(key);
  expect(qualifying).toBe(isPaid ? (PAYABLE - fenBack) / 100n : 0n);
  if (!isPaid || model.state === 'refunded') expect(points).toBe(0n);
}

test('whatever happens in whatever order, every fen is kept or back and no point is left over', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      const bank = openModelBank();
      const key = await world.place('an', LINES);
      const outside: Platform = { ...world.platform, wechatPay: bank, wechat: null };
      const model: Model = { state: 'created', kept: null, open: new Set(), known: new Set(), back: {} };
      const run: Run = { key, bank, outside, model, now: world.now };
      for (const taken of steps) {
        await doStep(run, taken);
        await follow(run);
        expect((await world.order(key)).state).toBe(model.state);
      }
      await drain(run);
      await checkSums(run);
    }),
    { numRuns: Number(process.env['MODEL_RUNS'] ?? 25), endOnFailure: true },
  );
  expect(present(await differencesIn(world.pool, world.owner, world.now()), 'the audit')).toEqual([]);
}, 180_000);

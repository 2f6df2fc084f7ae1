/*
 * Refunds: any split ends at what was paid and at no points, money goes out once under a number of its own,
 * and what WeChat Pay says comes in any order.
 */
import { askPayments } from '../../cloudfunctions/core/settlement/money/ask-payments';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { payWithin } from '../../cloudfunctions/core/settlement/holdings/pay-within';
import { receiveRefund } from '../../cloudfunctions/core/settlement/money/receive-refund';
import { refundOrder, type Refunder } from '../../cloudfunctions/core/settlement/money/refund-order';
import { retryEffects } from '../../cloudfunctions/core/settlement/desk/retry-effects';
import { runEffects, runOrderEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { differencesIn } from '../worlds/till-shop';
import { MINUTE_MS, openPayWorld, type PayWorld } from '../worlds/pay-world';
import { logStaff } from '../worlds/log-staff';

let world: PayWorld;
let manager: Refunder;
let clerk: Refunder;
const never = (): boolean => false;

beforeAll(async () => {
  world = await openPayWorld();
  const { brandId } = world.shop;
  const place = { brandId, storeId: 's1', staffId: 1n, clerk: null, device: null };
  await world.owner.query(
    "insert into huigan.staff (brand_id, staff_id, name, role) overriding system value values ($1, 1, '店长', 'manager'), ($1, 2, '店员', 'clerk')",
    [brandId],
  );
  await logStaff(world.owner);
  manager = { role: 'manager', place };
  clerk = { role: 'clerk', place: { ...place, staffId: 2n } };
});
afterAll(() => world.close());
afterEach(() => {
  world.bank.endFaults();
  world.clock.ahead = 0;
});

let requests = 0;
const ask = (
  key: OrderKey,
  lines: { line: string; quantity: number }[],
  requestId = `request${(requests += 1)}`,
) => ({
  orderId: key.orderId,
  lines,
  reason: '做错了',
  requestId,
});
const refund = (key: OrderKey, lines: { line: string; quantity: number }[], by = manager) =>
  refundOrder(world.pool, by, ask(key, lines), world.now());
/** Everything that follows, until nothing waits. */
async function finish(): Promise<void> {
  await runEffects(world.platform, world.now());
  await world.bank.idle();
  await runEffects(world.platform, world.now());
}

test('one of two cups is refunded, then the other: all the money is back and nothing earned is left', async () => {
  const key = await world.place('an', [{ line: '1', quantity: 2, netFen: 3601n }]);
  await world.pay(key);
  await refund(key, [{ line: '1', quantity: 1 }]);
  await finish();
  expect(await world.order(key)).toMatchObject({ state: 'confirmed', refundedFen: 1800n });
  expect(await world.refunds(key)).toMatchObject([{ state: 'done', amountFen: 1800n, reason: '做错了' }]);
  expect(await world.brought(key)).toMatchObject({ qualifying: 18n });
  await refund(key, []);
  await finish();
  expect(await world.order(key)).toMatchObject({ state: 'refunded', refundedFen: 3601n });
  expect((await world.refunds(key)).map(({ state, amountFen }) => [state, amountFen])).toEqual([
    ['done', 1800n],
    ['done', 1801n],
  ]);
  expect(await world.payments(key)).toMatchObject([{ state: 'paid', refundedFen: 3601n }]);
  expect(await world.brought(key)).toEqual({ points: 0n, qualifying: 0n });
  expect(await refund(key, [])).toEqual({ refused: 'nothing-left' });
});

test('an order paid with points and money gives both back, to the point and the fen', async () => {
  const before = await world.points();
  const key = await world.place('an', [
    { line: '1', quantity: 3, netFen: 1000n, points: 10n },
    { line: '2', quantity: 1, netFen: 1n, points: 0n },
  ]);
  expect(await world.points()).toBe(before - 10n);
  await world.pay(key);
  for (const line of ['1', '2', '1', '1']) await refund(key, [{ line, quantity: 1 }]);
  await finish();
  const refunds = await world.refunds(key);
  expect(refunds.map(({ amountFen, points }) => [amountFen, points])).toEqual([
    [333n, 3n],
    [1n, 0n],
    [333n, 3n],
    [334n, 4n],
  ]);
  expect(await world.order(key)).toMatchObject({
    state: 'refunded',
    refundedFen: 1001n,
    pointsReturned: 10n,
  });
  expect(await world.brought(key)).toEqual({ points: 0n, qualifying: 0n });
  expect(await world.points()).toBe(before);
});

test('of two clerks who refund the same cup at once, one does; the same request again is the same refund', async () => {
  const key = await world.place('an', [{ line: '1', quantity: 1, netFen: 1800n }]);
  await world.pay(key);
  const both = await Promise.all([
    refund(key, [{ line: '1', quantity: 1 }], clerk),
    refund(key, [{ line: '1', quantity: 1 }], manager),
  ]);
  expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'nothing-left' }]);
  expect(await world.refunds(key)).toHaveLength(1);

  const other = await world.place();
  await world.pay(other);
  const asked = ask(other, [{ line: '1', quantity: 1 }]);
  const twice = await Promise.all([
    refundOrder(world.pool, manager, asked, world.now()),
    refundOrder(world.pool, manager, asked, world.now()),
  ]);
  expect(twice[0]).toEqual(twice[1]);
  expect(await world.refunds(other)).toHaveLength(1);
});

test('a clerk refunds up to ¥50 of an order of the day, a manager more and later; nobody what is not there', async () => {
  const key = await world.place('an', [{ line: '1', quantity: 2, netFen: 10_002n }]);
  expect(await refund(key, [])).toEqual({ refused: 'wrong-state' });
  await world.pay(key);
  expect(await refund(key, [{ line: '1', quantity: 2 }], clerk)).toEqual({ refused: 'forbidden' });
  expect(await refund(key, [{ line: '1', quantity: 1 }], clerk)).toEqual({ refused: 'forbidden' });
  expect(await refund(key, [{ line: '7', quantity: 1 }])).toEqual({ refused: 'bad-request' });
  expect(await refund(key, [{ line: '1', quantity: 3 }])).toEqual({ refused: 'nothing-left' });
  const elsewhere = { ...manager, place: { ...manager.place, storeId: 's2' } };
  expect(await refund(key, [], elsewhere)).toEqual({ refused: 'not-found' });
  world.clock.ahead = 48 * 60 * MINUTE_MS;
  const small = await world.place('an', [{ line: '1', quantity: 1, netFen: 5000n }]);
  world.clock.ahead = 0;
  expect(await refund(key, [{ line: '1', quantity: 1 }])).toHaveProperty('refundId');
  expect(await world.order(small)).toMatchObject({ state: 'created' });
});

test('a clerk cannot refund an order of another day', async () => {
  const key = await world.place('an', [{ line: '1', quantity: 1, netFen: 5000n }]);
  await world.pay(key);
  world.clock.ahead = 24 * 60 * MINUTE_MS;
  expect(await refund(key, [], clerk)).toEqual({ refused: 'forbidden' });
  world.clock.ahead = 0;
  expect(await refund(key, [], clerk)).toHaveProperty('refundId');
});

test.each(['hang', 'bad-signature', 'SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'NOT_ENOUGH'] as const)(
  'a refund that is unsure or must wait (%s) is sent again under the same number, and money goes back once',
  async (answer) => {
    const key = await world.place();
    await world.pay(key);
    world.bank.addFaults({
      calls: [{ call: 'refund', answer, done: answer === 'hang' || answer === 'bad-signature' }],
    });
    await refund(key, [{ line: '1', quantity: 1 }]);
    await runOrderEffects(world.platform, key, world.now());
    const waiting = (await world.effects(key)).filter(({ kind }) => kind === 'send-refund');
    expect(waiting).toMatchObject([{ stuck: false }]);
    world.clock.ahead = MINUTE_MS;
    await runEffects(world.platform, world.now());
    await world.bank.idle();
    expect(await world.refunds(key)).toMatchObject([{ state: 'done', amountFen: 1800n }]);
    expect(await world.payments(key)).toMatchObject([{ refundedFen: 1800n }]);
  },
);

test('a refund of which no notice comes is found by asking', async () => {
  const key = await world.place();
  await world.pay(key);
  world.bank.addFaults({ notices: { silent: 1 } });
  await refund(key, []);
  await runOrderEffects(world.platform, key, world.now());
  await world.bank.idle();
  expect(await world.refunds(key)).toMatchObject([{ state: 'processing' }]);
  world.clock.ahead = MINUTE_MS;
  await askPayments(world.platform, world.now(), never);
  expect(await world.refunds(key)).toMatchObject([{ state: 'done' }]);
});

test.each(['ABNORMAL', 'CLOSED'] as const)(
  'a refund that ends %s failed: an operator sees it, and its retry goes out under the same number',
  async (outcome) => {
    const key = await world.place();
    await world.pay(key);
    world.bank.addFaults({ refunds: { outcome } });
    await refund(key, []);
    await finish();
    // Where the notice was faster than the answer to the call, that one says "processing" last.
    world.clock.ahead = MINUTE_MS;
    await askPayments(world.platform, world.now(), never);
    const [failed] = await world.refunds(key);
    expect(failed).toMatchObject({ state: 'failed', lastError: expect.stringContaining(outcome) });
    expect(await world.effects(key)).toMatchObject([{ kind: 'send-refund', stuck: true }]);
    const [{ effect_no: id } = {}] = await world.rows(
      'select effect_no from huigan.effects where stuck and owner_id = $1',
      [key.orderId],
    );
    await retryEffects(world.pool, manager.place, [BigInt(String(id))], world.now());
    await runEffects(world.platform, world.now());
    // WeChat Pay says the same until somebody acts there.
    expect(await world.effects(key)).toMatchObject([{ kind: 'send-refund', stuck: true }]);
    const { refundId, outTradeNo } = present(failed, 'the refund');
    await receiveRefund(
      world.pool,
      world.shop.brandId,
      {
        outRefundNo: refundId,
        refundId: '50300',
        outTradeNo: outTradeNo ?? '',
        state: 'SUCCESS',
        refundFen: 3600n,
        doneAt: new Date(),
      },
      world.now(),
    );
    await retryEffects(world.pool, manager.place, [BigInt(String(id))], world.now());
    await finish();
    expect(await world.refunds(key)).toMatchObject([{ refundId, state: 'done' }]);
    expect(await world.effects(key)).toEqual([]);
  },
);

test('a refund that WeChat Pay refuses is left to an operator, not tried for ever', async () => {
  const key = await world.place();
  await world.pay(key);
  world.bank.addFaults({ calls: [{ call: 'refund', answer: 'INVALID_REQUEST' }] });
  await refund(key, []);
  await finish();
  expect(await world.refunds(key)).toMatchObject([{ state: 'failed' }]);
  const [{ effect_no: id } = {}] = await world.rows(
    'select effect_no from huigan.effects where stuck and owner_id = $1',
    [key.orderId],
  );
  await retryEffects(world.pool, manager.place, [BigInt(String(id))], world.now());
  await finish();
  expect(await world.refunds(key)).toMatchObject([{ state: 'done' }]);
});

test('reports of a refund in any order end done; one of a wrong amount or of nobody is kept for an operator', async () => {
  const key = await world.place();
  await world.pay(key);
  world.bank.addFaults({ notices: { silent: 1 }, refunds: { processingSeconds: 3600 } });
  await refund(key, []);
  await runOrderEffects(world.platform, key, world.now());
  const [sent] = await world.refunds(key);
  const { refundId, outTradeNo } = present(sent, 'the refund');
  const report = {
    outRefundNo: refundId,
    refundId: '503001',
    outTradeNo: outTradeNo ?? '',
    refundFen: 3600n,
    doneAt: null,
  };
  const receive = (changes: object) =>
    receiveRefund(
      world.pool,
      world.shop.brandId,
      { ...report, state: 'PROCESSING', ...changes },
      world.now(),
    );
  await receive({ refundFen: 36n, state: 'SUCCESS', refundId: '503002' });
  await receive({ outRefundNo: 'nobody-r1', refundId: '503003' });
  expect(await world.refunds(key)).toMatchObject([{ state: 'processing' }]);
  await receive({ state: 'SUCCESS', doneAt: new Date() });
  await receive({});
  await receive({ state: 'ABNORMAL' });
  expect(await world.refunds(key)).toMatchObject([{ state: 'done', lastError: null }]);
  const unknown = (await world.effects()).filter(({ kind }) => kind === 'unknown-refund');
  expect(unknown.map(({ subject, stuck }) => [subject, stuck])).toEqual([
    ['503002', true],
    ['503003', true],
  ]);
});

test('counted goods go back to the shelf while nobody has begun to prepare them', async () => {
  await world.owner.query(
    "insert into huigan.store_items (brand_id, store_id, product_id, available) values ($1, 's1', 'gift-box', 10)",
    [world.shop.brandId],
  );
  const available = async (): Promise<unknown> =>
    (await world.rows("select available from huigan.store_items where product_id = 'gift-box'"))[0]?.[
      'available'
    ];
  const lines = [{ line: '1', quantity: 2, netFen: 3600n, counted: 'gift-box' }];
  const [early, late] = [await world.place('an', lines), await world.place('an', lines)];
  for (const key of [early, late]) await world.pay(key);
  expect(await available()).toBe(6);
  await refund(early, [{ line: '1', quantity: 1 }]);
  expect(await available()).toBe(7);
  await refund(early, []);
  expect(await available()).toBe(8);
  await world.owner.query(
    "update huigan.orders set state = 'preparing', started_at = now() where order_id = $1",
    [late.orderId],
  );
  await refund(late, []);
  expect(await available()).toBe(8);
  const stocks = await world.rows('select order_id, stock from huigan.order_lines where order_id = any($1)', [
    [early.orderId, late.orderId],
  ]);
  expect(Object.fromEntries(stocks.map((row) => [row['order_id'], row['stock']]))).toEqual({
    [early.orderId]: 'released',
    [late.orderId]: 'sold',
  });
});

test('an order without payment in money returns its points and asks WeChat Pay nothing', async () => {
  const key = await world.place('an', [{ line: '1', quantity: 2, netFen: 0n, points: 9n }]);
  const order = await world.order(key);
  await withTransaction(world.pool, (db) => payWithin(db, order, world.now()));
  await refund(key, [{ line: '1', quantity: 1 }]);
  expect(await world.refunds(key)).toMatchObject([
    { state: 'done', amountFen: 0n, points: 4n, outTradeNo: null },
  ]);
  expect((await world.effects(key)).map(({ kind }) => kind)).toEqual([
    'tell-sale',
    'tell-refund',
    'return-points',
  ]);
  await finish();
  expect(await world.brought(key)).toEqual({ points: -5n, qualifying: 0n });
  await refund(key, []);
  await finish();
  expect(await world.brought(key)).toEqual({ points: 0n, qualifying: 0n });
  expect(await world.order(key)).toMatchObject({ state: 'refunded' });
});

test('in the end the ledger is what it should be', async () => {
  await finish();
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
});

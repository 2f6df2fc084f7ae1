/*
 * Creating an order: at the price that was seen or not at all, nothing of the request trusted, everything
 * given back where it is not paid.
 */
import type { CartLine, Quote } from '../../cloudfunctions/contract/order';
import { closeUnpaid } from '../../cloudfunctions/core/settlement/order/close-unpaid';
import { asDb } from '../../cloudfunctions/platform/db';
import { differencesIn } from '../worlds/till-shop';
import {
  BOOK,
  CAKES,
  creating,
  line,
  MINUTE_MS,
  NOW,
  openOrderWorld,
  type OrderWorld,
} from '../worlds/order-world';
import { keepPriceBook } from '../../cloudfunctions/core/settlement/desk/by-server';

let world: OrderWorld;
let an: string;
let bo: string;
beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
  bo = await world.guest('bo');
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.now = NOW;
});

const quoteOf = async (lines: CartLine[], changes: object = {}): Promise<unknown> => {
  const answer = await world.orders({ action: 'quote', store: 's1', lines, points: 'none', ...changes }, an);
  return answer.ok ? answer.data : answer.code;
};
const ordersKept = async (): Promise<number> =>
  Number((await world.rows('select count(*) from huigan.orders'))[0]?.['count']);

test.each<[string, CartLine[], object, object]>([
  ['an unknown product', [line('coffee')], {}, { line: 'coffee', code: 'unknown-product' }],
  ['no size chosen', [line('milk-tea', { options: [] })], {}, { line: 'milktea', code: 'bad-options' }],
  ['a set without its parts', [line('afternoon')], {}, { line: 'afternoon', code: 'bad-options' }],
  [
    'more than there are',
    [line('cake', { quantity: 11 })],
    {},
    { line: 'cake', code: 'too-few-left', message: '桂花糯米糍仅剩 10 份' },
  ],
  [
    'more than there are, in two lines',
    [line('cake', { quantity: 6 }), line('cake', { quantity: 5, line: 'b' })],
    {},
    { line: 'cake', code: 'too-few-left' },
  ],
  [
    'more than an order may have, in two lines',
    [line('milk-tea', { quantity: 20 }), line('milk-tea', { line: 'b' })],
    {},
    { line: 'milktea', code: 'too-many' },
  ],
  ['goods of a higher level', [line('reserve')], {}, { line: 'reserve', code: 'tier-only' }],
  [
    'text where none may stand',
    [line('cake', { text: '生日快乐' })],
    {},
    { line: 'cake', code: 'text-refused' },
  ],
  ['a store that nobody knows', [line('cake')], { store: 'x9' }, { line: null, code: 'store-closed' }],
])('a cart with %s is not priced, and the line is named', async (_, lines, changes, problem) => {
  expect(await quoteOf(lines, changes)).toMatchObject({
    outcome: 'problems',
    problems: expect.arrayContaining([expect.objectContaining(problem)]),
  });
});

test('out of hours nothing is sold, and the hours are said', async () => {
  world.clock.now = Date.parse('2026-11-21T21:30:00+08:00');
  expect(await quoteOf([line('cake')])).toMatchObject({
    problems: [{ line: null, code: 'store-closed', message: expect.stringContaining('09:00') as string }],
  });
});

test('what a clerk says is sold out cannot be bought, also in a set', async () => {
  const say = (soldOut: boolean) =>
    world.desk({ action: 'set-sold-out', store: 's1', product: 'cake', soldOut });
  const set = line('afternoon', {
    parts: [
      { part: 'drink', product: 'milk-tea', options: [{ group: 'size', choices: ['medium'] }] },
      { part: 'snack', product: 'cake', options: [] },
    ],
  });
  expect(await say(true)).toMatchObject({ ok: true });
  expect(await quoteOf([set])).toMatchObject({ problems: [{ line: 'afternoon', code: 'sold-out' }] });
  const listed = await world.desk({ action: 'list-sold-out', store: 's1' });
  expect(listed).toMatchObject({
    data: {
      products: expect.arrayContaining([
        { product: 'cake', name: '桂花糯米糍', category: '点心', soldOut: true, left: CAKES },
      ]) as unknown,
    },
  });
  expect(await say(false)).toMatchObject({ ok: true });
  expect(await quoteOf([set])).toMatchObject({ outcome: 'quoted', quote: { payableFen: '2600' } });
  expect(
    await world.desk({ action: 'set-sold-out', store: 's1', product: 'coffee', soldOut: true }),
  ).toMatchObject({ code: 'not-found' });
});

test('the same request again, also at once, is the same order', async () => {
  const quote = await world.quote(an, [line('cake')]);
  const body = creating(quote, [line('cake')]);
  const answers = await Promise.all([1, 2, 3].map(() => world.orders(body, an)));
  answers.push(await world.orders(body, an));
  const made = new Set(
    answers.map((answer) => (answer.ok ? (answer.data as { order: string }).order : answer.code)),
  );
  expect(made.size).toBe(1);
  expect(await world.cakesLeft()).toBe(CAKES - 1);
  // Another member's request of the same name is their own.
  expect(await world.orders(body, bo)).toMatchObject({ data: { outcome: 'created' } });
  expect(await world.cakesLeft()).toBe(CAKES - 2);
  for (const orderId of made)
    expect(await world.orders({ action: 'cancel-order', order: orderId }, an)).toEqual({
      ok: true,
      data: null,
    });
});

test('a price that has changed since it was seen creates nothing, and says the new one', async () => {
  const lines = [line('milk-tea', { quantity: 2 })];
  const seen = await world.quote(an, lines);
  const dearer = { ...BOOK, offers: [] };
  await keepPriceBook(
    asDb(world.pool),
    world.shop.brandId,
    { version: 2, effectiveFrom: NOW + MINUTE_MS, book: dearer },
    NOW,
  );
  world.clock.now = NOW + MINUTE_MS;
  const before = await ordersKept();
  const answer = await world.orders(creating(seen, lines), an);
  expect(seen.payableFen).toBe('3200');
  expect(answer).toMatchObject({
    ok: true,
    data: { outcome: 'price-changed', quote: { payableFen: '3800', priceVersion: 2 } },
  });
  expect(await ordersKept()).toBe(before);
});

test('amounts, points, store and member of a request are never trusted', async () => {
  const lines = [line('milk-tea')];
  const quote = await world.quote(an, lines);
  const before = await ordersKept();
  const lies: object[] = [
    { payableFen: '1' },
    { payableFen: '0' },
    { pointsUsed: '100', payableFen: '900' },
    { pointsUsed: '1900', payableFen: '0' },
    { store: 's2', payableFen: '1' },
  ];
  for (const lie of lies.slice(0, 2))
    expect(await world.orders(creating(quote, lines, lie), bo)).toMatchObject({
      data: { outcome: 'price-changed', quote: { payableFen: '1900' } },
    });
  // bo has 40 points: more are not there, whatever the device says.
  for (const lie of lies.slice(2, 4))
    expect(await world.orders(creating(quote, lines, lie), bo)).toMatchObject({
      data: { outcome: 'price-changed' },
    });
  expect(await world.orders(creating(quote, lines, lies[4]), bo)).toMatchObject({
    data: { outcome: 'price-changed' },
  });
  expect(await ordersKept()).toBe(before);
  const smuggled = creating(
    quote,
    lines.map((one) => ({ ...one, netFen: '1', unitListFen: '1', extraFen: -1900 })),
    { memberId: '1', brandId: 99, state: 'paid', paidAt: '2026-11-21T00:00:00Z' },
  );
  const made = await world.orders(smuggled, bo);
  expect(made).toMatchObject({ data: { outcome: 'created', payableFen: '1900' } });
  const [row] = await world.rows('select member_id, state from huigan.orders where order_id = $1', [
    (made as { data: { order: string } }).data.order,
  ]);
  expect(row).toEqual({ member_id: world.shop.members.get('bo'), state: 'created' });
});

test.each([
  ['no lines', { lines: [] }],
  ['a line without pieces', { lines: [line('cake', { quantity: 0 })] }],
  ['less than nothing', { lines: [line('cake', { quantity: -1 })] }],
  ['two lines of one name', { lines: [line('cake'), line('cake')] }],
  ['a negative price', { payableFen: '-1' }],
  ['half a point', { pointsUsed: '0.5' }],
])('%s is a bad request', async (_, changes) => {
  const quote: Quote = await world.quote(an, [line('cake')]);
  expect(await world.orders({ ...creating(quote, [line('cake')]), ...changes }, an)).toMatchObject({
    code: 'bad-request',
  });
});

test('an order that is not paid in time gives stock and points back', async () => {
  const [points, cakes] = [await world.pointsOf('an'), await world.cakesLeft()];
  const orderId = await world.place(an, [line('cake', { quantity: 3 })], '50');
  expect([await world.pointsOf('an'), await world.cakesLeft()]).toEqual([points - 50n, (cakes ?? 0) - 3]);
  world.clock.now = NOW + 15 * MINUTE_MS - 1;
  await closeUnpaid(world.pool, world.clock.now, () => false);
  expect(await world.cakesLeft()).toBe((cakes ?? 0) - 3);
  world.clock.now += 1;
  await Promise.all([1, 2].map(() => closeUnpaid(world.pool, world.clock.now, () => false)));
  await world.settleEffects();
  expect([await world.pointsOf('an'), await world.cakesLeft()]).toEqual([points, expect.any(Number)]);
  const shown = await world.orders({ action: 'show-order', order: orderId }, an);
  expect(shown).toMatchObject({
    data: {
      state: 'closed',
      closedWhy: 'unpaid',
      payBy: null,
      earnings: [
        { what: 'points-spent', amount: '50' },
        { what: 'points-returned', amount: '50' },
      ],
    },
  });
  expect(await world.pay(orderId)).toBe('closed');
  expect(await world.orders({ action: 'cancel-order', order: orderId }, an)).toEqual({
    ok: true,
    data: null,
  });
});

test('where points pay everything, the order is paid at once and nobody is asked for money', async () => {
  const before = await world.pointsOf('an');
  expect(before).toBe(100n);
  const cake = await world.quote(an, [line('cake')], 'most');
  expect(cake).toMatchObject({ payableFen: '200', points: { used: '100' } });
  const dearest = { ...BOOK, pointsDeduction: { points: 10, fen: 200, maxShareBp: 10_000 } };
  await keepPriceBook(
    asDb(world.pool),
    world.shop.brandId,
    { version: 3, effectiveFrom: NOW + 30 * MINUTE_MS, book: dearest },
    NOW,
  );
  world.clock.now = NOW + 30 * MINUTE_MS;
  const free = await world.quote(an, [line('cake')], 'most');
  expect(free).toMatchObject({
    payableFen: '0',
    points: { used: '60', fen: '1200' },
    earns: { points: '0', qualifying: '0' },
  });
  const made = await world.orders(creating(free, [line('cake')]), an);
  expect(made).toMatchObject({ data: { outcome: 'created', payableFen: '0', payBy: null } });
  const orderId = (made as { data: { order: string } }).data.order;
  expect(await world.orders({ action: 'show-order', order: orderId }, an)).toMatchObject({
    data: { state: 'paid', pickupNo: expect.stringMatching(/^A\d{3}$/) as string },
  });
  expect(await world.orders({ action: 'cancel-order', order: orderId }, an)).toMatchObject({
    code: 'wrong-state',
  });
});

test('a member has at most ten orders that wait for payment', async () => {
  const quote = await world.quote(bo, [line('milk-tea')]);
  let made = 0;
  for (; made < 12; made += 1) {
    const answer = await world.orders(creating(quote, [line('milk-tea')]), bo);
    if (!answer.ok || answer.data.outcome !== 'created') break;
  }
  const waiting = await world.rows(
    `select count(*)::int from huigan.orders where member_id = $1 and state = 'created'`,
    [world.shop.members.get('bo')],
  );
  expect(waiting).toEqual([{ count: 10 }]);
  expect(await world.orders(creating(quote, [line('milk-tea')]), bo)).toMatchObject({
    data: { outcome: 'problems', problems: [{ line: null, code: 'too-many' }] },
  });
});

test("another member's order is nobody's", async () => {
  const orderId = await world.place(an, [line('milk-tea')]);
  for (const action of ['show-order', 'cancel-order'])
    expect(await world.orders({ action, order: orderId }, bo)).toMatchObject({ code: 'not-found' });
  expect(JSON.stringify(await world.orders({ action: 'list-orders' }, bo))).not.toContain(orderId);
  expect(JSON.stringify(await world.orders({ action: 'list-orders' }, an))).toContain(orderId);
});

test("another store's clerk sees and moves nothing of it", async () => {
  const orderId = await world.place(an, [line('milk-tea')]);
  await world.pay(orderId);
  const elsewhere = await world.sessionOf(await world.hire('clerk', ['s2']));
  const asked = ['show-store-order', 'start-order', 'ready-order', 'hand-out'];
  for (const action of asked) {
    expect(await world.desk({ action, store: 's1', order: orderId }, elsewhere)).toMatchObject({
      code: 'forbidden',
    });
    expect(await world.desk({ action, store: 's2', order: orderId }, elsewhere)).toMatchObject({
      code: 'not-found',
    });
    expect(await world.desk({ action, store: 's1', order: orderId }, an)).toMatchObject({
      code: 'not-signed-in',
    });
  }
  const shown = (await world.orders({ action: 'show-order', order: orderId }, an)) as {
    data: { pickupCode: string; pickupNo: string };
  };
  for (const text of [shown.data.pickupCode, shown.data.pickupNo]) {
    expect(await world.desk({ action: 'find-pickup', store: 's1', text })).toMatchObject({
      data: { order: { order: orderId } },
    });
    expect(await world.desk({ action: 'find-pickup', store: 's2', text }, elsewhere)).toMatchObject({
      code: 'not-found',
    });
  }
  expect(await world.ask({ action: 'scan', store: 's2', text: shown.data.pickupCode }, elsewhere)).toEqual({
    ok: true,
    data: { is: 'unknown' },
  });
});

test('after all of it the audit finds nothing', async () => {
  world.clock.now = NOW + 60 * MINUTE_MS;
  await world.settleEffects();
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

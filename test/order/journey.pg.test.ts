/* An order from the quote to the hand-out: what guest, clerk and ledger see of it. */
import type { OrderReply } from '../../cloudfunctions/contract/order';
import { differencesIn, memberOf } from '../worlds/till-shop';
import { creating, line, MINUTE_MS, NOW, openOrderWorld, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
let an: string;
beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
});
afterAll(() => world.close());

const show = async (orderId: string): Promise<OrderReply> =>
  (await world.orders({ action: 'show-order', order: orderId }, an)).ok
    ? ((await world.orders({ action: 'show-order', order: orderId }, an)) as { data: OrderReply }).data
    : Promise.reject(new Error(orderId));

let orderId: string;

test('a guest orders a customised drink with points, at the price that the quote explains', async () => {
  const tea = line('milk-tea', {
    quantity: 2,
    options: [
      { group: 'size', choices: ['large'] },
      { group: 'toppings', choices: ['coconut'] },
    ],
    text: '小满加油',
  });
  const lines = [tea, line('cake')];
  const quote = await world.quote(an, lines, 'most');
  // 2 × (19.00 + 3.00 + 2.00) + 12.00 = 60.00; 满30减6; 100 points pay ¥10.00.
  expect(quote).toMatchObject({
    listFen: '6000',
    payableFen: '4400',
    points: { used: '100', fen: '1000', most: '100', usable: '100', why: null },
    earns: { points: '44', qualifying: '44' },
    priceVersion: 1,
  });
  expect(quote.lines[0]).toMatchObject({ optionsText: '大杯 · 椰果', unitListFen: '2400', listFen: '4800' });
  const created = await world.orders(creating(quote, lines, { remark: '少糖' }), an);
  expect(created).toMatchObject({ ok: true, data: { outcome: 'created', payableFen: '4400' } });
  orderId = (created as { data: { order: string } }).data.order;
  expect(orderId).toMatch(/^261121\d{12}$/);
  expect(await world.pointsOf('an')).toBe(0n);
  expect(await world.cakesLeft()).toBe(9);
  expect(await show(orderId)).toMatchObject({
    state: 'created',
    pickupNo: null,
    pickupCode: null,
    refundable: null,
  });
});

test('once it is paid the guest has a number and a code, and the board has the order', async () => {
  expect(await world.pay(orderId)).toBe('paid');
  const paid = await show(orderId);
  expect(paid).toMatchObject({ state: 'paid', pickupNo: 'A001', ahead: 0, remark: '少糖', payBy: null });
  expect(paid.pickupCode).toMatch(/^91\d{10}$/);
  expect(paid.lines[0]).toMatchObject({
    text: '小满加油',
    again: {
      options: [
        { group: 'size', choices: ['large'] },
        { group: 'toppings', choices: ['coconut'] },
      ],
      text: '小满加油',
    },
  });

  const board = await world.desk({ action: 'list-board', store: 's1' });
  expect(board).toMatchObject({
    ok: true,
    data: {
      orders: [
        {
          order: orderId,
          member: '林*夏',
          remark: '少糖',
          may: ['start-order', 'ready-order', 'hand-out', 'refund-order'],
        },
      ],
    },
  });
});

test('a clerk makes it, scans the code and hands out; the ledger has the sale, its completion, and says what it gave', async () => {
  const paid = await show(orderId);
  world.clock.now = NOW + 3 * MINUTE_MS;
  for (const action of ['start-order', 'ready-order'] as const)
    expect(await world.desk({ action, store: 's1', order: orderId })).toMatchObject({ ok: true });
  const scanned = await world.ask({ action: 'scan', store: 's1', text: paid.pickupCode }, world.clerk);
  expect(scanned).toMatchObject({
    ok: true,
    data: { is: 'pickup-code', order: { order: orderId, state: 'ready' } },
  });
  const handed = await world.desk({ action: 'hand-out', store: 's1', order: orderId });
  expect(handed).toMatchObject({ ok: true, data: { order: { state: 'completed', may: ['refund-order'] } } });

  const done = await show(orderId);
  expect(done).toMatchObject({ state: 'completed', pickupCode: null, ahead: null });
  expect(
    done.earnings.map(({ what, amount, pending, sentence }) => [what, amount, pending, sentence]),
  ).toEqual([
    ['points-spent', '100', false, '积分抵扣 100 分'],
    ['points', '44', false, '实付 ¥44.00 × 1 分/元 = 44 分'],
    ['qualifying', '44', false, '实付 ¥44.00 × 1 成长值/元 = 44 成长值'],
  ]);
  expect(await world.pointsOf('an')).toBe(44n);
  const events = await world.rows(
    `select kind, external_id, payload from huigan.events where member_id = $1 and source = 'order' order by seq`,
    [memberOf(world.shop, 'an')],
  );
  expect(events.map(({ kind, external_id }) => [kind, external_id])).toEqual([
    ['redemption', `${orderId}:points`],
    ['sale', orderId],
    ['completion', `${orderId}:completion`],
  ]);
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

/*
 * What others got wrong in public (G01 to G19), and everything that may come in between, by the real payment
 * protocol: each case says its numbers.
 */
import { closeOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { withTransaction } from '../../cloudfunctions/platform/db';
import type { SeatsTerms } from '../../cloudfunctions/contract/group';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { line, MINUTE_MS, NOW } from '../worlds/order-world';
import { offerOf, openGroupWorld, type GroupWorld, type Taken } from '../worlds/group-world';
import { sale, settle } from '../worlds/tea-shop';
import { memberOf } from '../worlds/till-shop';

let world: GroupWorld;
let made = 0;
beforeAll(async () => {
  world = await openGroupWorld();
});
afterEach(async () => {
  // What a case leaves open goes on to its end: nothing may be wrong with it then either.
  world.bank.endFaults();
  await world.rounds();
  expect(await world.differences()).toEqual([]);
});
afterAll(() => world?.close());

/** So many new members, by names of their own. */
async function people(count: number): Promise<string[]> {
  const names = Array.from({ length: count }, () => `p${String((made += 1)).padStart(4, '0')}`);
  await world.newcomers(names);
  return names;
}
/** An offer of its own for a case. */
async function offer(terms: Partial<SeatsTerms> = {}, changes = {}): Promise<{ offer: string }> {
  const id = `offer-${String((made += 1))}`;
  await world.lay(id, offerOf(terms, changes));
  return { offer: id };
}
const pair = { steps: [{ size: 2, priceFen: 1390 }] };
const stateOf = async (groupId: string): Promise<unknown> =>
  (await world.rows('select state from huigan.groups where group_id = $1', [groupId]))[0]?.['state'];
const seatState = async ({ order }: Taken): Promise<unknown> =>
  (await world.rows('select state from huigan.group_seats where order_id = $1', [order]))[0]?.['state'];
const refundsOf = ({ order }: Taken) =>
  world.rows(
    'select amount_fen, kind, state from huigan.refunds where order_id = $1 order by asked_at, refund_id',
    [order],
  );
const noSeat = (code: string) => ({ data: { outcome: 'no-seat', why: { code } } });
const keyOf = ({ memberId, order: orderId }: Taken) => ({ memberId, orderId });
const firstOf = (names: string[]): [string, string, string] => names as [string, string, string];

test('G01: money for a seat that somebody else has taken goes back whole, and the notice is answered', async () => {
  const [a, d, e] = firstOf(await people(3));
  const leader = await world.join(a, await offer(pair));
  const late = await world.seat(d, { group: leader.group });
  const params = await world.prepay(late);
  world.bank.addFaults({ calls: [{ call: 'close', answer: 'hang', times: 99 }] });
  world.after(6);
  await world.rounds();
  // Nobody knows whether it was paid: the seat is not given away.
  expect(await world.trySeat(e, { group: leader.group })).toMatchObject(noSeat('full'));
  world.bank.endFaults();
  await world.rounds();
  await world.join(e, { group: leader.group });
  expect(await stateOf(leader.group)).toBe('filled');
  // WeChat Pay lets nobody pay what it closed.
  expect(world.bank.pay(params).errMsg).not.toBe('requestPayment:ok');
  expect(await seatState(late)).toBe('released');
});

test('G02: two who pay for the last seat in the same moment: one is held before, so one never pays', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [a, b, c] = firstOf(await people(3));
    const leader = await world.join(a, await offer(pair));
    const tried = await Promise.all([b, c].map((name) => world.trySeat(name, { group: leader.group })));
    expect(tried.map((one) => (one.ok ? one.data.outcome : one.code)).sort()).toEqual(['created', 'no-seat']);
  }
});

test('G06: 10 of 50 refunds are refused and 5 answered by nothing: all are given back once', async () => {
  const names = await people(50);
  const of = await offer({ steps: [{ size: 100, priceFen: 1390 }], minutes: 60 });
  const leader = await world.join(names[0] as string, of);
  for (const name of names.slice(1)) await world.join(name, { group: leader.group });
  world.after(61);
  world.bank.addFaults({
    calls: [
      { call: 'refund', answer: 'NOT_ENOUGH', times: 10 },
      { call: 'refund', answer: 'hang', done: true, times: 5 },
    ],
  });
  await world.rounds();
  expect(await stateOf(leader.group)).toBe('failing');
  expect(await world.show(leader.group)).toMatchObject({ paid: 0 });
  world.bank.endFaults();
  for (let round = 0; round < 3; round += 1) {
    world.after(2);
    await world.rounds();
  }
  expect(await stateOf(leader.group)).toBe('failed');
  const back = await world.rows(
    `select count(*)::int as refunds, count(distinct r.order_id)::int as orders, sum(r.amount_fen)::int as fen
     from huigan.refunds r join huigan.orders o using (member_id, order_id) where o.group_id = $1 and r.state = 'done'`,
    [leader.group],
  );
  expect(back).toEqual([{ refunds: 50, orders: 50, fen: 50 * 1390 }]);
});

test('G08: one of a filled group is refunded: 3 of 3 stay, the others are made', async () => {
  const [a, b, c] = firstOf(await people(3));
  const leader = await world.join(a, await offer());
  const second = await world.join(b, { group: leader.group });
  const third = await world.join(c, { group: leader.group });
  await world.rounds();
  const refund = { order: second.order, lines: [], reason: '洒了', requestId: 'g08refund' };
  const asked = { action: 'refund-order', store: 's1', ...refund };
  expect(await world.desk(asked, world.manager)).toMatchObject({ ok: true });
  await world.rounds();
  expect(await world.show(leader.group)).toMatchObject({ state: 'filled', paid: 3 });
  expect([await seatState(leader), await seatState(second), await seatState(third)]).toEqual([
    'confirmed',
    'reversed',
    'confirmed',
  ]);
  expect(await world.rows('select state from huigan.orders where order_id = $1', [third.order])).toEqual([
    { state: 'confirmed' },
  ]);
});

test('G10: cancelled while the money was on its way: one refund, whatever is told how often', async () => {
  const [a, b] = firstOf(await people(2));
  const leader = await world.join(a, await offer());
  const taken = await world.seat(b, { group: leader.group });
  const params = await world.prepay(taken);
  world.bank.addFaults({ notices: { duplicate: 3 }, calls: [{ call: 'close', answer: 'hang', times: 1 }] });
  world.bank.pay(params);
  await world.leave(b, leader.group);
  await world.bank.idle();
  await world.rounds();
  const refunds = await refundsOf(taken);
  expect(refunds.map(({ amount_fen }) => amount_fen)).toEqual([1390n]);
  expect(await world.show(leader.group)).toMatchObject({ held: 0, paid: 1, state: 'forming' });
});

test('G13: a notice that never comes: asked at the end of the hold, and the seat is theirs', async () => {
  const [a, b] = firstOf(await people(2));
  const leader = await world.join(a, await offer(pair));
  const taken = await world.seat(b, { group: leader.group });
  const params = await world.prepay(taken);
  world.bank.addFaults({ notices: { silent: 9 } });
  world.bank.pay(params);
  world.after(6);
  await world.rounds();
  expect([await stateOf(leader.group), await seatState(taken)]).toEqual(['filled', 'confirmed']);
});

test('G15: ¥10.90 and 30 points paid: the same go back, the points to their lots', async () => {
  const [a] = firstOf(await people(1));
  const memberId = memberOf(world.shop, a);
  await settle(world.pool, world.shop, [sale(memberId, `first-${a}`, NOW - 3_600_000, 10_000)]);
  const before = await world.pointsOf(a);
  const leader = await world.join(a, await offer({ minutes: 30 }), { points: '30' });
  expect(await world.pointsOf(a)).toBe(before - 30n);
  world.after(31);
  await world.rounds();
  await world.rounds();
  expect(await refundsOf(leader)).toEqual([{ amount_fen: 1090n, kind: 'order', state: 'done' }]);
  expect(await world.pointsOf(a)).toBe(before);
});

test('G17: the brand fills above 2 of 3, and says so; nobody is invented', async () => {
  const [a, b, c] = firstOf(await people(3));
  const of = await offer({ fillAbove: 2, minutes: 30 });
  const leader = await world.join(a, of);
  await world.join(b, { group: leader.group });
  const alone = await world.join(c, of);
  world.after(31);
  await world.rounds();
  expect(await world.show(leader.group)).toMatchObject({
    state: 'filled',
    filledBy: 'brand',
    paid: 2,
    size: 3,
  });
  await world.rounds();
  expect(await stateOf(alone.group)).toBe('failed');
});

test('G19: five join at once: the number is true at once, and never negative', async () => {
  const names = await people(8);
  const leader = await world.join(names[0] as string, await offer({ steps: [{ size: 6, priceFen: 1390 }] }));
  const tried = await Promise.all(names.slice(1).map((name) => world.trySeat(name, { group: leader.group })));
  expect(tried.filter((one) => one.ok && one.data.outcome === 'created')).toHaveLength(5);
  expect(await world.show(leader.group)).toMatchObject({ held: 5, paid: 1, missing: 0 });
});

test('G-R5: one running group of an offer, one unpaid seat, a limit in all, three lapses a day', async () => {
  const [a, b] = firstOf(await people(2));
  const of = await offer({}, { perMember: 1 });
  const other = await offer();
  const leader = await world.join(a, of);
  expect(await world.trySeat(a, of)).toMatchObject(noSeat('in-one-already'));
  expect(await world.trySeat(a, { group: leader.group })).toMatchObject(noSeat('in-one-already'));
  await world.seat(b, { group: leader.group });
  expect(await world.trySeat(b, other)).toMatchObject(noSeat('unpaid-one'));
  for (let lapse = 0; lapse < 3; lapse += 1) {
    world.after(6);
    await world.rounds();
    if (lapse < 2) await world.seat(b, { group: leader.group });
  }
  expect(await world.trySeat(b, { group: leader.group })).toMatchObject(noSeat('lapsed-often'));
});

test('G-R6: the leader leaves: the money goes back, the oldest paid leads and has the leader’s price', async () => {
  const names = await people(4);
  const of = await offer({ leader: { kind: 'price', priceFen: 990 } });
  const [a, b, c, d] = names as [string, string, string, string];
  const leader = await world.join(a, of);
  const second = await world.join(b, { group: leader.group });
  expect(await world.leave(a, leader.group)).toMatchObject({ ok: true });
  await world.rounds();
  expect(await refundsOf(leader)).toEqual([{ amount_fen: 990n, kind: 'order', state: 'done' }]);
  expect(await world.show(leader.group, b)).toMatchObject({ paid: 1, mine: { leads: true } });
  await world.join(c, { group: leader.group });
  await world.join(d, { group: leader.group });
  await world.rounds();
  await world.rounds();
  expect(await refundsOf(second)).toEqual([{ amount_fen: 400n, kind: 'difference', state: 'done' }]);
  const told = await world.rows(`select payload from huigan.events where external_id = $1`, [second.order]);
  expect(told[0]?.['payload']).toMatchObject({ lines: [{ amountFen: '990' }] });
});

test('the last one leaves: the group is over at once, and nobody finds it again', async () => {
  const [a, b] = firstOf(await people(2));
  const leader = await world.join(a, await offer());
  await world.leave(a, leader.group);
  // Its money may be back already.
  expect(['failing', 'failed']).toContain(await stateOf(leader.group));
  await world.rounds();
  expect(await stateOf(leader.group)).toBe('failed');
  expect(await world.trySeat(b, { group: leader.group })).toMatchObject(noSeat('over'));
  expect(await world.leave(a, leader.group)).toMatchObject({ ok: false, code: 'not-found' });
});

test('a seat that cannot be given back now holds up no other, and is tried again', async () => {
  const [a, b] = firstOf(await people(2));
  const leader = await world.join(a, await offer({ minutes: 60 }));
  const second = await world.join(b, { group: leader.group });
  const put = (state: string) =>
    world.rows('update huigan.orders set state = $2 where order_id = $1 returning state', [
      leader.order,
      state,
    ]);
  world.after(61);
  await put('refunded');
  await world.rounds();
  expect([await seatState(leader), await seatState(second)]).toEqual(['paid', 'refunded']);
  expect(await stateOf(leader.group)).toBe('failing');
  await put('paid');
  world.after(60);
  await world.rounds();
  expect([await seatState(leader), await stateOf(leader.group)]).toEqual(['refunded', 'failed']);
  expect(await refundsOf(leader)).toEqual([{ amount_fen: 1390n, kind: 'order', state: 'done' }]);
});

test('G-R7: 7 of 10 paid at the deadline: ¥13.00; four get ¥2.00 back each, 13 points each', async () => {
  const names = await people(7);
  const steps = [
    { size: 3, priceFen: 1500 },
    { size: 5, priceFen: 1300 },
    { size: 10, priceFen: 1100 },
  ];
  const leader = await world.join(names[0] as string, await offer({ steps, minutes: 60 }));
  const seats = [leader];
  for (const name of names.slice(1)) seats.push(await world.join(name, { group: leader.group }));
  world.after(61);
  await world.rounds();
  await world.rounds();
  expect(await stateOf(leader.group)).toBe('filled');
  const back = await Promise.all(
    seats.map(async (seat) => (await refundsOf(seat)).map((one) => one['amount_fen'])),
  );
  expect(back).toEqual([[200n], [200n], [200n], [200n], [], [], []]);
  expect(await Promise.all(names.map((name) => world.pointsOf(name)))).toEqual(Array(7).fill(13n));
  // Given back later, everybody gets what it cost in the end.
  const refund = { order: leader.order, lines: [], reason: '洒了', requestId: 'gr7refund' };
  await world.desk({ action: 'refund-order', store: 's1', ...refund }, world.manager);
  await world.rounds();
  expect((await refundsOf(leader)).map(({ amount_fen }) => amount_fen)).toEqual([200n, 1300n]);
});

test('老带新: only somebody who has not bought joins; tested again when the money comes', async () => {
  const [a, b, c] = firstOf(await people(3));
  const leader = await world.join(a, await offer({ newcomersOnly: true }));
  const bought = await world.place(await world.guest(c), [line('cake')]);
  await world.pay(bought);
  expect(await world.trySeat(c, { group: leader.group })).toMatchObject(noSeat('newcomers-only'));
  const taken = await world.seat(b, { group: leader.group });
  const params = await world.prepay(taken);
  await world.pay(await world.place(await world.guest(b), [line('cake')]));
  world.bank.pay(params);
  await world.bank.idle();
  await world.rounds();
  expect((await refundsOf(taken)).map(({ kind, amount_fen }) => [kind, amount_fen])).toEqual([
    ['stray', 1390n],
  ]);
  expect([await seatState(taken), await stateOf(leader.group)]).toEqual(['released', 'forming']);
});

test('stock of an offer: 3 seats over all its groups, and a seat that lapses is there again', async () => {
  const [a, b, c] = firstOf(await people(3));
  const of = await offer({}, { stock: 2 });
  await world.join(a, of);
  const held = await world.seat(b, of);
  expect(await world.trySeat(c, of)).toMatchObject(noSeat('none-left'));
  world.after(6);
  await world.rounds();
  expect(await seatState(held)).toBe('released');
  await world.join(c, of);
});

test('what an offer says later changes nothing for groups that run; an ended one opens none', async () => {
  const [a, b, c] = firstOf(await people(3));
  const of = await offer(pair);
  const leader = await world.join(a, of);
  const document = offerOf({ steps: [{ size: 2, priceFen: 1690 }] });
  await world.rows(
    `update huigan.group_offers set document = $2, revision = revision + 1, state = 'ended' where offer_id = $1`,
    [of.offer, JSON.stringify(document)],
  );
  expect(await world.trySeat(c, of)).toMatchObject(noSeat('over'));
  expect(await world.show(leader.group, b)).toMatchObject({ priceFen: '1390', why: null });
  await world.join(b, { group: leader.group });
  expect(await stateOf(leader.group)).toBe('filled');
});

test('the same request twice is one seat; extras cost what they cost; no other offer applies', async () => {
  const [a] = firstOf(await people(1));
  const of = await offer();
  const session = await world.guest(a);
  const large = line('milk-tea', {
    options: [
      { group: 'size', choices: ['large'] },
      { group: 'toppings', choices: ['coconut'] },
    ],
  });
  const cart = { seat: of, store: 's1', lines: [large], points: 'none' };
  const quoted = await world.told({ action: 'quote-seat', ...cart }, session);
  expect(quoted.quote).toMatchObject({ payableFen: '1890', adjustments: [{ name: '拼团价' }] });
  const wish = {
    ...cart,
    payableFen: '1890',
    pointsUsed: '0',
    showsFace: true,
    remark: '',
    requestId: 'twicetwice',
  };
  const both = await Promise.all([1, 2].map(() => world.told({ action: 'take-seat', ...wish }, session)));
  expect(both[0].order).toBe(both[1].order);
  expect(
    await world.rows('select held, paid from huigan.groups where group_id = $1', [both[0].group]),
  ).toEqual([{ held: 1, paid: 0 }]);
  expect(
    await world.told({ action: 'take-seat', ...wish, payableFen: '1390', requestId: 'otherother' }, session),
  ).toMatchObject({
    outcome: 'no-seat',
  });
});

test('拼单: everybody their own at their own price; ended by whoever began it, one batch at the counter', async () => {
  const [a, b, c] = firstOf(await people(3));
  const session = await world.guest(a);
  // From two paid orders on, its starter gets a coupon.
  await keepLive(world.pool, world.shop.brandId, 'starter', templateOf({}, { by: 'given' }));
  const gift = { template: 'starter', count: 1 };
  await world.lay('office', offerOf({}, { terms: { kind: 'office', gift: { size: 2, gift } } }));
  const until = new Date(world.clock.now + 60 * MINUTE_MS).toISOString();
  const opening = { action: 'open-office', store: 's1', until, showsFace: true, requestId: 'officeone1' };
  const { group } = await world.told(opening, session);
  expect(await world.told(opening, session)).toEqual({ group });
  const mine = await world.join(a, { group });
  await world.join(b, { group }, { lines: [line('cake', { quantity: 2 })] });
  await world.seat(c, { group });
  expect(await world.groups({ action: 'close-office', group }, await world.guest(b))).toMatchObject({
    ok: false,
  });
  const looked = await world.show(group);
  expect(looked.office).toMatchObject({ gift: { size: 2, count: 1 } });
  // Both paid in one moment of the test's clock: in which order they stand says nothing.
  const chosen = looked.seats
    .filter(({ state }) => state === 'paid')
    .map(({ what, cups }) => ({ what, cups }));
  expect(chosen).toHaveLength(2);
  expect(chosen).toContainEqual({ what: expect.stringMatching(/ ×2$/), cups: 2 });
  expect(chosen).toContainEqual({ what: expect.stringMatching(/^茉莉轻乳茶/), cups: 1 });
  await world.told({ action: 'close-office', group }, session);
  await world.rounds();
  await world.rounds();
  expect(await world.show(group)).toMatchObject({ state: 'filled', filledBy: 'deadline', paid: 2, held: 0 });
  expect(await seatState(mine)).toBe('confirmed');
  const coupons = await world.rows('select member_id, source from huigan.coupons');
  expect(coupons).toEqual([{ member_id: mine.memberId, source: 'group' }]);
});

test('late money takes a free seat again (domain rule 9); where none is free it goes back', async () => {
  const names = await people(6);
  const late = async ([a, b, c]: [string, string, string], isFree: boolean): Promise<Taken> => {
    const leader = await world.join(a, await offer(pair));
    const taken = await world.seat(b, { group: leader.group });
    const params = await world.prepay(taken);
    // Released without asking WeChat Pay: its answer is not known in this moment.
    await withTransaction(world.pool, (db) => closeOrder(db, keyOf(taken), 'unpaid', world.clock.now));
    if (!isFree) await world.join(c, { group: leader.group });
    world.bank.pay(params);
    await world.bank.idle();
    await world.rounds();
    return taken;
  };
  const again = await late(firstOf(names.slice(0, 3)), true);
  expect([await seatState(again), await refundsOf(again)]).toEqual(['confirmed', []]);
  const back = await late(firstOf(names.slice(3)), false);
  expect(await seatState(back)).toBe('released');
  expect((await refundsOf(back)).map(({ kind, amount_fen }) => [kind, amount_fen])).toEqual([
    ['stray', 1390n],
  ]);
});

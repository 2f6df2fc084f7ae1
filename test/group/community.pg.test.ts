/*
 * Community buying from the first order to the leader's fee, by the real payment protocol: every number is
 * written down here by hand.
 */
import { writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { cycleOf, dayAfter, openCommunityWorld, type CommunityWorld } from '../worlds/community-world';
import { line } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';

const HOUR_MS = 3_600_000;

let world: CommunityWorld;
beforeEach(async () => {
  world = await openCommunityWorld();
  await world.newcomers(['an3', 'bo3', 'ci3']);
});
afterEach(async () => {
  world.bank.endFaults();
  await world.rounds();
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const cakes = (quantity: number, name = '1') => line('cake', { line: name, quantity });
const teas = (quantity: number, name = '2') => line('milk-tea', { line: name, quantity });
const data = async (answer: Promise<{ ok: boolean }>) => {
  const told = await answer;
  if (!told.ok) throw new Error(JSON.stringify(told));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (told as any).data;
};
const handOut = async (order: string): Promise<unknown> => {
  const { pickupCode } = await data(world.asMember(await nameOf(order), { action: 'show-parcel', order }));
  const found = await data(world.atCounter({ action: 'find-pickup', text: pickupCode }));
  return (await data(world.atCounter({ action: 'hand-out', order: found.order.order }))).order.state;
};
const nameOf = async (order: string): Promise<string> => {
  const [row] = await world.rows('select member_id from huigan.orders where order_id = $1', [order]);
  const found = [...world.shop.members].find(([, memberId]) => memberId === row?.['member_id']);
  return found?.[0] ?? '';
};
/** Four orders at the lane: Lin leads there. */
async function fourOrders(lane: string) {
  const an = await world.buy('an3', lane, [cakes(2), teas(1)]);
  const an2 = await world.buy('an3', lane, [cakes(1)]);
  const bo = await world.buy('bo3', lane, [cakes(1), teas(2)]);
  const ci = await world.buy('ci3', lane, [teas(1)]);
  return { an, an2, bo, ci };
}

type Four = Awaited<ReturnType<typeof fourOrders>>;
const PACKED = [
  { name: '桂花糯米糍', quantity: 4, back: 0 },
  { name: '茉莉轻乳茶', quantity: 4, back: 0 },
];
/** One tea of Bo's two. */
const backOf = ({ bo }: Four, requestId: string) => ({
  ...{ action: 'refund-order', order: bo.order, lines: [{ line: '2', quantity: 1 }] },
  ...{ reason: '送多了', requestId },
});

/** After the cut-off: on no board, without a code, packed. */
async function seeCutOff(lane: string, { an }: Four): Promise<void> {
  await world.toDay(2);
  expect(
    await world.rows('select state, leader_id, paid from huigan.groups where group_id = $1', [lane]),
  ).toEqual([{ state: 'filled', leader_id: world.shop.members.get('lin'), paid: 4 }]);
  expect((await data(world.atCounter({ action: 'list-board' }))).orders).toEqual([]);
  const before = await data(world.asMember('an3', { action: 'show-parcel', order: an.order }));
  expect(before).toMatchObject({ state: 'coming', phase: 'coming', pickupCode: null, mayCancel: false });
  const cancel = { action: 'cancel-parcel', order: an.order };
  expect(await world.asMember('an3', cancel)).toMatchObject({ ok: false, code: 'wrong-state' });
  expect((await data(world.atDesk({ action: 'show-packing', group: lane }))).totals).toMatchObject(PACKED);
}

/** The list stays, the sheet has what went back. */
async function seeSupplement(lane: string, four: Four): Promise<void> {
  await data(world.atCounter(backOf(four, 'backbackback')));
  expect(await data(world.atDesk({ action: 'show-packing', group: lane }))).toMatchObject({
    totals: [PACKED[0], { quantity: 4, back: 1 }],
    supplement: [{ order: four.bo.order, name: '茉莉轻乳茶', quantity: 1, reason: '送多了' }],
  });
}

/** All but Ci's by their codes. */
async function fetchThree(lane: string, { an, an2, bo, ci }: Four): Promise<void> {
  await world.toDay(3);
  expect([await handOut(an.order), await handOut(an2.order), await handOut(bo.order)]).toEqual(
    Array(3).fill('completed'),
  );
  const listed = await data(world.atCounter({ action: 'list-parcels', group: lane }));
  expect(listed.group).toMatchObject({ parcels: 4, fetched: 3, left: 0, back: 0, phase: 'fetching' });
  const waiting = listed.parcels.filter(({ state }: { state: string }) => state !== 'fetched');
  expect(waiting).toMatchObject([{ order: ci.order, state: 'ready' }]);
}

/** 30% of tea: ¥3.99 of ¥13.33, three times; then the rest of Bo's. */
async function shareTea(lane: string, four: Four): Promise<void> {
  const { an, bo, ci } = four;
  const share = { group: lane, product: 'milk-tea', shareBp: 3000 };
  expect(await data(world.atDesk({ action: 'try-share', ...share }))).toEqual({ orders: 3, fen: '1197' });
  const giving = { action: 'give-share', ...share, reason: '有的漏了', requestId: 'shareshare1' };
  expect(await world.atDesk({ ...giving, typedFen: '1200' })).toMatchObject({ code: 'figures-changed' });
  const given = { orders: 3, fen: '1197' };
  expect(await data(world.atDesk({ ...giving, typedFen: '1197' }))).toEqual(given);
  // Again it answers what was given, and adds nothing up anew.
  const again = await statementsOf(async () => {
    expect(await data(world.atDesk({ ...giving, typedFen: '1197' }))).toEqual(given);
  });
  expect(again.filter((sql) => sql.includes('huigan.order_lines'))).toEqual([]);
  await world.rounds();
  expect([await world.backOf(an), await world.backOf(bo), await world.backOf(ci)]).toEqual([
    [['share', 399n, 'done']],
    [
      ['order', 1333n, 'done'],
      ['share', 399n, 'done'],
    ],
    [['share', 399n, 'done']],
  ]);
  // What is left of the second tea is ¥9.34.
  await data(world.atCounter(backOf(four, 'backbackrest')));
  await world.rounds();
  expect((await world.backOf(bo))[2]).toEqual(['order', 934n, 'done']);
}

test('a cycle: ordered, frozen, given back, shared, fetched, left; the leader has ¥3.44', async () => {
  expect(await data(world.publish('weekend', cycleOf()))).toMatchObject({
    outcome: 'published',
    revision: 1,
  });
  const lane = await world.groupAt('weekend', 'lane');
  const four = await fourOrders(lane);
  // Three cakes a member, over all orders.
  expect(await world.trySeat('an3', { group: lane }, { lines: [cakes(1)] })).toMatchObject({
    data: { outcome: 'problems', problems: [{ code: 'too-many', message: '每人限购 3 份，你已买 3 份' }] },
  });
  const shown = await data(world.asMember('an3', { action: 'show-cycle', cycle: 'weekend' }));
  expect(shown).toMatchObject({ phase: 'ordering', parcels: [{ state: 'ordered' }, { state: 'ordered' }] });

  await seeCutOff(lane, four);
  await seeSupplement(lane, four);
  await fetchThree(lane, four);
  await shareTea(lane, four);
  await world.toDay(6);
  expect(await data(world.asMember('ci3', { action: 'show-parcel', order: four.ci.order }))).toMatchObject({
    ...{ state: 'left', phase: 'over', pickupCode: null },
    lines: [{ sharedFen: '399' }],
  });
  await writeProfiles(asDb(world.pool), [{ memberId: memberOf(world.shop, 'lin'), name: '林深' }]);
  // 2534 + 800 + 800 = 4134, of which 8.33%: 344.
  const cycle = await data(world.atDesk({ action: 'show-desk-cycle', cycle: 'weekend' }));
  expect(cycle.atPlaces).toMatchObject([
    { code: 'store', fee: null, orders: 0 },
    {
      code: 'lane',
      fetched: 3,
      left: 1,
      fee: { leader: 'test:lin', leaderName: '林*', pickedFen: '4134', feeFen: '344' },
    },
  ]);
  const { csv } = await data(world.atDesk({ action: 'export-leader-fees', cycle: 'weekend' }));
  expect(csv).toContain(`柳浪里 3 幢,${lane},test:lin,3,41.34,833,3.44,`);
  // Nothing changes when the day comes again.
  await world.toDay(7);
  expect(await world.rows('select fee_fen, paid_at from huigan.community_fees')).toEqual([
    { fee_fen: 344n, paid_at: null },
  ]);
});

test('what has arrived before its first day says so, and is handed out to whoever shows its code', async () => {
  await data(world.publish('early-bird', cycleOf({ fetchFrom: dayAfter(4) })));
  const lane = await world.groupAt('early-bird', 'lane');
  const { order } = await world.buy('an3', lane, [cakes(1)]);
  await world.toDay(3);
  const shown = await data(world.asMember('an3', { action: 'show-parcel', order }));
  expect(shown).toMatchObject({ phase: 'arrived', state: 'arrived' });
  const listed = await data(world.atCounter({ action: 'list-parcels', group: lane }));
  expect(listed).toMatchObject({ group: { phase: 'arrived' }, parcels: [{ order, state: 'arrived' }] });
  expect(await handOut(order)).toBe('completed');
});

test('a place whose cut-off came sooner than the cycle’s goes by its own', async () => {
  const today = dayAfter(0);
  const cutoff = new Date(world.clock.now + HOUR_MS).toISOString();
  await data(world.publish('sooner', cycleOf({ cutoff, arrives: today, fetchFrom: today })));
  const lane = await world.groupAt('sooner', 'lane');
  const { order } = await world.buy('an3', lane, [cakes(1)]);
  const deadline = new Date(world.clock.now).toISOString();
  await world.rows('update huigan.groups set deadline = $2 where group_id = $1', [lane, deadline]);
  await world.rounds();
  await world.rounds();
  const shown = await data(world.asMember('an3', { action: 'show-parcel', order }));
  expect(shown).toMatchObject({ phase: 'fetching', state: 'ready', pickupCode: expect.any(String) });
  expect(Date.parse(shown.cutoff)).toBe(Date.parse(deadline));
  const cycle = await data(world.asMember('an3', { action: 'show-cycle', cycle: 'sooner' }));
  expect(cycle).toMatchObject({ phase: 'ordering', parcels: [{ order, state: 'ready' }] });
  const listed = await data(world.atCounter({ action: 'list-parcels', group: lane }));
  expect(listed).toMatchObject({ group: { phase: 'fetching' }, parcels: [{ order, state: 'ready' }] });
  expect(await handOut(order)).toBe('completed');
});

test('what nobody fetches goes back whole, each order by itself; nobody paid: the group is over', async () => {
  await data(world.publish('refunds', cycleOf({ leftOver: 'refunded' })));
  const lane = await world.groupAt('refunds', 'lane');
  const { an, an2, bo, ci } = await fourOrders(lane);
  await world.toDay(3);
  await handOut(an.order);
  world.bank.addFaults({ calls: [{ call: 'refund', answer: 'hang', times: 1 }] });
  await world.toDay(6);
  world.bank.endFaults();
  world.after(10);
  await world.rounds();
  await world.rounds();
  const backs = await Promise.all([an, an2, bo, ci].map((taken) => world.backOf(taken)));
  expect(backs).toEqual([
    [],
    [['order', 800n, 'done']],
    [['order', 3466n, 'done']],
    [['order', 1333n, 'done']],
  ]);
  expect(
    await world.rows('select place, state from huigan.groups where offer_id = $1 order by place', [
      'refunds',
    ]),
  ).toEqual([
    { place: 'lane', state: 'filled' },
    { place: 'store', state: 'failed' },
  ]);
  // 2933 × 8.33% = 244.3.
  expect(await world.rows('select parcels, picked_fen, fee_fen from huigan.community_fees')).toEqual([
    { parcels: 1, picked_fen: 2933n, fee_fen: 244n },
  ]);
});

test('before the cut-off one order of two is given up: its money is back, the other stays', async () => {
  await data(world.publish('early', cycleOf()));
  const lane = await world.groupAt('early', 'lane');
  const one = await world.buy('an3', lane, [cakes(2)]);
  const two = await world.buy('an3', lane, [teas(1)]);
  const cancel = { action: 'cancel-parcel', order: one.order };
  await data(world.asMember('an3', cancel));
  await data(world.asMember('an3', cancel));
  await world.rounds();
  expect([await world.backOf(one), await world.backOf(two)]).toEqual([[['order', 1600n, 'done']], []]);
  const unpaid = await world.seat('bo3', { group: lane }, { lines: [cakes(1)] });
  await data(world.asMember('bo3', { action: 'cancel-parcel', order: unpaid.order }));
  expect(await world.asMember('bo3', { action: 'cancel-parcel', order: two.order })).toMatchObject({
    code: 'not-found',
  });
  await world.toDay(2);
  expect(await world.rows('select order_id, quantity from huigan.community_parcels')).toEqual([
    { order_id: two.order, quantity: 1 },
  ]);
});

test('G14: an item taken out is not sold any more, and changes nothing for who has it', async () => {
  await data(world.publish('less', cycleOf()));
  const lane = await world.groupAt('less', 'lane');
  const { an, bo } = await fourOrders(lane);
  const without = cycleOf({ items: [{ product: 'milk-tea', priceFen: 1333, perMember: null }] });
  expect(await data(world.publish('less', without, 1))).toMatchObject({ outcome: 'published', revision: 2 });
  expect(await world.trySeat('bo3', { group: lane }, { lines: [cakes(1)] })).toMatchObject({
    data: { outcome: 'problems', problems: [{ code: 'not-on-sale' }] },
  });
  await world.toDay(3);
  await handOut(an.order);
  const back = {
    order: bo.order,
    lines: [{ line: '2', quantity: 2 }],
    reason: '缺货',
    requestId: 'g14g14g14',
  };
  await data(world.atCounter({ action: 'refund-order', ...back }));
  await world.rounds();
  expect(await world.backOf(bo)).toEqual([['order', 2666n, 'done']]);
  await world.toDay(6);
  expect(await world.rows('select picked_fen, fee_fen from huigan.community_fees')).toEqual([
    { picked_fen: 2933n, fee_fen: 244n },
  ]);
});

test('publishing again opens what is missing; what somebody has ordered by cannot change', async () => {
  const first = await data(world.publish('again', cycleOf()));
  const place = { code: 'gate', store: 's1', name: '东门', address: '保安室', leader: null };
  const { terms } = cycleOf();
  if (terms.kind !== 'community') throw new Error('no cycle');
  const more = cycleOf({ places: [...terms.places, place] }, { name: '周末点心' });
  const second = await data(world.publish('again', more, 1));
  expect(second.groups.slice(0, 2)).toEqual(first.groups);
  expect(await data(world.publish('again', more, 2))).toMatchObject({ groups: second.groups });
  expect(await world.rows('select count(*)::int as n from huigan.groups')).toEqual([{ n: 3 }]);
  const problems = async (document: object) =>
    (await data(world.atDesk({ action: 'publish-cycle', cycle: 'again', document, revision: 3 }))).problems;
  const paths = async (document: object) =>
    (await problems(document)).map(({ path }: { path: string }) => path);
  expect(await paths(cycleOf({ places: terms.places, feeBp: 100 }))).toEqual(['terms', 'terms.places']);
  expect(await paths(cycleOf({ places: [...terms.places, place], fetchTo: dayAfter(9) }))).toEqual(['terms']);
  expect(
    await paths(
      cycleOf({
        places: more.terms.kind === 'community' ? more.terms.places : [],
        items: [{ product: 'cake', priceFen: 900, perMember: 3 }],
      }),
    ),
  ).toEqual(['terms.items']);
  expect(await world.publish('again', more, 1)).toMatchObject({ code: 'already-changed' });
  const nobody = cycleOf({ places: [{ ...place, leader: 'test:nobody', store: 's9' }] });
  expect(await data(world.publish('new', nobody))).toMatchObject({
    problems: [{ path: 'terms.places.0.store' }, { path: 'terms.places.0.leader' }],
  });
});

test('a share never gives more than is left, and a refused refund of one holds up no other', async () => {
  await data(world.publish('shares', cycleOf()));
  const lane = await world.groupAt('shares', 'lane');
  const { an, bo, ci } = await fourOrders(lane);
  await world.toDay(3);
  const give = async (shareBp: number, requestId: string) => {
    const asked = { group: lane, product: 'milk-tea', shareBp };
    const { fen } = await data(world.atDesk({ action: 'try-share', ...asked }));
    return world.atDesk({ action: 'give-share', ...asked, reason: '坏了', typedFen: fen, requestId });
  };
  world.bank.addFaults({ calls: [{ call: 'refund', answer: 'SYSTEM_ERROR', times: 1 }] });
  // 70%: 933, 1866, 933; then 70% again: what is left.
  expect(await data(give(7000, 'sharefirst1'))).toEqual({ orders: 3, fen: '3732' });
  expect((await world.backOf(an)).concat(await world.backOf(bo), await world.backOf(ci))).toHaveLength(3);
  world.bank.endFaults();
  world.after(10);
  await world.rounds();
  expect(await data(give(7000, 'sharesecond'))).toEqual({ orders: 3, fen: '1600' });
  expect(await give(7000, 'sharethird1')).toMatchObject({ code: 'nothing-left' });
  await world.rounds();
  const sums = await Promise.all(
    [an, bo, ci].map(async (taken) =>
      (await world.backOf(taken)).reduce<bigint>((sum, one) => sum + (one as [string, bigint])[1], 0n),
    ),
  );
  expect(sums).toEqual([1333n, 2666n, 1333n]);
  const cycle = await data(world.atDesk({ action: 'show-desk-cycle', cycle: 'shares' }));
  expect(cycle.shares).toHaveLength(2);
});

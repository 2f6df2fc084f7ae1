/* A group from its opening to its end: filled, failed, left, late, by the real payment protocol. */
import { offerOf, openGroupWorld, type GroupWorld } from '../worlds/group-world';

let world: GroupWorld;
beforeAll(async () => {
  world = await openGroupWorld();
  await world.newcomers(['an2', 'bo2', 'ci', 'di', 'eva', 'fei', 'gu', 'hui', 'ivan', 'jin']);
});
afterAll(() => world?.close());

const seatsOf = (groupId: string) =>
  world.rows('select state from huigan.group_seats where group_id = $1 order by held_at, order_id', [
    groupId,
  ]);
const stateOf = async (groupId: string): Promise<unknown> =>
  (await world.rows('select state from huigan.groups where group_id = $1', [groupId]))[0]?.['state'];

test('three open, join and pay: filled by the third, each order is made at ¥13.90', async () => {
  await world.lay('three');
  const first = await world.join('an2', { offer: 'three' });
  expect(await world.show(first.group)).toMatchObject({ state: 'forming', paid: 1, missing: 2 });
  const waiting = await world.orders({ action: 'show-order', order: first.order }, await world.guest('an2'));
  expect(waiting).toMatchObject({ ok: true, data: { state: 'waiting', pickupNo: null, payableFen: '1390' } });
  await world.join('bo2', { group: first.group });
  await world.join('ci', { group: first.group });
  expect(await stateOf(first.group)).toBe('filled');
  await world.rounds();
  expect(await seatsOf(first.group)).toEqual(Array(3).fill({ state: 'confirmed' }));
  const made = await world.orders({ action: 'show-order', order: first.order }, await world.guest('an2'));
  expect(made).toMatchObject({ ok: true, data: { state: 'paid' } });
  expect(made.ok && made.data.pickupNo).not.toBeNull();
  expect(await world.trySeat('di', { group: first.group })).toMatchObject({
    data: { outcome: 'no-seat', why: { code: 'full' } },
  });
  expect(await world.differences()).toEqual([]);
});

test('time runs out: everybody gets back what they paid, once', async () => {
  await world.lay('slow', offerOf({ minutes: 60 }));
  const one = await world.join('di', { offer: 'slow' });
  const two = await world.join('eva', { group: one.group });
  world.after(61);
  await world.rounds();
  await world.rounds();
  expect(await stateOf(one.group)).toBe('failed');
  expect(await seatsOf(one.group)).toEqual(Array(2).fill({ state: 'refunded' }));
  for (const { order } of [one, two])
    expect(
      await world.rows('select amount_fen, state from huigan.refunds where order_id = $1', [order]),
    ).toEqual([{ amount_fen: 1390n, state: 'done' }]);
  expect(await world.show(one.group, 'di')).toMatchObject({
    mine: { state: 'refunded', back: { fen: '1390' } },
  });
  expect(await world.differences()).toEqual([]);
});

test('money that comes after the hold ended: back where the seat is taken, retaken where one is free', async () => {
  await world.lay('late', offerOf({ steps: [{ size: 2, priceFen: 1390 }] }));
  const leader = await world.join('fei', { offer: 'late' });
  const held = await world.seat('gu', { group: leader.group });
  expect(await world.trySeat('hui', { group: leader.group })).toMatchObject({
    data: { outcome: 'no-seat', why: { code: 'full' } },
  });
  world.after(6);
  await world.rounds();
  expect(await world.show(leader.group)).toMatchObject({ held: 0, paid: 1 });
  await world.join('hui', { group: leader.group });
  expect(await stateOf(leader.group)).toBe('filled');
  await world.rounds();
  expect(await world.rows('select state from huigan.orders where order_id = $1', [held.order])).toEqual([
    { state: 'closed' },
  ]);
  expect(await world.differences()).toEqual([]);
});

test('a payment at the deadline whose notice is lost is found before the group is decided', async () => {
  await world.lay('edge', offerOf({ steps: [{ size: 2, priceFen: 1390 }], minutes: 60 }));
  const leader = await world.join('ivan', { offer: 'edge' });
  world.after(58);
  const last = await world.seat('jin', { group: leader.group });
  const params = await world.prepay(last);
  world.bank.addFaults({ notices: { lose: 9 } } as never);
  world.after(1);
  world.bank.pay(params);
  world.after(2);
  await world.rounds();
  expect(await stateOf(leader.group)).toBe('filled');
  world.bank.endFaults();
  await world.rounds();
  expect(await seatsOf(leader.group)).toEqual(Array(2).fill({ state: 'confirmed' }));
  expect(await world.differences()).toEqual([]);
});

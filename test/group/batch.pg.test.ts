/* Orders of one group at the counter: one batch, moved on at once, each by the state table. */
import type { BatchReply, BoardReply } from '../../cloudfunctions/contract/counter';
import { offerOf, openGroupWorld, type GroupWorld, type Taken } from '../worlds/group-world';
import { line, MINUTE_MS, requestId } from '../worlds/order-world';

let world: GroupWorld;
beforeAll(async () => {
  world = await openGroupWorld();
  await world.newcomers(['林知夏', '周小满', '陈一一', 'b1', 'b2', 'b3', 'c1', 'c2']);
});
afterEach(async () => {
  await world.rounds();
  expect(await world.differences()).toEqual([]);
});
afterAll(() => world?.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (body: object): Promise<any> => {
  const answer = await world.desk(body);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.data as unknown;
};
const board = (store = 's1'): Promise<BoardReply> => get({ action: 'list-board', store });
const move = (group: string, step: string): Promise<BatchReply> =>
  get({ action: 'move-batch', store: 's1', group, step, requestId: requestId() });
const ofGroup = ({ orders }: BoardReply, group: string) =>
  orders.filter((order) => order.group?.group === group);

/** Everybody orders their own; confirmed. */
async function office(names: string[], shows: boolean[], suffix: string): Promise<Taken[]> {
  const [first = ''] = names;
  const session = await world.guest(first);
  const until = new Date(world.clock.now + 60 * MINUTE_MS).toISOString();
  const opening = {
    action: 'open-office',
    store: 's1',
    until,
    showsFace: true,
    requestId: `batchone${suffix}`,
  };
  const { group } = await world.told(opening, session);
  const seats: Taken[] = [];
  for (const [place, name] of names.entries()) {
    world.clock.now += 1000;
    await world.rows(
      `insert into huigan.member_profiles (member_id, display_name) select member_id, $2
       from huigan.member_identities where identity = $1
       on conflict (member_id) do update set display_name = excluded.display_name`,
      [`o-${name}`, name],
    );
    seats.push(await world.join(name, { group }, { lines: [line(place === 1 ? 'cake' : 'milk-tea')] }));
  }
  for (const [place, seat] of seats.entries())
    await world.rows('update huigan.group_seats set shows_face = $2 where order_id = $1', [
      seat.order,
      shows[place],
    ]);
  await world.told({ action: 'close-office', group }, session);
  await world.rounds();
  await world.rounds();
  return seats;
}

test('an office is one batch with its size; the label says the name where it is allowed', async () => {
  const seats = await office(['林知夏', '周小满', '陈一一'], [true, false, true], '1');
  const orders = ofGroup(await board(), seats[0]?.group ?? '');
  expect(orders.map(({ group }) => group)).toEqual(
    ['林知夏', '周*满', '陈一一'].map((guest) => ({
      ...{ group: seats[0]?.group, kind: 'office', name: '一起拼单', people: 3, batch: 3 },
      guest,
    })),
  );
});

test('moved on at once: what was given back is left out, what is further stays, and again changes nothing', async () => {
  const seats = await office(['b1', 'b2', 'b3'], [false, false, false], '2');
  const group = seats[0]?.group ?? '';
  const [one, two] = seats;
  await get({ action: 'ready-order', store: 's1', order: one?.order });
  const refund = { order: two?.order, lines: [], reason: '洒了', requestId: requestId() };
  await world.desk({ action: 'refund-order', store: 's1', ...refund }, world.manager);
  const ready = await move(group, 'ready-order');
  expect([ready.moved, ready.orders.map(({ state }) => state)]).toEqual([1, ['ready', 'ready']]);
  expect(await move(group, 'ready-order')).toMatchObject({ moved: 0 });
  // What is ready does not begin again.
  expect(await move(group, 'start-order')).toMatchObject({ moved: 0 });
  const out = await move(group, 'hand-out');
  expect([out.moved, out.orders.map(({ state }) => state)]).toEqual([2, ['completed', 'completed']]);
  const [logged] = await world.rows(
    `select count(*)::int as steps, count(distinct after_state ->> 'request')::int as requests
     from huigan.action_log where action = 'hand-out' and after_state ->> 'group' = $1`,
    [group],
  );
  expect(logged).toEqual({ steps: 2, requests: 1 });
  expect(ofGroup(await board(), group)).toEqual([]);
  const past = await get({ action: 'list-past-orders', store: 's1' });
  expect(
    past.orders.filter((order: { group: object | null }) => order.group !== null).length,
  ).toBeGreaterThanOrEqual(2);
});

test('a group of three stands with how many they are; a batch of another store is not there', async () => {
  await world.lay('pair', offerOf({ steps: [{ size: 2, priceFen: 1390 }] }));
  const first = await world.join('c1', { offer: 'pair' });
  world.clock.now += 1000;
  await world.join('c2', { group: first.group }, { store: 's2' });
  await world.rounds();
  expect(
    ofGroup(await board(), first.group).map(({ group }) => [group?.kind, group?.people, group?.batch]),
  ).toEqual([['seats', 2, 1]]);
  const elsewhere = { action: 'move-batch', store: 's1', group: '0000000000', step: 'hand-out' };
  expect(await world.desk({ ...elsewhere, requestId: requestId() })).toMatchObject({ code: 'not-found' });
  const detail = await world.get(
    { action: 'show-brand-order', order: first.order },
    await world.sessionOf(await world.hire('operator', [], '沈')),
    'trade',
  );
  expect(detail.inGroup).toMatchObject({ kind: 'seats', people: 2 });
});

test('orders of a community are no drinks: they are not on the board', async () => {
  await world.lay('box', offerOf({ steps: [{ size: 2, priceFen: 1390 }] }));
  const first = await world.join('b1', { offer: 'box' });
  world.clock.now += 1000;
  await world.join('b2', { group: first.group });
  await world.rounds();
  expect(ofGroup(await board(), first.group)).toHaveLength(2);
  const kindOf = (kind: string) =>
    world.rows('update huigan.groups set kind = $2 where group_id = $1', [first.group, kind]);
  await kindOf('community');
  expect(ofGroup(await board(), first.group)).toEqual([]);
  await kindOf('seats');
});

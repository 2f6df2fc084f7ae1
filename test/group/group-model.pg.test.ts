/*
 * Random lives of groups: seats held, paid, paid late or twice, notices lost, doubled and out of order,
 * orders cancelled, seats left, refunds refused or unanswered, offers edited, workers at any moment. After
 * each step the group's counts are those of its seats and never above its size; after each life everybody
 * who paid has a seat or their money, once, and audit and replay find nothing.
 */
import * as fc from 'fast-check';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { offerOf, openGroupWorld, type GroupWorld, type Taken } from '../worlds/group-world';

type Step =
  | { do: 'open' | 'join' | 'join-and-pay' | 'leave'; who: number }
  | { do: 'prepay' | 'pay' | 'cancel'; seat: number }
  | { do: 'wait'; minutes: number }
  | { do: 'notices'; how: 'silent' | 'duplicate' | 'disorder' | 'lose' }
  | { do: 'refunds'; how: 'NOT_ENOUGH' | 'hang' | 'SYSTEM_ERROR' }
  | { do: 'closes'; how: 'hang' | 'SYSTEM_ERROR' }
  | { do: 'work' | 'edit' | 'heal' };

const PEOPLE = 5;
const STEPS = [
  { size: 2, priceFen: 1490 },
  { size: 3, priceFen: 1390 },
];
const who = fc.nat(PEOPLE - 1);
const seat = fc.nat(7);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join' as const), who }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('join-and-pay' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('prepay' as const), seat }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('pay' as const), seat }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), seat }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 4, 6, 20) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('notices' as const),
      how: fc.constantFrom('silent' as const, 'duplicate' as const, 'disorder' as const, 'lose' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('refunds' as const),
      how: fc.constantFrom('NOT_ENOUGH' as const, 'hang' as const, 'SYSTEM_ERROR' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('closes' as const),
      how: fc.constantFrom('hang' as const, 'SYSTEM_ERROR' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('work' as const, 'edit' as const, 'heal' as const) }),
  },
);

let world: GroupWorld;
let lives = 0;
beforeAll(async () => {
  world = await openGroupWorld();
});
afterAll(() => world?.close());

/** One life: its people, its offer, its seats, what was begun to be paid. */
interface Life {
  names: string[];
  offer: string;
  groups: string[];
  seats: (Taken & { name: string })[];
  params: Map<string, object>;
  edits: number;
}

async function begin(): Promise<Life> {
  lives += 1;
  const names = Array.from({ length: PEOPLE }, (_, n) => `life${lives}-${n}`);
  await world.newcomers(names);
  const offer = `life-${lives}`;
  await world.lay(offer, offerOf({ minutes: 30, steps: STEPS }, { stock: 20 }));
  return { names, offer, groups: [], seats: [], params: new Map(), edits: 0 };
}

async function take(life: Life, name: string, of: Parameters<GroupWorld['trySeat']>[1]): Promise<void> {
  const answer = await world.trySeat(name, of);
  if (!answer.ok || answer.data.outcome !== 'created') return;
  const { group, order } = answer.data as { group: string; order: string };
  if (!life.groups.includes(group)) life.groups.push(group);
  life.seats.push({ group, order, memberId: world.shop.members.get(name) as bigint, name });
}

async function perform(life: Life, one: Step): Promise<void> {
  const name = 'who' in one ? (life.names[one.who] as string) : '';
  const last = life.groups.at(-1);
  const taken = 'seat' in one ? life.seats[one.seat % Math.max(life.seats.length, 1)] : undefined;
  switch (one.do) {
    case 'open':
      return take(life, name, { offer: life.offer });
    case 'join':
      return last === undefined ? take(life, name, { offer: life.offer }) : take(life, name, { group: last });
    case 'join-and-pay':
      await perform(life, { do: 'join', who: one.who });
      if (life.seats.at(-1)?.name !== name) return;
      return perform(life, { do: 'pay', seat: life.seats.length - 1 });
    case 'leave':
      if (last !== undefined) await world.leave(name, last);
      return;
    case 'prepay':
      if (taken !== undefined)
        await world.prepay(taken).then((params) => life.params.set(taken.order, params), ignore);
      return;
    case 'pay': {
      if (taken === undefined) return;
      if (!life.params.has(taken.order))
        await world.prepay(taken).then((params) => life.params.set(taken.order, params), ignore);
      const params = life.params.get(taken.order);
      if (params !== undefined) world.bank.pay(params);
      return;
    }
    case 'cancel':
      if (taken !== undefined)
        await cancelOrder(world.pool, { memberId: taken.memberId, orderId: taken.order }, world.clock.now);
      return;
    default:
      return happen(life, one);
  }
}

async function happen(life: Life, one: Exclude<Step, { who: number } | { seat: number }>): Promise<void> {
  switch (one.do) {
    case 'wait':
      return world.after(one.minutes);
    case 'notices':
      return world.bank.addFaults({ notices: { [one.how]: 2 } });
    case 'refunds':
      return world.bank.addFaults({
        calls: [{ call: 'refund', answer: one.how, times: 1, done: one.how === 'hang' }],
      });
    case 'closes':
      return world.bank.addFaults({ calls: [{ call: 'close', answer: one.how, times: 1 }] });
    case 'edit':
      life.edits += 1;
      await world.rows(
        `update huigan.group_offers set document = jsonb_set(document, '{terms,steps,1,priceFen}', $2::text::jsonb)
         where offer_id = $1`,
        [life.offer, String(1390 - life.edits)],
      );
      return;
    case 'heal':
      world.bank.endFaults();
      return;
    case 'work':
      return world.rounds();
  }
}

const ignore = (): undefined => undefined;

/** Counts are those of the seats, in every moment. */
async function countsHold(life: Life): Promise<void> {
  const wrong = await world.rows(
    `select g.group_id from huigan.groups g left join lateral (
       select count(*) filter (where s.state = 'held') as held,
         count(*) filter (where s.state = 'paid' or g.state = 'filled' and s.state in ('confirmed', 'reversed')) as paid,
         count(*) filter (where s.state = 'refunding') as refunding
       from huigan.group_seats s where s.group_id = g.group_id) s on true
     where g.group_id = any($1)
       and (g.held <> s.held or g.paid <> s.paid or g.refunding <> s.refunding or g.held + g.paid > g.size)`,
    [life.groups],
  );
  expect(wrong).toEqual([]);
}

/** Time goes on until everything is over; then nobody who paid is without a seat or their money. */
async function end(life: Life): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    world.bank.endFaults();
    world.after(round === 0 ? 31 : 70);
    await world.rounds();
  }
  // What WeChat Pay refused for good, an operator sends again.
  await world.rows(`update huigan.effects set stuck = false, due_at = '2020-01-01' where stuck`);
  await world.rounds();
  // A notice that was lost for good: the worker asks.
  world.after(70);
  await world.asks();
  const money = await world.rows(
    `with seats as materialized (
       select s.member_id, s.order_id, s.state, g.state as group_state
       from huigan.group_seats s join huigan.groups g on g.group_id = s.group_id where g.group_id = any($1))
     select s.state, p.paid_fen, p.refunded_fen, s.group_state, l.difference_fen as difference,
       coalesce(r.backs, 0) as backs
     from huigan.payments p
     join huigan.order_lines l on l.member_id = p.member_id and l.order_id = p.order_id
     join seats s on s.member_id = p.member_id and s.order_id = p.order_id
     left join (select r.member_id, r.out_trade_no, count(*)::int as backs from huigan.refunds r
       where r.state = 'done' group by r.member_id, r.out_trade_no) r
       on r.member_id = p.member_id and r.out_trade_no = p.out_trade_no
     where p.paid_fen is not null`,
    [life.groups],
  );
  for (const { state, paid_fen: paid, refunded_fen: back, group_state: group, backs, difference } of money)
    expect({ state, back, group, backs }).toEqual(
      // Of a ladder that came to its next step, the difference; all, of whoever has no seat.
      state === 'confirmed'
        ? { state, back: difference, group: 'filled', backs: difference === 0n ? 0 : 1 }
        : { state, back: paid, group, backs: 1 },
    );
  const open = await world.rows(
    `select group_id, state from huigan.groups where group_id = any($1) and state not in ('filled', 'failed')`,
    [life.groups],
  );
  expect(open).toEqual([]);
  expect(await world.differences()).toEqual([]);
}

test('whatever comes in between, everybody who paid has a seat or their money', async () => {
  const runs = Number(process.env['HUIGAN_LIVES'] ?? 10);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
      const life = await begin();
      for (const one of steps) {
        await perform(life, one);
        await countsHold(life);
      }
      await end(life);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}, 600_000);

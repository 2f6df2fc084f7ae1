/*
 * Payments at random moments around a deadline, with notices that are lost, late or double and workers at
 * random moments: what counts is when the money was paid, and each payment has one outcome (G-R2).
 * HUIGAN_TIMINGS says how many.
 */
import * as fc from 'fast-check';
import { NOW } from '../worlds/order-world';
import { offerOf, openGroupWorld, type GroupWorld, type Taken } from '../worlds/group-world';

const TIMINGS = Number(process.env['HUIGAN_TIMINGS'] ?? 150);
/** Pairs that share one clock. */
const TOGETHER = 25;
const MINUTES = 30;

let world: GroupWorld;
beforeAll(async () => {
  world = await openGroupWorld();
});
afterAll(() => world?.close());

/** Seconds from the deadline at which somebody pays or a worker looks. */
interface Event {
  at: number;
  pay: number | null;
}

const batch = fc.record({
  pays: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: TOGETHER, maxLength: TOGETHER }),
  looks: fc.array(fc.integer({ min: -5, max: 12 }), { minLength: 2, maxLength: 5 }),
  silent: fc.nat(6),
  duplicate: fc.nat(6),
});

let made = 0;
let days = 0;
async function pairs(): Promise<Taken[]> {
  // Each time another day, while the store is open.
  world.clock.now = NOW + (days += 1) * 86_400_000;
  const names = Array.from({ length: 2 * TOGETHER }, () => `t${String((made += 1)).padStart(6, '0')}`);
  await world.newcomers(names);
  const offer = `timing-${made}`;
  await world.lay(offer, offerOf({ minutes: MINUTES, steps: [{ size: 2, priceFen: 1390 }] }));
  const leaders = await Promise.all(names.slice(0, TOGETHER).map((name) => world.join(name, { offer })));
  world.after(MINUTES - 4);
  return Promise.all(
    names.slice(TOGETHER).map((name, n) => world.seat(name, { group: leaders[n]?.group ?? '' })),
  );
}

test(`${TIMINGS} payments around a deadline: each has one outcome, by when it was paid`, async () => {
  const seen = { inTime: 0, late: 0 };
  await fc.assert(
    fc.asyncProperty(batch, async ({ pays, looks, silent, duplicate }) => {
      const seconds = await pairs();
      const params = await Promise.all(seconds.map((taken) => world.prepay(taken)));
      const deadline = world.clock.now + 4 * 60_000;
      world.bank.addFaults({ notices: { silent, duplicate } });
      const events: Event[] = [
        ...pays.map((at, pay) => ({ at: at * 1000 + (pay % 1000), pay })),
        ...looks.map((at) => ({ at: at * 1000 + 500, pay: null })),
      ].sort((a, b) => a.at - b.at);
      const paid = new Map<number, boolean>();
      for (const { at, pay } of events) {
        world.clock.now = deadline + at;
        if (pay === null) await world.rounds();
        else paid.set(pay, world.bank.pay(params[pay] ?? {}).errMsg === 'requestPayment:ok');
      }
      world.bank.endFaults();
      for (let round = 0; round < 3; round += 1) {
        world.after(1);
        await world.rounds();
      }
      for (const [place, { order }] of seconds.entries()) {
        const inTime = (paid.get(place) ?? false) && (pays[place] ?? 0) * 1000 + (place % 1000) <= 0;
        seen[inTime ? 'inTime' : 'late'] += 1;
        expect(await outcomeOf(order)).toEqual(inTime ? IN_TIME : paid.get(place) === true ? BACK : NEVER);
      }
    }),
    { numRuns: Math.ceil(TIMINGS / TOGETHER), endOnFailure: true },
  );
  expect(Math.min(seen.inTime, seen.late)).toBeGreaterThan(0);
  expect(await world.differences()).toEqual([]);
}, 3_600_000);

const IN_TIME = { group: 'filled', seat: 'confirmed', kept: 1390 };
const BACK = { group: 'failed', seat: 'released', kept: 0 };
const NEVER = { group: 'failed', seat: 'released', kept: 0 };

async function outcomeOf(order: string): Promise<unknown> {
  const [row] = await world.rows(
    `with seat as materialized (
       select g.state as group, s.state as seat from huigan.group_seats s
       join huigan.groups g using (group_id) where s.order_id = $1),
     paid as materialized (
       select coalesce(sum(p.paid_fen - p.refunded_fen), 0)::int as kept from huigan.payments p
       where p.order_id = $1 and p.paid_fen is not null)
     select seat.*, paid.kept from seat cross join paid`,
    [order],
  );
  return row;
}

/* Many at once: the last cakes, and the same points on many devices. Exactly the allowed number succeed. */
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import type { Answered } from '../worlds/counter-world';
import { differencesIn } from '../worlds/till-shop';
import { CAKES, creating, line, openOrderWorld, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

const outcomeOf = (answer: Answered): string =>
  answer.ok ? (answer.data as { outcome: string }).outcome : answer.code;
const countBy = (outcomes: string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

test('of 200 guests who want one of the last ten cakes, ten get one', async () => {
  const { pool, shop, platform, clock } = world;
  const names = Array.from({ length: 200 }, (_, place) => `guest-${place}`);
  await makeMembers(asDb(pool), shop.brandId, 'test', names);
  const members = [...(await findMembers(asDb(pool), shop.brandId, 'test', names)).values()];
  const sessions = members.map((memberId) =>
    platform.sessions.issue({ memberId, brandId: shop.brandId }, 0, clock.now),
  );
  const lines = [line('cake')];
  const quote = await world.quote(sessions[0]?.session ?? '', lines);
  const answers = await Promise.all(
    sessions.map(({ session }) => world.orders(creating(quote, lines), session)),
  );
  expect(countBy(answers.map(outcomeOf))).toEqual({ created: CAKES, problems: 200 - CAKES });
  expect(await world.cakesLeft()).toBe(0);
  const problems = answers.flatMap((answer) =>
    answer.ok && answer.data.outcome === 'problems'
      ? (answer.data.problems as { code: string; line: string }[])
      : [],
  );
  expect(new Set(problems.map(({ code, line: name }) => `${code} ${name}`))).toEqual(
    new Set(['sold-out cake']),
  );

  // All of them pay at once: each a pickup number and a code of its own.
  const made = answers.flatMap((answer) =>
    answer.ok && answer.data.outcome === 'created' ? [answer.data.order as string] : [],
  );
  expect(await Promise.all(made.map((orderId) => world.pay(orderId)))).toEqual(made.map(() => 'paid'));
  const rows = await world.rows(
    `select pickup_no, pickup_code from huigan.orders where pickup_no is not null`,
  );
  const numbers = Array.from({ length: CAKES }, (_, place) => `A${String(place + 1).padStart(3, '0')}`);
  expect(rows.map((row) => row['pickup_no']).sort()).toEqual(numbers);
  expect(new Set(rows.map((row) => row['pickup_code'])).size).toBe(CAKES);
});

test('of ten devices that spend the same hundred points, as many succeed as the points reach for', async () => {
  const session = await world.guest('an');
  const lines = [line('milk-tea')];
  const quote = await world.quote(session, lines, '30');
  expect(quote).toMatchObject({ payableFen: '1600', points: { used: '30' } });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => world.orders(creating(quote, lines), session)),
  );
  expect(countBy(answers.map(outcomeOf))).toEqual({ created: 3, 'price-changed': 7 });
  expect(await world.pointsOf('an')).toBe(10n);
  const changed = answers.find((answer) => outcomeOf(answer) === 'price-changed');
  expect(changed).toMatchObject({ data: { quote: { points: { used: '10', most: '10', usable: '10' } } } });
});

test('a payment and the end of the time at once: the order is paid or closed, and never both', async () => {
  const session = await world.guest('bo');
  for (let round = 0; round < 5; round += 1) {
    const orderId = await world.place(session, [line('milk-tea')], '10');
    const [paid, cancelled] = await Promise.all([
      world.pay(orderId),
      world.orders({ action: 'cancel-order', order: orderId }, session),
    ]);
    expect(cancelled.ok).toBe(paid === 'closed');
    const [row] = await world.rows('select state from huigan.orders where order_id = $1', [orderId]);
    expect(row?.['state']).toBe(paid === 'paid' ? 'confirmed' : 'closed');
  }
  await world.settleEffects();
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

test('two clerks hand the same order out at once: it is handed out once', async () => {
  const session = await world.guest('bo');
  const orderId = await world.place(session, [line('milk-tea')]);
  await world.pay(orderId);
  const body = { action: 'hand-out', store: 's1', order: orderId };
  const answers = await Promise.all([world.clerk, world.manager].map((staff) => world.desk(body, staff)));
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: true, data: { order: { state: 'completed' } } });
  const logged = await world.rows(
    `select count(*)::int from huigan.action_log where action = 'hand-out' and subject = $1`,
    [orderId],
  );
  expect(logged).toEqual([{ count: 1 }]);
  const told = await world.rows(`select count(*)::int from huigan.events where external_id = $1`, [
    `${orderId}:completion`,
  ]);
  expect(told).toEqual([{ count: 1 }]);
});

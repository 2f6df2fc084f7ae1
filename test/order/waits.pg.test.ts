/*
 * An order that waits for its member's row sees what came while it waited: the account's end, the same
 * request on another device, as many unpaid orders as there may be.
 */
import { MOST_UNPAID } from '../../cloudfunctions/core/order/order.rules';
import { closeAccountRows } from '../../cloudfunctions/core/member/account.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { untilWaitingForLocks } from '../support/lock-waits';
import { memberOf } from '../worlds/till-shop';
import { creating, line, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world?.close());

const LINES = [line('milk-tea')];

/** Asks for an order that waits while `meanwhile` happens; its answer. */
async function orderBehind(
  name: string,
  request: string,
  meanwhile: (query: (sql: string, values: unknown[]) => Promise<unknown>) => Promise<unknown>,
): Promise<unknown> {
  const session = await world.guest(name);
  const body = creating(await world.quote(session, LINES), LINES, { requestId: request });
  const client = await world.owner.connect();
  try {
    await client.query('begin');
    await client.query('select from huigan.members where member_id = $1 for no key update', [
      memberOf(world.shop, name),
    ]);
    const answer = world.orders(body, session);
    await untilWaitingForLocks(world.owner, 1);
    await meanwhile((sql, values) => client.query(sql, values));
    await client.query('commit');
    return await answer;
  } finally {
    client.release();
  }
}

/** Another order of the member, as it is kept. */
const another = (name: string, request: string, number: number) =>
  [
    `insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,
       price_version, list_fen, points_used, payable_fen, place, channel, created_at, pay_by)
     values ($1, $2, $3, 's1', '2026-11-21', 'created', $4, '{}', 0, 100, 0, 100, '', '', now(), now())`,
    [memberOf(world.shop, name), `26112100000000000${number}`, world.shop.brandId, request],
  ] as const;

test('the same request that another device has made meanwhile is that order', async () => {
  const request = requestId();
  const [sql, values] = another('an', request, 0);
  const answer = await orderBehind('an', request, (query) => query(sql, [...values]));
  expect(answer).toMatchObject({ ok: true, data: { outcome: 'created', order: values[1] } });
});

test('as many unpaid orders as there may be, made meanwhile, are as many as there may be', async () => {
  const answer = await orderBehind('bo', requestId(), async (query) => {
    for (let n = 0; n < MOST_UNPAID; n += 1) {
      const [sql, values] = another('bo', requestId(), n);
      await query(sql, [...values]);
    }
  });
  expect(answer).toMatchObject({ data: { outcome: 'problems', problems: [{ code: 'too-many' }] } });
});

test('an account that has closed meanwhile orders nothing', async () => {
  const memberId = memberOf(world.shop, 'an');
  const { brandId } = world.shop;
  const orders = () => world.rows('select order_id from huigan.orders where member_id = $1', [memberId]);
  const before = await orders();
  const account = { memberId, brandId, memberKey: '', joinedAt: null };
  const answer = await orderBehind('an', requestId(), (query) =>
    closeAccountRows(
      asDb({
        query: ({ text, values }: { text: string; values: unknown[] }) => query(text, values),
      } as never),
      account,
      world.clock.now,
    ),
  );
  expect(answer).toMatchObject({ ok: false, code: 'session-expired' });
  expect(await orders()).toEqual(before);
});

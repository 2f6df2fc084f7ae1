/*
 * What could not be settled can be tried again; what falls due becomes visible without an event of the
 * member.
 */
import { Client } from 'pg';
import { readDeadLetters } from '../../cloudfunctions/core/inbox/dead-letters.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { retryDeadLetters } from '../../cloudfunctions/core/settlement/desk/retry-dead-letters';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { settleDueMembers } from '../../cloudfunctions/core/settlement/work/settle-due';
import { settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb } from '../../cloudfunctions/platform/db';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { csv, line, openShop, type Shop } from '../worlds/import-shop';

let shop: Shop;
let memberId: bigint;
beforeEach(async () => {
  shop = await openShop();
  await shop.importText(csv(line({ amount: '10.00' })));
  memberId = (await shop.query(`select member_id from huigan.members where member_key = 'import:7'`))[0]?.[
    'member_id'
  ] as bigint;
});
afterEach(() => shop.close());

const ZONE = { brandId: 1, utcOffsetMinutes: 480 };
const redemption = (externalId: string, points: string): IncomingEvent => ({
  kind: 'redemption',
  source: 'pos',
  externalId,
  memberId,
  occurredAt: Date.parse('2019-04-02T09:00:00+08:00'),
  payload: { points },
});
const tell = async (event: IncomingEvent): Promise<void> => {
  await receiveEvents(shop.pool, ZONE, [event]);
  await settleNext(shop.pool, 0n);
};
const openLetters = () => readDeadLetters(asDb(shop.pool), { brandId: 1, after: 0n, limit: 10 });
const active = async (): Promise<unknown> =>
  (
    await shop.query(
      `select huigan.balance_of(balances, 'member.points.active')::int as points from huigan.members where member_key = 'import:7'`,
    )
  )[0]?.['points'];

test('a redemption that was refused settles when it is retried after the member has earned enough', async () => {
  await tell(redemption('r1', '150'));
  const [letter] = await openLetters();
  expect(letter).toMatchObject({ code: 'insufficient-points', externalId: 'r1' });
  await shop.importText(csv(line({ id: '2', amount: '10.00' })));
  const retried = await retryDeadLetters(shop.pool, 1, [letter?.id ?? 0n]);
  expect(retried).toMatchObject([{ externalId: 'r1', outcome: 'settled' }]);
  expect(await active()).toBe(50);
  expect(await openLetters()).toEqual([]);
});

test('a retry that is refused again is a new dead letter, and a letter is retried once, also by two at once', async () => {
  await tell(redemption('r1', '150'));
  const ids = (await openLetters()).map((letter) => letter.id);
  const both = await Promise.all([retryDeadLetters(shop.pool, 1, ids), retryDeadLetters(shop.pool, 1, ids)]);
  expect(both.flat()).toMatchObject([{ outcome: 'refused', code: 'insufficient-points' }]);
  expect(await openLetters()).toHaveLength(1);
  expect(await active()).toBe(100);
});

test('a sale that could not be settled keeps its identity when it is retried: a refund finds it', async () => {
  const [row] = await shop.query(
    `with claimed as (
       insert into huigan.member_keys (brand_id, member_key) values (1, 'pos:x') returning *
     )
     insert into huigan.members (member_id, brand_id, member_key)
     select member_id, brand_id, member_key from claimed returning member_id`,
  );
  const buyer = row?.['member_id'] as bigint;
  const sale: IncomingEvent = {
    kind: 'sale',
    source: 'pos',
    externalId: 's1',
    memberId: buyer,
    occurredAt: Date.parse('2019-04-02T09:00:00+08:00'),
    payload: {
      store: '3',
      day: '2019-04-02',
      receipt: '500',
      lines: [{ line: '1', product: '46', category: 'Coffee', quantity: 1, amountFen: '1000' }],
    },
  };
  await receiveEvents(shop.pool, ZONE, [sale]);
  // As settlement does with an event that breaks it.
  const owner = new Client({ connectionString: shop.database.ownerUrl });
  await owner.connect();
  await owner.query(`
    with taken as (delete from huigan.inbox where member_id = ${buyer} returning *), kept as (
      insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at)
      select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at from taken
    ) insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, code, reason)
      select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, 'failed', 'broken' from taken`);
  await owner.end();
  const ids = (await openLetters()).map((letter) => letter.id);
  expect(await retryDeadLetters(shop.pool, 1, ids)).toMatchObject([{ outcome: 'settled' }]);
  const points = async (): Promise<unknown> =>
    (
      await shop.query(
        `select huigan.balance_of(balances, 'member.points.active')::int as n from huigan.members where member_key = 'pos:x'`,
      )
    )[0]?.['n'];
  expect(await points()).toBe(100);
  await tell({
    kind: 'refund',
    source: 'pos',
    externalId: 'f1',
    memberId: null,
    occurredAt: Date.parse('2019-04-03T09:00:00+08:00'),
    payload: { store: '3', day: '2019-04-02', receipt: '500', units: 'whole' },
  });
  expect(await points()).toBe(0);
});

const beLive = (): Promise<unknown> => shop.query('update huigan.brands set stands_at = null');

test('points that expired become visible by the minute, once, and only for a brand that is live', async () => {
  const now = Date.parse('2020-05-01T00:00:30+08:00');
  expect(await settleDueMembers(shop.pool, now)).toBe(0);
  await beLive();
  expect(await settleDueMembers(shop.pool, now)).toBe(1);
  expect(await active()).toBe(0);
  expect(await settleDueMembers(shop.pool, now)).toBe(0);
});

test('a worker settles what waits and what falls due, and stops when it is told to', async () => {
  await beLive();
  const lines: string[] = [];
  const now = (): number => Date.parse('2020-05-01T00:00:00+08:00');
  await receiveEvents(shop.pool, ZONE, [redemption('r1', '40')]);
  const worker = startWorker({ pool: shop.pool, log: (text) => lines.push(text), now });
  while ((await active()) !== 0 || (await shop.query('select * from huigan.inbox')).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await worker.stop();
  expect(lines).toContain('Settled what fell due for 1 member(s).');
});

/*
 * What waits is looked for again and again while nothing does, and then, on a day of days, a million events
 * wait: a plan made for the empty queue would read and sort all of them for each batch.
 */
import { findNextWaiting } from '../../cloudfunctions/core/inbox/inbox.store';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const WAITING = 20_000;
const BATCH = 50;

let database: TestDatabase;
let pool: Database;
let owner: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection: what it has planned, it goes by.
  pool = openPool(database.appUrl, 1);
  owner = openPool(database.ownerUrl, 1);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** Rows of the inbox that were read one after the other, by no index. */
async function readInOrder(): Promise<bigint> {
  await pool.query('select pg_stat_force_next_flush()');
  await owner.query('select pg_stat_clear_snapshot()');
  const { rows } = await owner.query<{ read: bigint }>(
    `select seq_tup_read as read from pg_stat_user_tables where schemaname = 'huigan' and relname = 'inbox'`,
  );
  return rows[0]?.read ?? 0n;
}

test('the next batch is found by its key, also by who has only ever seen an empty queue', async () => {
  await owner.query('vacuum analyze huigan.inbox');
  const next = () => findNextWaiting(asDb(pool), 0n, BATCH);
  for (let times = 0; times < 10; times += 1) expect(await next()).toEqual([]);
  await owner.query(
    `insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload)
     select n, n, 1, 'test', n::text, 'sale', now(), current_date, '{}' from generate_series(1, $1::int) n`,
    [WAITING],
  );
  const before = await readInOrder();
  expect(await next()).toHaveLength(BATCH);
  expect(await readInOrder()).toBe(before);
});

/*
 * Short statements of many callers on few connections: each has its own answer or its own error, a connection
 * that ends takes only what is on it, and none is kept from transactions or from the pool's end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  asQuickDb,
  isOutsideTrouble,
  openPool,
  withTransaction,
  type Database,
} from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const MANY = 60;

let database: TestDatabase;
let owner: Database;
let pool: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool(database.ownerUrl, 1);
  pool = openPool(database.appUrl, 5);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const places = Array.from({ length: MANY }, (_, place) => place);

/** Of each statement: its connection's process and what it was asked for. */
const askAll = (of: Database, text = 'select pg_backend_pid() as pid, $1::int as asked') =>
  Promise.all(
    places.map(async (place) => {
      const { rows } = await asQuickDb(of).query(text, [place]);
      return rows[0] as { pid: number; asked: number };
    }),
  );

test('sixty at once are answered in their order, on three connections', async () => {
  const answers = await askAll(pool);
  expect(answers.map(({ asked }) => asked)).toEqual(places);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(3);
});

test('one that fails takes no other with it, and its connection goes on', async () => {
  const outcomes = await Promise.allSettled(
    places.map((place) => asQuickDb(pool).query('select 60 / ($1::int % 6) as share', [place])),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(
    places.map((place) => (place % 6 === 0 ? 'rejected' : 'fulfilled')),
  );
  expect(pool.totalCount).toBe(3);
});

test('a connection that ends fails what is on it; whoever asks after that gets another', async () => {
  const asleep = asQuickDb(pool).query('select pg_sleep(20), pg_backend_pid()', []);
  const failed = asleep.catch((error: unknown) => error);
  for (let sleeping = 0; sleeping === 0; await sleep(20))
    sleeping = (
      await owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and query like 'select pg_sleep(20)%' and state = 'active'`,
      )
    ).rows.length;
  expect(isOutsideTrouble(await failed)).toBe(true);
  expect((await askAll(pool)).map(({ asked }) => asked)).toEqual(places);
});

test('transactions have connections of their own meanwhile, and all are given back', async () => {
  const shared = askAll(pool, 'select pg_backend_pid() as pid, $1::int as asked, pg_sleep(0.001)');
  const own = await withTransaction(pool, async (db) => {
    const { rows } = await db.query('select pg_backend_pid() as pid', []);
    return (rows[0] as { pid: number }).pid;
  });
  expect((await shared).map(({ pid }) => pid)).not.toContain(own);
  expect(pool.idleCount).toBe(pool.totalCount);
});

test('a pool of few lends each statement one by itself, and none waits for ever', async () => {
  const few = openPool(database.appUrl, 2);
  const answers = await askAll(few);
  expect(answers.map(({ asked }) => asked)).toEqual(places);
  await few.end();
});

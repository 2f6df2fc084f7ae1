/*
 * A database connection that is lost: whoever worked on it is refused, and everybody else goes on. Whatever a
 * lost connection throws outside of a promise would end the process, and with it this test.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  asDb,
  isOutsideTrouble,
  openPool,
  withSnapshot,
  withTransaction,
  type Database,
} from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let owner: Database;
let pool: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool(database.ownerUrl, 1);
  pool = openPool(database.appUrl, 2);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const ownPid = `select pg_backend_pid() as pid`;
const endConnection = async (pid: number): Promise<void> => {
  await owner.query('select pg_terminate_backend($1)', [pid]);
  // The message of its end arrives by itself.
  await sleep(100);
};

async function pidOf(
  query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>,
): Promise<number> {
  const { rows } = await query(ownPid, []);
  return (rows[0] as { pid: number }).pid;
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it('refuses the work of a connection that is ended idle in its transaction, and works on', async () => {
  const failure = await failureOf(
    withTransaction(pool, async (db) => {
      await endConnection(await pidOf(db.query.bind(db)));
      await db.query('select 1', []);
    }),
  );
  expect(isOutsideTrouble(failure)).toBe(true);
  expect(await withTransaction(pool, (db) => db.query('select 1 as one', []))).toMatchObject({ rowCount: 1 });
});

it('refuses the work of a connection that is ended during a query, and works on', async () => {
  const failure = await failureOf(
    withSnapshot(pool, async (db) => {
      const pid = await pidOf(db.query.bind(db));
      await Promise.all([db.query('select pg_sleep(10)', []), sleep(50).then(() => endConnection(pid))]);
    }),
  );
  expect(isOutsideTrouble(failure)).toBe(true);
  expect(await asDb(pool).query('select 1 as one', [])).toMatchObject({ rowCount: 1 });
});

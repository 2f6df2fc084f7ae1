/*
 * The application through a pooler that lends a connection for one transaction: pgbouncer, where
 * HUIGAN_POOLER names its program. Then everything that works as the application goes through it, these
 * suites too.
 */
import { openPool, PATIENCE } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { inDatabase } from '../support/citus-cluster';
import { at, OF_VALUE, POOLER, suitesAt } from './places';

at(POOLER, 'through a pooler', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  test('many hold connections of a few, one transaction long', async () => {
    const pool = openPool(database.appUrl, 40, PATIENCE);
    const asked = Array.from({ length: 40 }, () =>
      pool.query<{ pid: number; zone: string; lock: string }>(
        `select pg_backend_pid() as pid, current_setting('TimeZone') as zone,
           current_setting('lock_timeout') as lock, pg_sleep(0.05) as slept`,
      ),
    );
    const rows = (await Promise.all(asked)).flatMap((answer) => answer.rows);
    await pool.end();
    expect(new Set(rows.map(({ pid }) => pid)).size).toBeLessThan(20);
    expect(new Set(rows.map(({ zone, lock }) => `${zone} ${lock}`))).toEqual(new Set(['UTC 2s']));
  });

  test('a role without our settings is refused, with what to tell the database', async () => {
    const other = await createTestDatabase();
    const name = new URL(other.ownerUrl).pathname.slice(1);
    const there = `alter role ${new URL(other.appUrl).username} in database ${name}`;
    await inDatabase(other.ownerUrl, (owner) => owner.query(`${there} set timezone = 'Asia/Shanghai'`));
    const pool = openPool(other.appUrl, 1, PATIENCE);
    await expect(pool.query('select 1')).rejects.toThrow(`${there} set timezone = 'UTC';`);
    await pool.end();
    await other.drop();
  });

  suitesAt(POOLER, [...OF_VALUE, 'server/requests']);
});

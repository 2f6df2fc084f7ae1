/*
 * A database that answers but takes no writes is not healthy; and whoever asks often costs little.
 */
import { Client } from 'pg';
import { pino } from 'pino';
import type { Platform } from '../../cloudfunctions/platform/context';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { healthChecker } from '../../cloudfunctions/server/health';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
const pools: Database[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

const open = (options = ''): Database => {
  const url = new URL(database.appUrl);
  const asked = [url.searchParams.get('options'), options].filter(Boolean).join(' ');
  if (asked !== '') url.searchParams.set('options', asked);
  const pool = openPool(url.href, 2);
  pools.push(pool);
  return pool;
};
const checker = (pool: Database) =>
  healthChecker({ database: pool, log: pino({ level: 'silent' }) } as unknown as Platform);

test('one that takes writes is healthy; asked again it is not written to', async () => {
  const pool = open();
  const isHealthy = checker(pool);
  expect(await isHealthy()).toBe(true);
  const query = jest.spyOn(Client.prototype, 'query');
  expect(await Promise.all([isHealthy(), isHealthy(), isHealthy()])).toEqual([true, true, true]);
  expect(query.mock.calls.map(([asked]) => (asked as unknown as { text: string }).text)).toEqual([
    'select 1',
  ]);
  query.mockRestore();
});

test('one that became read-only is not, though it answers', async () => {
  const pool = open('-c default_transaction_read_only=on');
  expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  const isHealthy = checker(pool);
  expect([await isHealthy(), await isHealthy()]).toEqual([false, false]);
});

test('one whose writes fail, as on a full disk, is not; once they go through it is', async () => {
  const owner = openPool(database.ownerUrl, 1);
  pools.push(owner);
  await owner.query('revoke insert, update on huigan.last_runs from huigan_app');
  const isHealthy = checker(open());
  expect(await isHealthy()).toBe(false);
  await owner.query('grant insert, update on huigan.last_runs to huigan_app');
  expect(await isHealthy()).toBe(true);
});

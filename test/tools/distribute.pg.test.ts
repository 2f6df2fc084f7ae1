/* `npm run distribute` on a PostgreSQL without Citus, and what takes back what it did elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { distribute } from '../../tools/distribute/distribute';
import { replaceFunctions } from '../../tools/distribute/shard-functions';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';
import { createTestDatabase, type TestDatabase } from '../support/database';

const ONE_MACHINE = readFileSync(join(PROJECT_ROOT, 'tools/distribute/one-machine.sql'), 'utf8');

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('without Citus it says so, and changes nothing', async () => {
  const said: string[] = [];
  await expect(distribute(database.ownerUrl, (line) => said.push(line))).rejects.toThrow(
    'This database has no Citus: `create extension citus` on each machine, then again.',
  );
  expect(said).toEqual([]);
});

test('back on one machine, functions are as the migrations have them', async () => {
  const functions = async (): Promise<unknown[]> => {
    await client.query('reset search_path');
    const { rows } = await client.query(
      `select pg_get_functiondef(p.oid) as definition, obj_description(p.oid) as words from pg_proc p
         where p.pronamespace = 'huigan'::regnamespace and p.prokind = 'f' order by p.oid`,
    );
    return rows;
  };
  const before = await functions();
  // Of a cluster that was restored: what they ask of Citus is not there, and nobody looks.
  await client.query('set check_function_bodies = off');
  expect(await replaceFunctions(client, () => {})).toBe(3);
  expect(await functions()).not.toEqual(before);
  await client.query(ONE_MACHINE);
  expect(await functions()).toEqual(before);
});

/*
 * Somebody holds a row for long, and many wait for it: whoever needs another row is served meanwhile, and
 * those who wait are told so, as trouble from outside that a later try may find gone.
 */
import {
  asDb,
  isConflict,
  openPool,
  withStatement,
  withTransaction,
  type Database,
} from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const CONNECTIONS = 2;
let database: TestDatabase;
let owner: Database;
let pool: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool(database.ownerUrl, 2);
  pool = openPool(database.ownerUrl, CONNECTIONS, { poolMs: 60_000, lockMs: 50, statementMs: 10_000 });
  await owner.query('create table huigan.held (id int primary key, n int not null)');
  await owner.query('insert into huigan.held values (1, 0), (2, 0)');
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const raise = (id: number): Promise<unknown> =>
  withTransaction(pool, (db) => db.query('update huigan.held set n = n + 1 where id = $1', [id]));

test('who needs no held row does not wait for those who do', async () => {
  const holder = await owner.connect();
  await holder.query('begin');
  await holder.query('update huigan.held set n = 0 where id = 1');
  // More than there are connections: without an end to their waiting nobody else would get one.
  const waiting = Array.from({ length: CONNECTIONS * 2 }, () =>
    raise(1).then(
      () => 'raised',
      (error: unknown) => (isConflict(error) ? 'held' : 'failed'),
    ),
  );
  await raise(2);
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'held'));
  await holder.query('commit');
  holder.release();
  await raise(1);
  const { rows } = await asDb(owner).query('select id, n from huigan.held order by id', []);
  expect(rows).toEqual([
    { id: 1, n: 1 },
    { id: 2, n: 1 },
  ]);
});

test('one statement that goes on and on is ended, and its connection serves on', async () => {
  const short = openPool(database.ownerUrl, 1, { poolMs: 1000, lockMs: 1000, statementMs: 50 });
  const endless = withStatement(short, (db) => db.query('select pg_sleep(60)', []));
  await expect(endless).rejects.toMatchObject({ code: '57014' });
  const { rows } = await asDb(short).query('select 1 as one', []);
  expect(rows).toEqual([{ one: 1 }]);
  await short.end();
});

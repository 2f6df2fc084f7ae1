/*
 * A database connection that is lost: whoever worked on it is refused, and everybody else goes on. Whatever a
 * lost connection throws outside of a promise would end the process, and with it this test.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
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

it('keeps the connection of a statement that fails', async () => {
  const only = openPool(database.appUrl, 1);
  const db = asDb(only);
  const pid = await pidOf(db.query.bind(db));
  expect(await failureOf(db.query('select 1 / $1::int', [0]))).toMatchObject({ code: '22012' });
  expect(await pidOf(db.query.bind(db))).toBe(pid);
  await only.end();
});

it('leaves no connection behind whose statement it took along', async () => {
  const only = openPool(database.ownerUrl, 1);
  const db = asDb(only);
  const pid = await pidOf(db.query.bind(db));
  expect(isOutsideTrouble(await failureOf(db.query('select pg_terminate_backend($1)', [pid])))).toBe(true);
  expect(await pidOf(db.query.bind(db))).not.toBe(pid);
  await only.end();
});

/** `FATAL: 57P01`, as a database says it that shuts down. */
const SHUTTING_DOWN = Buffer.from('E\0\0\0\x29SFATAL\0VFATAL\0C57P01\0Mshutting down\0\0', 'latin1');
/** Ready for a query, in no transaction: the end of a log-in. */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');

/** A way to the database on which the first log-in and the end of its connection arrive as one packet. */
async function endingWithLogIn(url: string): Promise<{ url: string; server: Server }> {
  const { hostname, port } = new URL(url);
  let ended = false;
  const server = createServer((socket) => {
    const upstream = connect(Number(port), hostname);
    socket.on('error', () => upstream.destroy()).pipe(upstream);
    upstream.on('error', () => socket.destroy()).on('end', () => socket.end());
    upstream.on('data', (chunk: Buffer) => {
      if (ended || !chunk.includes(READY)) return void socket.write(chunk);
      ended = true;
      socket.end(Buffer.concat([chunk, SHUTTING_DOWN]));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  return { url: url.replace(`:${port}/`, `:${own}/`), server };
}

it('refuses the work of a connection that is ended in the very moment it is given out', async () => {
  const way = await endingWithLogIn(database.appUrl);
  const shortLived = openPool(way.url, 1);
  const one = (): Promise<unknown> => withTransaction(shortLived, (db) => db.query('select 1 as one', []));
  expect(isOutsideTrouble(await failureOf(one()))).toBe(true);
  expect(await one()).toMatchObject({ rowCount: 1 });
  await shortLived.end();
  way.server.close();
});

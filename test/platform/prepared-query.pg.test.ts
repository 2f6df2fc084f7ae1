/* Statements of stores, as they are sent and as their rows come back. */
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { PreparedQuery } from '../../cloudfunctions/platform/prepared-query';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let pool: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 1);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const scalar = { type: 'scalar' };
/** As pgtyped says it: the places of `:one!` and `:other`, the latter named first. */
const STATEMENT = 'select :one!::int + :other::int as "sum!", :one!::text as "text?", 7 as plain';
const at = (name: string, from = 0): { a: number; b: number } => {
  const a = STATEMENT.indexOf(name, from);
  return { a, b: a + name.length - 1 };
};
const query = new PreparedQuery<{ one: number; other?: number }, object>({
  statement: STATEMENT,
  params: [
    { name: 'other', transform: scalar, locs: [at(':other')] },
    { name: 'one', transform: scalar, locs: [at(':one!', 20), at(':one!')] },
  ],
});

it('puts each value wherever its parameter stands, and takes marks off the names of columns', async () => {
  const db = asDb(pool);
  expect(await query.run({ one: 3, other: 4 }, db)).toEqual([{ sum: 7, text: '3', plain: 7 }]);
  expect(await query.run({ one: 5 }, db)).toEqual([{ sum: null, text: '5', plain: 7 }]);
});

it('sends the same text each time, so that it is prepared once', async () => {
  const sent: string[] = [];
  const keep = (text: string) => {
    sent.push(text);
    return Promise.resolve({ rows: [], rowCount: 0 });
  };
  for (const one of [1, 2]) await query.run({ one }, { query: keep });
  expect(sent).toEqual(
    Array<string>(2).fill('select $2::int + $1::int as "sum", $2::text as "text", 7 as plain'),
  );
});

it('refuses a parameter that is no plain value', async () => {
  const [first] = query.source.params;
  const list = new PreparedQuery<object, object>({
    statement: STATEMENT,
    params: [{ name: 'other', locs: first?.locs ?? [], transform: { type: 'array_spread' } }],
  });
  await expect(list.run({ other: [] }, asDb(pool))).rejects.toThrow('parameter other is no plain value');
});

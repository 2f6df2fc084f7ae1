/* Arrays as statements take them: in binary and as literals they are the same to the database. */
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { binaryArray } from '../../cloudfunctions/platform/binary-array';
import { arrayTypesOf, encodeArray } from '../../cloudfunctions/platform/db-array';
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

const LONG = '长'.repeat(50) + '"\\{},'.repeat(20);
const VALUES = {
  bigint: [0n, -1n, null, 2n ** 63n - 1n, -(2n ** 63n), 151_000_000n],
  int: [0, -1, null, 2_147_483_647, -2_147_483_648],
  smallint: [0, null, 32_767, -32_768],
  float8: [0, -0.5, null, 1.7e308, NaN, 1_764_547_223_123.25],
  boolean: [true, null, false],
  date: ['2000-01-01', null, '1999-12-31', '2026-02-28', '2024-02-29', '9999-12-31', '0001-01-01'],
  text: ['', null, 'a"b', 'c\\d', '{e,f}', 'NULL', '拿铁', '🍵', LONG, 'x'.repeat(10_000)],
  bytea: [Buffer.alloc(0), null, Buffer.from([0, 1, 255, 34, 92])],
};
const TYPES = Object.entries(VALUES);

/** What the database makes of an array: in binary where its type stands behind it, otherwise of a literal. */
async function read(values: readonly unknown[], type: string, how: 'binary' | 'literal'): Promise<unknown> {
  const cast = how === 'binary' ? `$1::${type}[]` : `($1)::${type}[]`;
  const { rows } = await asDb(pool).query(`select array_to_json(${cast}) as read`, [values]);
  return rows[0]?.read;
}

it.each(TYPES)('reads the same of %s in binary as of a literal', async (type, values) => {
  expect(binaryArray(type, values)).toBeInstanceOf(Buffer);
  expect(await read(values, type, 'binary')).toEqual(await read(values, type, 'literal'));
  for (const value of values)
    expect(await read([value, value], type, 'binary')).toEqual(await read([value, value], type, 'literal'));
});

it.each(TYPES)('keeps each value of %s', async (type, values) => {
  const { rows } = await asDb(pool).query(`select unnest($1::${type}[]) as value`, [values]);
  expect(rows.map(({ value }) => value as unknown)).toEqual(values);
});

it.each(TYPES)('takes a set of no %s', async (type) => {
  expect(await read([], type, 'binary')).toEqual([]);
});

/** What has no place in a type is for the database to refuse, or to understand, as it always did. */
it.each([
  ['bigint', 2n ** 63n, 'out of range'],
  ['bigint', 'seven', 'invalid input syntax'],
  ['int', 2_147_483_648, 'out of range'],
  ['int', 0.5, 'invalid input syntax'],
  ['smallint', 32_768, 'out of range'],
  ['boolean', 'maybe', 'invalid input syntax'],
  ['date', '2026-02-30', 'out of range'],
  ['date', '0000-01-01', 'out of range'],
  ['text', 'a\0b', 'invalid byte sequence'],
])('lets the database refuse %s of %p', async (type, value, reason) => {
  await expect(read([value], type, 'binary')).rejects.toThrow(reason);
});

it('leaves to the database what it understands as text', async () => {
  expect(await read(['infinity', '2026-11-30'], 'date', 'binary')).toEqual(['infinity', '2026-11-30']);
  expect(await read(['7', 8], 'bigint', 'binary')).toEqual([7, 8]);
  expect(await read([5n], 'text', 'binary')).toEqual(['5']);
});

it('tells the type of an array by its cast, where it has one everywhere', () => {
  const text =
    'select $2::bigint[], $1::huigan.asset[] where a = any($2::bigint[]) and b = $3 and c = any($4)';
  expect(arrayTypesOf(text)).toEqual(['huigan.asset', 'bigint', undefined, undefined]);
  expect(arrayTypesOf('select $1::text[], $1::bigint[]')).toEqual([undefined]);
  expect(arrayTypesOf('select $1, $1::bigint[]')).toEqual([undefined]);
});

it('writes a literal where no type is told, or none that it knows', () => {
  expect(encodeArray([1n, null, 'a"b\\'], undefined)).toBe('{1,NULL,"a\\"b\\\\"}');
  expect(encodeArray(['points'], 'huigan.asset')).toBe('{"points"}');
  expect(encodeArray([], 'bigint')).toBe('{}');
});

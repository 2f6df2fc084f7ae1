/*
 * What triggers keep in place of rights on columns, which stay behind when a table is spread (docs/adr/0027):
 * the application changes named columns only, and never says when an identity changed.
 */
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';

/** A row of each table that is kept, of brand 1. */
const ROWS = [
  `insert into huigan.brands (brand_id, key, name) overriding system value values (1, 'tea', 'Tea')`,
  `insert into huigan.event_keys (brand_id, source, external_id, content_hash)
   values (1, 'pos', 'e-1', decode(md5('told'), 'hex'))`,
  `insert into huigan.member_identities (brand_id, kind, identity, member_id) values (1, 'wechat', 'o-an', 7)`,
];

const DAY_MS = 86_400_000;

let database: TestDatabase;
let app: Client;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  app = new Client({ connectionString: database.appUrl });
  owner = new Client({ connectionString: database.ownerUrl });
  await Promise.all([app.connect(), owner.connect()]);
  for (const row of ROWS) await owner.query(row);
});
afterAll(async () => {
  await app?.end();
  await owner?.end();
  await database?.drop();
});

describe.each([
  ['member_identities', 'member_id = 8', 'used_at = now()'],
  ['event_keys', `content_hash = decode(md5('other'), 'hex')`, 'member_id = 7'],
  ['brands', `name = 'Another'`, 'stands_at = now()'],
])('of %s', (table, other, named) => {
  const change = (columns: string): string => `update huigan.${table} set ${columns} where brand_id = 1`;

  test('the application changes named columns', async () => {
    expect((await app.query(change(named))).rowCount).toBe(1);
  });

  test('and no other, alone or beside them', async () => {
    for (const columns of [other, `${named}, ${other}`])
      await expect(app.query(change(columns))).rejects.toMatchObject({
        code: '42501',
        // Of a table that is spread, the shard is named.
        message: expect.stringMatching(new RegExp(`^these columns of ${table}\\w* never change$`)),
      });
  });

  test('what comes out as it was is no change', async () => {
    const [column = ''] = other.split(' ');
    expect((await app.query(change(`${column} = ${column}`))).rowCount).toBe(1);
  });

  test('the owner changes all', async () => {
    expect((await owner.query(change(other))).rowCount).toBe(1);
  });
});

test('when an identity changed is said by the database, whatever was told', async () => {
  const { rows } = await app.query<{ changed_at: Date }>(
    `insert into huigan.identity_changes (member_id, brand_id, kind, change, changed_at)
     values (7, 1, 'wechat', 'added', '2001-01-01') returning changed_at`,
  );
  const [{ changed_at: said } = { changed_at: new Date(0) }] = rows;
  expect(Math.abs(Number(said) - Date.now())).toBeLessThan(DAY_MS);
});

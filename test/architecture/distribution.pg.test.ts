/*
 * Everything is keyed by its owner (docs/adr/0002), so that it can be spread over machines by member: the
 * migrated schema is held to the list of owners, and every statement to what can be sent to one machine.
 */
import { Client } from 'pg';
import { ownerOf, TABLE_OWNERS } from '../../tools/postgres/table-owners';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { problemsOf, readMixedTriggers, readTables, type Table } from './schema-owners';
import { joinsArrays, locksSeveral, namedStatements, statementsIn } from './statements';

/** Statements of workers: they take the work of many members, lane by lane (ADR 27). */
const OF_WORKERS: string[] = [
  // Settlement of a batch: the rows of its members, in their order (ADR 6).
  'lockBooks',
  'lockIdleBooks',
  'postJournals',
  // Of a team's month that is closed: its members as promoters, by number.
  'lockPromoters',
  // Of figures, whatever waits to be added.
  'foldChanges',
  'takeTouches',
  // Of flows, whatever happened.
  'takeSignals',
  // Of messages that staff send, an hour of a brand's.
  'lockForStaff',
];

describe('the schema', () => {
  let database: TestDatabase;
  let client: Client;
  let tables: Table[];
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(
      `select huigan.ensure_month('2031-05-01'), huigan.ensure_behaviour_month('2031-05-01')`,
    );
    tables = await readTables(client);
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  test('has an owner for every table, and no table is only in the list', () => {
    expect(tables.map((table) => table.name)).toEqual(Object.keys(TABLE_OWNERS).sort());
    for (const owner of Object.values(TABLE_OWNERS))
      if (owner.of === 'reference') expect(owner.why).not.toBe('');
  });

  test('has no key that does not name its owner', () => {
    const found = tables.filter((table) => problemsOf(table, ownerOf).length > 0).map(({ name }) => name);
    expect(found).toEqual([]);
  });

  test('has no trigger that names TRUNCATE beside something else', async () => {
    expect(await readMixedTriggers(client)).toEqual([]);
  });

  test.each([
    'events',
    'events_203105',
    'transfers',
    'transfers_203105',
    'journals',
    'journals_3',
    'action_log',
  ])('refuses every change of %s, also of a month made today', async (table) => {
    // Looked at row by row: it needs one.
    await client.query("insert into huigan.action_log (brand_id, action, done_at) values (1, 'test', now())");
    for (const change of [`delete from huigan.${table}`, `truncate huigan.${table} cascade`])
      await expect(client.query(change)).rejects.toThrow('append-only');
    await expect(client.query(`update huigan.${table} set brand_id = brand_id`)).rejects.toThrow(
      'append-only',
    );
  });
});

describe('the check of a table finds', () => {
  const sound: Table = {
    name: 'lots',
    notNull: ['member_id', 'lot_no'],
    made: [],
    keys: [{ name: 'lots_pkey', primary: true, columns: ['member_id', 'lot_no'] }],
    refersTo: ['brands'],
  };
  test('nothing in one that is sound', () => {
    expect(problemsOf(sound, ownerOf)).toEqual([]);
  });

  const key = (columns: (string | null)[], primary = false) => ({ name: 'k', primary, columns });
  test.each<[string, Partial<Table>, string]>([
    ['a table that nobody knows', { name: 'news' }, 'nobody says whose'],
    ['a nullable owner', { notNull: [] }, 'member_id may be null'],
    ['no key', { keys: [] }, 'no key'],
    ['a key of another owner', { keys: [key(['brand_id', 'member_id'])] }, 'does not begin with member_id'],
    ['a key of an expression', { keys: [key([null])] }, 'does not begin with member_id'],
    ['a bare number', { keys: [key(['lot_no'], true)], made: ['lot_no'] }, 'is a bare number'],
    [
      'a key table without its key',
      { name: 'member_keys', notNull: ['member_key'], keys: [key(['brand_id'])] },
      'does not hold member_key',
    ],
    ['a foreign key to a member', { refersTo: ['members'] }, 'a foreign key names members'],
  ])('%s', (_, change, problem) => {
    expect(problemsOf({ ...sound, ...change }, ownerOf).join()).toContain(problem);
  });
});

describe('statements', () => {
  const statements = namedStatements();
  const names = (found: typeof statements): string[] => found.map(({ name }) => name).sort();

  test('are all seen, each name once', () => {
    expect(statements.length).toBeGreaterThan(300);
    expect(new Set(statements.map(({ path, name }) => `${path} ${name}`)).size).toBe(statements.length);
  });

  test('lock the rows of one owner, but those of workers', () => {
    expect(names(statements.filter(locksSeveral))).toEqual([...OF_WORKERS].sort());
  });

  // A select without columns that is sent by itself comes back as nothing that can be read.
  test('select something, if only 1', () => {
    expect(names(statements.filter(({ sql }) => /\bselect\s+from\b/.test(sql)))).toEqual([]);
  });

  test('of one member hold no arrays against rows', () => {
    expect(names(statements.filter(joinsArrays))).toEqual([]);
  });

  const only = (sql: string) => statementsIn('some.store.sql', `/* @name one */\n${sql}`)[0] ?? fail();
  const fail = (): never => {
    throw new Error('no statement');
  };

  test.each([
    [true, 'select 1 from huigan.members where member_id = any(:memberIds!::bigint[]) for no key update'],
    [true, 'select 1 from huigan.orders where pay_by < :now! order by pay_by for update skip locked'],
    [true, 'select 1 from huigan.orders where order_id = :orderId! for update'],
    [
      false,
      'select 1 from huigan.store_items where store_id = :storeId! and product_id = any(:ids!::text[]) for update',
    ],
    [false, 'select 1 from huigan.staff where staff_id = any(:ids!::bigint[]) for update'],
    [false, 'select 1 from huigan.members m where m.member_id = :memberId! for no key update'],
    [
      false,
      'select 1 from huigan.stores where brand_id = :brandId! and store_id = :storeId! for no key update',
    ],
    [false, 'select 1 from huigan.members where member_id = any(:memberIds!::bigint[])'],
  ])('the check of locks: %s of %s', (found, sql) => {
    expect(locksSeveral(only(sql))).toBe(found);
  });

  test.each([
    [
      true,
      'select 1 from unnest(:ids!::text[]) as t(id) join huigan.lots l on l.member_id = :memberId! and l.lot_no = t.id',
    ],
    [
      true,
      'with told as (select t.* from unnest(:ids!::text[]) as t(id)) insert into huigan.lots select 1 from told t where not exists (select from huigan.events b where b.member_id = :memberId! and b.event_id = t.id)',
    ],
    [false, 'select 1 from unnest(:memberIds!::bigint[]) as t(id) join huigan.lots l on l.member_id = t.id'],
    [
      false,
      'insert into huigan.member_consents select :memberId!, t.purpose from unnest(:purposes!::text[]) as t(purpose)',
    ],
    [
      false,
      'select 1 from unnest(:ids!::text[]) as t(id) join huigan.brands b on b.key = t.id where :memberId = 1',
    ],
  ])('the check of arrays: %s of %s', (found, sql) => {
    expect(joinsArrays(only(sql))).toBe(found);
  });
});

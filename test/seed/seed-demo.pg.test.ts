/*
 * The demo brand: the same seed makes the same events, and a seeding that was killed is finished, not doubled.
 */
import { dayOf, parseDay, startOfDay } from '../../cloudfunctions/core/kernel/time';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { generateDemo } from '../../tools/seed/generate';
import { seedDemo } from '../../tools/seed/seed-demo';
import { createTestDatabase, type TestDatabase } from '../support/database';

const END = parseDay('2026-03-09');
const NOW = startOfDay(END + 1, 480) + 12 * 3_600_000;
const DAY_MS = 86_400_000;

describe('the events of the demo', () => {
  const { events, people } = generateDemo('seed', END);

  test('are the same for the same seed and end day, and others for another seed', () => {
    expect(generateDemo('seed', END)).toEqual({ events, people });
    expect(generateDemo('other', END).events).not.toEqual(events);
  });

  test('lie before the end of the end day, and have an id each', () => {
    expect(events.filter((event) => dayOf(event.occurredAt, 480) > END)).toEqual([]);
    expect(new Set(events.map((event) => event.externalId)).size).toBe(events.length);
  });

  test('show everything that a member can meet', () => {
    const kinds = new Set(events.map((event) => event.kind));
    expect([...kinds].sort()).toEqual([
      'clock',
      'completion',
      'join',
      'redemption',
      'refund',
      'return',
      'sale',
    ]);
    const silent = people.filter((person) => events.every((event) => event.person !== person.id));
    expect(silent.length).toBeGreaterThan(0);
    expect(Math.max(...people.map((person) => person.name.length))).toBeGreaterThan(12);
  });
});

describe('the demo brand in a database', () => {
  let database: TestDatabase;
  let pool: Database;
  const count = async (table: string): Promise<number> => {
    const { rows } = await asDb(pool).query(`select count(*)::int as n from huigan.${table}`, []);
    return (rows as { n: number }[])[0]?.n ?? -1;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 2);
    // While it tells events, and while it settles them.
    await killInTheMiddle(pool, 6);
    await killInTheMiddle(pool, 14);
    await seedDemo(pool, { now: NOW + 3 * DAY_MS });
  }, 120_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  /** Seeds with a pool that ends after some transactions, as if the process had been killed. */
  async function killInTheMiddle(whole: Database, transactions: number): Promise<void> {
    let left = transactions;
    const dying = new Proxy(whole, {
      get(target, name) {
        if (name === 'connect' && (left -= 1) < 0) throw new Error('killed');
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await expect(seedDemo(dying, { now: NOW })).rejects.toThrow('killed');
    expect(await count('event_keys')).toBeGreaterThan(0);
  }

  test('finishes days later with the events of its first day', async () => {
    const { rows } = await asDb(pool).query(
      "select external_id from huigan.event_keys where source = 'demo'",
      [],
    );
    const ids = (rows as { external_id: string }[]).map((row) => row.external_id).sort();
    expect(ids).toEqual(
      generateDemo('huigan-demo-1', END)
        .events.map((event) => event.externalId)
        .sort(),
    );
    expect(await count('inbox')).toBe(0);
    expect(await count('parked_events')).toBe(0);
  });

  test('is not doubled by another seeding', async () => {
    const before = [await count('journals'), await count('events'), await count('members')];
    expect(await seedDemo(pool, { now: NOW + 9 * DAY_MS })).toBe(0);
    expect([await count('journals'), await count('events'), await count('members')]).toEqual(before);
  });

  test('has members in debt, at the top, with about a thousand entries and with none', async () => {
    const { rows } = await asDb(pool).query(
      `select max(points_debt)::int as debt, max(last_journal_no) as entries, min(last_journal_no) as least,
              count(*) filter (where tier = 'zhang-gui')::int as top, count(*)::int as members from huigan.members`,
      [],
    );
    const [figures] = rows as {
      debt: number;
      entries: number;
      least: number;
      top: number;
      members: number;
    }[];
    expect(figures).toMatchObject({ least: 0, members: 300 });
    expect(figures?.debt).toBeGreaterThan(0);
    expect(figures?.entries).toBeGreaterThan(900);
    expect(figures?.top).toBeGreaterThan(1);
  });

  test('has no event that was refused', async () => {
    const { rows } = await asDb(pool).query('select kind, code, reason from huigan.dead_letters limit 5', []);
    expect(rows).toEqual([]);
  });
});

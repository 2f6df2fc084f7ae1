/*
 * The demo brand: the same seed makes the same events, and a seeding that was killed is finished, not
 * doubled.
 */
import { dayOf, parseDay, startOfDay } from '../../cloudfunctions/core/kernel/time';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { tellGifts } from '../../cloudfunctions/core/settlement/work/tell-gifts';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';
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
      'gift',
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
    await killInTheMiddle(pool, 40);
    await killInTheMiddle(pool, 60);
    await seedDemo(pool, { now: NOW + 3 * DAY_MS });
  });
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  /** Seeds with a pool that ends once it has lent some connections, as if the process had been killed. */
  async function killInTheMiddle(whole: Database, connections: number): Promise<void> {
    let left = connections;
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
      `select max(huigan.balance_of(balances, 'member.points.debt'))::int as debt, max(last_journal_no) as entries, min(last_journal_no) as least,
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

  test('has birthdays, and the gifts of its months up to its last day', async () => {
    const { rows } = await asDb(pool).query(
      `select (select count(*)::int from huigan.member_profiles where birthday is not null) as birthdays,
              count(*) filter (where benefit = 'birthday')::int as of_birthdays,
              count(*) filter (where benefit = 'monthly')::int as monthly,
              max(earned_day) filter (where benefit = 'monthly') as last from huigan.lots`,
      [],
    );
    const [gifts] = rows as { birthdays: number; of_birthdays: number; monthly: number; last: string }[];
    expect(gifts?.birthdays).toBeGreaterThan(100);
    expect(gifts?.of_birthdays).toBeGreaterThan(10);
    expect(gifts?.monthly).toBeGreaterThan(20);
    expect(gifts?.last).toBe('2026-03-01');
    expect(await tellGifts(pool, NOW)).toBe(0);
    const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: NOW });
    expect(audit.brands.flatMap((brand) => brand.differences)).toEqual([]);
  });

  test('has no event that was refused', async () => {
    const { rows } = await asDb(pool).query('select kind, code, reason from huigan.dead_letters limit 5', []);
    expect(rows).toEqual([]);
  });
});

test('a demo that was made with an older programme starts, and has the new one from the next day on', async () => {
  const database = await createTestDatabase();
  const pool = openPool(database.appUrl, 2);
  try {
    const { birthdayGift: _birthdayGift, ...older } = programmeSchema.parse(
      JSON.parse(readFileSync(join(PROJECT_ROOT, 'programmes', 'demo-tea.json'), 'utf8')),
    );
    await publishProgramme(pool, older, null, NOW);
    const versions = async () => {
      const { rows } = await asDb(pool).query(
        `select version, effective_from, document -> 'birthdayGift' as gift from huigan.programme_versions order by version`,
        [],
      );
      return rows;
    };
    expect(await seedDemo(pool, { now: NOW })).toBeGreaterThan(0);
    expect(await versions()).toMatchObject([
      { version: 1, gift: null },
      { version: 2, gift: { points: 66 }, effective_from: new Date('2026-03-11T00:00:00+08:00') },
    ]);
    expect(await seedDemo(pool, { now: NOW + DAY_MS })).toBe(0);
    expect(await versions()).toHaveLength(2);
  } finally {
    await pool.end();
    await database.drop();
  }
});

/*
 * Who is told of the gifts that come by the calendar: by the month, once, in pages, however many workers
 * there are.
 */
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { readBrands, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { tellBirthday, tellGifts } from '../../cloudfunctions/core/settlement/work/tell-gifts';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { coffeeShop } from '../model/programmes';
import { createTestDatabase, type TestDatabase } from '../support/database';

const at = (local: string): number => Date.parse(`${local}+08:00`);
/** A minute after November began, and before. */
const NOVEMBER = at('2026-11-01T00:00:20');
const OCTOBER = at('2026-10-31T23:59:40');

const giving: Programme = programmeSchema.parse({
  ...coffeeShop,
  birthdayGift: { points: 66 },
  tiers: {
    ...coffeeShop.tiers,
    levels: coffeeShop.tiers.levels.map((level) =>
      level.code === 'silver' ? { ...level, monthlyGift: { points: 20 } } : level,
    ),
  },
});

describe('gifts by the calendar', () => {
  let database: TestDatabase;
  let pool: Database;
  let owner: Database;
  let brand: Brand;
  beforeEach(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 4);
    owner = openPool(database.ownerUrl, 1);
  });
  afterEach(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  async function open(programme: Programme = giving): Promise<void> {
    await publishProgramme(pool, programme, null, OCTOBER);
    [brand] = (await readBrands(asDb(pool), programme.brand)) as [Brand];
  }

  /**
   * Members "name": each spent so many yuan in October: ¥40 for silver, ¥70 for gold, which has no monthly
   * gift.
   */
  async function spend(members: Record<string, number>): Promise<Map<string, bigint>> {
    const keys = Object.keys(members);
    await makeMembers(asDb(pool), brand.brandId, 'test', keys);
    const ids = await findMembers(asDb(pool), brand.brandId, 'test', keys);
    const sales = Object.entries(members).map(([key, yuan]) => ({
      kind: 'sale' as const,
      source: 'pos',
      externalId: key,
      memberId: ids.get(key) ?? null,
      occurredAt: at('2026-10-20T12:00:00'),
      payload: {
        store: '3',
        day: '2026-10-20',
        receipt: key,
        lines: [{ line: '1', product: '1', category: 'Tea', quantity: 1, amountFen: String(yuan * 100) }],
      },
    }));
    await receiveEvents(pool, { brandId: brand.brandId, utcOffsetMinutes: 480 }, sales);
    await settleMembers(pool, [...ids.values()]);
    return ids;
  }

  const query = async <Row extends object>(sql: string): Promise<Row[]> => (await owner.query<Row>(sql)).rows;
  const setBirthday = (memberId: bigint | undefined, birthday: string) =>
    query(`insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)
           values (${String(memberId)}, '', '${birthday}', '2026-01-01')`);
  /** "name benefit points" of every gift by the calendar, by member and lot. */
  async function gifts(): Promise<string[]> {
    const rows = await query<{ gift: string }>(
      `select substring(m.member_key from 6) || ' ' || l.benefit || ' ' || l.granted as gift
       from huigan.lots l join huigan.members m using (member_id)
       where l.benefit in ('birthday', 'monthly') order by m.member_id, l.lot_no`,
    );
    return rows.map((row) => row.gift);
  }
  async function expectCleanBooks(): Promise<void> {
    const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: NOVEMBER });
    expect(audit.brands.flatMap((one) => one.differences)).toEqual([]);
    expect((await replayLedger(owner, undefined)).differences).toEqual([]);
  }

  test('who holds a level with a monthly gift when a month begins gets it, once that month, and again the next', async () => {
    await open();
    await spend({ ann: 10, bob: 40, cid: 70, dee: 55 });
    expect(await tellGifts(pool, NOVEMBER)).toBe(2);
    expect(await gifts()).toEqual(['bob monthly 20', 'dee monthly 20']);
    expect(await tellGifts(pool, at('2026-11-17T09:00:00'))).toBe(0);
    expect(await tellGifts(pool, at('2026-12-01T00:00:00'))).toBe(2);
    expect(await gifts()).toEqual(['bob monthly 20', 'bob monthly 20', 'dee monthly 20', 'dee monthly 20']);
    const events = await query(
      `select source, external_id as id, payload::text from huigan.events where kind = 'gift' order by seq limit 1`,
    );
    expect(events).toEqual([
      {
        source: 'programme',
        id: 'monthly:test:bob:2026-11',
        payload: '{"gift":"monthly","period":"2026-11"}',
      },
    ]);
    await expectCleanBooks();
  });

  test('a level that ended with the month gives nothing more', async () => {
    await open();
    await spend({ bob: 40 });
    expect(await tellGifts(pool, at('2028-01-01T00:00:00'))).toBe(1);
    expect(await gifts()).toEqual([]);
    await expectCleanBooks();
  });

  test('more than a page of members, two workers at once and a run cut short: everybody gets theirs, once', async () => {
    await open();
    const names = Array.from({ length: 1100 }, (_, index) => `m${String(index).padStart(4, '0')}`);
    await spend(Object.fromEntries(names.map((name) => [name, 40])));
    let pages = 0;
    await tellGifts(pool, NOVEMBER, () => (pages += 1) > 2);
    const [run] = await query<{ members: string; finished_at: Date | null }>(
      `select (select count(*) from huigan.members m where m.member_id <= r.after_member_id) as members, r.finished_at
       from huigan.gift_runs r where gift = 'monthly'`,
    );
    expect({ members: Number(run?.members), finished: run?.finished_at }).toEqual({
      members: 1000,
      finished: null,
    });
    // Nobody knows how far the run had come: all are told again, by two.
    await query(`update huigan.gift_runs set after_member_id = 0`);
    const told = await Promise.all([tellGifts(pool, NOVEMBER), tellGifts(pool, NOVEMBER + 60_000)]);
    expect(told[0] + told[1]).toBe(100);
    expect(await gifts()).toEqual(names.map((name) => `${name} monthly 20`));
    expect(await query(`select from huigan.gift_runs where finished_at is null`)).toEqual([]);
    expect(await query(`select from huigan.inbox`)).toEqual([]);
    await expectCleanBooks();
  });

  test('a birthday gift comes in the month of the birthday, once a year, and nothing kept of it tells the day', async () => {
    await open();
    const ids = await spend({ ann: 10, bob: 10, cid: 10, dee: 10 });
    await setBirthday(ids.get('ann'), '11-01');
    await setBirthday(ids.get('bob'), '11-30');
    await setBirthday(ids.get('cid'), '02-29');
    expect(await tellGifts(pool, OCTOBER)).toBe(0);
    expect(await tellGifts(pool, NOVEMBER)).toBe(2);
    expect(await tellGifts(pool, at('2027-02-01T00:00:00'))).toBe(1);
    expect(await gifts()).toEqual(['ann birthday 66', 'bob birthday 66', 'cid birthday 66']);
    const november = await query(
      `select distinct payload::text, occurred_at, business_day from huigan.events where kind = 'gift' and occurred_at < '2026-12-01'`,
    );
    expect(november).toHaveLength(1);
    expect(await tellGifts(pool, at('2027-11-05T10:00:00'))).toBe(2);
    expect(await gifts()).toHaveLength(5);
    await expectCleanBooks();
  });

  test('who says their birthday in its very month gets the gift at once, and not another from the run or for a second birthday of that year', async () => {
    await open();
    const ids = await spend({ ann: 10, bob: 10 });
    await tellGifts(pool, NOVEMBER);
    await setBirthday(ids.get('ann'), '11-20');
    await setBirthday(ids.get('bob'), '12-20');
    for (const memberId of ids.values()) await tellBirthday(pool, brand, memberId, at('2026-11-15T18:30:10'));
    expect(await gifts()).toEqual(['ann birthday 66']);
    await tellBirthday(pool, brand, ids.get('ann') ?? 0n, at('2026-11-15T18:33:00'));
    await query(`update huigan.member_profiles set birthday = '12-24' where birthday = '11-20'`);
    await tellGifts(pool, at('2026-12-01T00:00:00'));
    expect(await gifts()).toEqual(['ann birthday 66', 'bob birthday 66']);
    expect(await query(`select from huigan.dead_letters`)).toEqual([]);
    await expectCleanBooks();
  });

  test('a closed account gets none, nor does a brand whose records have ended', async () => {
    await open();
    const ids = await spend({ ann: 40, bob: 40 });
    await setBirthday(ids.get('ann'), '11-11');
    await query(
      `insert into huigan.closed_members (member_id, brand_id, closed_at) values (${String(ids.get('ann'))}, ${brand.brandId}, now())`,
    );
    await tellGifts(pool, NOVEMBER);
    await tellBirthday(pool, brand, ids.get('ann') ?? 0n, NOVEMBER);
    expect(await gifts()).toEqual(['bob monthly 20']);
    await query(`update huigan.brands set stands_at = '2026-12-15'`);
    await setBirthday(ids.get('bob'), '12-11');
    expect(await tellGifts(pool, at('2026-12-01T00:00:00'))).toBe(0);
    await tellBirthday(
      pool,
      { ...brand, standsAt: at('2026-12-15T00:00:00') },
      ids.get('bob') ?? 0n,
      NOVEMBER,
    );
    expect(await gifts()).toEqual(['bob monthly 20']);
  });

  test('a version that brings the gifts in the middle of a month gives them from then on, that month too', async () => {
    await open(programmeSchema.parse(coffeeShop));
    const ids = await spend({ ann: 40 });
    await setBirthday(ids.get('ann'), '11-02');
    expect(await tellGifts(pool, NOVEMBER)).toBe(0);
    await tellBirthday(pool, brand, ids.get('ann') ?? 0n, NOVEMBER);
    await publishProgramme(pool, { ...giving, effectiveFrom: '2026-11-10T00:00:00+08:00' }, null, NOVEMBER);
    expect(await tellGifts(pool, at('2026-11-09T23:59:59'))).toBe(0);
    expect(await tellGifts(pool, at('2026-11-10T00:00:00'))).toBe(2);
    expect(await gifts()).toEqual(['ann birthday 66', 'ann monthly 20']);
    await expectCleanBooks();
  });
});

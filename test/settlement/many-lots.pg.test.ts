/*
 * A member of many years: fifty thousand lots, of which two thousand are open. Settling, refunding and
 * showing them reads what is open and what is asked for, not what is closed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import type { EventBody } from '../../cloudfunctions/contract/event';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { readStanding } from '../../cloudfunctions/core/views/card/standing';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const CLOSED = 48_000;
const OPEN = 2_000;
const AT = Date.parse('2026-09-10T10:00:00+08:00');
const programme: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
);

let database: TestDatabase;
let owner: Database;
let brandId: number;
let memberId: bigint;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool(database.ownerUrl, 1);
  await withPool(async (pool) => {
    const made = await publishProgramme(pool, programmeSchema.parse(programme), null, AT);
    if (made.outcome === 'refused') throw new Error(made.reason);
    brandId = made.brand.brandId;
    await makeMembers(asDb(pool), brandId, 'test', ['old']);
    memberId = (await findMembers(asDb(pool), brandId, 'test', ['old'])).get('old') ?? 0n;
  });
  await happen('sale', { store: 's', day: '2026-09-10', receipt: '1', lines: [line('1'), line('2')] });
  await owner.query(`select huigan.ensure_month(d::date) from generate_series('2022-01-01', '2026-12-01',
    interval '1 month') d`);
  // Years ago, all spent; and what is open, of this month.
  for (const [count, from, remaining] of [
    [CLOSED, '2022-01-01', 0],
    [OPEN, '2026-09-01', 5],
  ])
    await owner.query(
      `insert into huigan.lots (member_id, earned_day, lot_no, brand_id, kind, journal_no, state, expires_at, granted,
         remaining, qualifying, programme_version, multiplier_bp, tier)
       select $1, $2::date + (n % case when $3 = 0 then 1200 else 8 end)::int, 1000000 * ($3 + 1) + n, $4, 'gift',
         null, 'active', '2027-06-01', 5, $3, 0, 1, 10000, '' from generate_series(1, $5::int) n`,
      [memberId, from, remaining, brandId, count],
    );
  await owner.query(
    `update huigan.members set balances = jsonb_set(balances, '{member.points.active}',
       to_jsonb(huigan.balance_of(balances, 'member.points.active') + $2)) where member_id = $1`,
    [memberId, OPEN * 5],
  );
  await owner.query('vacuum analyze huigan.lots');
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const line = (name: string) => ({
  line: name,
  product: 'p',
  category: 'tea',
  quantity: 1,
  amountFen: '2000',
});

function asInAChain(appUrl: string): string {
  const url = new URL(appUrl);
  const settings = ['seqscan', 'hashjoin', 'mergejoin'].map((way) => `-c enable_${way}=off`);
  url.searchParams.set('options', [url.searchParams.get('options'), ...settings].filter(Boolean).join(' '));
  return url.href;
}

/**
 * A connection tells what it read when it ends. Its planner looks rows up one by one, as it does where
 * millions of members have lots: here the tables are this member's alone, and it would rather read them
 * whole.
 */
async function withPool<T>(work: (pool: Database) => Promise<T>): Promise<T> {
  const pool = openPool(asInAChain(database.appUrl), 1);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

let told = 0;
const happen = (kind: EventBody['kind'], payload: object): Promise<bigint> =>
  withPool(async (pool) => {
    told += 1;
    const event = { kind, payload, source: 'test', externalId: String(told), occurredAt: AT + told } as const;
    await receiveEvents(pool, { brandId, utcOffsetMinutes: 480 }, [
      { ...event, memberId: kind === 'refund' ? null : memberId } as never,
    ]);
    const { settled, refused } = await settleMembers(pool, [memberId]);
    expect({ settled, refused }).toEqual({ settled: 1, refused: [] });
    return 0n;
  });

/** Rows of lots that were read while `work` ran. */
async function lotsReadBy(work: () => Promise<unknown>): Promise<number> {
  const read = async (): Promise<number> => {
    await owner.query('select pg_stat_clear_snapshot()');
    const { rows } = await owner.query<{ read: bigint }>(
      `select sum(coalesce(idx_tup_fetch, 0) + seq_tup_read)::bigint as read from pg_stat_user_tables
       where schemaname = 'huigan' and relname like 'lots%'`,
    );
    return Number(rows[0]?.read ?? 0);
  };
  const before = await read();
  await work();
  for (let times = 0; times < 100; times += 1) {
    const { rows } = await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) break;
  }
  return (await read()) - before;
}

test.each<[string, () => Promise<unknown>, number]>([
  ['a sale', () => happen('sale', sale('2')), 100],
  ['spending 300 points', () => happen('redemption', { points: '300' }), 2 * OPEN],
  [
    'a refund',
    () => happen('refund', { store: 's', day: '2026-09-10', receipt: '1', units: 'whole' }),
    3 * OPEN,
  ],
  ['the card', () => withPool((pool) => readStanding(asDb(pool), { memberId, asOf: AT + 1000 })), 2 * OPEN],
])('%s does not read what is closed', async (_, work, most) => {
  expect(await lotsReadBy(work)).toBeLessThan(most);
});

const sale = (receipt: string) => ({ store: 's', day: '2026-09-10', receipt, lines: [line('1')] });

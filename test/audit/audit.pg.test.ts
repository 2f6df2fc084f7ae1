/*
 * Audit, fingerprint and replay over a story told by hand.
 */
import { evaluateExplanation, explanationSchema } from '../../cloudfunctions/contract/explanation';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { hashLedger } from '../../tools/audit/hash-ledger';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { MUCH_LATER, settleDueUntil, tellStory, TOLD_UNTIL, type Shop } from '../worlds/audit-story';

const asked = (asOf: string) => ({ brandKey: undefined, asOf, now: 0 });

describe('a ledger that settlement wrote', () => {
  let database: TestDatabase;
  let pool: Database;
  let owner: Database;
  let shop: Shop;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 2);
    owner = openPool(database.ownerUrl, 1);
    shop = await tellStory(pool);
  });
  afterAll(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  const asOwner = async (sql: string) => {
    await owner.query('set session_replication_role = replica');
    await owner.query(sql);
    await owner.query('set session_replication_role = origin');
  };
  const rowsOf = async <Row extends object>(sql: string) => (await owner.query<Row>(sql)).rows;

  test('passes the audit, with every kind of transfer in it', async () => {
    const report = await auditBrands(pool, asked(TOLD_UNTIL));
    expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
    expect(report.clean).toBe(true);
    const codes = await rowsOf<{ code: string }>(
      'select distinct code::text from huigan.transfers order by 1',
    );
    expect(codes.map(({ code }) => code)).toEqual([
      'accrue',
      'activate',
      'expire',
      'gift',
      'net-debt',
      'qualify',
      'redeem',
      'return',
      'take-back',
      'take-back-debt',
      'take-back-expired',
      'take-back-other',
      'take-back-qualifying',
      'waive',
    ]);
  });

  test('has for every transfer an explanation that evaluates to its amount', async () => {
    const rows = await rowsOf<{ amount: bigint; explanation: unknown }>(
      'select amount, explanation from huigan.transfers',
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(evaluateExplanation(explanationSchema.parse(row.explanation))).toBe(row.amount);
    }
  });

  test('is derived again from its events', async () => {
    expect(await replayLedger(owner, 'cafe')).toMatchObject({ members: 5, count: 0, differences: [] });
    const left = await rowsOf(`select from pg_namespace where nspname like 'huigan_replay%'`);
    expect(left).toEqual([]);
  });

  test('shows its totals as they were at any instant', async () => {
    const totalsAt = async (asOf: string) => (await auditBrands(pool, asked(asOf))).brands[0]?.totals;
    expect(await totalsAt('2019-04-01')).toMatchObject({ issued: '0', active: '0' });
    expect(await totalsAt('2019-04-02')).toMatchObject({ issued: '30', active: '30', redeemed: '0' });
    const after = await totalsAt(TOLD_UNTIL);
    const sum = (...of: (keyof NonNullable<typeof after>)[]) =>
      of.reduce((total, key) => total + BigInt(after?.[key] ?? 0n), 0n);
    expect(sum('issued', 'waived', 'debt')).toBe(sum('redeemed', 'expired', 'active', 'pending'));
  });

  test('has one fingerprint, whether or not what fell due has been posted', async () => {
    await settleMembers(pool, [...shop.ids.values()]);
    const early = await hashLedger(pool, asked(TOLD_UNTIL));
    const before = await hashLedger(pool, asked(MUCH_LATER));
    const postedBefore = await rowsOf('select from huigan.transfers');
    await settleDueUntil(pool, shop, MUCH_LATER);
    expect((await rowsOf('select from huigan.transfers')).length).toBeGreaterThan(postedBefore.length);
    expect(await hashLedger(pool, asked(MUCH_LATER))).toEqual(before);
    expect(before.lines).toBeGreaterThan(early.lines);
    expect((await auditBrands(pool, asked(MUCH_LATER))).clean).toBe(true);
    expect((await replayLedger(owner, undefined)).count).toBe(0);
  });

  test('has another fingerprint when one amount changes', async () => {
    const before = await hashLedger(pool, asked(MUCH_LATER));
    const first = `(member_id, journal_no, leg) = (select member_id, journal_no, leg from huigan.transfers order by 1, 2, 3 limit 1)`;
    await asOwner(`update huigan.transfers set amount = amount + 1 where ${first}`);
    const changed = await hashLedger(pool, asked(MUCH_LATER));
    await asOwner(`update huigan.transfers set amount = amount - 1 where ${first}`);
    expect(changed.lines).toBe(before.lines);
    expect(changed.sha256).not.toBe(before.sha256);
    expect(await hashLedger(pool, asked(MUCH_LATER))).toEqual(before);
  });

  test('differs from its replay when an amount or an event changes', async () => {
    const sale = `source = 'pos' and external_id = 'e1'`;
    await asOwner(
      `update huigan.events set payload = replace(payload::text, '3500', '3600')::json where ${sale}`,
    );
    const report = await replayLedger(owner, undefined);
    await asOwner(
      `update huigan.events set payload = replace(payload::text, '3600', '3500')::json where ${sale}`,
    );
    expect(new Set(report.differences.map(({ member }) => member))).toEqual(new Set(['test:eve']));
    expect(report.differences.map((difference) => difference.in)).toContain('transfers');
    expect((await replayLedger(owner, undefined)).count).toBe(0);
  });
});

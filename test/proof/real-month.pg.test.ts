/*
 * A real month of a coffee chain: however it is told, the ledger is the same to the last byte, audit is clean and replay agrees. Balances are compared
 * with a few lines of arithmetic that know nothing of the product. Skipped where the month is not present.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../model/generate-random';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { expectedBalances } from './coffee-shop-arithmetic';
import {
  dateOf,
  importOf,
  MONTH,
  monthIsPresent,
  readLines,
  RECEIPTS,
  runJson,
  shuffled,
  start,
  writeLines,
} from './real-month';

const AS_OF = '2019-05-01';
const SEED = Number(process.env['SEED'] ?? 20_190_401);
const whole = { read: 39_271, settled: 39_271, known: 0, rejected: 0 };
const testMonth = monthIsPresent ? test : test.skip;

describe('a real month of a coffee chain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-month-'));
  const databases: TestDatabase[] = [];
  let expected: string;

  async function freshDatabase(): Promise<Record<string, string>> {
    const database = await createTestDatabase();
    databases.push(database);
    return { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
  }

  async function hashOf(env: Record<string, string>): Promise<string> {
    const report = await runJson(['audit', '--hash', '--as-of', AS_OF], env);
    expect(report).toMatchObject({ clean: true });
    return String(report['sha256']);
  }

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const database of databases) await database.drop();
  });

  testMonth(
    'settles whole: every receipt, audit clean, replay agrees, balances as by hand',
    async () => {
      const env = await freshDatabase();
      const counts = await runJson(importOf(RECEIPTS, '--as-of', AS_OF), env);
      expect(counts).toMatchObject({ lines: { read: 49_894 }, receipts: whole, deadLetters: 0 });
      expected = await hashOf(env);
      expect(await runJson(['replay'], env)).toMatchObject({ count: 0 });
      const out = join(folder, 'balances.csv');
      const exported = await start(['export', 'balances', '--out', out, '--as-of', AS_OF], env).run;
      expect(exported.code).toBe(0);
      const { header, lines } = readLines(out);
      expect(header).toBe('member_id,redeemable_points,pending_points,qualifying_points,tier');
      const found = new Map(lines.map((line) => [line.split(',')[0], line]));
      const differences = expectedBalances(MONTH).filter(({ member, row }) => found.get(member) !== row);
      expect(differences.slice(0, 5)).toEqual([]);
      expect(await runJson(importOf(RECEIPTS, '--as-of', AS_OF), env)).toMatchObject({
        receipts: { read: 39_271, settled: 0, known: 39_271, rejected: 0 },
      });
      expect(await hashOf(env)).toBe(expected);
    },
    240_000,
  );

  testMonth(
    'gives the same ledger from shuffled lines in batches of 5,000',
    async () => {
      const env = await freshDatabase();
      const { header, lines } = readLines(RECEIPTS);
      const random = randomFrom(SEED);
      const mixed = writeLines(join(folder, 'shuffled.csv'), {
        header,
        lines: shuffled(lines, () => random.unit()),
      });
      expect(await runJson(importOf(mixed, '--batch', '5000'), env)).toMatchObject({ receipts: whole });
      expect(await hashOf(env)).toBe(expected);
    },
    240_000,
  );

  testMonth(
    'gives the same ledger in three parts',
    async () => {
      const env = await freshDatabase();
      const { header, lines } = readLines(RECEIPTS);
      const ends = ['2019-04-10', '2019-04-20', '2019-04-31'];
      for (const [index, end] of ends.entries()) {
        const from = ends[index - 1] ?? '';
        const part = lines.filter((line) => dateOf(line) > from && dateOf(line) <= end);
        await runJson(importOf(writeLines(join(folder, `part${index}.csv`), { header, lines: part })), env);
      }
      expect(await hashOf(env)).toBe(expected);
    },
    240_000,
  );

  testMonth(
    'gives the same ledger from two importers of the same file at once',
    async () => {
      const env = await freshDatabase();
      const both = await Promise.all([
        runJson(importOf(RECEIPTS), env),
        runJson(importOf(RECEIPTS, '--batch', '700'), env),
      ]);
      const sum = (field: string): number =>
        both.reduce(
          (total, counts) => total + ((counts['receipts'] as Record<string, number>)[field] ?? NaN),
          0,
        );
      expect({ told: sum('settled') + sum('known'), rejected: sum('rejected') }).toEqual({
        told: 2 * 39_271,
        rejected: 0,
      });
      expect(await hashOf(env)).toBe(expected);
    },
    240_000,
  );

  testMonth(
    'gives the same ledger in batches of one',
    async () => {
      const env = await freshDatabase();
      expect(await runJson(importOf(RECEIPTS, '--batch', '1'), env)).toMatchObject({ receipts: whole });
      expect(await hashOf(env)).toBe(expected);
    },
    600_000,
  );
});

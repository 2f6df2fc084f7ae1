/*
 * A real month imported while importer, worker, server and database are killed on the way, each at least once
 * (MONTH=whole: ten times): the ledger is the same to the last byte. SEED repeats a run. Skipped where the
 * month is not present.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../model/generate-random';
import { createTestDatabase } from '../support/database';
import { environmentOf, killOne, openFolder, type Victim } from './kills';
import { importOf, monthIsPresent, RECEIPTS, runJson } from './real-month';

const SEED = Number(process.env['SEED'] ?? 20_190_501);
const TEN: Victim[] = [
  'importer',
  'worker',
  'database',
  'server',
  'importer',
  'worker',
  'database',
  'importer',
  'server',
  'importer',
];
const VICTIMS = process.env['MONTH'] === 'whole' ? TEN : TEN.slice(0, 5);
const testMonth = monthIsPresent ? test : test.skip;

const hashOf = async (env: Record<string, string>): Promise<unknown> => {
  const report = await runJson(['audit', '--hash', '--as-of', '2019-05-01'], env);
  return { clean: report['clean'], sha256: report['sha256'] };
};

describe('a month told under fire', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'huigan-kills-'));
  chmodSync(dataDir, 0o755);
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  testMonth(
    'gives the same ledger after kills of importer, worker, server and database',
    async () => {
      const calm = await createTestDatabase();
      const calmEnv = { DATABASE_URL: calm.appUrl, DATABASE_OWNER_URL: calm.ownerUrl };
      await runJson(importOf(RECEIPTS), calmEnv);
      const expected = await hashOf(calmEnv);
      await calm.drop();
      console.info(`SEED=${SEED}`);
      const random = randomFrom(SEED);
      let folder = await openFolder(dataDir);
      try {
        for (const victim of VICTIMS) folder = await killOne(folder, victim, random);
        await runJson(importOf(RECEIPTS), environmentOf(folder));
        expect(await hashOf(environmentOf(folder))).toEqual(expected);
        expect(expected).toMatchObject({ clean: true });
      } finally {
        await folder.database.release();
      }
    },
    900_000,
  );
});

/* The first days of the real month on databases of a cluster, for tests of what happens meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf, importOf, readLines, RECEIPTS, runJson, writeLines } from '../proof/real-month';
import { createTestDatabase, type TestDatabase } from '../support/database';

/** Variables of a command that name a database. */
export type Named = Record<string, string>;

export interface FirstDays {
  /** A database of its own. */
  fresh(): Promise<Named>;
  /** Arguments of an import of all days up to this one, YYYY-MM-DD. */
  upTo(last: string): string[];
  /** Of the ledger at the month's end, whose audit is clean. */
  hashOf(env: Named): Promise<unknown>;
}

/** Called within `describe`: what it made goes after its tests. */
export function firstDays(): FirstDays {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-first-days-'));
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const database of databases) await database.drop();
  });
  return {
    fresh: async () => {
      const database = await createTestDatabase();
      databases.push(database);
      return { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    },
    upTo: (last) => {
      const { header, lines } = readLines(RECEIPTS);
      const days = lines.filter((line) => dateOf(line) <= last);
      return importOf(writeLines(join(folder, `${last}.csv`), { header, lines: days }));
    },
    hashOf: async (env) => {
      const report = await runJson(['audit', '--hash', '--as-of', '2019-05-01'], env);
      expect(report).toMatchObject({ clean: true });
      return report['sha256'];
    },
  };
}

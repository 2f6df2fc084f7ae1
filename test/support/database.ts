/*
 * A database of its own for a test: a clone of the migrated template. Data for tests is not made here.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { withDatabaseName } from './database-name';

export { withDatabaseName };

export const TEMPLATE_DATABASE = 'huigan_template';

export interface TestDatabase {
  /** May do everything: to arrange and to corrupt. */
  ownerUrl: string;
  /** The restricted role, as the product works. */
  appUrl: string;
  /** Removes the database and closes connections still open. */
  drop(): Promise<void>;
}

/** Clones the template; about 20 ms in memory. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { HUIGAN_TEST_OWNER_URL: ownerUrl, HUIGAN_TEST_APP_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl)
    throw new Error('No test server: a test that needs one is named *.pg.test.ts or *.e2e.test.ts.');
  const name = `test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  // Copying files skips the write-ahead log.
  await asOwner(ownerUrl, `create database ${name} template ${TEMPLATE_DATABASE} strategy file_copy`);
  return {
    ownerUrl: withDatabaseName(ownerUrl, name),
    appUrl: withDatabaseName(appUrl, name),
    drop: () => asOwner(ownerUrl, `drop database if exists ${name} with (force)`),
  };
}

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

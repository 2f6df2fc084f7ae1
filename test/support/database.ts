/*
 * A database of its own for a test: a clone of the migrated template. Data for tests is not made here.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { shareSettings } from '../../tools/distribute/distribute';
import {
  asApp,
  citusUrl,
  dropEverywhere,
  inDatabase,
  onEveryMachine,
  templateOfFolder,
} from './citus-cluster';
import { withDatabaseName } from './database-name';
import { throughPooler } from './pooler';

export { withDatabaseName };

export const TEMPLATE_DATABASE = citusUrl() === undefined ? 'huigan_template' : templateOfFolder();

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
  const name = `test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  const citus = citusUrl();
  return citus === undefined ? cloneEmbedded(name) : cloneCluster(citus, name);
}

async function cloneCluster(url: string, name: string): Promise<TestDatabase> {
  await onEveryMachine(url, `create database ${name} template ${TEMPLATE_DATABASE} strategy file_copy`);
  const ownerUrl = withDatabaseName(url, name);
  // Settings of a database are no part of what is cloned.
  await inDatabase(ownerUrl, (client) => shareSettings(client, () => {}));
  return { ownerUrl, appUrl: throughPooler(asApp(ownerUrl)), drop: () => dropEverywhere(url, name) };
}

async function cloneEmbedded(name: string): Promise<TestDatabase> {
  const { HUIGAN_TEST_OWNER_URL: ownerUrl, HUIGAN_TEST_APP_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl)
    throw new Error('No test server: a test that needs one is named *.pg.test.ts or *.e2e.test.ts.');
  // Copying files skips the write-ahead log.
  await asOwner(ownerUrl, `create database ${name} template ${TEMPLATE_DATABASE} strategy file_copy`);
  return {
    ownerUrl: withDatabaseName(ownerUrl, name),
    appUrl: throughPooler(withDatabaseName(appUrl, name)),
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

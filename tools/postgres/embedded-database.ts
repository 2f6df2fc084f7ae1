/*
 * The product's database and its restricted role inside an embedded server: made at the first open, made good
 * at every later one. The schema inside the database is the migrations' work.
 */
import { Client, escapeLiteral } from 'pg';
import { APP_ROLE, DATABASE_NAME, type Passwords } from './server-secrets';

/** Makes what is missing. A crash between two of its steps is healed by the next call. */
export async function ensureDatabase(urls: { ownerUrl: string }, passwords: Passwords): Promise<void> {
  const maintenance = new URL(urls.ownerUrl);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const role = await client.query(`select 1 from pg_roles where rolname = $1`, [APP_ROLE]);
    if (role.rowCount === 0) {
      await client.query(`create role ${APP_ROLE} login password ${escapeLiteral(passwords.app)}`);
    }
    const database = await client.query(`select 1 from pg_database where datname = $1`, [DATABASE_NAME]);
    if (database.rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}

/*
 * A PostgreSQL that somebody else runs, named by DATABASE_URL. Checks that it can serve and makes sure of the
 * restricted role; starts and stops nothing.
 */
import { Client, escapeIdentifier } from 'pg';
import { poolerOf } from '../../cloudfunctions/platform/pooler';
import type { OpenedDatabase } from './opened-database';
import { withOption } from './with-option';

const APP_ROLE = 'huigan_app';
/** PostgreSQL 15, the oldest the product's SQL is tried on. */
const OLDEST_VERSION = 150000;
/** SQLSTATE of an object that exists, and of losing the race to make it. */
const ALREADY_THERE = ['42710', '23505', 'XX000'];

/** Somebody else starts it, and ends it. */
const NOT_OURS: Pick<OpenedDatabase, 'keepRunning' | 'release'> = {
  keepRunning: () => ({ stop: async () => {} }),
  release: async () => {},
};

/** Checks the server, creates `huigan_app` when it is missing, and answers with both addresses. */
export async function useExistingDatabase(
  databaseUrl: string,
  givenOwnerUrl?: string,
): Promise<OpenedDatabase> {
  const ownerUrl = givenOwnerUrl || databaseUrl;
  if (poolerOf(ownerUrl) !== 'none')
    throw new Error(
      'Commands need the database itself, not a pooler: name it in DATABASE_OWNER_URL (docs/operations.md).',
    );
  await withClient(ownerUrl, async (owner) => {
    await checkServer(owner);
    await ensureAppRole(owner);
  });
  if (!givenOwnerUrl) return { ownerUrl, appUrl: withRoleOption(databaseUrl), ...NOT_OURS };
  await ensureMembership(databaseUrl, ownerUrl);
  return { ownerUrl, appUrl: databaseUrl, ...NOT_OURS };
}

/** The same address, whose sessions work as `huigan_app`. */
const withRoleOption = (databaseUrl: string): string => withOption(databaseUrl, `-c role=${APP_ROLE}`);

async function checkServer(client: Client): Promise<void> {
  const settings = await client.query<{ version: string; readable: string; encoding: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_version') as readable,
            current_setting('server_encoding') as encoding`,
  );
  const { version, readable, encoding } = settings.rows[0]!;
  if (Number(version) < OLDEST_VERSION) {
    throw new Error(`Huigan needs PostgreSQL 15 or newer; DATABASE_URL names a PostgreSQL ${readable}.`);
  }
  if (encoding !== 'UTF8') {
    throw new Error(`Huigan needs a database in UTF8; the one of DATABASE_URL is in ${encoding}.`);
  }
}

async function ensureAppRole(owner: Client): Promise<void> {
  const found = await owner.query(`select 1 from pg_roles where rolname = $1`, [APP_ROLE]);
  if (found.rowCount === 0) await tolerating(() => owner.query(`create role ${APP_ROLE} nologin`));
  const member = await owner.query<{ yes: boolean }>(
    `select pg_has_role(current_user, $1, 'member') as yes`,
    [APP_ROLE],
  );
  // 'member' is true for every superuser too, and says that `set role` works.
  if (!member.rows[0]!.yes || found.rowCount === 0) {
    await tolerating(() => owner.query(`grant ${APP_ROLE} to current_user`));
  }
}

/**
 * With two addresses, the login role of the application must hold the rights that migrations grant to
 * huigan_app.
 */
async function ensureMembership(appUrl: string, ownerUrl: string): Promise<void> {
  const user = await withClient(appUrl, async (app) => {
    const sql = `select current_user as name, pg_has_role(current_user, $1, 'usage') as holds`;
    const result = await app.query<{ name: string; holds: boolean }>(sql, [APP_ROLE]);
    return result.rows[0]!;
  });
  if (user.holds) return;
  await withClient(ownerUrl, async (owner) => {
    await tolerating(() => owner.query(`grant ${APP_ROLE} to ${escapeIdentifier(user.name)}`));
  });
}

/** Another process may create the same role, or change the same row of the catalogue, at the same moment. */
async function tolerating(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!ALREADY_THERE.includes((error as { code?: string }).code ?? '')) throw error;
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await connect(client);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connect(client: Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { message } = error as Error;
    const place = `${client.host}:${client.port}/${client.database ?? ''}`;
    throw new Error(`Cannot connect to PostgreSQL at ${place} (from DATABASE_URL): ${message}`, {
      cause: error,
    });
  }
}

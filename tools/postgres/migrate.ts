/*
 * Forward-only migrations: `cloudfunctions/core/migrations/<stamp>_<name>/{up.sql, check.sql}`.
 *
 * An applied migration is history: it is known by name and hash, and a changed one stops everything. What was
 * applied is recorded in a schema of its own, so that the product's schema holds the product only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { PROJECT_ROOT } from './data-folder';
import { splitStatements, type Statement } from './split-statements';

const MIGRATIONS = join(PROJECT_ROOT, 'cloudfunctions', 'core', 'migrations');
/** Key of the advisory lock: any number that nobody else uses ("huig" in ASCII). */
const LOCK_KEY = 0x68756967;
/** A person reads the first problems; a bad migration may have millions. */
const SHOWN_PROBLEMS = 20;

interface Migration {
  name: string;
  sql: string;
  sha256: string;
  check: string | undefined;
}

/**
 * Applies what is missing, each migration in one transaction and one statement at a time, and returns the
 * names applied now. Safe to call from many processes at once. A row returned by check.sql is a problem: it
 * is printed and that migration rolls back.
 */
export async function migrate(
  ownerUrl: string,
  log: (line: string) => void = () => {},
  folder = MIGRATIONS,
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query('create schema if not exists huigan_migrations');
    await client.query(`
      create table if not exists huigan_migrations.applied (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`);
    const applied = await readApplied(client);
    assertUnchanged(migrations, applied);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration, log);
    return missing.map(({ name }) => name);
  } finally {
    // Ending the session frees the advisory lock too.
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'up.sql')));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'up.sql'), 'utf8');
    const checkFile = join(folder, name, 'check.sql');
    const check = existsSync(checkFile) ? readFileSync(checkFile, 'utf8') : undefined;
    // Git may check files out with other line ends on another machine.
    const sha256 = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
    return { name, sql, sha256, check };
  });
}

async function readApplied(client: Client): Promise<Map<string, string>> {
  const result = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from huigan_migrations.applied',
  );
  return new Map(result.rows.map(({ name, sha256 }) => [name, sha256]));
}

function assertUnchanged(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of applied) {
    if (!known.has(name)) {
      throw new Error(
        `The database has the migration ${name}, which this version does not know: it is too old for it.`,
      );
    }
    if (known.get(name) !== sha256) {
      throw new Error(
        `The migration ${name} was changed after it had been applied. Undo that and add a new one.`,
      );
    }
  }
}

async function apply(client: Client, migration: Migration, log: (line: string) => void): Promise<void> {
  const { name, sql, sha256, check } = migration;
  let present: Statement | null = null;
  await client.query('begin');
  try {
    for (present of splitStatements(sql)) await client.query(present.text);
    present = null;
    if (check !== undefined) await assertNoProblems(client, name, check, log);
    await client.query('insert into huigan_migrations.applied (name, sha256) values ($1, $2)', [
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new Error(`Migration ${name} was rolled back: ${describe(error, sql, present)}`, { cause: error });
  }
  log(`Applied migration ${name}`);
}

async function assertNoProblems(
  client: Client,
  name: string,
  check: string,
  log: (line: string) => void,
): Promise<void> {
  const problems: unknown[] = [];
  for (const { text } of splitStatements(check)) problems.push(...(await client.query(text)).rows);
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) log(`${name}: ${JSON.stringify(problem)}`);
  if (problems.length === 0) return;
  const rows = problems.slice(0, SHOWN_PROBLEMS).map((problem) => JSON.stringify(problem));
  throw new Error(`its check.sql found ${problems.length} problem(s):\n${rows.join('\n')}`);
}

/**
 * People want the line: PostgreSQL gives the place of a mistake as a count of characters of the statement, or
 * no place where the statement itself could be read. `statement` null: the mistake is not of up.sql.
 */
function describe(error: unknown, sql: string, statement: Statement | null): string {
  const { message, position } = error as { message: string; position?: string };
  if (statement === null) return message;
  const place = statement.start + Number(position ?? 1);
  return `${message} (up.sql line ${sql.slice(0, place).split('\n').length})`;
}

/*
 * Poolers in front of PostgreSQL that lend a connection for one transaction (pgbouncer, `pool_mode =
 * transaction`). The URL says so: `?pooler=transaction`, or `?pooler=prepared` where the pooler passes
 * prepared statements on (pgbouncer 1.21 and newer, `max_prepared_statements` above 0). Settings of a session
 * are then the role's, because a session serves many; a connection is checked for them once.
 */
import type { PoolClient } from 'pg';

export type Pooler = 'none' | 'transaction' | 'prepared';

/**
 * What an address says about its pooler. Throws where it says what is not known.
 * @example 'postgres://huigan_web@10.0.0.5:6432/huigan?pooler=transaction' → 'transaction'
 */
export function poolerOf(connectionString: string): Pooler {
  const said = new URL(connectionString).searchParams.get('pooler');
  if (said === null) return 'none';
  if (said === 'transaction' || said === 'prepared') return said;
  throw new Error(`pooler=${said} in the address of a database: it is transaction or prepared.`);
}

interface Settings {
  zone: string;
  lock: string;
  statement: string;
  role: string;
  database: string;
}

const ASK = `select current_setting('TimeZone') as zone, current_setting('lock_timeout') as lock,
  current_setting('statement_timeout') as statement, quote_ident(current_user) as role,
  quote_ident(current_database()) as database`;

/** What a role wants to be given, in words of SQL. */
function missing({ zone, lock, statement }: Settings, limited: boolean): string[] {
  return [
    zone === 'UTC' ? null : `timezone = 'UTC'`,
    limited && lock === '0' ? `lock_timeout = '2s'` : null,
    limited && statement === '0' ? `statement_timeout = '20s'` : null,
  ].filter((setting) => setting !== null);
}

/**
 * Whether a connection through a pooler works as ours do: in UTC and, where somebody waits, with an end to
 * waiting. Otherwise an error that says what to tell the database.
 * @param limited whether whoever uses it gives up after a while
 */
export async function checkPooled(client: Pick<PoolClient, 'query'>, limited: boolean): Promise<void> {
  const { rows } = await client.query<Settings>(ASK);
  const [settings] = rows;
  if (settings === undefined) return;
  const lacks = missing(settings, limited);
  if (lacks.length === 0) return;
  const { role, database } = settings;
  const told = lacks.map((setting) => `alter role ${role} in database ${database} set ${setting};`);
  throw new Error(`Through a pooler settings are those of the role. Tell PostgreSQL: ${told.join(' ')}`);
}

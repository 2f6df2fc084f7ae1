/*
 * The product's tables over the machines of a Citus cluster, each by its owner (docs/adr/0027): what is small
 * and seldom written is whole everywhere, members' tables lie together by `member_id`, keys and places by
 * what they are of. The only place that knows Citus.
 */
import { Client } from 'pg';
import { TABLE_OWNERS, type Owner } from '../postgres/table-owners';
import { InputError } from '../command/input-error';
import { replaceFunctions } from './shard-functions';

/** The oldest that the product was tried on. */
const OLDEST_CITUS = 13;

type Log = (line: string) => void;

/**
 * Spreads what is not spread yet, and answers how many things it did. Rows that are there go along, one table
 * after the other; nobody may write meanwhile. Whatever was done stays done when it is ended: run it again.
 * Throws `InputError` where there is no Citus, or no machine beside the coordinator.
 */
export async function distribute(ownerUrl: string, log: Log): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await checkCluster(client);
    return (
      (await shareSettings(client, log)) +
      (await letRowsMove(client, log)) +
      (await spreadTables(client, log)) +
      (await shareFunctions(client, log)) +
      (await letNumbersBeTaken(client, log)) +
      (await letViewsBeRead(client, log)) +
      (await letRowsBeThere(client, log)) +
      (await replaceFunctions(client, log))
    );
  } finally {
    await client.end();
  }
}

async function checkCluster(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select extversion as version from pg_extension where extname = 'citus'`,
  );
  const version = rows[0]?.version;
  if (version === undefined)
    throw new InputError('This database has no Citus: `create extension citus` on each machine, then again.');
  if (Number.parseInt(version, 10) < OLDEST_CITUS)
    throw new InputError(`Citus ${OLDEST_CITUS} or newer is needed; this is ${version}.`);
  const workers = await client.query('select from citus_get_active_worker_nodes()');
  if (workers.rowCount === 0)
    throw new InputError("No machine beside the coordinator: `select citus_add_node('name', 5432)` first.");
}

/** What a database of the cluster is told once. */
const SETTINGS: Record<string, string> = {
  // Append-only is kept by triggers, which go along only where Citus is told that they are harmless.
  'citus.enable_unsafe_triggers': 'on',
  // Reports join what is spread by different things.
  'citus.enable_repartition_joins': 'on',
  // The audit carries more than a gigabyte from machine to machine where a chain is large.
  'citus.max_intermediate_result_size': '-1',
};

/** Settings of the database, for every connection from now on; how many were missing. */
export async function shareSettings(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string; config: string[] }>(
    `select current_database() as name, coalesce((select s.setconfig from pg_db_role_setting s
       join pg_database d on d.oid = s.setdatabase
       where d.datname = current_database() and s.setrole = 0), '{}') as config`,
  );
  const { name, config } = rows[0] ?? { name: '', config: [] };
  const missing = Object.entries(SETTINGS).filter(([key, value]) => !config.includes(`${key}=${value}`));
  for (const [key, value] of Object.entries(SETTINGS)) await client.query(`set ${key} to ${value}`);
  for (const [key, value] of missing)
    await client.query(`alter database ${client.escapeIdentifier(name)} set ${key} to ${value}`);
  if (missing.length > 0) log(`The database has ${missing.length} settings of its own`);
  return missing.length;
}

/** Shards move while they are written, and a row that changes meanwhile must be told from others. */
async function letRowsMove(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = 'huigan'::regnamespace and c.relkind = 'r' and c.relreplident = 'd'
       and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} replica identity full`);
  if (rows.length > 0)
    log(`Rows of ${rows.map(({ name }) => name).join(', ')} are told apart by all their columns`);
  return rows.length;
}

/** Statements call them on the machine where the rows are. */
async function shareFunctions(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ signature: string }>(
    `select p.oid::regprocedure::text as signature from pg_proc p
     where p.pronamespace = 'huigan'::regnamespace and not exists (select from pg_dist_object o
       where o.classid = 'pg_proc'::regclass and o.objid = p.oid) order by 1`,
  );
  for (const { signature } of rows) await client.query('select create_distributed_function($1)', [signature]);
  if (rows.length > 0) log(`${rows.length} functions are on every machine`);
  return rows.length;
}

/** One PostgreSQL numbers rows by itself; here whoever inserts a row takes its number. */
async function letNumbersBeTaken(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select s.seqrelid::regclass::text as name from pg_sequence s join pg_class c on c.oid = s.seqrelid
     where c.relnamespace = 'huigan'::regnamespace
       and not has_sequence_privilege('huigan_app', s.seqrelid, 'usage')`,
  );
  for (const { name } of rows) await client.query(`grant usage on sequence ${name} to huigan_app`);
  if (rows.length > 0) log(`Numbers of ${rows.length} tables may be taken by the application`);
  return rows.length;
}

/** A view that Citus made anew, when a table below it was spread, lost its rights. */
async function letViewsBeRead(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = 'huigan'::regnamespace and c.relkind = 'v'
       and not has_table_privilege('huigan_app', c.oid, 'select')`,
  );
  for (const { name } of rows) await client.query(`grant select on ${name} to huigan_app`);
  if (rows.length > 0) log(`${rows.length} views may be read by the application`);
  return rows.length;
}

/**
 * Citus lets only those who may change a table that is whole everywhere insert what may be there already. The
 * right is given; a trigger sees to it that nothing is changed.
 */
async function letRowsBeThere(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select t.table_name::text as name from citus_tables t join pg_class c on c.oid = t.table_name
     where c.relnamespace = 'huigan'::regnamespace and t.citus_table_type = 'reference'
       and has_table_privilege('huigan_app', c.oid, 'insert')
       and not has_table_privilege('huigan_app', c.oid, 'update, delete, truncate')
     order by 1`,
  );
  for (const { name } of rows) {
    await client.query(
      `create trigger never_changes before update on ${name}
       for each row execute function huigan.only_columns('')`,
    );
    await client.query(`grant update on ${name} to huigan_app`);
  }
  if (rows.length > 0) log(`Rows of ${rows.length} tables may be there when they are inserted`);
  return rows.length;
}

async function spreadTables(client: Client, log: Log): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    // A table that only refers to one that is whole everywhere is known to Citus as well, and spread no less.
    `select c.relname as name from pg_class c join citus_tables t on t.table_name = c.oid
     where c.relnamespace = 'huigan'::regnamespace and t.citus_table_type in ('reference', 'distributed')`,
  );
  const spread = new Set(rows.map(({ name }) => name));
  const missing = Object.entries<Owner>(TABLE_OWNERS).filter(([table]) => !spread.has(table));
  for (const [table, owner] of missing) {
    await client.query(...howToSpread(table, owner));
    log(`${table}: ${owner.of === 'reference' ? 'whole on every machine' : `spread by ${columnOf(owner)}`}`);
  }
  return missing.length;
}

type Spread = Exclude<Owner, { of: 'reference' }>;
const columnOf = (owner: Spread): string => (owner.of === 'member' ? 'member_id' : owner.by);

/** Members' tables lie with `members`; others with those that are spread by a column of the same type. */
function howToSpread(table: string, owner: Owner): [string, string[]] {
  const name = `huigan.${table}`;
  if (owner.of === 'reference') return ['select create_reference_table($1)', [name]];
  const column = columnOf(owner);
  if (owner.of !== 'member' || table === FIRST_OF_MEMBERS)
    return ['select create_distributed_table($1, $2)', [name, column]];
  return [
    'select create_distributed_table($1, $2, colocate_with => $3)',
    [name, column, `huigan.${FIRST_OF_MEMBERS}`],
  ];
}
const FIRST_OF_MEMBERS = 'members';

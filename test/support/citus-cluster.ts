/*
 * A Citus cluster as a test server, where HUIGAN_CITUS_URL names its coordinator (a role that may make
 * databases and roles; the same on every machine): a database of a test is one on every machine, cloned from
 * templates that know each other.
 */
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';
import { distribute } from '../../tools/distribute/distribute';
import { withDatabaseName } from './database-name';

/** The coordinator that tests are to run on; undefined where they run on the embedded server. */
export const citusUrl = (): string | undefined => process.env['HUIGAN_CITUS_URL'] || undefined;

/** A name for this folder alone: several checkouts may test on one cluster. */
export const templateOfFolder = (): string =>
  `huigan_template_${createHash('sha256').update(PROJECT_ROOT).digest('hex').slice(0, 8)}`;

/** The coordinator first, then the workers, each by the address of its own database of the same name. */
export async function machinesOf(url: string): Promise<string[]> {
  const rows = await inDatabase(url, (client) =>
    client.query<{ host: string; port: number }>(
      `select nodename as host, nodeport as port from pg_dist_node where groupid > 0 order by nodeid`,
    ),
  );
  return [url, ...rows.rows.map(({ host, port }) => at(url, host, port))];
}

function at(url: string, host: string, port: number): string {
  const other = new URL(url);
  other.hostname = host;
  other.port = String(port);
  return other.href;
}

/** The same statement on every machine at once, outside of any test's database. */
export async function onEveryMachine(url: string, sql: string): Promise<void> {
  const machines = await machinesOf(url);
  await Promise.all(machines.map((machine) => inDatabase(machine, (client) => client.query(sql))));
}

/** A database on every machine, empty but for the cluster itself. */
export async function makeCluster(url: string, name: string): Promise<string> {
  await onEveryMachine(url, `create database ${name}`);
  const machines = await machinesOf(url);
  const [coordinator = url, ...workers] = machines.map((machine) => withDatabaseName(machine, name));
  for (const machine of [coordinator, ...workers])
    await inDatabase(machine, (client) => client.query('create extension citus'));
  await inDatabase(coordinator, async (client) => {
    await client.query('select citus_set_coordinator_host($1, $2)', addressOf(coordinator));
    for (const worker of workers) await client.query('select citus_add_node($1, $2)', addressOf(worker));
  });
  return coordinator;
}

const addressOf = (url: string): [string, number] => {
  const { hostname, port } = new URL(url);
  return [hostname, Number(port || 5432)];
};

/** A template of the product's schema, spread: made once a run, by whoever comes first. */
export async function makeCitusTemplate(
  url: string,
  name: string,
  migrate: (url: string) => Promise<unknown>,
): Promise<void> {
  await ensureAppRole(url);
  await dropEverywhere(url, name);
  const template = await makeCluster(url, name);
  await migrate(template);
  await distribute(template, () => {});
  // The cluster's own watcher is connected as well, and comes back no sooner than somebody else connects.
  await onEveryMachine(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

/** Machines connect to each other as the role that works; a cluster passes roles on by itself. */
async function ensureAppRole(url: string): Promise<void> {
  await inDatabase(url, async (client) => {
    const { rowCount } = await client.query(`select from pg_roles where rolname = 'huigan_app'`);
    if (rowCount === 0) await client.query('create role huigan_app');
    await client.query('alter role huigan_app login');
  });
}

/** Removes a database from every machine, whoever is connected. */
export const dropEverywhere = (url: string, name: string): Promise<void> =>
  onEveryMachine(url, `drop database if exists ${name} with (force)`);

/** The coordinator as the application works there. */
export function asApp(url: string): string {
  const app = new URL(url);
  app.username = 'huigan_app';
  return app.href;
}

/** Work on a connection of its own. */
export async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/* The ground of a benchmark: a server, a product database with members, a pgbench database beside it. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { openPool } from '../../cloudfunctions/platform/db';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { migrate } from '../postgres/migrate';
import { openDatabase, type OpenedDatabase } from '../postgres/open-database';

const DATABASE = 'huigan_bench';
const PGBENCH_DATABASE = 'huigan_bench_tpcb';

/** What figures are of: they compare only with others of the same. */
export interface Machine {
  /** v26.10.0 */
  node: string;
  /** 18.6 */
  postgresql: string;
  cores: number;
}

export interface Ground {
  machine: Machine;
  ownerUrl: string;
  appUrl: string;
  pgbenchUrl: string;
  brandId: number;
  firstMember: bigint;
  server: OpenedDatabase;
}

const named = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

/** One statement as the owner. */
export async function sql<Row extends Record<string, unknown>>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A brand under a programme of `programmes`; answers with its number. */
export async function publishBrand(appUrl: string, programme: string): Promise<number> {
  const pool = openPool(appUrl, 1);
  const document: unknown = JSON.parse(
    readFileSync(join(PROJECT_ROOT, 'programmes', `${programme}.json`), 'utf8'),
  );
  const published = await publishProgramme(pool, programmeSchema.parse(document), null, Date.now());
  await pool.end();
  if (published.outcome === 'refused') throw new Error(published.reason);
  return published.brand.brandId;
}

/** Members of a brand, numbered one after the other; answers with the first. */
export async function loadMembers(ownerUrl: string, brandId: number, members: number): Promise<bigint> {
  await sql(
    ownerUrl,
    `with claimed as (
       insert into huigan.member_keys (brand_id, member_key)
       select ${brandId}, 'bench:' || n from generate_series(1, ${members}) n returning *
     )
     insert into huigan.members (member_id, brand_id, member_key)
     select member_id, brand_id, member_key from claimed`,
  );
  await sql(ownerUrl, 'vacuum analyze huigan.members');
  const [first] = await sql<{ first: string }>(
    ownerUrl,
    'select min(member_id)::text as first from huigan.members',
  );
  return BigInt(first?.first ?? '1');
}

/** Makes both databases anew, with `members` members of a brand under a programme of `programmes`. */
export async function prepareGround(options: {
  dataDir?: string;
  members: number;
  programme: string;
}): Promise<Ground> {
  const server = await openDatabase(options.dataDir === undefined ? {} : { dataDir: options.dataDir });
  for (const database of [DATABASE, PGBENCH_DATABASE]) {
    await sql(server.ownerUrl, `drop database if exists ${database} with (force)`);
    await sql(server.ownerUrl, `create database ${database}`);
  }
  const ownerUrl = named(server.ownerUrl, DATABASE);
  const machine = await machineOf(ownerUrl);
  const appUrl = named(server.appUrl, DATABASE);
  await migrate(ownerUrl);
  const brandId = await publishBrand(appUrl, options.programme);
  const firstMember = await loadMembers(ownerUrl, brandId, options.members);
  return {
    machine,
    ownerUrl,
    appUrl,
    pgbenchUrl: named(server.ownerUrl, PGBENCH_DATABASE),
    brandId,
    firstMember,
    server,
  };
}

async function machineOf(url: string): Promise<Machine> {
  const [row] = await sql<{ version: string }>(url, `select current_setting('server_version') as version`);
  return { node: process.version, postgresql: row?.version ?? '', cores: availableParallelism() };
}

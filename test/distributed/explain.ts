/*
 * Every named statement of the product as Citus plans and does it, with made-up values: whether it is
 * refused, and how many tasks (a statement sent to a shard) each of its parts has. Everything is undone.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Client } from 'pg';
import { PreparedQuery } from '../../cloudfunctions/platform/prepared-query';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';
import { misreadParts } from './misread';

interface Query {
  name: string;
  /** With $1, $2 … in place of parameters. */
  text: string;
}

export interface Explained {
  name: string;
  /** Why Citus does not plan or do it; null where it does. */
  refused: string | null;
  /** Parts that are read with other types than they are written with. */
  misread: string[];
  /** Tasks of its parts. */
  tasks: number[];
}

/** All named statements, as they are sent. */
export async function queriesOfProduct(): Promise<Query[]> {
  const root = join(PROJECT_ROOT, 'cloudfunctions');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.queries.ts'),
  );
  const queries: Query[] = [];
  for (const file of files.sort()) {
    const found = require(join(root, file)) as Record<string, unknown>;
    for (const [name, query] of Object.entries(found))
      if (query instanceof PreparedQuery) queries.push({ name, text: await textOf(query) });
  }
  return queries;
}

async function textOf(query: PreparedQuery<unknown, unknown>): Promise<string> {
  const values = Object.fromEntries(query.source.params.map(({ name }) => [name, 'x']));
  let text = '';
  const keep = (sent: string): Promise<{ rows: never[]; rowCount: number }> => {
    text = sent;
    return Promise.resolve({ rows: [], rowCount: 0 });
  };
  await query.run(values, { query: keep });
  return text;
}

/** Plans a statement and does it; what was done is undone. */
export async function explain(client: Client, { name, text }: Query): Promise<Explained> {
  const told: string[] = [];
  const keep = ({ message = '' }: { message?: string }): void => void told.push(message);
  client.on('notice', keep);
  try {
    await client.query(`prepare asked as ${text}`);
    const asked = `execute asked${await valuesOf(client)}`;
    await client.query('set client_min_messages = debug1');
    const tasks = await undone(client, () => tasksOf(client, asked));
    const refused = await undone(client, () => client.query(asked).then(() => null, refusalIn));
    await client.query('set client_min_messages = notice');
    const misread = await undone(client, () => misreadParts(client, told));
    return { name, refused, misread, tasks };
  } finally {
    await client.query('deallocate all');
    client.off('notice', keep);
  }
}

async function undone<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** Made-up values of the statement that is prepared. */
async function valuesOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ types: string[] }>(
    `select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'`,
  );
  const values: string[] = [];
  for (const type of rows[0]?.types ?? []) values.push(await valueOf(client, type));
  return values.length === 0 ? '' : `(${values.join(', ')})`;
}

/** Tasks of its parts; none of what only `explain` cannot show. */
async function tasksOf(client: Client, asked: string): Promise<number[]> {
  const planned = client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${asked}`);
  const { rows } = await planned.catch(() => ({ rows: [] }));
  const lines = rows.map((row) => row['QUERY PLAN']).join('\n');
  return [...lines.matchAll(/Task Count: (\d+)/g)].map(([, n]) => Number(n));
}

/** Made-up values break rules of tables, which is no refusal. */
const refusalIn = (error: unknown): string | null =>
  /violates|no partition of relation|invalid input/.test(String(error)) ? null : String(error);

async function valueOf(client: Client, type: string): Promise<string> {
  const isArray = type.endsWith('[]');
  const one = await plainValue(client, isArray ? type.slice(0, -2) : type);
  return isArray ? `array['${one}']::${type}` : `'${one}'`;
}

async function plainValue(client: Client, type: string): Promise<string> {
  if (/^(smallint|integer|bigint|numeric|double precision|real)$/.test(type)) return '1';
  // Not all in one lane.
  if (type === 'boolean') return 'false';
  if (type === 'date' || type.startsWith('timestamp')) return '2026-11-05';
  if (type === 'interval') return '1 day';
  if (/^jsonb?$/.test(type)) return '[]';
  if (type === 'bytea') return '\\x01';
  const { rows } = await client.query<{ label: string }>(
    'select enumlabel as label from pg_enum where enumtypid = $1::regtype order by enumsortorder limit 1',
    [type],
  );
  return rows[0]?.label ?? 'a';
}

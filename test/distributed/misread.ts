/*
 * Parts of a statement that Citus reads with other types than they were written with: it says nothing, and
 * what comes out is wrong, or a byte that is no text. Found in what it tells of its plans (debug1).
 */
import { type Client } from 'pg';

/** A part of a plan: its number, and the statement that makes it. */
const PART = /^generating subplan (\d+_\d+) for (?:CTE \S+|subquery):? ([^]*)$/;
const READ =
  /read_intermediate_result\('(\d+_\d+)'::text, '\w+'::citus_copy_format\) \w+\(((?:[^()]|\([^()]*\))*)\)/g;

/** The parts of which this is so, as "written … read …". Inside of a transaction. */
export async function misreadParts(client: Client, told: readonly string[]): Promise<string[]> {
  const read = new Map(
    told.flatMap((line) =>
      [...line.matchAll(READ)].map(([, part, columns = '']) => [part, typesIn(columns)]),
    ),
  );
  const found: string[] = [];
  for (const line of told) {
    const [, part, sql] = PART.exec(line) ?? [];
    const asRead = read.get(part);
    const written = asRead === undefined ? undefined : await typesOf(client, sql ?? '');
    if (written !== undefined && written !== asRead) found.push(`written ${written} read ${asRead}`);
  }
  return found;
}

/** Types of "name type, name type": a comma within a type stands in brackets. */
const typesIn = (columns: string): string =>
  columns
    .split(/, (?![^(]*\))/)
    .map((column) => plain(column.replace(/^("[^"]*"|\S+) /, '')))
    .join();

const plain = (type: string): string => type.replace(/^huigan\.|\(.*\)/g, '');

/** Types of what a statement returns; undefined for what is not shown as a statement. */
async function typesOf(client: Client, sql: string): Promise<string | undefined> {
  await client.query('savepoint part');
  try {
    await client.query(`prepare part as ${sql}`);
    const { rows } = await client.query<{ types: string[] }>(
      `select array(select format_type(t, null) from unnest(result_types) t) as types
       from pg_prepared_statements where name = 'part'`,
    );
    await client.query('deallocate part');
    return rows[0]?.types.map(plain).join();
  } catch {
    // Some parts are shown in a way that nothing can read again.
    await client.query('rollback to part');
    return undefined;
  }
}

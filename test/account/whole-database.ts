/*
 * Everything a database keeps, as text: what a dump would show. For looking for what must not be there.
 */
import type { Database } from '../../cloudfunctions/platform/db';

/** Every row of every table as text, by table. */
export async function dump(owner: Database): Promise<Map<string, string[]>> {
  const tables = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'huigan' and c.relkind = 'r' order by 1`,
  );
  const rows = new Map<string, string[]>();
  for (const { name } of tables.rows) {
    const found = await owner.query<{ line: string }>(
      `select t::text as line from huigan.${name} t order by 1`,
    );
    rows.set(
      name,
      found.rows.map(({ line }) => line),
    );
  }
  return rows;
}

/** Tables in which any row, written as text, holds one of the words; bytes are looked at as text too. */
export async function tablesWith(owner: Database, words: readonly string[]): Promise<string[]> {
  const holds = (lines: string[]): boolean => {
    const text = lines.map((line) => line + unhex(line)).join('\n');
    return words.some((word) => text.includes(word));
  };
  return [...(await dump(owner))].filter(([, lines]) => holds(lines)).map(([name]) => name);
}

/** The bytes of a row (\\x… in its text) read as text. */
const unhex = (line: string): string =>
  [...line.matchAll(/\\x([0-9a-f]+)/g)]
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1'))
    .join(' ');

/*
 * Texts that are tagged: words that stand nowhere else, so that a dump of everything says where they went.
 */
import type { Database } from '../../cloudfunctions/platform/db';
import { dump } from './whole-database';

export interface Tags {
  /** Words that stand nowhere else. */
  tag(): string;
  /** Those that are in no table: nobody kept them. */
  missing(): Promise<string[]>;
  /** Those that are in some table, with the tables. */
  left(): Promise<(readonly [string, string[]])[]>;
}

/** Tags of a database. */
export function tagsOf(owner: Database): Tags {
  const written: string[] = [];
  const tablesOf = async (): Promise<(readonly [string, string[]])[]> => {
    const tables = [...(await dump(owner))].map(([name, rows]) => [name, rows.join('\n')] as const);
    return written.map((word) => [
      word,
      tables.flatMap(([name, rows]) => (rows.includes(word) ? [name] : [])),
    ]);
  };
  return {
    tag() {
      const word = `标记${String(written.length + 1).padStart(3, '0')}号`;
      written.push(word);
      return word;
    },
    missing: async () => (await tablesOf()).filter(([, tables]) => tables.length === 0).map(([word]) => word),
    left: async () => (await tablesOf()).filter(([, tables]) => tables.length > 0),
  };
}

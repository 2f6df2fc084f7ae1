/*
 * Every named statement of the stores and views, and what in one could not be sent to one machine: two checks
 * over their text, which know the tables' owners.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownerOf } from '../../tools/postgres/table-owners';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';

export interface NamedStatement {
  name: string;
  /** Path of its file below `cloudfunctions`. */
  path: string;
  sql: string;
}

/** Every statement with a name. */
export function namedStatements(): NamedStatement[] {
  const root = join(PROJECT_ROOT, 'cloudfunctions');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(store|view)\.sql$/.test(path),
  );
  return paths.sort().flatMap((path) => statementsIn(path, readFileSync(join(root, path), 'utf8')));
}

/** The statements of one file: each begins with a comment that names it. */
export const statementsIn = (path: string, text: string): NamedStatement[] =>
  [...text.matchAll(/\/\*\s*@name (\w+)\s*\*\/([^]*?)(?=\/\*\s*@name|$)/g)].map(
    ([, name = '', sql = '']) => ({ name, path, sql }),
  );

const isMembers = (table: string): boolean => ownerOf(table)?.of === 'member';
const tablesIn = (sql: string): string[] =>
  [...sql.matchAll(/\bhuigan\.(\w+)/g)].map(([, name = '']) => name);

/** Whether a parameter names the one member whose rows the statement is about. */
const namesOneMember = (sql: string): boolean => /:memberId\b/.test(sql);

/**
 * A row lock is for one owner: the member of `member_id = :memberId`, or the store of `store_id = :storeId`.
 * Locks over several owners in one statement are refused by a distributed engine; they are for workers, which
 * go from machine to machine. Tables that are whole everywhere are no matter.
 */
export function locksSeveral({ sql }: NamedStatement): boolean {
  const locks = [...sql.matchAll(/\bfor (?:no key update|update|key share|share)\b/gi)];
  // What is locked are the rows of the select that the words belong to: the last one that begins before them.
  const selects = locks.map(({ index }) => sql.slice(sql.lastIndexOf('select ', index), index));
  return selects.some((select) =>
    tablesIn(select).some((table) => {
      const owner = ownerOf(table);
      if (owner?.of === 'reference') return false;
      if (owner?.of === 'key') return !new RegExp(`\\b${owner.by} = :`).test(select);
      if (owner?.of === 'place' && owner.by === 'brand_id') return !/\bbrand_id = :brandId\b/.test(select);
      if (owner?.of === 'place') return !/\bstore_id = :store(?:Id)?\b/.test(select);
      return !/\bmember_id = :memberId\b/.test(select);
    }),
  );
}

/** What a statement calls rows of arrays: aliases of `unnest(…)`, and of a `with` that is one. */
function aliasesOfArrays(sql: string): string[] {
  const aliases = [...sql.matchAll(/\bunnest\([^)]*\)(?:\s+with ordinality)?\s+as\s+(\w+)/gi)].map(
    ([, alias = '']) => alias,
  );
  const views = [...sql.matchAll(/(\w+) as (?:materialized )?\((?:[^()]|\([^()]*\))*?\bunnest\(/gi)].map(
    ([, name = '']) => name,
  );
  const ofViews = views.flatMap((view) =>
    [...sql.matchAll(new RegExp(`\\b(?:from|join)\\s+${view}\\b(?:\\s+(?:as\\s+)?(\\w+))?`, 'gi'))].map(
      ([, alias]) => alias ?? view,
    ),
  );
  return [...aliases, ...ofViews];
}

/** Aliases of members' tables. */
const aliasesOfMembers = (sql: string): string[] =>
  [...sql.matchAll(/\bhuigan\.(\w+)\s+(?:as\s+)?(\w+)/g)].flatMap(([, table = '', alias = '']) =>
    isMembers(table) ? [alias] : [],
  );

/**
 * A path of one member says `member_id = :memberId` or `= any(:…)`: rows of arrays held against a member's
 * rows go to every machine, although one member is asked for.
 */
export function joinsArrays({ sql }: NamedStatement): boolean {
  if (!namesOneMember(sql)) return false;
  const members = aliasesOfMembers(sql);
  return aliasesOfArrays(sql).some((array) =>
    members.some((row) =>
      new RegExp(
        `\\b${array}\\.\\w+\\s*(?:=|is not distinct from)\\s*${row}\\.\\w+|\\b${row}\\.\\w+\\s*(?:=|is not distinct from)\\s*${array}\\.\\w+`,
        'i',
      ).test(sql),
    ),
  );
}

/** Whether a statement is about one member, and about nothing that is somebody else's. */
export const ofOneOwner = ({ sql }: NamedStatement): boolean =>
  /\bmember_id = :memberId!/.test(sql) &&
  tablesIn(sql).every((table) => ['member', 'reference', undefined].includes(ownerOf(table)?.of)) &&
  tablesIn(sql).some(isMembers);

/*
 * What a schema has that could not be spread by owner: tables, their keys and their triggers, as PostgreSQL
 * itself describes them.
 */
import type { Client } from 'pg';
import type { Owner } from '../../tools/postgres/table-owners';

export interface UniqueKey {
  name: string;
  primary: boolean;
  /** Null: an expression. */
  columns: (string | null)[];
}

export interface Table {
  name: string;
  notNull: string[];
  /** Columns that are an identity, a uuid, or made by a sequence. */
  made: string[];
  keys: UniqueKey[];
  /** Tables that foreign keys name. */
  refersTo: string[];
}

/** Every table of the product's schema; partitions are not tables of their own. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and a.attnotnull) as "notNull",
      array(
        select a.attname::text from pg_attribute a
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0
          and (a.attidentity <> '' or a.atttypid = 'uuid'::regtype or pg_get_expr(d.adbin, d.adrelid) like 'nextval(%')
      ) as made,
      array(
        select r.confrelid::regclass::text from pg_constraint r where r.conrelid = c.oid and r.contype = 'f'
      ) as "refersTo",
      coalesce((
        select json_agg(json_build_object('name', i.indexrelid::regclass::text, 'primary', i.indisprimary, 'columns', (
          select json_agg(a.attname order by k.place)
          from unnest(i.indkey::int[]) with ordinality k(attnum, place)
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum and k.attnum > 0
          where k.place <= i.indnkeyatts
        )))
        from pg_index i where i.indrelid = c.oid and i.indisunique
      ), '[]') as keys
    from pg_class c
    where c.relnamespace = 'huigan'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`);
  const plain = (name: string): string => name.replace(/^huigan\./, '');
  return rows.map((table) => ({
    ...table,
    keys: table.keys.map((one) => ({ ...one, name: plain(one.name) })),
    refersTo: table.refersTo.map(plain),
  }));
}

/** What keeps a table from being spread by its owner; nothing for a table that is whole everywhere. */
export function problemsOf(table: Table, ownerOf: (table: string) => Owner | undefined): string[] {
  const owner = ownerOf(table.name);
  if (owner === undefined) return ['nobody says whose its rows are'];
  if (owner.of === 'reference') return [];
  const by = owner.of === 'member' ? 'member_id' : owner.by;
  const problems = table.notNull.includes(by) ? [] : [`${by} may be null`];
  if (table.keys.length === 0) problems.push('no key');
  for (const { name, primary, columns } of table.keys) {
    const isOwned = owner.of === 'member' ? columns[0] === by : columns.includes(by);
    if (!isOwned)
      problems.push(`key ${name} does not ${owner.of === 'member' ? 'begin with' : 'hold'} ${by}`);
    const [only, ...others] = columns;
    if (primary && others.length === 0 && typeof only === 'string' && table.made.includes(only))
      problems.push(`key ${name} is a bare number`);
  }
  for (const other of table.refersTo)
    if (ownerOf(other)?.of !== 'reference') problems.push(`a foreign key names ${other}`);
  return problems;
}

/** Triggers that name TRUNCATE together with something else, as "table: trigger"; partitions too. */
export async function readMixedTriggers(client: Client): Promise<string[]> {
  // Bits of tgtype: insert 4, delete 8, update 16, truncate 32.
  const { rows } = await client.query<{ name: string }>(`
    select format('%s: %s', c.relname, g.tgname) as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where c.relnamespace = 'huigan'::regnamespace and not g.tgisinternal
      and g.tgtype & 32 > 0 and g.tgtype & (4 | 8 | 16) > 0 order by 1`);
  return rows.map(({ name }) => name);
}

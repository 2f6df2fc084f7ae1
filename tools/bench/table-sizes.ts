/* How large tables are, a table of months as one: rows, and bytes with indexes. */
import { sql } from './ground';

/** Smaller ones tell nothing. */
const LEAST_BYTES = 1_000_000;

export interface TableSize {
  table: string;
  rows: number;
  bytes: number;
  indexBytes: number;
}

/** Tables by size, the largest first; rows as the last `analyze` counted them. */
export async function tableSizes(ownerUrl: string): Promise<TableSize[]> {
  await sql(ownerUrl, 'vacuum analyze');
  const rows = await sql<{ name: string; rows: string; bytes: string; index: string }>(
    ownerUrl,
    `select coalesce(pg_partition_root(c.oid), c.oid)::regclass::text as name,
       sum(greatest(c.reltuples, 0))::bigint::text as rows, sum(pg_total_relation_size(c.oid))::bigint::text as bytes,
       sum(pg_indexes_size(c.oid))::bigint::text as index
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'huigan' and c.relkind = 'r'
     group by 1 having sum(pg_total_relation_size(c.oid)) > ${LEAST_BYTES} order by sum(pg_total_relation_size(c.oid)) desc`,
  );
  return rows.map(({ name, rows: count, bytes, index }) => ({
    table: name.replace(/^huigan\./, ''),
    rows: Number(count),
    bytes: Number(bytes),
    indexBytes: Number(index),
  }));
}

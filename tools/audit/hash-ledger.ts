/*
 * The fingerprint of a ledger: SHA-256 over one line for each transfer that took effect until an instant, in
 * the order of their bytes. What fell due until then and has not been posted yet is counted as if it had
 * been, so that it does not matter whether the nightly job ran.
 */
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { asDb, withClient, type Database } from '../../cloudfunctions/platform/db';
import { asOfOrNow, chooseBrand } from '../command/as-of';
import type { Asked } from './audit-brands';
import { projectLines } from './project-lines';

/** Lines a fetch: a megabyte. */
const FETCH = 10_000;

export interface LedgerHash {
  asOf: string;
  lines: number;
  sha256: string;
}

/** Hashes the ledger of one brand on one snapshot. The database sorts; here one piece is held at a time. */
export async function hashLedger(pool: Database, asked: Asked): Promise<LedgerHash> {
  const chosen = await chooseBrand(pool, asked.brandKey);
  const at = asOfOrNow(asked.asOf, chosen, asked.now);
  const { brandId } = chosen.brand;
  return withClient(pool, async (client) => {
    await client.query('begin isolation level repeatable read');
    await client.query('create temporary table projected (line text not null) on commit drop');
    const db = asDb(client);
    for await (const lines of projectLines(db, { brandId, rules: chosen.rules, at }))
      await db.query('insert into projected select unnest($1::text[])', [lines]);
    const hashed = await hashLines(client, brandId, new Date(at).toISOString());
    await client.query('rollback');
    return { asOf: formatInstant(at, chosen.utcOffsetMinutes), ...hashed };
  });
}

async function hashLines(
  client: PoolClient,
  brandId: number,
  asOf: string,
): Promise<{ lines: number; sha256: string }> {
  await client.query(
    `declare lines no scroll cursor for
     select line from (
       select concat_ws('|', m.member_key, j.source, j.event_id, t.leg, t.code, t.asset, t.debit, t.credit, t.amount) as line
       from huigan.transfers t
       join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
       join huigan.members m on m.member_id = t.member_id
       where t.brand_id = $1 and j.effective_at <= $2
       union all
       select line from projected
     ) every order by line collate "C"`,
    [brandId, asOf],
  );
  const hash = createHash('sha256');
  let lines = 0;
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${FETCH} from lines`);
    if (rows.length === 0) return { lines, sha256: hash.digest('hex') };
    for (const { line } of rows) hash.update(`${line}\n`);
    lines += rows.length;
  }
}

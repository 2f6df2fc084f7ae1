/*
 * What some functions of the schema are where rows lie in shards. The migrations say what they are on one
 * machine; `distribute` puts these in their place.
 */
import { createHash } from 'node:crypto';
import type { Client } from 'pg';

interface ShardFunction {
  /** As `regprocedure` writes it. */
  signature: string;
  why: string;
  definition: string;
}

const SHARD_FUNCTIONS: readonly ShardFunction[] = [
  {
    signature: 'huigan.lane_of(bigint)',
    why: 'Lanes of members are the shards of their rows',
    definition: `create or replace function huigan.lane_of(member bigint) returns bigint
      language sql stable parallel safe
      as $$ select get_shard_id_for_distribution_column('huigan.members', member) $$`,
  },
  {
    signature: 'huigan.lane_count()',
    why: 'There are as many lanes as shards',
    definition: `create or replace function huigan.lane_count() returns int language sql stable parallel safe
      as $$ select count(*)::int from pg_dist_shard where logicalrelid = 'huigan.members'::regclass $$`,
  },
  {
    signature: 'huigan.only_erase_reason()',
    why: 'A reason in the log may be erased; whether its member is closed is not seen from the shard',
    definition: `create or replace function huigan.only_erase_reason() returns trigger
      language plpgsql set search_path = huigan, pg_temp as $$
      begin
        if new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then return new; end if;
        raise exception 'action_log is append-only: only reasons about closed members are erased'
          using errcode = 'restrict_violation';
      end $$`,
  },
];

/** Puts them in place where they are not; how many. A later migration may have put back its own. */
export async function replaceFunctions(client: Client, log: (line: string) => void): Promise<number> {
  let replaced = 0;
  for (const { signature, why, definition } of SHARD_FUNCTIONS) {
    const source = createHash('sha256').update(definition).digest('hex');
    const { rows } = await client.query<{ source: string | null; body: string }>(
      `select obj_description(p.oid) as source, md5(p.prosrc) as body from pg_proc p
       where p.oid = $1::regprocedure`,
      [signature],
    );
    if (rows[0]?.source === `distribute ${source} ${rows[0]?.body}`) continue;
    await client.query(definition);
    const after = await client.query<{ body: string }>(
      'select md5(prosrc) as body from pg_proc where oid = $1::regprocedure',
      [signature],
    );
    await client.query(`comment on function ${signature} is 'distribute ${source} ${after.rows[0]?.body}'`);
    log(why);
    replaced += 1;
  }
  return replaced;
}

/*
 * Shards that move to another machine while receipts are imported and settled: nobody is told to wait or to
 * come again, and the ledger is the same.
 */
import { monthIsPresent, runJson } from '../proof/real-month';
import { inDatabase } from '../support/citus-cluster';
import { firstDays } from './first-days';
import { at, CITUS } from './places';

const FIRST_DAY = '2019-04-01';
const LAST_DAY = '2019-04-06';
const LIMIT_MS = 600_000;

at(CITUS, 'shards that move', () => {
  const { fresh, upTo, hashOf } = firstDays();

  (monthIsPresent ? test : test.skip)(
    'change nothing in what is settled meanwhile',
    async () => {
      const quiet = await fresh();
      await runJson(upTo(LAST_DAY), quiet);
      const env = await fresh();
      // What makes tables of a new month waits until shards have moved (docs/operations.md).
      await runJson(upTo(FIRST_DAY), env);
      const [report, moved] = await Promise.all([
        runJson(upTo(LAST_DAY), env),
        moveOneOfEach(env['DATABASE_OWNER_URL'] ?? ''),
      ]);
      expect(report).toMatchObject({ receipts: { rejected: 0 }, deadLetters: 0 });
      expect(moved).toBeGreaterThan(1);
      expect(await hashOf(env)).toBe(await hashOf(quiet));
    },
    LIMIT_MS,
  );
});

/** Moves a shard of all that lie together to another machine, one after the other; how many. */
const moveOneOfEach = (url: string): Promise<number> =>
  inDatabase(url, async (client) => {
    const { rows } = await client.query<{ shard: string; from: string; to: string }>(
      `select distinct on (t.colocation_id) s.shardid as shard, n.nodeid as from, o.nodeid as to
       from citus_tables t join citus_shards s on s.table_name = t.table_name
       join pg_dist_node n on n.nodename = s.nodename and n.nodeport = s.nodeport
       join pg_dist_node o on o.groupid > 0 and o.nodeid <> n.nodeid
       where t.citus_table_type = 'distributed' order by t.colocation_id, s.shardid, o.nodeid`,
    );
    for (const { shard, from, to } of rows)
      await client.query('select citus_move_shard_placement($1::bigint, $2::int, $3::int)', [
        shard,
        from,
        to,
      ]);
    return rows.length;
  });

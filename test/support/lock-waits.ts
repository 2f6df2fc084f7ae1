/* Statements that wait for a lock, on whichever machine: a test goes on once there are so many. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Pool } from 'pg';
import { citusUrl } from './citus-cluster';

/** Sessions of all machines, where there are several. */
const SESSIONS = citusUrl() === undefined ? 'pg_stat_activity' : 'citus_stat_activity';

/** Waits until so many statements of this database wait for locks. */
export async function untilWaitingForLocks(
  database: Pick<Client | Pool, 'query'>,
  count: number,
): Promise<void> {
  for (let waiting = 0; waiting < count; await sleep(5)) {
    const { rows } = await database.query<{ n: number }>(
      `select count(*)::int as n from ${SESSIONS}
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    waiting = rows[0]?.n ?? 0;
  }
}

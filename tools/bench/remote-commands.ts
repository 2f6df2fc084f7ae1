/*
 * Counts what a coordinator sends to other machines: Citus says each command in a notice, where a session
 * asks for it.
 */
import type { Database } from '../../cloudfunctions/platform/db';
import { withOption } from '../postgres/with-option';

export interface RemoteCount {
  /** Statements over rows. */
  tasks: number;
  /** Begin, commit, prepare and the like. */
  transactions: number;
  /** Tasks by verb and table: "insert transfers". */
  byKind: Map<string, number>;
}

const ISSUED = /^issuing (.*)/s;
const OF_TRANSACTION =
  /^(BEGIN|START|COMMIT|ROLLBACK|PREPARE|SAVEPOINT|RELEASE|SET|SELECT (assign|citus_internal|pg_catalog\.))/i;
const TABLE = /\bhuigan\.(\w+?)(?:_\d{6})?(?:_\d{6,})\b/;

const none = (): RemoteCount => ({ tasks: 0, transactions: 0, byKind: new Map() });

function add(count: RemoteCount, command: string): void {
  if (OF_TRANSACTION.test(command)) {
    count.transactions += 1;
    return;
  }
  count.tasks += 1;
  const verb = /\b(insert|update|delete|select|copy)\b/i.exec(command)?.[0].toLowerCase() ?? 'other';
  // What a step left for the next one has no table.
  const kind = `${verb} ${TABLE.exec(command)?.[1] ?? 'intermediate'}`;
  count.byKind.set(kind, (count.byKind.get(kind) ?? 0) + 1);
}

export interface RemoteCounter {
  /** What was sent since the last time. */
  take(): RemoteCount;
}

/** Counts what this pool's connections send from now on: before the first of them is opened. */
export function countRemote(pool: Database): RemoteCounter {
  let count = none();
  pool.on('connect', (client) =>
    client.on('notice', ({ message = '' }) => {
      const command = ISSUED.exec(message)?.[1];
      if (command !== undefined) add(count, command);
    }),
  );
  return {
    take: () => {
      const taken = count;
      count = none();
      return taken;
    },
  };
}

/** An address whose sessions ask for the notices. */
export const withNotices = (url: string): string =>
  withOption(url, '-c citus.log_remote_commands=on -c client_min_messages=notice');

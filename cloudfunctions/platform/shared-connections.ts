/*
 * Connections that short statements of many callers share: each is sent while those before it are still being
 * answered (pipelining), so that under load neither side falls asleep and has to be woken for each of them.
 * Each statement is a transaction of its own and fails by itself; it is done after those that were sent
 * before it on the same connection, so nothing that may take long belongs here.
 */
import { DatabaseError, type Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** Fewer are busier, and so woken less often; with one, whatever takes longer would hold up all. */
const MOST = 3;

interface Shared {
  client: Promise<PoolClient>;
  /** Statements that are not answered yet. */
  open: number;
  /** Why it can serve nobody any more. */
  broken: Error | undefined;
}

/** Whether an error ended only the statement, not the connection. */
export const isOfStatement = (error: unknown): boolean =>
  error instanceof DatabaseError && error.severity === 'ERROR';

/** Whether a pool has connections to share: one that has few keeps them for its transactions. */
export const hasToShare = (pool: Pool): boolean => pool.options.max > MOST;

/** The shared connections of a pool, lent by it as long as they are busy. */
export class SharedConnections {
  private readonly connections: Shared[] = [];

  constructor(private readonly pool: Pool) {}

  /** Sends a statement; its result, or what went wrong with it. */
  async query(query: QueryConfig): Promise<QueryResult> {
    const shared = this.next();
    shared.open += 1;
    try {
      const client = await shared.client;
      sendTogether(client);
      return await client.query(query);
    } catch (error) {
      if (!isOfStatement(error)) this.giveUp(shared, error as Error);
      throw error;
    } finally {
      shared.open -= 1;
      if (shared.open === 0) await this.giveBack(shared);
    }
  }

  /** A further one while there may be one, then the one with the fewest statements to answer. */
  private next(): Shared {
    if (this.connections.length < MOST) {
      const shared = { client: this.pool.connect(), open: 0, broken: undefined };
      this.connections.push(shared);
      return shared;
    }
    return this.connections.reduce((least, one) => (one.open < least.open ? one : least));
  }

  private giveUp(shared: Shared, error: Error): void {
    shared.broken ??= error;
    this.leave(shared);
  }

  private leave(shared: Shared): void {
    const place = this.connections.indexOf(shared);
    if (place >= 0) this.connections.splice(place, 1);
  }

  private async giveBack(shared: Shared): Promise<void> {
    this.leave(shared);
    await shared.client.then(
      (client) => client.release(shared.broken),
      () => {},
    );
  }
}

const held = new WeakSet<object>();

/** What is sent on a connection before this turn of the loop ends leaves at once: one call of the system. */
function sendTogether({ connection: { stream } }: PoolClient): void {
  if (held.has(stream)) return;
  held.add(stream);
  stream.cork();
  setImmediate(() => {
    held.delete(stream);
    stream.uncork();
  });
}

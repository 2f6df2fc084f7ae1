/*
 * Opens the database for one command, brings its schema up to date, and leaves it on every way out.
 */
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';

export interface DatabaseOptions {
  dataDir: string | undefined;
  connections: number;
}

/** Does the work with a pool that has the application's rights. */
export async function withDatabase<T>(
  { dataDir, connections }: DatabaseOptions,
  work: (pool: Database) => Promise<T>,
): Promise<T> {
  const log = (line: string): void => console.error(line);
  const database = await openDatabase({ dataDir, log });
  try {
    await migrate(database.ownerUrl, log);
    const pool = openPool(database.appUrl, connections);
    try {
      return await work(pool);
    } finally {
      await pool.end();
    }
  } finally {
    await database.release();
  }
}

/** Exit code of a command that was told to stop, as shells know it: 128 + SIGINT. */
export const EXIT_STOPPED = 130;

export interface StopSignal {
  /** Whether somebody asked the command to stop. */
  asked(): boolean;
  /** Resolves when somebody does. */
  wait: Promise<void>;
  /** Lets signals do again what they did before. */
  dispose(): void;
}

/** Listens for Ctrl-C and SIGTERM, so that work can end between two batches. A second Ctrl-C ends at once. */
export function listenForStop(onAsk: () => void = () => {}): StopSignal {
  let asked = false;
  let done = (): void => {};
  const wait = new Promise<void>((resolve) => {
    done = resolve;
  });
  const stop = (): void => {
    if (asked) process.exit(EXIT_STOPPED);
    asked = true;
    onAsk();
    done();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  return {
    asked: () => asked,
    wait,
    dispose: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

/**
 * Whether the database can be used: it answers, and takes writes. On a full disk, or once it became
 * read-only, it answers every question and keeps nothing.
 */
import type { Platform } from '../platform/context';
import { asDb } from '../platform/db';
import { setRunAt } from '../platform/last-runs.store';
import { describeError } from '../platform/log';
import { sharedRun } from '../platform/shared-run';

/** A database that does not answer in this time is not healthy. Milliseconds. */
const HEALTH_MS = 2000;
/** A write that succeeded is believed for so long: whoever asks every second costs one write in ten. */
const WRITTEN_MS = 10_000;

/** Asks once, however many want to know: one statement, and one small write every ten seconds. */
export function healthChecker({ database, log }: Platform): () => Promise<boolean> {
  let writtenAt = -Infinity;
  const look = async (): Promise<void> => {
    const db = asDb(database);
    if (performance.now() - writtenAt < WRITTEN_MS) return void (await db.query('select 1', []));
    await setRunAt(db, 'health', Date.now());
    writtenAt = performance.now();
  };
  const answer = async (): Promise<boolean> => {
    try {
      await withinTime(look());
      return true;
    } catch (error) {
      writtenAt = -Infinity;
      log.warn({ error: describeError(error) }, 'the database is not healthy');
      return false;
    }
  };
  return sharedRun(answer);
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the database did not answer in time')), HEALTH_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

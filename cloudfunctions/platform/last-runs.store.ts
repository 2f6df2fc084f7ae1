/*
 * When something was last done, in one small row each: what goes by the calendar (`calendar`), and that the
 * database takes writes (`health`). The row is locked for the moment of its writing only.
 */
import { noteRun, readRun, setRun } from './last-runs.store.queries';
import type { Db } from './db';

export type Run = 'calendar' | 'health';

const isoOf = (at: number): string => new Date(at).toISOString();

/** Notes a run at `now`, unless the last one is further away than `mostMs`; whether it was noted. */
export const noteRunAt = async (db: Db, what: Run, now: number, mostMs: number): Promise<boolean> =>
  (await noteRun.run({ what, now: isoOf(now), mostSeconds: mostMs / 1000 }, db)).length > 0;

/** Notes a run, wherever the last one was. */
export async function setRunAt(db: Db, what: Run, now: number): Promise<void> {
  await setRun.run({ what, now: isoOf(now) }, db);
}

/** The instant of the last run; null: there was none. */
export const readRunAt = async (db: Db, what: Run): Promise<number | null> =>
  (await readRun.run({ what }, db))[0]?.ran_at.getTime() ?? null;

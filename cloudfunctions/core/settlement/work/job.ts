/** A job of the worker, and what most of them need. The jobs themselves are in jobs.ts. */
import type { Database } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { LoopName } from './loops';

/** What a run of a job is given. */
export interface JobRun {
  database: Database;
  /** Null: WeChat and WeChat Pay are left to others. */
  outside: Outside | null;
  now: () => Instant;
  /** Whether it should begin nothing more. */
  isTimeUp: () => boolean;
  /** Hears what an operator may want to know. */
  tell: (line: string) => void;
}

/** A job: in which loop it runs, and what it does. */
export interface Job {
  loop: LoopName;
  /** What the clock calls the number of what was done. */
  counted: string;
  /** Does what there is to do; how much it was. */
  run: (run: JobRun) => Promise<number>;
}

export const outsideOf = ({ outside }: JobRun): Outside => present(outside, 'WeChat and WeChat Pay');
/** Tells of a number that is not 0. */
export const telling = (tell: JobRun['tell'], count: number, words: (count: number) => string): number => {
  if (count > 0) tell(words(count));
  return count;
};

/** What needs the database and the clock, and nothing else. */
export const withDatabase =
  (work: (pool: Database, now: Instant, isTimeUp: () => boolean) => Promise<number>): Job['run'] =>
  ({ database, now, isTimeUp }) =>
    work(database, now(), isTimeUp);

/** The same, of what takes long and asks for the time as it goes on. */
export const byTheClock =
  (work: (pool: Database, now: () => Instant, isTimeUp: () => boolean) => Promise<number>): Job['run'] =>
  ({ database, now, isTimeUp }) =>
    work(database, now, isTimeUp);

/** What needs WeChat and WeChat Pay as well. */
export const withOutside =
  (work: (outside: Outside, now: Instant, isTimeUp: () => boolean) => Promise<number>): Job['run'] =>
  (run) =>
    work(outsideOf(run), run.now(), run.isTimeUp);

/**
 * The background work of a live system: every loop of jobs.ts, until it is told to stop. Any number of
 * workers may run at once.
 */
import type { Database } from '../../../platform/db';
import { messageOf } from '../../../platform/log';
import type { Outside } from '../../../platform/outside';
import { startLoop, type Running } from '../../../platform/worker';
import type { Instant } from '../../kernel/time';
import type { JobRun } from './job';
import { LOOPS, type LoopName } from './loops';
import { runJobs } from './run-jobs';

export interface WorkerOptions {
  pool: Database;
  /** Receives what an operator may want to know. */
  log: (line: string) => void;
  now: () => Instant;
  /** Without it this worker leaves orders to others. */
  outside?: Outside;
  /** Asked before each round; throws where the clock is wrong. A clock that tests move needs none. */
  checkClock?: (() => Promise<void>) | undefined;
}

/** Starts the loops; `stop` ends them after the batches in hand. */
export function startWorker({ pool, log, now, outside, checkClock }: WorkerOptions): Running {
  let stopped = false;
  const run: JobRun = {
    database: pool,
    outside: outside ?? null,
    now,
    isTimeUp: () => stopped,
    tell: log,
  };
  const names = (Object.keys(LOOPS) as LoopName[]).filter(
    (name) => outside !== undefined || !LOOPS[name].needsOutside,
  );
  const loops = names.map((name) =>
    startLoop({
      work: async () => {
        await checkClock?.();
        return goRound(name, run);
      },
      onTrouble: (error, pauseMs) => {
        log(`${LOOPS[name].what} failed, trying again in ${pauseMs / 1000} s: ${messageOf(error)}`);
      },
    }),
  );
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** Does the jobs of a loop one after the other; how long to rest after it. */
async function goRound(name: LoopName, run: JobRun): Promise<number> {
  const done = Object.values(await runJobs(run, name)).reduce((sum, count) => sum + count, 0);
  return LOOPS[name].restMs(run.now(), done);
}

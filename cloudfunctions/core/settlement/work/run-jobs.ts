/** A round of the jobs of jobs.ts: of the worker's loop, or of everything, as the function `clock` does. */
import { isOutsideTrouble } from '../../../platform/db';
import type { JobRun } from './job';
import { jobsOf } from './jobs';
import type { LoopName } from './loops';

/**
 * Does each job once, of one loop where one is named; how much each did, by what the clock calls it. A job
 * that fails keeps no other from its turn, and is thrown after the round. Trouble from outside ends it at
 * once.
 */
export async function runJobs(run: JobRun, loop?: LoopName): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  const failures: unknown[] = [];
  for (const job of jobsOf(loop)) {
    try {
      done[job.counted] = await job.run(run);
    } catch (error) {
      if (isOutsideTrouble(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '));
  return done;
}

/** Every minute: a round of everything that a live system does without anybody asking. */
import { runJobs } from '../../core/settlement/work/run-jobs';
import { asTimerFunction } from '../../platform/adapters/timer-function';

/** Ends well before the function's timeout of 60 s; what is left waits for the next minute. Milliseconds. */
const BUDGET_MS = 45_000;

export const main = asTimerFunction('clock', BUDGET_MS, (run) =>
  runJobs({ ...run, outside: run, tell: (line) => run.log.info(line) }),
);

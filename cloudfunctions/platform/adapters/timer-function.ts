/**
 * Work that CloudBase starts by the clock: `exports.main(event, context)` without anybody who asks. A failure
 * is logged and thrown, so that the platform counts it.
 */
import type { Platform } from '../context';
import { describeError, openLog } from '../log';
import { checkedPlatform, requestIdOf } from './event-function';

/** What a run is given: the surroundings, and when it should begin nothing more. */
export interface TimerRun extends Platform {
  isTimeUp: () => boolean;
}

/** Wraps work for a timer. It is told to stop `budgetMs` after its begin; its answer is logged. */
export const asTimerFunction =
  (name: string, budgetMs: number, work: (run: TimerRun) => Promise<Record<string, number>>) =>
  async (_event?: unknown, context?: unknown): Promise<Record<string, number>> => {
    const requestId = requestIdOf(context);
    try {
      const platform = await checkedPlatform();
      const end = platform.now() + budgetMs;
      const done = await work({ ...platform, isTimeUp: () => platform.now() >= end });
      platform.log.info({ requestId, function: name, ...done }, 'ran');
      return done;
    } catch (error) {
      openLog('info').error({ requestId, function: name, error: describeError(error) }, 'a run failed');
      throw error;
    }
  };

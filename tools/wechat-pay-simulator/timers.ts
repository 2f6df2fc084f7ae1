/*
 * What happens later: repeated notices, refunds that take their time. Time may run faster for tests, and ends
 * with the simulator.
 */

export interface Timers {
  /** Does the work after so many seconds of WeChat Pay's time. */
  after(seconds: number, work: () => unknown): void;
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>;
  close(): void;
}

/** @param speed by which WeChat Pay's waiting times are divided */
export function openTimers(speed: number): Timers {
  const waiting = new Set<NodeJS.Timeout>();
  let working = 0;
  let isClosed = false;
  let sleepers: (() => void)[] = [];
  const wake = (): void => {
    if (waiting.size > 0 || working > 0) return;
    for (const sleeper of sleepers) sleeper();
    sleepers = [];
  };
  const run = async (work: () => unknown): Promise<void> => {
    working += 1;
    try {
      await work();
    } finally {
      working -= 1;
      wake();
    }
  };
  return {
    after(seconds, work) {
      // What was under way at the end, such as a delivery, would begin anew.
      if (isClosed) return;
      const timer = setTimeout(
        () => {
          waiting.delete(timer);
          run(work).catch((error: unknown) => console.error(error));
        },
        (seconds * 1000) / speed,
      );
      waiting.add(timer);
    },
    idle: () =>
      new Promise((resolve) => {
        sleepers.push(resolve);
        wake();
      }),
    close() {
      isClosed = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      wake();
    },
  };
}

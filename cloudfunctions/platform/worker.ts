/*
 * Work that is done over and over in the background until it is told to stop. Knows what "again", "idle" and
 * "trouble" mean; the work itself is the caller's.
 */

/** Pauses after trouble double from the first to the longest. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

export interface Loop {
  /** Does one piece of work; answers how many milliseconds to rest before the next. */
  work: () => Promise<number>;
  /** Hears of each failure; the loop goes on. */
  onTrouble: (error: unknown, pauseMs: number) => void;
}

export interface Running {
  /** Ends the loop after the piece of work in hand. */
  stop(): Promise<void>;
}

/** Starts a loop. Trouble makes its pauses grow; the next success ends them. */
export function startLoop({ work, onTrouble }: Loop): Running {
  let stopped = false;
  let wake = (): void => {};
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    let trouble = FIRST_PAUSE_MS;
    while (!stopped) {
      let pause: number;
      try {
        pause = await work();
        trouble = FIRST_PAUSE_MS;
      } catch (error) {
        pause = trouble;
        trouble = Math.min(trouble * 2, LONGEST_PAUSE_MS);
        onTrouble(error, pause);
      }
      if (pause > 0) await rest(pause);
    }
  };
  const ended = run();
  return {
    stop: () => {
      stopped = true;
      wake();
      return ended;
    },
  };
}

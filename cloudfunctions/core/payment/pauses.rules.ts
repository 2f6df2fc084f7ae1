/** When an effect that failed is tried again, and when it is given up. Pure. */

/** Trouble on a line is often over after it. Milliseconds. */
const FIRST_PAUSE_MS = 15_000;
/** Trouble of a day costs at most this much more. Milliseconds. */
const LONGEST_PAUSE_MS = 3_600_000;
/** Half a day of trying. */
const MOST_ATTEMPTS = 20;

/** How long to wait after so many attempts, in milliseconds. @example 1 → 15 s, 2 → 30 s, 9 and more → 1 h */
export const pauseAfter = (attempts: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.max(attempts - 1, 0), LONGEST_PAUSE_MS);

/** Whether it is left to an operator now. */
export const isGivenUp = (attempts: number): boolean => attempts >= MOST_ATTEMPTS;

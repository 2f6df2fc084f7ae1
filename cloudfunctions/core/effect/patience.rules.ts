/** When an effect that failed is tried again, and when it is given up. Pure. */

export interface Patience {
  /** Milliseconds; each further pause is twice as long, up to the longest. */
  firstPauseMs: number;
  longestPauseMs: number;
  mostAttempts: number;
}

/**
 * Trouble on a line is often over after 15 s; trouble of a day costs at most an hour more; half a day of
 * trying.
 */
export const PATIENT: Patience = { firstPauseMs: 15_000, longestPauseMs: 3_600_000, mostAttempts: 20 };

/**
 * How long to wait after so many attempts, in milliseconds.
 * @example of the patient: 1 → 15 s, 2 → 30 s, 9 and more → 1 h
 */
export const pauseAfter = (attempts: number, { firstPauseMs, longestPauseMs }: Patience): number =>
  Math.min(firstPauseMs * 2 ** Math.max(attempts - 1, 0), longestPauseMs);

/** Whether it is left to an operator now. */
export const isGivenUp = (attempts: number, { mostAttempts }: Patience): boolean => attempts >= mostAttempts;

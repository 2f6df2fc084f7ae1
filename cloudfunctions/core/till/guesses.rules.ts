/** How many codes of a store may lead to nobody before it has to wait. Pure. */

/** A busy till misreads a code now and then; a program guesses thousands. */
export const MISSES_A_MINUTE = 30;
export const MISSES_AN_HOUR = 300;

/** Codes of a store that led to nobody, in a minute and in the hour that ends with it. */
export interface Misses {
  minute: number;
  hour: number;
}

/**
 * Whether a store with so many misses has to wait.
 * @example 30 in this minute: yes; 29 in this minute and 299 in the hour: no
 */
export const mustWait = (misses: Misses): boolean =>
  misses.minute >= MISSES_A_MINUTE || misses.hour >= MISSES_AN_HOUR;

/**
 * How much work one price may be. What a price book asks for is bounded by construction: each search is told
 * how finely it may tell sums apart, and where nothing is left the best that was found stands. Counted in
 * steps, not in time, so that the same cart always gets the same price. Pure; docs/prices.md, decision 10.
 */

/** What is left to a search, and whether everything so far was searched to the fen. */
export interface Effort {
  /** Steps; below zero by at most one search. */
  left: number;
  spent: number;
  isExact: boolean;
}

/** What looking for the prices of one cart costs at most; some 100 ms. */
export const MOST_EFFORT = 40_000_000;
/** A search by itself, before it looks at any sum. */
const EACH = 8_000;
/** A shift by itself; so many sums are shifted at once. */
const EACH_SHIFT = 40;
const WORD = 64;
/** Sums are never told apart more coarsely than by so many parts of what is looked at. */
const LEAST_SUMS = 1_024;
/** ¥1,310.72 to the fen. */
const MOST_SUMS = 131_072;
/** One search takes at most this share of what is left, so that something is left to the next. */
const SHARE = 4;

/** The effort of one of so many searches that are made for a cart. */
export const effortOf = (searches: number): Effort => ({
  left: Math.floor(MOST_EFFORT / searches),
  spent: 0,
  isExact: true,
});

/** Whether something is left for another search. With the first that is not made, the price may be dearer. */
export function mayGoOn(effort: Effort): boolean {
  if (effort.left <= 0) effort.isExact = false;
  return effort.left > 0;
}

/**
 * How many fen are looked at as one, for sums up to `mostFen` by so many prices.
 * @example 30 prices, sums up to ¥50.00: 1; up to ¥10,000.00: 8, as 131,072 sums are told apart
 */
export function unitOf(effort: Effort, prices: number, mostFen: number): number {
  const affordable = (effort.left / SHARE / Math.max(1, prices) - EACH_SHIFT) * WORD;
  const sums = Math.max(LEAST_SUMS, Math.min(MOST_SUMS, Math.floor(affordable)));
  const unit = mostFen < sums ? 1 : Math.ceil((mostFen + 1) / sums);
  if (unit > 1) effort.isExact = false;
  take(effort, EACH);
  return unit;
}

/** Takes what shifting so many sums by so many prices costs. */
export function spend(effort: Effort, prices: number, sums: number): void {
  take(effort, prices * (EACH_SHIFT + Math.ceil(sums / WORD)) + 2 * sums);
}

function take(effort: Effort, steps: number): void {
  effort.left -= steps;
  effort.spent += steps;
}

/** How long a guest waits who orders now, by what the store made last. Pure. */
import { MINUTE_MS, type Instant } from '../kernel/time';

/** An order that was made: from when it could be, until it was ready. */
export interface Made {
  from: Instant;
  to: Instant;
}

/** Fewer say nothing about a store's pace. */
const FEWEST = 3;

/**
 * Minutes until an order made now is ready: so many are made before it, each in the time that one took
 * lately. An order's own time begins when it is there and the one before it is ready; the longest is left
 * out, because somebody forgot to say that it was ready. Null: too little was made to tell. At least 1.
 * @example made in 2, 3 and 10 minutes, four ahead: 2.5 × 5 = 12.5, so 13
 */
export function waitMinutes(ahead: number, made: readonly Made[]): number | null {
  if (made.length < FEWEST) return null;
  const inOrder = [...made].sort((one, other) => one.to - other.to);
  const took = inOrder
    .map(({ from, to }, place) => Math.max(0, to - Math.max(from, inOrder[place - 1]?.to ?? from)))
    .sort((one, other) => one - other)
    .slice(0, -1);
  const each = took.reduce((sum, time) => sum + time, 0) / took.length;
  return Math.max(1, Math.ceil((each * (ahead + 1)) / MINUTE_MS));
}

/**
 * Partitions of business months, made before rows of such a month are written, in a transaction of their own:
 * making one locks the whole table for a moment, which a transaction that holds members must not wait for.
 */
import { asDb, type Database } from '../../../platform/db';
import { ensureMonths } from '../../inbox/keys.store';

const known = new WeakMap<Database, Set<string>>();

const monthsKnown = (pool: Database): Set<string> => {
  const months = known.get(pool) ?? new Set<string>();
  known.set(pool, months);
  return months;
};

/** Days (YYYY-MM-DD) whose month this process has not seen made. */
export function daysWithoutMonth(pool: Database, days: Iterable<string>): string[] {
  const months = monthsKnown(pool);
  return [...days].filter((day) => !months.has(day.slice(0, 7)));
}

/** Makes the months of these days where they are missing. */
export async function makeMonths(pool: Database, days: readonly string[]): Promise<void> {
  if (days.length === 0) return;
  await ensureMonths(asDb(pool), days);
  const months = monthsKnown(pool);
  for (const day of days) months.add(day.slice(0, 7));
}

/**
 * Partitions of business months, made before rows of such a month are written, in a transaction of their own:
 * making one locks the whole table for a moment, which a transaction that holds members must not wait for.
 */
import { asDb, memoryOf, type Database, type Db } from '../../platform/db';
import { ensureMonths } from '../inbox/keys.store';

/** Months that this process has seen made, YYYY-MM. */
const monthsMade = memoryOf(() => new Set<string>());

/** Rows would go to months without partitions: make those first and begin again. */
export class MissingMonths extends Error {
  constructor(readonly days: string[]) {
    super(`no partitions for ${days.join(', ')}`);
  }
}

/** Whether a day (YYYY-MM-DD) is of a month that `ensure_month` makes. @example 3000-01-01: no */
export const hasMonth = (day: string): boolean => /^20\d\d-\d\d-\d\d$/.test(day);

/** Days (YYYY-MM-DD) whose month this process has not seen made. */
export function daysWithoutMonth(db: Pick<Db, 'database'>, days: Iterable<string>): string[] {
  const months = monthsMade(db);
  return [...days].filter((day) => !months.has(day.slice(0, 7)));
}

/** Makes the months of these days where this process has not seen them made. */
export async function makeMonths(pool: Database, days: Iterable<string>): Promise<void> {
  const db = asDb(pool);
  const missing = daysWithoutMonth(db, days);
  if (missing.length === 0) return;
  await ensureMonths(db, missing);
  const months = monthsMade(db);
  for (const day of missing) months.add(day.slice(0, 7));
}

/* Codes that led to nobody, counted by store and minute, so that guessing ends. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { addMiss, sumMisses } from './code-misses.store.queries';

interface StoreKey {
  brandId: number;
  storeId: string;
}

const MINUTE_MS = 60_000;
const minuteOf = (at: Instant): string => present(sqlInstant(at - (at % MINUTE_MS)), 'the minute');

/** Misses of the store in the minute of `now`, and in the hour that ends with it. */
export async function readMisses(
  db: Db,
  { brandId, storeId }: StoreKey,
  now: Instant,
): Promise<{ minute: number; hour: number }> {
  const [row] = await sumMisses.run({ brandId, storeId, minute: minuteOf(now) }, db);
  const sums = present(row, 'a sum');
  return { minute: sums.this_minute, hour: sums.this_hour };
}

/** Counts one; forgets those that no list shows any more. */
export async function countMiss(db: Db, { brandId, storeId }: StoreKey, now: Instant): Promise<void> {
  await addMiss.run({ brandId, storeId, minute: minuteOf(now) }, db);
}

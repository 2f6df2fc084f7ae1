/*
 * Codes that led to nobody, counted by store, minute and whoever read them, so that guessing ends, and a
 * manager knows whom to ask.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, startOfMinute, type Instant } from '../kernel/time';
import { addMisses } from './code-misses.store.queries';

interface StoreKey {
  brandId: number;
  storeId: string;
}

/** The minute of an instant, as misses are counted by. */
export const minuteOf = (at: Instant): string => isoInstant(startOfMinute(at));

/** Whose code led to nobody: staff, or a clerk of the POS by its own name; both null: the POS named none. */
export interface Misser {
  staffId: bigint | null;
  clerk: string | null;
}

/** Counts one for each; forgets those that no list shows any more. */
export async function countMisses(
  db: Db,
  { brandId, storeId }: StoreKey,
  missers: readonly Misser[],
  now: Instant,
): Promise<void> {
  if (missers.length === 0) return;
  const staffIds = column(missers, (misser) => misser.staffId);
  const clerks = column(missers, (misser) => misser.clerk);
  await addMisses.run({ brandId, storeId, minute: minuteOf(now), staffIds, clerks }, db);
}

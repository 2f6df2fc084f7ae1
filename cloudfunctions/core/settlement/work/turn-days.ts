/**
 * Once a day of a brand: whoever an order leaves a window of, or whose last order passes an edge of recency,
 * is counted again; and, some at a time, whoever was counted by edges that are no longer in force.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import { touchStale, turnDay } from '../../insight/facts.store';
import type { Instant } from '../../kernel/time';
import { readBrands } from '../../programme/programme.store';
import { countingOf } from './keep-figures';

/** Members a brand and round: what the next rounds of figures count in some seconds. */
const STALE = 50_000;

/** Turns every brand's day; how many brands there are. */
export async function turnDays(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  const brands = await readBrands(asDb(pool));
  for (const { brandId } of brands) {
    if (isTimeUp()) break;
    await withTransaction(pool, async (db) => {
      const counting = await countingOf(db, brandId, now);
      await turnDay(db, counting);
      await touchStale(db, counting, STALE);
    });
  }
  return brands.length;
}

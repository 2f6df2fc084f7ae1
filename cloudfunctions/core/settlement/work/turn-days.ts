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

/** Turns the days of every brand; of how many there was one to turn. */
export async function turnDays(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let turned = 0;
  for (const { brandId } of await readBrands(asDb(pool))) {
    if (isTimeUp()) break;
    const isTurned = await withTransaction(pool, async (db) => {
      const counting = await countingOf(db, brandId, now);
      const hadDay = await turnDay(db, counting);
      await touchStale(db, counting, STALE);
      return hadDay;
    });
    if (isTurned) turned += 1;
  }
  return turned;
}

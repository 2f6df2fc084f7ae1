/** Coupons whose end has come are over, in batches: nobody waits, because nothing uses them after it. */
import { asDb, type Database } from '../../../platform/db';
import { keepExpired } from '../../coupon/coupons.store';
import type { Instant } from '../../kernel/time';

const BATCH = 1000;

/** Ends them until none is left or the time is up; how many. */
export async function expireCoupons(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let total = 0;
  while (!isTimeUp()) {
    const ended = await keepExpired(asDb(pool), now, BATCH);
    total += ended;
    if (ended < BATCH) break;
  }
  return total;
}

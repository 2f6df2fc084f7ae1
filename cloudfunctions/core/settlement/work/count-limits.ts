/**
 * Counts once a day what is usual of a brand's receipts, so that what is far beyond it is held. Reads a look
 * at the last weeks, not all of them; what it says counts from the next sale on.
 */
import { asDb, type Database } from '../../../platform/db';
import { countHistory, keepLimits, readBrandsToCount } from '../../inbox/held-sales.store';
import { limitsOf } from '../../inbox/plausible.rules';
import { DAY_MS, dayOf, formatDay, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';

const BRANDS = 100;
const DAYS = 35;

/** Counts brands whose limits are a day old, or have none; how many. */
export async function countLimits(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  const db = asDb(pool);
  let counted = 0;
  for (let after = 0; !isTimeUp();) {
    const brands = await readBrandsToCount(db, { after, before: now - DAY_MS, limit: BRANDS });
    for (const brandId of brands) {
      const { utcOffsetMinutes } = await readBrandRules(db, brandId);
      const today = dayOf(now, utcOffsetMinutes);
      const history = await countHistory(db, brandId, {
        from: formatDay(today - DAYS),
        to: formatDay(today),
      });
      await keepLimits(db, brandId, { ...limitsOf(history), ofSales: history.ofSales }, now);
      counted += 1;
    }
    const last = brands[brands.length - 1];
    if (last === undefined || brands.length < BRANDS) break;
    after = last;
  }
  return counted;
}

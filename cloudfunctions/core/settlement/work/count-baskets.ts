/**
 * Once a day of a brand: counts what was bought together and what stores sold on the days that are over and
 * changed since they were counted, a transaction each, then sums them (docs/adr/0025). Killed in between, the
 * next round goes on with the days that are left.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import { countChangedDay, holdBrand, sumBaskets } from '../../insight/baskets.store';
import { dayOf, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readBrands } from '../../programme/programme.store';

type Step = 'counted' | 'summed' | 'left';

/** Counts and sums whatever is to be; how many days were counted. */
export async function countBaskets(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let days = 0;
  for (const { brandId } of await readBrands(asDb(pool))) {
    const { brand, utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
    const today = dayOf(brand.standsAt ?? now, utcOffsetMinutes);
    let step: Step = 'counted';
    while (step === 'counted' && !isTimeUp()) {
      step = await withTransaction(pool, async (db): Promise<Step> => {
        if (!(await holdBrand(db, { brandId, today }))) return 'left';
        if (await countChangedDay(db, { brandId, today })) return 'counted';
        await sumBaskets(db, { brandId, today });
        return 'summed';
      });
      if (step === 'counted') days += 1;
    }
  }
  return days;
}

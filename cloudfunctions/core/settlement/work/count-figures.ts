/**
 * Counts once a day what pages of figures could not count while somebody looks: cohorts, ends of months,
 * newcomers by how they came, and what coupons, groups and recommendations came to, up to the evening before
 * (docs/figures.md). What waits to be added to members' days is added first. A day that was missed is made up
 * for by the next one: everything is counted from the facts, as of the last evening.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import {
  claimPart,
  countPart,
  COUNTED_PARTS,
  isStillWaiting,
  readCounted,
  readWaitingMark,
  type Counted,
  type CountedPart,
  type CountSpan,
} from '../../figures/counts.store';
import { DAY_MS, dayOf, formatDay, parseDay, type Day, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readBrands } from '../../programme/programme.store';
import { keepFigures } from './keep-figures';

/** What is still refunded or given back: so many days are counted anew each day. */
const STILL_CHANGING_DAYS = 92;
/** As far as pages look back: two years of days, thirteen ends of months. */
const PAST_DAYS = 732;
const MONTHS_DAYS = 397;

/** From which day a part is counted, up to `until`: all of the past where it never was. */
function firstDayOf(part: CountedPart, until: Day, counted: Counted | undefined): Day {
  if (part === 'cohorts' || part === 'month-ends') return until - MONTHS_DAYS;
  if (counted === undefined) return until - PAST_DAYS;
  return Math.min(until - STILL_CHANGING_DAYS, parseDay(counted.until) + 1);
}

/** Counts what is due; how many parts of brands it were. */
export async function countFigures(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let done = 0;
  for (const { brandId } of await readBrands(asDb(pool))) {
    const { brand, utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
    const until = dayOf(brand.standsAt ?? now, utcOffsetMinutes) - 1;
    const counted = await readCounted(asDb(pool), brandId);
    const due = COUNTED_PARTS.filter((part) => isDue(counted.get(part), formatDay(until), now));
    if (due.length > 0 && !(await areDaysKept(pool, now, isTimeUp))) return done;
    for (const part of due) {
      if (isTimeUp()) return done;
      const from = firstDayOf(part, until, counted.get(part));
      const span = { brandId, from: formatDay(from), to: formatDay(until), utcOffsetMinutes };
      if (await countOnce(pool, part, span, now)) done += 1;
    }
  }
  return done;
}

/** Adds what waits; false where another worker has some of it in hand: the next round counts. */
async function areDaysKept(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<boolean> {
  const mark = await readWaitingMark(asDb(pool));
  await keepFigures(pool, now, isTimeUp);
  return !(await isStillWaiting(asDb(pool), mark));
}

/** As `claimPart` decides it: here so that nothing is locked where nothing is due. */
const isDue = (counted: Counted | undefined, until: string, now: Instant): boolean =>
  counted === undefined || counted.until < until || counted.at <= now - DAY_MS;

const countOnce = (pool: Database, part: CountedPart, span: CountSpan, now: Instant): Promise<boolean> =>
  withTransaction(pool, async (db) => {
    const { brandId, to: until } = span;
    if (!(await claimPart(db, { brandId, part, until, now }))) return false;
    await countPart(db, part, span);
    return true;
  });

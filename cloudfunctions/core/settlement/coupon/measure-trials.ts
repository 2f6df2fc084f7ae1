/**
 * Counts once an hour what the groups of each trial bought, and for the last time when its window is over and
 * late receipts have had a day. From then on nothing changes: the window was fixed before the trial began.
 */
import { asDb, withSnapshot, type Database } from '../../../platform/db';
import { causeOfList } from '../../coupon/runs.store';
import { judge } from '../../insight/trial.rules';
import { trialWords } from '../../insight/trial-words';
import {
  keepTrialResult,
  measureTrial,
  readTrialsAtWork,
  type TrialAtWork,
} from '../../insight/trials.store';
import { dayOf, formatDay, HOUR_MS, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';

/** Receipts of the last day may come on the next. */
const LATE_DAYS = 1;

/** Measures what is due; how many trials it were. */
export async function measureTrials(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let measured = 0;
  for (const trial of await readTrialsAtWork(asDb(pool))) {
    if (isTimeUp()) break;
    if (trial.state === 'watching' && (await measureDue(pool, trial, now))) measured += 1;
  }
  return measured;
}

async function measureDue(pool: Database, trial: TrialAtWork, now: Instant): Promise<boolean> {
  const { brand, utcOffsetMinutes } = await readBrandRules(asDb(pool), trial.brandId);
  const today = dayOf(brand.standsAt ?? now, utcOffsetMinutes);
  const lastDay = trial.startedOn + trial.windowDays - 1;
  const isOver = today > lastDay + LATE_DAYS;
  if (!isOver && trial.measuredAt !== null && now - trial.measuredAt < HOUR_MS) return false;
  const to = Math.min(today, lastDay);
  const { treated, control, used, costFen, controlBp } = await withSnapshot(pool, (db) =>
    measureTrial(db, trial, { to, causeOf: causeOfList }),
  );
  const verdict = judge({ treated, control, controlBp, costFen, isOver });
  const result = {
    ...{ asOf: formatDay(to), final: isOver, treated, control, used, costFen: costFen.toString() },
    verdict: { ...verdict, sentence: trialWords.sentence(verdict, { lastDay, who: 'coupon' }) },
  };
  await keepTrialResult(asDb(pool), trial, result, now);
  return true;
}

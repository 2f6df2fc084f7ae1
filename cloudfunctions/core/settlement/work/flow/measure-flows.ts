/**
 * Counts once an hour what the groups of each version bought, and for the last time when the window of
 * whoever is counted last is over and late receipts have had a day. Which days count was fixed before the
 * version began: looking at it earlier decides nothing.
 */
import { asDb, withSnapshot, type Database } from '../../../../platform/db';
import { keepResultOf, readToMeasure, type MeasuredVersion } from '../../../insight/flow/flows.store';
import { measureFlow } from '../../../insight/flow/walkers.store';
import { judge } from '../../../insight/trial.rules';
import { trialWords } from '../../../insight/trial-words';
import { formatDay, HOUR_MS, type Instant } from '../../../kernel/time';
import { lastCountedOn, resultOn } from '../../../insight/flow/flow.rules';
import { standsOn } from './stands-on';
import { readPointsWorth } from '../../../pricing/points-worth.store';

/** Measures what is due; how many versions it were. */
export async function measureFlows(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let measured = 0;
  for (const version of await readToMeasure(asDb(pool))) {
    if (isTimeUp()) break;
    if (await measureDue(pool, version, now)) measured += 1;
  }
  return measured;
}

async function measureDue(pool: Database, version: MeasuredVersion, now: Instant): Promise<boolean> {
  const { plan, startedOn, measuredAt } = version;
  const { today } = await standsOn(asDb(pool), version.brandId, now);
  const isOver = today >= resultOn(plan, startedOn);
  if (!isOver && measuredAt !== null && now - measuredAt < HOUR_MS) return false;
  const to = lastCountedOn(plan, startedOn);
  const asOf = Math.min(today, to + plan.windowDays);
  const counted = { from: startedOn, to, asOf, windowDays: plan.windowDays };
  const measure = await withSnapshot(pool, (db) => measureFlow(db, version, counted));
  const worthOf = await readPointsWorth(asDb(pool), { brandId: version.brandId, at: now });
  const costFen = measure.costFen + (worthOf(version.pointsGiven) ?? 0n);
  const { treated, control } = measure;
  if (!isOver && treated.members + control.members === 0) return false;
  const verdict = judge({ treated, control, controlBp: plan.controlBp, costFen, isOver });
  const says = trialWords.sentence(verdict, { lastDay: to + plan.windowDays, who: 'flow' });
  const result = {
    ...{ asOf: formatDay(asOf), final: isOver, treated, control, costFen: costFen.toString() },
    verdict: { ...verdict, sentence: says },
  };
  await keepResultOf(asDb(pool), version, result, now);
  return true;
}

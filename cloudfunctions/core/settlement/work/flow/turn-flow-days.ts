/**
 * Once a day, for each running flow that waits for a day: signals for whoever it is the day of. A worker that
 * was away looks back three days, and no further: what is older comes too late.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import { birthdaysOn, flowName, isDaily } from '../../../insight/flow/flow.rules';
import { readRunning, turnFlowDay, type RunningVersion } from '../../../insight/flow/flows.store';
import { signalAbsences, signalBirthdaysOf, signalEnds } from '../../../insight/flow/signals.store';
import type { Day, Instant } from '../../../kernel/time';
import { standsOn } from './stands-on';

const LOOKS_BACK_DAYS = 3;

/** Turns the day of every flow; of how many there was one to turn. */
export async function turnFlowDays(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let turned = 0;
  const daily = (await readRunning(asDb(pool))).filter(({ plan }) => isDaily(plan.trigger));
  for (const flow of daily) {
    if (isTimeUp()) break;
    if (await withTransaction(pool, (db) => turnOne(db, flow, now))) turned += 1;
  }
  return turned;
}

async function turnOne(db: Db, flow: RunningVersion, now: Instant): Promise<boolean> {
  const { today, utcOffsetMinutes } = await standsOn(db, flow.brandId, now);
  if (flow.turnedOn >= today || !(await turnFlowDay(db, flow, today))) return false;
  const from = Math.max(flow.turnedOn + 1, today - LOOKS_BACK_DAYS);
  const signal = { brandId: flow.brandId, value: flowName(flow), today };
  const { trigger } = flow.plan;
  switch (trigger.on) {
    case 'absent':
      await signalAbsences(db, signal, { from: from - trigger.days, to: today - trigger.days });
      return true;
    case 'birthday':
      await signalBirthdaysOf(db, signal, daysFrom(from + trigger.before, today + trigger.before));
      return true;
    case 'coupon-ends':
      await signalEnds(db, signal, {
        from: from + trigger.before,
        to: today + trigger.before,
        utcOffsetMinutes,
      });
      return true;
    default:
      return false;
  }
}

const daysFrom = (from: Day, to: Day): { day: Day; birthdays: string[] }[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ day: from + at, birthdays: birthdaysOn(from + at) }));

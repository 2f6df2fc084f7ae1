/*
 * Signals of days: for one flow, whoever a day is the day of. Written with the day that is turned, in the
 * transaction of the caller, so that each day is looked for once.
 */
import type { Db } from '../../../platform/db';
import { formatDay, startOfDay, type Day } from '../../kernel/time';
import { signalAbsent, signalBirthdays, signalCouponEnds } from './walkers.store.queries';

/** For which flow (`<flow>.<version>`), and which day it is. */
export interface DaySignal {
  brandId: number;
  value: string;
  today: Day;
}
const columnsOf = ({ brandId, value, today }: DaySignal) => ({ brandId, value, today: formatDay(today) });

/** Whoever bought last between two days. */
export async function signalAbsences(
  db: Db,
  signal: DaySignal,
  { from, to }: { from: Day; to: Day },
): Promise<void> {
  await signalAbsent.run({ ...columnsOf(signal), from: formatDay(from), to: formatDay(to) }, db);
}

/** Whoever has their birthday on one of some days; once a year. A statement a day. */
export async function signalBirthdaysOf(
  db: Db,
  signal: DaySignal,
  days: readonly { day: Day; birthdays: string[] }[],
): Promise<void> {
  for (const { day, birthdays } of days)
    await signalBirthdays.run({ ...columnsOf(signal), year: formatDay(day).slice(0, 4), birthdays }, db);
}

/** Whoever has a coupon whose last day is between two days. */
export async function signalEnds(
  db: Db,
  signal: DaySignal,
  { from, to, utcOffsetMinutes }: { from: Day; to: Day; utcOffsetMinutes: number },
): Promise<void> {
  const fromMs = startOfDay(from, utcOffsetMinutes);
  const toMs = startOfDay(to + 1, utcOffsetMinutes);
  await signalCouponEnds.run({ ...columnsOf(signal), fromMs, toMs }, db);
}

/** Months of the brand, and when a team's month can be closed. Pure; docs/teams.md §2. */
import {
  dayNameOf,
  firstDayAfterMonths,
  formatDay,
  HOUR_MS,
  parseDay,
  startOfDay,
  type Instant,
} from '../../kernel/time';
import { freeAtOf } from '../commission.rules';
import type { Span } from './team.types';

/** After a month's end, so that whoever hands an order out in its last second is not overtaken. */
const GRACE_MS = HOUR_MS;

const firstDayOf = (month: string): number => parseDay(`${month}-01`);

/** The month of an instant. @example 30 November 2026, 16:00 UTC at +480: '2026-12' */
export const monthOf = (at: Instant, utcOffsetMinutes: number): string =>
  dayNameOf(at, utcOffsetMinutes).slice(0, 7);

/** @example monthAfter('2026-12') = '2027-01' */
export const monthAfter = (month: string): string =>
  formatDay(firstDayAfterMonths(firstDayOf(month), 0)).slice(0, 7);

/** @example monthBefore('2027-01') = '2026-12' */
export const monthBefore = (month: string): string => formatDay(firstDayOf(month) - 1).slice(0, 7);

/** From its first instant until the first of the next month. */
export const spanOf = (month: string, utcOffsetMinutes: number): Span => ({
  fromAt: startOfDay(firstDayOf(month), utcOffsetMinutes),
  untilAt: startOfDay(firstDayOf(monthAfter(month)), utcOffsetMinutes),
});

/**
 * From when a month can be closed: when the days of its last day's orders would be over, by the longest of
 * its orders.
 * @example November, 7 days at the longest: 8 December, 0:00
 */
export function closesAt(month: string, longestFreezeDays: number, utcOffsetMinutes: number): Instant {
  const lastDay = firstDayOf(monthAfter(month)) - 1;
  const { untilAt } = spanOf(month, utcOffsetMinutes);
  return Math.max(untilAt + GRACE_MS, freeAtOf(lastDay, longestFreezeDays, utcOffsetMinutes));
}

/** When a month is looked at first. */
export const firstLook = (month: string, utcOffsetMinutes: number): Instant =>
  closesAt(month, 0, utcOffsetMinutes);

/** Days of a month that are left, today among them; 0: it is over. @example on 28 November: 3 */
export function daysLeft(month: string, now: Instant, utcOffsetMinutes: number): number {
  const left = firstDayOf(monthAfter(month)) - parseDay(dayNameOf(now, utcOffsetMinutes));
  return Math.max(0, left);
}

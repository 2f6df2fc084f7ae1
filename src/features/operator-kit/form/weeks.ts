/** Months as calendars show them: whole weeks from Monday to Sunday. Pure. */
import { daysAfter, twoDigits } from '../../../components/local-time';

export const DAYS_OF_WEEK = 7;

/** 0 Monday … 6 Sunday. */
export const placeInWeek = (day: string): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK;

/** @example monthAfter('2026-12', 1) = '2027-01' */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + months;
  return `${Math.floor(all / 12)}-${twoDigits((all % 12) + 1)}`;
}

/**
 * Days of the weeks that have a day of the month, so that the first and last week are whole.
 * @example 2026-11 begins on a Sunday: its first week is from 2026-10-26 to 2026-11-01
 */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (
    let monday = daysAfter(first, -placeInWeek(first));
    monday < end;
    monday = daysAfter(monday, DAYS_OF_WEEK)
  )
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, place) => daysAfter(monday, place)));
  return weeks;
}

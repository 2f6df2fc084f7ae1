/**
 * When a store serves. Pure. Hours of weekdays are in the brand's zone; a night that passes midnight is two
 * ranges.
 */
import type { StoreDetails } from '../../contract/menu';
import { type Day, dayOf, MINUTE_MS, type Instant, startOfDay } from '../kernel/time';
import { menuWords } from './words';

const DAY_MINUTES = 24 * 60;
const WEEK = 7;
/** 1970-01-01, day 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** Of one business day, in minutes from its beginning; to exclusive. */
interface Range {
  from: number;
  to: number;
}

/** Minutes of a day. @example "09:30" is 570, "24:00" is 1440 */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** @example 570 is "09:30" */
const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** 1 Monday … 7 Sunday. @example weekdayOf(2019-05-01) is 3 */
export const weekdayOf = (day: Day): number => ((((day + WEEKDAY_OF_DAY_0 - 1) % WEEK) + WEEK) % WEEK) + 1;

/** The ranges of a day in order; those that touch or overlap are one. */
function rangesOf({ hours }: StoreDetails, day: Day): Range[] {
  const weekday = weekdayOf(day);
  const ranges = hours
    .filter((range) => range.weekdays.includes(weekday))
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .filter((range) => range.from < range.to)
    .sort((a, b) => a.from - b.from);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** Where an instant lies: its business day, and the minutes since its beginning. */
function placeOf(at: Instant, utcOffsetMinutes: number): { day: Day; minute: number } {
  const day = dayOf(at, utcOffsetMinutes);
  return { day, minute: (at - startOfDay(day, utcOffsetMinutes)) / MINUTE_MS };
}

const contains = (range: Range, minute: number): boolean => range.from <= minute && minute < range.to;

/**
 * Whether guests may order now: the store takes orders and is within its hours.
 * @example hours 09:00–21:30: at 09:00 yes, at 21:29 yes, at 21:30 no
 */
export function isOpen(details: StoreDetails, at: Instant, utcOffsetMinutes: number): boolean {
  const { day, minute } = placeOf(at, utcOffsetMinutes);
  return details.ordering && rangesOf(details, day).some((range) => contains(range, minute));
}

/**
 * The hours in words: today's while it is open, else when it opens next, within a week.
 * @example at 10:00 "今日 09:00–12:00、14:00–21:30"; at 13:00 "今日 14:00 开门"; at 22:00 "明日 09:00 开门"
 */
export function hoursText(details: StoreDetails, at: Instant, utcOffsetMinutes: number): string {
  if (!details.ordering) return menuWords.noOrdering;
  const { day, minute } = placeOf(at, utcOffsetMinutes);
  const today = rangesOf(details, day);
  if (today.some((range) => contains(range, minute))) {
    const isAllDay = today.some((range) => range.from === 0 && range.to === DAY_MINUTES);
    return isAllDay
      ? menuWords.allDay
      : menuWords.today(today.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`));
  }
  for (let ahead = 0; ahead <= WEEK; ahead += 1) {
    const next = rangesOf(details, day + ahead).find((range) => ahead > 0 || range.from > minute);
    if (next !== undefined) return menuWords.opens(ahead, weekdayOf(day + ahead), clockOf(next.from));
  }
  return menuWords.closed;
}

/** Ranges that end before they begin, by their place in the list: an operator is told. */
export const badRanges = ({ hours }: StoreDetails): number[] =>
  hours.flatMap(({ from, to }, index) => (minutesOf(from) < minutesOf(to) ? [] : [index]));

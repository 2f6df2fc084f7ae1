/**
 * Instants and business days. An `Instant` is milliseconds since 1970 in UTC; a `Day` counts days since
 * 1970-01-01 in the brand's zone, so that both compare and add as numbers. Zones are fixed offsets (China has
 * no summer time). Nothing here reads a clock.
 */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

export type Instant = number;
export type Day = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The business day of an instant. @example dayOf(Date.UTC(2019, 3, 30, 16), 480) is 2019-05-01 */
export const dayOf = (at: Instant, utcOffsetMinutes: number): Day =>
  Math.floor((at + utcOffsetMinutes * MINUTE_MS) / DAY_MS);

/** The minute in which an instant lies. */
export const startOfMinute = (at: Instant): Instant => at - (at % MINUTE_MS);

/** The first instant of a business day. */
export const startOfDay = (day: Day, utcOffsetMinutes: number): Instant =>
  day * DAY_MS - utcOffsetMinutes * MINUTE_MS;

const dayNames = new Map<Day, string>();

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  let name = dayNames.get(day);
  if (name === undefined) {
    name = dayjs.utc(day * DAY_MS).format('YYYY-MM-DD');
    dayNames.set(day, name);
  }
  return name;
}

/** The business day of an instant, YYYY-MM-DD. */
export const dayNameOf = (at: Instant, utcOffsetMinutes: number): string =>
  formatDay(dayOf(at, utcOffsetMinutes));

const daysByName = new Map<string, Day>();

/** The day of YYYY-MM-DD; NaN for anything that is not a calendar day. */
export function parseDay(text: string): Day {
  let day = daysByName.get(text);
  if (day === undefined) {
    day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
    if (formatDayOrEmpty(day) !== text) return NaN;
    daysByName.set(text, day);
  }
  return day;
}

const formatDayOrEmpty = (day: Day): string => (Number.isFinite(day) ? formatDay(day) : '');

/**
 * The first day of the month that begins `months + 1` months after the month of `day`.
 * @example 2019-04-10 and 12 give 2020-05-01
 */
export function firstDayAfterMonths(day: Day, months: number): Day {
  const key = day * 10_000 + months;
  let first = monthEnds.get(key);
  if (first === undefined) {
    const month = dayjs.utc(day * DAY_MS).startOf('month');
    first = month.add(months + 1, 'month').valueOf() / DAY_MS;
    monthEnds.set(key, first);
  }
  return first;
}
const monthEnds = new Map<number, Day>();

/** 1 January of the day's year, `years` years later. */
export const firstDayOfYear = (day: Day, years = 0): Day =>
  dayjs
    .utc(day * DAY_MS)
    .startOf('year')
    .add(years, 'year')
    .valueOf() / DAY_MS;

/** ISO 8601 in UTC, as SQL takes it and as replies say what a device is to count down to; null stays null. */
export function isoInstant(at: Instant): string;
export function isoInstant(at: Instant | null): string | null;
export function isoInstant(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** ISO 8601 with the brand's offset. @example 2020-05-01T00:00:00+08:00 */
export function formatInstant(at: Instant, utcOffsetMinutes: number): string {
  const local = dayjs.utc(at).utcOffset(utcOffsetMinutes);
  return local.format(local.millisecond() === 0 ? 'YYYY-MM-DDTHH:mm:ssZ' : 'YYYY-MM-DDTHH:mm:ss.SSSZ');
}

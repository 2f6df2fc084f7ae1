/*
 * When a line was sold: of one column with date and time, or of two. Pure.
 */
import {
  dayOf,
  formatDay,
  parseDay,
  startOfDay,
  type Instant,
} from '../../../cloudfunctions/core/kernel/time';
import { dayOfText, type DateOrder } from './days';
import { timeOfDay } from './times';

/** Null: wrong or missing. */
export interface Moment {
  day: string | null;
  /** Since midnight. */
  seconds: number | null;
}

/** Excel: days, and the part of a day. */
const SERIAL = /^(\d{5})(\.\d+)$/;
/** Since 1970, in seconds or milliseconds. */
const EPOCH = /^1\d{9}(\d{3})?$/;
const BOTH = /^(.*?\d.*?)(?:T|\s+)((?:上午|下午)?\s*\d{1,2}[:：时点].*)$/;

/** A text of date and time as its two halves; the time is empty where there is none. */
export function splitMoment(text: string): { date: string; time: string } {
  const tidy = text.normalize('NFKC').trim();
  const [, date, time] = SERIAL.exec(tidy) ?? BOTH.exec(tidy) ?? [];
  return date === undefined ? { date: tidy, time: '' } : { date, time: time ?? '' };
}

/** Days that spreadsheets and data frames put before a time that has none. */
const NO_DAY = /^(1899-12-3[01]|1900-01-0[01]|1970-01-01)$/;

/** The time of a column of times, which may have a day before it: none, or the day of its row. */
function timeOf(text: string, date: string): string {
  const split = splitMoment(text);
  return split.time !== '' && (NO_DAY.test(split.date) || split.date === date) ? split.time : text;
}

const inZone = (at: Instant, utcOffsetMinutes: number): Moment => {
  const day = dayOf(at, utcOffsetMinutes);
  return { day: formatDay(day), seconds: Math.floor((at - startOfDay(day, utcOffsetMinutes)) / 1000) };
};

/**
 * The moment of a date and a time; of one text with both where `time` is null. A zone that it names is
 * brought to the brand's.
 * @example "2024/3/1 9:00", null → 2024-03-01, 32400; "2024-03-01T01:00:00Z" in +08:00 → the same;
 * "2024-03-01", "1900-01-01 09:00:00" → the same
 */
export function momentOf(
  date: string,
  time: string | null,
  { dates, utcOffsetMinutes }: { dates: DateOrder; utcOffsetMinutes: number },
): Moment {
  if (EPOCH.test(date)) return inZone(Number(date.padEnd(13, '0')), utcOffsetMinutes);
  const split = splitMoment(date);
  const clock = timeOfDay(time === null ? split.time : timeOf(time, split.date));
  const day = dayOfText(split.date, dates);
  if (day === null || clock === null) return { day, seconds: clock?.seconds ?? null };
  if (clock.offsetMinutes === null) return { day, seconds: clock.seconds };
  return inZone(startOfDay(parseDay(day), clock.offsetMinutes) + clock.seconds * 1000, utcOffsetMinutes);
}

/**
 * Instants and days by the brand's calendar: read, counted, and in words. The server writes instants with the
 * brand's offset, so their first characters are the brand's own calendar; an instant in UTC (ending in Z) is
 * moved to China. The member's device and its zone never matter. Pure.
 */
import { longDay, shortDay } from '../../cloudfunctions/contract/in-words';

export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** China has one zone and no summer time. */
export const CHINA_OFFSET_MINUTES = 480;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** @example twoDigits(7) = '07' */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** @example minutesAndSeconds(125) = '2:05' */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/**
 * Whole seconds as a clock that runs out.
 * @example clock(11565) = '03:12:45', clock(90061) = '1 天 01:01:01'
 */
export function clock(seconds: number): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  const parts = [
    Math.floor((seconds % DAY_SECONDS) / HOUR_SECONDS),
    Math.floor((seconds % HOUR_SECONDS) / 60),
    seconds % 60,
  ];
  return `${days === 0 ? '' : `${days} 天 `}${parts.map(twoDigits).join(':')}`;
}

/**
 * What calendar and clock show at `at` (milliseconds since 1970) where they are so many minutes ahead of UTC.
 * @example clockAt(0, 480) = '1970-01-01T08:00:00.000'
 */
export const clockAt = (at: number, offsetMinutes = CHINA_OFFSET_MINUTES): string =>
  new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, -1);

const wallClock = (instant: string): string =>
  instant.endsWith('Z') ? clockAt(Date.parse(instant)) : instant;

/**
 * The day an instant falls on; a day stays itself.
 * @example dayOf('2019-04-30T21:05:00+08:00') = '2019-04-30'
 */
export const dayOf = (instant: string): string => wallClock(instant).slice(0, 10);

/** @example timeOf('2019-04-30T21:05:00+08:00') = '21:05' */
export const timeOf = (instant: string): string => wallClock(instant).slice(11, 16);

/** The day it is at `now` (milliseconds since 1970), in China unless another offset is given. */
export const dayAt = (now: number, offsetMinutes = CHINA_OFFSET_MINUTES): string =>
  clockAt(now, offsetMinutes).slice(0, 10);

/** @example daysAfter('2019-04-30', 1) = '2019-05-01', daysAfter('2019-05-01', -1) = '2019-04-30' */
export const daysAfter = (day: string, days: number): string =>
  dayAt(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS, 0);

/** The last day on which something is valid that ends at `end`: an end at midnight is the day before. */
export const lastDayBefore = (end: string): string =>
  wallClock(end).slice(11, 19) === '00:00:00' ? daysAfter(dayOf(end), -1) : dayOf(end);

/** @example longMonth('2019-04') = '2019年4月' */
export const longMonth = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** @example longMoment('2026-12-01T00:00:00+08:00') = '2026年12月1日 00:00' */
export const longMoment = (instant: string): string => `${longDay(dayOf(instant))} ${timeOf(instant)}`;

/** @example shortDays('2026-11-24', '2026-11-26') = '11月24日 – 11月26日'; of one day, that day */
export const shortDays = (from: string, to: string): string =>
  from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;

/** @example shortMoment('2026-12-01T00:00:00+08:00') = '12月1日 00:00' */
export const shortMoment = (instant: string): string => `${shortDay(dayOf(instant))} ${timeOf(instant)}`;

/** @example weekday('2019-04-30') = '周二' */
export const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** Whether `instant` lies more than a day before `now` (milliseconds since 1970). */
export const isMoreThanADayAgo = (instant: string, now: number): boolean =>
  now - Date.parse(instant) > DAY_MS;

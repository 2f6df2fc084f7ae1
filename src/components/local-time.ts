/**
 * Instants and days as a member reads them. The server writes instants with the brand's offset, so their first characters are the
 * brand's own calendar; an instant in UTC (ending in Z) is moved to China. The member's device and its zone never matter.
 */

/** China has one zone and no summer time. Milliseconds. */
const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const wallClock = (instant: string): string =>
  instant.endsWith('Z') ? new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString() : instant;

/** The day an instant falls on; a day stays itself. @example dayOf('2019-04-30T21:05:00+08:00') = '2019-04-30' */
export const dayOf = (instant: string): string => wallClock(instant).slice(0, 10);

/** @example timeOf('2019-04-30T21:05:00+08:00') = '21:05' */
export const timeOf = (instant: string): string => wallClock(instant).slice(11, 16);

/** The last day on which something is valid that ends at `end`: an end at midnight is the day before. */
export function lastDayBefore(end: string): string {
  const endsAtMidnight = wallClock(end).slice(11, 19) === '00:00:00';
  if (!endsAtMidnight) return dayOf(end);
  return new Date(Date.parse(`${dayOf(end)}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** @example longMonth('2019-04') = '2019年4月' */
export const longMonth = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** @example weekday('2019-04-30') = '周二' */
export const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** Whether `instant` lies more than a day before `now` (milliseconds since 1970). */
export const isMoreThanADayAgo = (instant: string, now: number): boolean =>
  now - Date.parse(instant) > DAY_MS;

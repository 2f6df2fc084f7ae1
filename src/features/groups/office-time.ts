/** Until when a 拼单 is open: a length from now, or a time of day. Pure. */
import { clockAt, dayAt, timeOf } from '../../components/local-time';
import { officeWords } from './words';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** As the server has it. */
const LEAST_MS = 5 * MINUTE_MS;
const MOST_MS = 12 * 60 * MINUTE_MS;

/** Minutes. */
export const PRESETS = [30, 60, 120] as const;
/** So many minutes, or a time of day: HH:mm, empty while it is not chosen. */
export type OfficeTime = { minutes: number } | { time: string };

/**
 * When it ends, by the clock that says `now` (milliseconds since 1970); null: that cannot be.
 * @example at 10:00, { minutes: 30 } = 10:30; { time: '12:30' } = today at 12:30; { time: '09:00' } = null
 */
export function endOf(chosen: OfficeTime, now: number): number | null {
  if ('minutes' in chosen) return now + chosen.minutes * MINUTE_MS;
  if (chosen.time === '') return null;
  const today = Date.parse(`${dayAt(now)}T${chosen.time}:00+08:00`);
  const end = today > now ? today : today + DAY_MS;
  return end - now < LEAST_MS || end - now > MOST_MS ? null : end;
}

/** @example endWords(…) = '今天 12:30 截止' */
export function endWords(end: number, now: number): string {
  const time = timeOf(clockAt(end));
  return dayAt(end) === dayAt(now) ? officeWords.untilSaid(time) : officeWords.untilTomorrow(time);
}

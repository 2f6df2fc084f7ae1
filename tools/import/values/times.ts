/*
 * Times of day as files write them. Pure.
 */

const CLOCK =
  /^(上午|下午|am|pm)?\s*(\d{1,2})[:.时点](\d{1,2})(?:[:.分](\d{1,2})(?:[.,]\d{1,9})?)?[秒分]?\s*(am|pm|a\.m\.|p\.m\.)?$/i;
const COMPACT = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/;
/** Excel: a part of a day. */
const PART_OF_DAY = /^0?\.\d+$/;
const ZONE = /\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d))$/i;

export interface TimeOfDay {
  /** Since midnight. */
  seconds: number;
  /** Of the zone that it names; null: none. */
  offsetMinutes: number | null;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The hour of a day of 24; NaN for what no clock shows. 12 am is 0, 12 pm is 12. */
function hourOf(hour: number, half: string): number {
  if (half === '') return hour <= 23 ? hour : NaN;
  if (hour > 12) return half === 'p' && hour <= 23 ? hour : NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function secondsOf(text: string): number | null {
  if (PART_OF_DAY.test(text)) return Math.round(Number(text) * 86_400) % 86_400;
  const compact = COMPACT.exec(text);
  const clock = CLOCK.exec(text);
  if (compact !== null && text.length !== 5)
    return Number(compact[1]) * 3600 + Number(compact[2]) * 60 + Number(compact[3] ?? 0);
  if (clock === null) return null;
  const [, before, hour, minute, second = '0', after] = clock;
  const half = (before ?? after ?? '').toLowerCase();
  const hours = hourOf(Number(hour), half === '' ? '' : half.startsWith('p') || half === '下午' ? 'p' : 'a');
  if (Number.isNaN(hours) || Number(minute) > 59 || Number(second) > 59) return null;
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

/**
 * The time of day of a text; null for what is none.
 * @example "9:00", "09:00:00.000", "9:00 AM" and "上午9:00" are 32400 s; "01:00:00Z" names the zone 0
 */
export function timeOfDay(text: string): TimeOfDay | null {
  const tidy = text.normalize('NFKC').trim();
  const zone = /[:.]\d/.test(tidy) ? ZONE.exec(tidy) : null;
  const seconds = secondsOf(zone === null ? tidy : tidy.slice(0, zone.index).trim());
  if (seconds === null) return null;
  return { seconds, offsetMinutes: zone === null ? null : offsetOf(zone[1] ?? '') };
}

/** HH:MM:SS of seconds since midnight. */
export const clockText = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');

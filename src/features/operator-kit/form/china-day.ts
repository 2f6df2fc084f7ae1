/** Days as China counts them, whatever the zone of the device. Pure. */

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The day on which `now` falls, or so many days from it. Milliseconds since 1970.
 * @example chinaDay(Date.parse('2026-12-01T01:00:00+08:00'), -1) = '2026-11-30'
 */
export const chinaDay = (now: number, shift = 0): string =>
  new Date(now + CHINA_OFFSET_MS + shift * DAY_MS).toISOString().slice(0, 10);

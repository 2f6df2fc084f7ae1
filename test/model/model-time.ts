/*
 * Days and instants of the reference model. An instant is a number of milliseconds, a day a string YYYY-MM-
 * DD (so that days compare as strings).
 */
import type { Programme } from './model-types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function dayOf(instant: number, utcOffsetMinutes: number): string {
  return new Date(instant + utcOffsetMinutes * MINUTE).toISOString().slice(0, 10);
}

export function startOfDay(day: string, utcOffsetMinutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) - utcOffsetMinutes * MINUTE;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The first day of the month `months` after the month of `day`. */
export function firstOfMonth(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export function firstOfYear(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}-01-01`;
}

export function iso(instant: number): string {
  return new Date(instant).toISOString();
}

/** The instant in the brand's zone, as the id of a due thing's journal has it: 2020-05-01T00:00:00+08:00. */
export function brandIso(instant: number, utcOffsetMinutes: number): string {
  const local = new Date(instant + utcOffsetMinutes * MINUTE).toISOString().slice(0, 19);
  const minutes = Math.abs(utcOffsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${utcOffsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The last version with effectiveFrom <= instant; before the first one, the first. */
export function versionAt(versions: readonly Programme[], instant: number): Programme {
  let inForce = versions[0];
  for (const version of versions) if (Date.parse(version.effectiveFrom) <= instant) inForce = version;
  if (!inForce) throw new Error('a brand needs a version of its programme');
  return inForce;
}

/** When, where and for whom an offer holds. Pure; domain rule 7. */
import type { OfferTimes } from '../../contract/price-book';
import { dayOf, MINUTE_MS, type Instant } from '../kernel/time';
import type { WhyNot } from './pricing.types';

const MINUTES_OF_DAY = 1440;

/** Where and when somebody of a level buys. */
export interface Occasion {
  store: string;
  tier: string;
  at: Instant;
  utcOffsetMinutes: number;
}

/** Whether it ended for good. */
export const isOver = (times: OfferTimes, at: Instant): boolean =>
  times.until !== null && at >= Date.parse(times.until);

/** Whether it has begun. */
export const hasBegun = (times: OfferTimes, at: Instant): boolean =>
  times.from === null || at >= Date.parse(times.from);

/**
 * Why an offer does not hold here and now; null: it holds. A slot holds from its first minute to before its
 * last.
 * @example Tuesday 14:59 of the brand, slots 15:00–17:00: not now, from 15:00
 */
export function whyNotHere(times: OfferTimes, occasion: Occasion): WhyNot | null {
  const { at, store, tier } = occasion;
  if (times.stores.length > 0 && !times.stores.includes(store)) return { why: 'other-store' };
  if (times.tiers.length > 0 && !times.tiers.includes(tier)) return { why: 'other-level' };
  if (!hasBegun(times, at)) return { why: 'not-now', from: times.from };
  if (isOver(times, at)) return { why: 'not-now', from: null };
  const { weekday, minute } = clockOf(occasion);
  if (times.weekdays.length > 0 && !times.weekdays.includes(weekday)) return { why: 'not-now', from: null };
  if (times.slots.length === 0) return null;
  if (times.slots.some((slot) => minuteOf(slot.from) <= minute && minute < minuteOf(slot.to))) return null;
  const later = times.slots.map((slot) => slot.from).filter((from) => minuteOf(from) > minute);
  return { why: 'not-now', from: later.sort()[0] ?? null };
}

/** Weekday (1 Monday … 7 Sunday) and minute of the brand's day. */
function clockOf({ at, utcOffsetMinutes }: Occasion): { weekday: number; minute: number } {
  // 1970-01-01 was a Thursday.
  const weekday = ((((dayOf(at, utcOffsetMinutes) + 3) % 7) + 7) % 7) + 1;
  const minutes = Math.floor(at / MINUTE_MS) + utcOffsetMinutes;
  return { weekday, minute: ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY };
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

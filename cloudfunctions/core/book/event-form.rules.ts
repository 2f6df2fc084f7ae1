/**
 * Whether an event can be understood at all. Whoever tells one has checked it at the edge; what comes into
 * the inbox by another way is checked here, before it is decided, once: a replay takes what was settled as it
 * is. Pure.
 */
import { EVENT_PAYLOADS } from '../../contract/event';
import { DAY_MS, dayNameOf, parseDay, type Instant } from '../kernel/time';
import type { NumberedEvent } from './member-book';

/** Business months have partitions between these, whatever the zone. Milliseconds since 1970. */
const FIRST: Instant = Date.parse('2000-01-02T00:00:00Z');
const LAST: Instant = Date.parse('2099-12-31T00:00:00Z');

/** What a column of text cannot hold, or what is half a character. */
const NO_TEXT = /[\p{Cc}\p{Cs}]/u;
/** Texts without any of these need no closer look: five times as fast, and nearly all of them. */
const SUSPICIOUS = /[^ -~\u00a0-\ud7ff\ue000-\uffff]/;
const isText = (text: string): boolean => !SUSPICIOUS.test(text) || !NO_TEXT.test(text);

/**
 * Whether the event has an instant that a calendar here has, and a payload of its kind's form; a gift by
 * the calendar is of the year or the month in which it is told.
 * @example a sale of "12.5" fen, of 30 February, or in the year 3000: no; the monthly gift of 2026-11 told in
 * December: no
 */
export function isWellFormed(
  { kind, payload, occurredAt }: NumberedEvent,
  utcOffsetMinutes: number,
): boolean {
  if (!(occurredAt >= FIRST && occurredAt <= LAST)) return false;
  if (!EVENT_PAYLOADS[kind].safeParse(payload).success) return false;
  if (!isOfItsPeriod(payload, dayNameOf(occurredAt, utcOffsetMinutes))) return false;
  return isAllText(payload) && isOfDay(payload);
}

/** A gift by the calendar is told in its period. */
const isOfItsPeriod = (payload: NumberedEvent['payload'], day: string): boolean =>
  !('period' in payload) || payload.gift === 'flow' || day.startsWith(payload.period);

/** A day that is named is one of the calendar, in a month that can be kept. */
function isOfDay(payload: NumberedEvent['payload']): boolean {
  if (!('receipt' in payload)) return true;
  const at = parseDay(payload.day) * DAY_MS;
  return at >= FIRST && at <= LAST;
}

/** Whether every text within is one that can be kept. */
function isAllText(value: unknown): boolean {
  if (typeof value === 'string') return isText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isAllText) : Object.values(value).every(isAllText);
}

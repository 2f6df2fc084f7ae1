/** What a typed credit must be before it is sent: days that receipts may have, and amounts. Pure. */
import { daysAfter } from '../../components/local-time';
import { decimalOf } from '../../components/typed-decimal';

/** Days back that a receipt may be of (core/till/credit.rules.ts). */
const CREDIT_DAYS = 7;
/** ¥10,000.00, in fen. */
const CREDIT_MAX_FEN = 1_000_000;

/** The days that a receipt may have, today first. @example of 2026-11-21: 2026-11-21 to 2026-11-14 */
export const creditDays = (today: string): string[] =>
  Array.from({ length: CREDIT_DAYS + 1 }, (_, back) => daysAfter(today, -back));

/**
 * Fen of an amount typed in yuan; null for what is none, or more than staff may credit.
 * @example fenOf('23.5') = '2350', fenOf('0') = null, fenOf('1.234') = null
 */
export function fenOf(yuan: string): string | null {
  const fen = decimalOf(yuan, 2);
  return fen !== null && fen > 0 && fen <= CREDIT_MAX_FEN ? String(fen) : null;
}

/**
 * The time printed on a receipt, HH:MM; null for what is none. Empty is none too: it need not be told.
 * @example timeOf('9：05') = '09:05', timeOf('25:00') = null
 */
export function timeOf(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:：](\d{2})$/.exec(typed.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

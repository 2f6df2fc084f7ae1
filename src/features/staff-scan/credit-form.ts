/** What a typed credit must be before it is sent: days that receipts may have, and amounts. Pure. */

/** Days back that a receipt may be of (core/till/credit.rules.ts). */
const CREDIT_DAYS = 7;
/** ¥10,000.00, in fen. */
const CREDIT_MAX_FEN = 1_000_000;
const DAY_MS = 86_400_000;

/** The days that a receipt may have, today first. @example of 2026-11-21: 2026-11-21 to 2026-11-14 */
export const creditDays = (today: string): string[] =>
  Array.from({ length: CREDIT_DAYS + 1 }, (_, back) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - back * DAY_MS).toISOString().slice(0, 10),
  );

/**
 * Fen of an amount typed in yuan; null for what is none, or more than staff may credit.
 * @example fenOf('23.5') = '2350', fenOf('0') = null, fenOf('1.234') = null
 */
export function fenOf(yuan: string): string | null {
  const [, whole, fraction = ''] = /^(\d{1,6})(?:\.(\d{0,2}))?$/.exec(yuan.trim()) ?? [];
  if (whole === undefined) return null;
  const fen = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return fen > 0 && fen <= CREDIT_MAX_FEN ? String(fen) : null;
}

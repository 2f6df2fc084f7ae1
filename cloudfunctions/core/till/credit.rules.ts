/** Which sales staff may credit by hand. Pure. */
import { DAY_MS, dayOf, parseDay, type Instant } from '../kernel/time';

/**
 * The product of the one line of a sale that a clerk credited: they know what the receipt adds up to, not
 * what is on it.
 */
export const UNLISTED = 'unlisted';
/** A receipt older than this is for the office. Days. */
export const CREDIT_DAYS = 7;
/** Above it, somebody has typed too many zeros. ¥10,000.00, in fen. */
export const CREDIT_MAX_FEN = 1_000_000n;
/**
 * A credit may have waited for the network this long: the session in which it was typed still counts for it.
 * Milliseconds.
 */
export const CREDIT_SESSION_MS = DAY_MS;

/** From here a sale is one to look at, where the programme does not say otherwise. ¥1,000.00, in fen. */
const REVIEW_FROM_FEN = 100_000;

/**
 * From which amount a manager looks at a sale that a clerk typed, or that a POS told without a clerk's name.
 * In fen. @example a programme with reviewFromFen 50000: ¥500.00; without: ¥1,000.00
 */
export const reviewFromFen = ({ reviewFromFen: own }: { reviewFromFen?: number | undefined }): bigint =>
  BigInt(own ?? REVIEW_FROM_FEN);

/**
 * Whether a sale may be credited that was typed while a member stood at the till at `at`.
 * @example typed on 2026-11-21: receipts of 2026-11-14 to 2026-11-21, of ¥0.01 to ¥10,000.00
 */
export function mayCredit(
  sale: { day: string; amountFen: bigint },
  at: Instant,
  utcOffsetMinutes: number,
): boolean {
  const today = dayOf(at, utcOffsetMinutes);
  const day = parseDay(sale.day);
  if (!(day <= today && day >= today - CREDIT_DAYS)) return false;
  return sale.amountFen > 0n && sale.amountFen <= CREDIT_MAX_FEN;
}

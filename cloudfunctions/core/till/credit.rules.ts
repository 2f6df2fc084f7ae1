/** Which sales staff may credit by hand. Pure. */
import { DAY_MS, dayOf, MINUTE_MS, parseDay, type Instant } from '../kernel/time';

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

/** Printers and tills disagree by this much about when it was. Minutes. */
const PROOF_MINUTES = 10;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * Whether a receipt in somebody's hand proves that a sale without a member is theirs: the sum to the fen, and
 * the time printed on it; nothing of it was refunded.
 * @example told at 14:03 with ¥32.00: 14:10 and ¥32.00 prove it, 15:03 or ¥32.10 do not
 */
export function provesSale(
  sale: { amountFen: bigint; refundedFen: bigint; occurredAt: Instant },
  receipt: { amountFen: bigint; time: string },
  utcOffsetMinutes: number,
): boolean {
  const [hours = 0, minutes = 0] = receipt.time.split(':').map(Number);
  const at = Math.floor(sale.occurredAt / MINUTE_MS + utcOffsetMinutes) % DAY_MINUTES;
  const apart = Math.abs(at - (hours * HOUR_MINUTES + minutes));
  const isNear = Math.min(apart, DAY_MINUTES - apart) <= PROOF_MINUTES;
  return sale.refundedFen === 0n && sale.amountFen === receipt.amountFen && isNear;
}

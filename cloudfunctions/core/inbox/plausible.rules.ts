/**
 * Which sales somebody looks at before they settle: a receipt, a line, or a member's day beyond what the
 * brand's programme says, or, where it says nothing, what its own history makes plausible. Pure.
 */

/** Beyond which a sale is held. Fen; `daySales`: receipts. */
export interface SaleLimits {
  receiptFen: bigint;
  lineFen: bigint;
  dayFen: bigint;
  daySales: number;
}

export type HoldReason = 'receipt' | 'line' | 'day' | 'sales';

/** What most receipts are not beyond: one in two hundred is. */
export interface SaleHistory {
  ofSales: number;
  receiptFen: bigint;
  lineFen: bigint;
  dayFen: bigint;
  daySales: number;
}

/** Of a brand without a history. */
export const FIRST_LIMITS: SaleLimits = {
  receiptFen: 1_000_000n,
  lineFen: 500_000n,
  dayFen: 2_000_000n,
  daySales: 50,
};
/** Fewer sales say nothing about what is usual. */
const LEAST_SALES = 1000;
/** A party for the whole office is no mistake, and no fraud. */
const TIMES = 20n;
const TIMES_A_DAY = 5;
/** However small a shop's receipts are. */
const LEAST: SaleLimits = { receiptFen: 200_000n, lineFen: 100_000n, dayFen: 300_000n, daySales: 15 };

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * What a history makes plausible: twenty times what all but one in two hundred receipts stay within, five
 * times the receipts of a day.
 * @example 99.5 % of receipts within ¥120.00: a receipt of more than ¥2,400.00 is held
 */
export function limitsOf(history: SaleHistory): SaleLimits {
  if (history.ofSales < LEAST_SALES) return FIRST_LIMITS;
  return {
    receiptFen: larger(history.receiptFen * TIMES, LEAST.receiptFen),
    lineFen: larger(history.lineFen * TIMES, LEAST.lineFen),
    dayFen: larger(history.dayFen * TIMES, LEAST.dayFen),
    daySales: Math.max(history.daySales * TIMES_A_DAY, LEAST.daySales),
  };
}

/** What a sale comes to. */
export interface MeasuredSale {
  fen: bigint;
  largestLineFen: bigint;
}

/**
 * Beyond which limits a sale lies; none: it settles.
 * @param before what the member bought on the same day, without it
 * @example limits of ¥2,400.00 a receipt and 15 a day; the sixteenth coffee of the day → ['sales']
 */
export function whyHeld(
  { fen, largestLineFen }: MeasuredSale,
  before: { fen: bigint; sales: number },
  limits: SaleLimits,
): HoldReason[] {
  return [
    ...(fen > limits.receiptFen ? (['receipt'] as const) : []),
    ...(largestLineFen > limits.lineFen ? (['line'] as const) : []),
    ...(before.fen + fen > limits.dayFen ? (['day'] as const) : []),
    ...(before.sales + 1 > limits.daySales ? (['sales'] as const) : []),
  ];
}

/** Coupons on the sum of their lines: so much off, or a rate. Pure; docs/prices.md. */
import type { CouponValue } from '../../contract/coupon';
import type { Row, SumDemand } from './combination.types';

export type SumValue = Extract<CouponValue, { kind: 'amount-off' | 'percent-off' }>;

const WHOLE_BP = 10_000;

/**
 * What such a coupon needs, and takes off. It needs enough for it to take off at least 1 fen.
 * @param within which rows are within its scope
 * @example 88 折, at most ¥5.00 off: of 3288 it takes ⌊3288 × 12 %⌋ = 394
 */
export function sumDemand(value: SumValue, rows: readonly Row[], within: readonly boolean[]): SumDemand {
  const pieces = rows.reduce((sum, { line }, place) => sum + (within[place] ? line.quantity : 0), 0);
  const leastFen = Math.max(value.thresholdFen, pieces + 1);
  if (value.kind === 'amount-off') return { within, leastFen, offOf: () => value.offFen };
  const offBp = WHOLE_BP - value.rateBp;
  const capFen = value.capFen ?? Infinity;
  const offOf = (sumFen: number): number => Math.min(Math.floor((sumFen * offBp) / WHOLE_BP), capFen);
  return { within, leastFen: Math.max(leastFen, Math.ceil(WHOLE_BP / offBp)), offOf };
}

/** What it takes off when its threshold is just reached. @example 满30减6: 600 */
export function offAtThreshold(value: SumValue): number {
  if (value.kind === 'amount-off') return value.offFen;
  const off = Math.floor((value.thresholdFen * (WHOLE_BP - value.rateBp)) / WHOLE_BP);
  return Math.min(off, value.capFen ?? Infinity);
}

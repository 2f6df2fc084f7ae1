/** Which lines a coupon concerns, and which of their prices go with it. Pure; docs/prices.md. */
import type { CouponTerms } from '../../contract/coupon';
import type { Row } from './combination.types';
import { isWithin } from './line-prices.rules';

/** A cart as a coupon sees it. */
export interface ScopedCart {
  /** Those within the scope without the prices that do not go with the coupon. */
  rows: readonly Row[];
  within: readonly boolean[];
}

/**
 * Lines within a coupon's scope count without campaigns or levels that do not go with it; others are free.
 * @example a coupon without campaigns, 1600 by list and 1280 by a campaign: within its scope 1600 only
 */
export function scopedCart(rows: readonly Row[], { scope, stacksWith }: CouponTerms): ScopedCart {
  const within = rows.map(({ line }) => isWithin(scope, line));
  if (stacksWith.campaign && stacksWith.tier) return { rows, within };
  return { rows: rows.map((row, place) => (within[place] ? limited(row, stacksWith) : row)), within };
}

/** The list price is always one of them. */
function limited(row: Row, stacksWith: CouponTerms['stacksWith']): Row {
  const prices = row.prices.filter(({ adjustments }) =>
    adjustments.every(({ kind }) => (kind === 'campaign' ? stacksWith.campaign : stacksWith.tier)),
  );
  return { ...row, prices, amounts: prices.map(({ amountFen }) => Number(amountFen)) };
}

/** Which lines a coupon concerns, and which of their prices go with it. Pure; docs/prices.md. */
import type { CouponTerms } from '../../contract/coupon';
import type { Candidate, Row } from './combination.types';
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
  return { rows: rows.map((row, place) => (within[place] ? row.with(stacksWith) : row)), within };
}

/** A line ready to be searched, also by coupons: what goes with which is looked at once. */
export function rowOf(candidate: Candidate): Row {
  const known = new Map<string, Row>();
  const row: Row = {
    ...candidate,
    amounts: amountsOf(candidate),
    with: (stacksWith) => {
      if (stacksWith.campaign && stacksWith.tier) return row;
      const key = `${stacksWith.campaign} ${stacksWith.tier}`;
      const limited = known.get(key) ?? limitedTo(row, stacksWith);
      known.set(key, limited);
      return limited;
    },
  };
  return row;
}

const amountsOf = ({ prices }: Pick<Candidate, 'prices'>): number[] =>
  prices.map(({ amountFen }) => Number(amountFen));

function limitedTo(row: Row, stacksWith: CouponTerms['stacksWith']): Row {
  const prices = row.prices.filter(({ adjustments }) =>
    adjustments.every(({ kind }) => (kind === 'campaign' ? stacksWith.campaign : stacksWith.tier)),
  );
  return { ...row, prices, amounts: amountsOf({ prices }) };
}

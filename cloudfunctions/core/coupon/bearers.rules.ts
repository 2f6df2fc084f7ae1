/** Who bears what coupons took off. Pure. */
import type { CouponTerms } from '../../contract/coupon';
import { shareOut } from '../kernel/share-out';

export interface Borne {
  brandFen: bigint;
  storeFen: bigint;
  partnerFen: bigint;
}

/**
 * Shares of an amount that add up to it to the fen: largest remainder.
 * @example 1001 fen, brand 5000, store 5000: 501 and 500
 */
export function borneBy(fen: bigint, { bearers }: Pick<CouponTerms, 'bearers'>): Borne {
  const weights = [bearers.brandBp, bearers.storeBp, bearers.partnerBp].map(BigInt);
  const [brandFen = 0n, storeFen = 0n, partnerFen = 0n] = shareOut(fen, weights);
  return { brandFen, storeFen, partnerFen };
}

/** Whether a coupon that a till took without network was usable then. Pure; docs/coupons.md §6. */
import type { CouponValue, OfflineLoss } from '../../contract/coupon';
import type { Instant } from '../kernel/time';
import type { CouponRow } from './coupon.types';
import { offAtTill } from './till-coupon.rules';

/** Why it was not usable at the instant of its sale, as it is known now; null: it was. */
export function whyLost(
  {
    state,
    usableFrom,
    expiresAt,
    usesLeft,
  }: Pick<CouponRow, 'state' | 'usableFrom' | 'expiresAt' | 'usesLeft'>,
  soldAt: Instant,
): OfflineLoss | null {
  if (state === 'held' || state === 'used' || state === 'revoked') return state;
  // One that has ended since may have been usable then.
  if (soldAt >= expiresAt) return 'expired';
  if (soldAt < usableFrom) return 'not-yet';
  return usesLeft > 0 ? null : 'used';
}

/**
 * Whether it takes off no more than it may. What is handed out instead of money off nobody can reckon from a
 * receipt: what the till says counts.
 * @example ¥8 off from ¥30: ¥8 off a sale that was paid with ¥23: yes, ¥31 before; with ¥21: no
 */
export function takesNoMore(value: CouponValue, paidFen: bigint, offFen: bigint): boolean {
  if (value.kind !== 'amount-off' && value.kind !== 'percent-off') return true;
  const most = offAtTill(value, paidFen + offFen);
  return 'offFen' in most && offFen <= most.offFen;
}

/** Coupons that tills took without network, as they are told. */
import type { PosOfflineCoupon } from '../../contract/pos-event';
import type { Instant } from '../kernel/time';

/** A coupon that was taken on a sale. */
export interface OfflineTaking {
  coupon: PosOfflineCoupon;
  day: string;
  receipt: string;
  clerk: string | null;
  soldAt: Instant;
  paidFen: bigint;
  /** Whose sale it is; null: nobody's. */
  memberId: bigint | null;
  /** Whether the till read their member's code within the minutes before the sale. */
  isFresh: boolean;
}

/** What a POS told of a store, that its coupons may follow. */
export interface ToldOffline {
  takings: readonly OfflineTaking[];
  /** Sales of which something was refunded, with who did it. */
  refunded: readonly { day: string; receipt: string; clerk: string | null }[];
}

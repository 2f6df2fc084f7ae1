/**
 * What a coupon would have taken off sales that were made without it. Pure. Every such sale was made at its
 * price: what it would have taken off brings nothing unless somebody buys who did not.
 */
import type { CouponTerms } from '../../contract/coupon';
import type { Instant } from '../kernel/time';
import { priceAtTill, type RungLine } from './till-cart.rules';

/** A sale as it was paid. */
export interface PastSale {
  store: string;
  /** Of its buyer now. */
  tier: string;
  at: Instant;
  /** Ordered in the mini-program; otherwise at a till. */
  isOrder: boolean;
  lines: readonly RungLine[];
}

export interface TriedCoupon {
  sales: number;
  paidFen: bigint;
  /** Of these sales it would have lowered so many, which were paid so much, by so much. */
  would: number;
  wouldPaidFen: bigint;
  offFen: bigint;
}

/**
 * Tries it on each sale by itself, at the prices that were paid.
 * @example ¥8 off from ¥30, sales of ¥32.00 and ¥20.00: 1 of 2, ¥8.00 of ¥32.00
 */
export function tryCoupon(
  terms: CouponTerms,
  sales: readonly PastSale[],
  utcOffsetMinutes: number,
): TriedCoupon {
  const tried: TriedCoupon = { sales: 0, paidFen: 0n, would: 0, wouldPaidFen: 0n, offFen: 0n };
  // What was rung up is rung up again; where it was, is looked at here.
  const everywhere: CouponTerms = { ...terms, channels: ['order', 'till'] };
  for (const { isOrder, ...sale } of sales) {
    const paidFen = sale.lines.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    tried.sales += 1;
    tried.paidFen += paidFen;
    if (!terms.channels.includes(isOrder ? 'order' : 'till')) continue;
    const one = { couponId: 1n, template: '', terms: everywhere, endsAt: sale.at + 1, usesLeft: 1 };
    const { coupon } = priceAtTill({ ...sale, utcOffsetMinutes, coupons: [one], couponWanted: 'best' });
    if (coupon === null) continue;
    tried.would += 1;
    tried.wouldPaidFen += paidFen;
    tried.offFen += coupon.offFen;
  }
  return tried;
}

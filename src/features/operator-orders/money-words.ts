/** The money of one order of the list, in words. */
import { groupDigits, isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import { NEVER_PAID } from '../../../cloudfunctions/contract/order-words';
import type { BrandOrderRow } from '../../../cloudfunctions/contract/trade';
import { ordersWords } from './words';

/** What it cost, what points paid of it, what went back. */
export function moneyWords({ state, payableFen, pointsUsed, refundedFen }: BrandOrderRow): string {
  const price = yuan(payableFen);
  return [
    NEVER_PAID.has(state) ? ordersWords.toPay(price) : ordersWords.paid(price),
    ...(isZero(pointsUsed) ? [] : [ordersWords.points(groupDigits(pointsUsed))]),
    ...(isZero(refundedFen) ? [] : [ordersWords.refunded(yuan(refundedFen))]),
  ].join(' · ');
}

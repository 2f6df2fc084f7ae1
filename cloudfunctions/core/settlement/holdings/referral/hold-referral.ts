/**
 * Whose purchase an order is. Frozen with it, so nothing is taken or let go; whatever becomes of the order
 * becomes of what it pays its referrer, which is brought up to date by an effect.
 */
import { ofOrder, type NewEffect } from '../../../effect/effects';
import type { OrderRow } from '../../../order/order.types';
import type { Holding } from '../holding';

/** The effect; none where the order is nobody's. `what`: once for each thing that happens to it. */
export function followReferral(
  order: Pick<OrderRow, 'memberId' | 'orderId' | 'brandId' | 'referral'>,
  what: string,
): NewEffect[] {
  if (order.referral === null) return [];
  const subject = `${order.orderId}:${what}`;
  const { referrer } = order.referral;
  return [{ ...ofOrder(order), kind: 'follow-referral', subject, payload: { referrer } }];
}

export const referral: Holding = {
  hold: () => Promise.resolve([]),
  release: () => Promise.resolve([]),
  giveBack: (_db, order, { refundId }) => Promise.resolve(followReferral(order, refundId)),
};

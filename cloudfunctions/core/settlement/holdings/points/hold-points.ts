/**
 * Points that pay for a part of an order: spent when it is made, so that they cannot be promised twice, and
 * given back to the lots they came from. The ledger does both.
 */
import { ofOrder } from '../../../effect/effects';
import { returnAtCloseOf, returnAtRefundOf } from '../../../order/order-events.rules';
import type { Holding } from '../holding';

export const points: Holding = {
  async hold(_db, order, along) {
    if (order.pointsUsed > 0n) await along.settle();
    return [];
  },
  release(_db, order, at) {
    if (order.pointsUsed === 0n) return Promise.resolve([]);
    const payload = returnAtCloseOf(order, at);
    return Promise.resolve([{ ...ofOrder(order), kind: 'return-points', subject: order.orderId, payload }]);
  },
  giveBack(_db, order, { refundId, shares }, at) {
    if (shares.points === 0n) return Promise.resolve([]);
    const payload = returnAtRefundOf(order, refundId, shares.points, at);
    return Promise.resolve([{ ...ofOrder(order), kind: 'return-points', subject: refundId, payload }]);
  },
};

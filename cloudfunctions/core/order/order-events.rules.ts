/**
 * What an order tells the ledger, as the inbox takes it. Its number is the receipt's number and the root of
 * every external id, so that telling again changes nothing. The payload of an effect `tell-…` or
 * `return-points` is such an event. Pure.
 */
import type { EventBody } from '../../contract/event';
import type { Instant } from '../kernel/time';
import type { OrderKey, OrderLineRow, OrderRow } from './order.types';

/** The source of events of orders. */
export const ORDER_SOURCE = 'order';

/** An event on its way to the inbox, as JSON can hold it; its member is that of the order. */
export type OrderEvent<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }> & {
  externalId: string;
  occurredAt: Instant;
};

type SaleOf = Pick<OrderRow, 'orderId' | 'storeId' | 'businessDay'>;

/** The identity of an order's sale across sources. */
const saleKeyOf = ({ orderId, storeId, businessDay }: SaleOf) => ({
  store: storeId,
  day: businessDay,
  receipt: orderId,
});

/**
 * The sale, told when it is paid: what was paid in money, line by line, so that points are earned on money
 * only.
 */
export const saleEventOf = (
  order: SaleOf,
  lines: readonly Pick<OrderLineRow, 'line' | 'product' | 'category' | 'quantity' | 'netFen'>[],
  paidAt: Instant,
): OrderEvent<'sale'> => ({
  kind: 'sale',
  externalId: order.orderId,
  occurredAt: paidAt,
  payload: {
    ...saleKeyOf(order),
    lines: lines.map(({ line, product, category, quantity, netFen }) => ({
      line,
      product,
      category,
      quantity,
      amountFen: netFen.toString(),
    })),
  },
});

/** That it was handed out. */
export const completionEventOf = (order: SaleOf, at: Instant): OrderEvent<'completion'> => ({
  kind: 'completion',
  externalId: `${order.orderId}:completion`,
  occurredAt: at,
  payload: saleKeyOf(order),
});

/** The id of the redemption of the points that paid a part of it. */
export const redemptionIdOfOrder = (orderId: string): string => `${orderId}:points`;

/** Points that pay a part of it. */
export const redemptionEventOf = (
  { orderId }: OrderKey,
  points: bigint,
  at: Instant,
): OrderEvent<'redemption'> => ({
  kind: 'redemption',
  externalId: redemptionIdOfOrder(orderId),
  occurredAt: at,
  payload: { points: points.toString() },
});

/** All points of an order that was never paid, back to the lots they came from. */
export const returnAtCloseOf = ({ orderId }: OrderKey, at: Instant): OrderEvent<'return'> => ({
  kind: 'return',
  externalId: `${orderId}:points-back`,
  occurredAt: at,
  payload: { redemption: { source: ORDER_SOURCE, id: redemptionIdOfOrder(orderId) }, points: null },
});

/** Units given back, as the refund with this number. */
export const refundEventOf = (
  order: SaleOf,
  refundId: string,
  units: readonly { line: string; quantity: number }[],
  at: Instant,
): OrderEvent<'refund'> => ({
  kind: 'refund',
  externalId: refundId,
  occurredAt: at,
  payload: { ...saleKeyOf(order), units: units.map(({ line, quantity }) => ({ line, quantity })) },
});

/** Points that paid for units given back, to the lots they came from. */
export const returnAtRefundOf = (
  { orderId }: Pick<OrderKey, 'orderId'>,
  refundId: string,
  points: bigint,
  at: Instant,
): OrderEvent<'return'> => ({
  kind: 'return',
  externalId: `${refundId}:points`,
  occurredAt: at,
  payload: {
    redemption: { source: ORDER_SOURCE, id: redemptionIdOfOrder(orderId) },
    points: points.toString(),
  },
});

/** What whoever orders asks for, and what the order will be called. */
import type { WhyNoSeat } from '../../../contract/group';
import type { CartLine, CartProblem, Quote, Serving } from '../../../contract/order';
import type { OrderRow } from '../../order/order.types';
import type { ExchangeWish } from '../../views/mall/try-exchange';
import type { WantedSeat } from '../../views/group/try-seat';
import type { AskedCart } from '../../views/order/read-cart';

/** What a member wants to order, at the price that they saw. */
export interface OrderWish {
  store: string;
  lines: CartLine[];
  payableFen: bigint;
  pointsUsed: bigint;
  /** The coupon in that price, none, or whichever is best. */
  couponWanted: AskedCart['couponWanted'];
  place: string;
  /** Missing: not told. */
  serving?: Serving | undefined;
  channel: string;
  remark: string;
  requestId: string;
  /** Missing: an order like any other. */
  seat?: WantedSeat;
}

/** Goods of the points mall, and where they are fetched. */
export type GoodsWish = ExchangeWish & { store: string };

/** The new order's number, and the day it belongs to. */
export interface Named {
  orderId: string;
  businessDay: string;
}

/** What became of it. */
export type Created =
  | { outcome: 'created'; order: OrderRow }
  | { outcome: 'price-changed'; quote: Quote }
  | { outcome: 'problems'; problems: CartProblem[] }
  /** Only where a seat is wanted. */
  | { outcome: 'no-seat'; why: WhyNoSeat }
  | 'session-expired';

/** Orders and their lines, as they are kept. Amounts are fen. */
import type { CartLine, Quote, Serving } from '../../contract/order';
import type { GroupTerms } from '../../contract/group';
import type { GroupKind } from '../../contract/group-kind';
import type { FrozenReferral } from '../../contract/referral-programme';
import type { Choice } from '../../contract/menu';
import type { Instant } from '../kernel/time';
import type { OrderState, StockState } from './order.rules';

/** An order is a member's: both together name it. */
export interface OrderKey {
  memberId: bigint;
  orderId: string;
}

/** The name of an order within one database. */
export const nameOf = ({ memberId, orderId }: OrderKey): string => `${memberId}/${orderId}`;

/** What is frozen with an order: all that its price was made of. */
export type FrozenQuote = Omit<Quote, 'notApplied' | 'nextStep' | 'coupon' | 'coupons'>;

export type ClosedWhy = 'unpaid' | 'cancelled';

export interface OrderRow extends OrderKey {
  brandId: number;
  storeId: string;
  /** YYYY-MM-DD, of its creation: the day of the sale. */
  businessDay: string;
  state: OrderState;
  quote: FrozenQuote;
  listFen: bigint;
  pointsUsed: bigint;
  /** The coupon that lowers it, and by how much; null and 0: none. */
  couponId: bigint | null;
  couponOffFen: bigint;
  /** The item of the points mall that it is; null: an order like any other. */
  mallItem: string | null;
  /** The group in which it is a seat; null: none. */
  groupId: string | null;
  /** Whose purchase it is; null: nobody's. */
  referral: FrozenReferral | null;
  payableFen: bigint;
  refundedFen: bigint;
  pointsReturned: bigint;
  place: string;
  /** How the guest wants it; null: not told. */
  serving: Serving | null;
  channel: string;
  createdAt: Instant;
  payBy: Instant;
  paidAt: Instant | null;
  /** When its sale was told and it was numbered; null: the counter does not see it. */
  confirmedAt: Instant | null;
  startedAt: Instant | null;
  readyAt: Instant | null;
  completedAt: Instant | null;
  closedAt: Instant | null;
  closedWhy: ClosedWhy | null;
  pickupNo: string | null;
  pickupCode: string | null;
}

export interface OrderLineRow {
  line: string;
  product: string;
  category: string;
  name: string;
  optionsText: string;
  chosen: { options: Choice; parts: CartLine['parts'] };
  quantity: number;
  listFen: bigint;
  /** What is paid for it in money, less what went back because its group came to a lower price. */
  netFen: bigint;
  /** Used for this line. */
  points: bigint;
  refundedQuantity: number;
  refundedFen: bigint;
  /** What went back of it beside its units. */
  sharedFen: bigint;
  pointsReturned: bigint;
  stock: StockState;
  /** Products of which one unit takes one; empty: nothing of it is counted. */
  stockProducts: string[];
}

/** A seat that an order asks for. */
export interface SeatAsk {
  /** Opened with it; null: the group is there. */
  opens: {
    kind: GroupKind;
    terms: GroupTerms;
    name: string;
    storeId: string | null;
    place: string | null;
    /** Whether its seats count against the stock of its offer. */
    counted: boolean;
  } | null;
  /** Of the group. */
  deadline: Instant;
  /** Without extras; null: as on the menu. It holds while so many are taken with it (`to` null: any more). */
  priceFen: bigint | null;
  taken: { from: number; to: number | null };
  /** Only for somebody who has not bought before. */
  newcomer: boolean;
  showsFace: boolean;
}

/** An order about to be kept. */
export interface NewOrder extends OrderKey {
  brandId: number;
  storeId: string;
  businessDay: string;
  requestId: string;
  quote: FrozenQuote;
  priceVersion: number;
  listFen: bigint;
  pointsUsed: bigint;
  couponId: bigint | null;
  couponOffFen: bigint;
  mallItem: string | null;
  /** The group in which it is a seat, the offer of that, and the seat; null: none. */
  groupId: string | null;
  offerId: string | null;
  seat: SeatAsk | null;
  referral: FrozenReferral | null;
  payableFen: bigint;
  place: string;
  /** How the guest wants it; null: not told. */
  serving: Serving | null;
  channel: string;
  createdAt: Instant;
  payBy: Instant;
  lines: Pick<
    OrderLineRow,
    | 'line'
    | 'product'
    | 'category'
    | 'name'
    | 'optionsText'
    | 'chosen'
    | 'quantity'
    | 'listFen'
    | 'netFen'
    | 'points'
    | 'stock'
    | 'stockProducts'
  >[];
}

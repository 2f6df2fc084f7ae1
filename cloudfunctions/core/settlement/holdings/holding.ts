/**
 * What an order holds while it is not paid, has when it is, and gives back: stock, points, and whatever else
 * only one order can have. One interface, so that creating, paying, closing and refunding an order walk a
 * list and know none of it. A further holding is a folder here and a line in holdings.ts:
 *
 * @example A locker to fetch it from, in holdings/locker/hold-locker.ts:
 *   export const locker: Holding = {
 *     hold: async (db, order) => ((await takeLocker(db, order)) ? [] : [noneIsFree]),
 *     release: async (db, order) => (await freeLocker(db, order), []),
 *     giveBack: async (db, order, { shares }) => (shares.whole ? (await freeLocker(db, order), []) : []),
 *   };
 * and in HOLDINGS, where its rows are to be locked: `locker,`.
 */
import type { CartProblem } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import type { NewEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import type { NewOrder, OrderKey, OrderLineRow, OrderRow } from '../../order/order.types';
import type { RefundShares } from '../../order/refund-shares.rules';

/** The event of the points that pay for a part of the new order, settled in its transaction. */
export interface Along {
  /** Settles it; where it is refused, everything is rolled back. */
  settle(): Promise<void>;
}

/** Units of an order that are given back. */
export interface GivingBack {
  refundId: string;
  /** The order's lines as they were before. */
  lines: readonly OrderLineRow[];
  shares: RefundShares;
  /** Who wanted it: the brand, which could not make it, or the guest. */
  by: 'brand' | 'guest';
}

/** What of an order says what it holds. */
export type HeldBy = OrderKey & Pick<OrderRow, 'couponId' | 'groupId'>;

/**
 * All of it within the transaction of what happens to the order, whose row is held. What is to happen outside
 * is answered as effects, which are written with the others.
 */
export interface Holding {
  /**
   * Takes it for an order that is being created; what is in the way, where it is not there: all rolls back.
   */
  hold(this: void, db: Db, order: NewOrder, along: Along): Promise<CartProblem[]>;
  /**
   * The order is paid: it is the order's for good; throws `HeldNoMore` where it cannot be any more. Missing:
   * nothing is to be done then. `isHeldBy`: whether this order holds any; where none does, being paid is one
   * statement.
   */
  use?: {
    isHeldBy(this: void, order: HeldBy): boolean;
    run(this: void, db: Db, order: OrderRow, paidAt: Instant): Promise<void>;
  };
  /** The order closes unpaid: it is there for others. */
  release(this: void, db: Db, order: OrderRow, at: Instant): Promise<NewEffect[]>;
  /** Units of a paid order are given back, and with them their part of it. */
  giveBack(this: void, db: Db, order: OrderRow, back: GivingBack, at: Instant): Promise<NewEffect[]>;
}

/** An order's money came too late for what it held: all rolls back, and the money goes back by itself. */
export class HeldNoMore extends Error {}

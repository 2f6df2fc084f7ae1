/* Orders for the benchmark: made from a number, so that every process makes the same. No database here. */
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';

const STORES = 400;
const PRODUCTS = 30;
const CATEGORIES = ['tea', 'coffee', 'food'];
/** Orders of one day, so that a run spreads over days as a chain's inbox does. */
const ORDERS_A_DAY = 500_000;
const FIRST_DAY = Date.UTC(2026, 8, 1);
const DAY_MS = 86_400_000;

/** A well-spread 32-bit number for an order and a question about it. */
function mixed(order: number, question: number): number {
  let hash = Math.imul(order + 1, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Orders that are refunded whole: one in so many. */
export interface Mix {
  members: number;
  firstMember: bigint;
  refundEvery: number;
}

/** How far behind its order a refund comes. */
const REFUND_AFTER = 5;

/** The event with this number: an order, or the refund of one a little earlier. */
export function eventNumber(number: number, { members, firstMember, refundEvery }: Mix): IncomingEvent {
  const isRefund = refundEvery > REFUND_AFTER && number % refundEvery === refundEvery - 1;
  const order = orderNumber(isRefund ? number - REFUND_AFTER : number, members, firstMember);
  if (!isRefund || order.kind !== 'sale') return order;
  const { store, day, receipt } = order.payload;
  return {
    source: 'pos',
    externalId: `${order.externalId}-refund`,
    memberId: null,
    occurredAt: order.occurredAt + 60_000,
    kind: 'refund',
    payload: { store, day, receipt, units: 'whole' },
  };
}

/**
 * What an order pays whoever recommended it, where it is one of the `percent` of orders that somebody did;
 * null: it is not.
 */
export function commissionOf(
  order: IncomingEvent,
  number: number,
  { members, firstMember, percent }: Mix & { percent: number },
): IncomingEvent | null {
  if (order.kind !== 'sale' || mixed(number, 4) % 100 >= percent) return null;
  const fen = order.payload.lines.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
  const named = { source: 'referral', id: `order:${order.externalId}:1` };
  return {
    source: named.source,
    externalId: named.id,
    memberId: firstMember + BigInt(mixed(number, 5) % members),
    occurredAt: order.occurredAt,
    kind: 'commission',
    payload: {
      commission: named,
      asset: 'CNY',
      parts: [{ fen: fen.toString(), rateBp: 500 }],
      fixed: '0',
      cap: null,
    },
  };
}

/** The order with this number: one to three lines, ¥8 to ¥30 each, of one of `members` members. */
export function orderNumber(order: number, members: number, firstMember: bigint): IncomingEvent {
  const occurredAt =
    FIRST_DAY +
    Math.floor(order / ORDERS_A_DAY) * DAY_MS +
    Math.floor(((order % ORDERS_A_DAY) * 50_000_000) / ORDERS_A_DAY);
  const store = `s${mixed(order, 1) % STORES}`;
  const lines = Array.from({ length: 1 + (mixed(order, 2) % 3) }, (_, index) => {
    const product = mixed(order, 10 + index) % PRODUCTS;
    return {
      line: String(index + 1),
      product: `p${product}`,
      category: CATEGORIES[product % CATEGORIES.length] ?? 'tea',
      quantity: 1,
      amountFen: String(800 + (mixed(order, 20 + index) % 2200)),
    };
  });
  const receipt = String(order);
  return {
    source: 'pos',
    externalId: `${store}-${receipt}`,
    memberId: firstMember + BigInt(mixed(order, 3) % members),
    occurredAt,
    kind: 'sale',
    payload: { store, day: new Date(occurredAt + 8 * 3_600_000).toISOString().slice(0, 10), receipt, lines },
  };
}

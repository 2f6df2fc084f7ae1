/*
 * Orders and their lines: kept, held, read, moved. Whoever moves an order holds its row first (`holdOrder`),
 * and only then its stock and the store's counter of pickup numbers. Stores hold no policy: what may follow
 * what is in order.rules.ts. The same request of a member again violates `orders_request_once`.
 */
import type { OrderState } from '../../contract/order';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { column, sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import type { StockState } from './order.rules';
import type { StockTaker } from './stock.rules';
import type { ClosedWhy, FrozenQuote, NewOrder, OrderKey, OrderLineRow, OrderRow } from './order.types';
import {
  countOpenOfMember,
  findOrderOfRequest,
  findOrdersById,
  findUnpaid,
  findUnpaidOfMember,
  insertOrder,
  insertOrderLines,
  lockOrder,
  markClosed,
  markMoved,
  markPaid,
  moveStock,
  readOrderLines,
  readOrders,
  takePickupNo,
  type ILockOrderResult,
  type IReadOrderLinesResult,
} from './orders.store.queries';

const instant = (at: Instant): string => present(sqlInstant(at), 'the instant');

const toOrder = (row: ILockOrderResult): OrderRow => ({
  memberId: row.member_id,
  orderId: row.order_id,
  brandId: row.brand_id,
  storeId: row.store_id,
  businessDay: row.business_day,
  state: row.state as OrderState,
  quote: row.quote as FrozenQuote,
  listFen: row.list_fen,
  pointsUsed: row.points_used,
  payableFen: row.payable_fen,
  refundedFen: row.refunded_fen,
  pointsReturned: row.points_returned,
  place: row.place,
  channel: row.channel,
  createdAt: row.created_at.getTime(),
  payBy: row.pay_by.getTime(),
  paidAt: row.paid_at?.getTime() ?? null,
  startedAt: row.started_at?.getTime() ?? null,
  readyAt: row.ready_at?.getTime() ?? null,
  completedAt: row.completed_at?.getTime() ?? null,
  closedAt: row.closed_at?.getTime() ?? null,
  closedWhy: row.closed_why as ClosedWhy | null,
  pickupNo: row.pickup_no,
  pickupCode: row.pickup_code,
});

const toLine = (row: IReadOrderLinesResult): OrderLineRow => ({
  line: row.line,
  product: row.product_id,
  category: row.category,
  name: row.name,
  optionsText: row.options_text,
  chosen: row.chosen as OrderLineRow['chosen'],
  quantity: row.quantity,
  listFen: row.list_fen,
  netFen: row.net_fen,
  points: row.points,
  refundedQuantity: row.refunded_quantity,
  refundedFen: row.refunded_fen,
  pointsReturned: row.points_returned,
  stock: row.stock as StockState,
  stockProducts: row.stock_products as string[],
});

/** The order that a request of this member made; null: none. */
export async function findOrderByRequest(
  db: Db,
  memberId: bigint,
  requestId: string,
): Promise<string | null> {
  const [row] = await findOrderOfRequest.run({ memberId, requestId }, db);
  return row?.order_id ?? null;
}

/** Keeps a new order, unpaid, with its lines. */
export async function keepOrder(db: Db, order: NewOrder): Promise<void> {
  const { lines, createdAt, payBy, quote, ...rest } = order;
  const frozen = JSON.stringify(quote);
  await insertOrder.run({ ...rest, quote: frozen, createdAt: instant(createdAt), payBy: instant(payBy) }, db);
  await insertOrderLines.run(
    {
      memberId: order.memberId,
      orderId: order.orderId,
      brandId: order.brandId,
      lines: column(lines, (line) => line.line),
      products: column(lines, (line) => line.product),
      categories: column(lines, (line) => line.category),
      names: column(lines, (line) => line.name),
      optionsTexts: column(lines, (line) => line.optionsText),
      chosen: column(lines, (line) => JSON.stringify(line.chosen)),
      quantities: column(lines, (line) => line.quantity),
      listFen: column(lines, (line) => line.listFen),
      netFen: column(lines, (line) => line.netFen),
      points: column(lines, (line) => line.points),
      stocks: column(lines, (line) => line.stock),
      stockProducts: column(lines, (line) => JSON.stringify(line.stockProducts)),
    },
    db,
  );
}

/** Locks an order until the transaction ends and reads it; null: the member has no such order. */
export async function holdOrder(db: Db, memberId: bigint, orderId: string): Promise<OrderRow | null> {
  const [row] = await lockOrder.run({ memberId, orderId }, db);
  return row === undefined ? null : toOrder(row);
}

/** Orders by their keys; those that there are, by member and number. */
export async function readOrdersByKey(db: Db, keys: readonly OrderKey[]): Promise<OrderRow[]> {
  if (keys.length === 0) return [];
  return (await readOrders.run(keyColumns(keys), db)).map(toOrder);
}

/** One order; null: the member has no such order. */
export async function readOrder(db: Db, memberId: bigint, orderId: string): Promise<OrderRow | null> {
  const [order] = await readOrdersByKey(db, [{ memberId, orderId }]);
  return order ?? null;
}

/**
 * Whose order has this number, at a store of a brand (`storeId` null: any): as a clerk, an operator or WeChat
 * Pay names it. Null: none.
 */
export async function findOrder(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string | null },
  orderId: string,
): Promise<OrderKey | null> {
  const rows = await findOrdersById.run({ orderId }, db);
  const found = rows.find(
    (row) => row.brand_id === brandId && (storeId === null || row.store_id === storeId),
  );
  return found === undefined ? null : { memberId: found.member_id, orderId };
}

/** Lines of orders in the order of their carts, by "member/order". */
export async function readLinesOf(db: Db, keys: readonly OrderKey[]): Promise<Map<string, OrderLineRow[]>> {
  const lines = new Map<string, OrderLineRow[]>(keys.map((key) => [nameOf(key), []]));
  if (keys.length === 0) return lines;
  for (const row of await readOrderLines.run(keyColumns(keys), db))
    lines.get(nameOf({ memberId: row.member_id, orderId: row.order_id }))?.push(toLine(row));
  return lines;
}

/** The lines of one order. */
export const readLines = async (db: Db, key: OrderKey): Promise<OrderLineRow[]> =>
  (await readLinesOf(db, [key])).get(nameOf(key)) ?? [];

const keyColumns = (keys: readonly OrderKey[]) => ({
  memberIds: column(keys, (key) => key.memberId),
  orderIds: column(keys, (key) => key.orderId),
});

/** The name of an order within one database. */
export const nameOf = ({ memberId, orderId }: OrderKey): string => `${memberId}/${orderId}`;

/**
 * The next number of a store's day, from 1. The counter's row stays locked until the transaction ends: take
 * it last.
 */
export async function nextPickupNo(
  db: Db,
  { brandId, storeId, businessDay }: Pick<OrderRow, 'brandId' | 'storeId' | 'businessDay'>,
): Promise<number> {
  const [row] = await takePickupNo.run({ brandId, storeId, businessDay }, db);
  return present(row, 'the counter of pickup numbers').last_no;
}

/**
 * An order becomes paid, with its pickup number and the first of the codes that no order of the brand has.
 */
export async function keepPaid(
  db: Db,
  { memberId, orderId }: OrderKey,
  paid: { at: Instant; pickupNo: string; codes: string[] },
): Promise<void> {
  const { at, pickupNo, codes } = paid;
  await markPaid.run({ memberId, orderId, paidAt: instant(at), pickupNo, codes }, db);
}

/** An order closes. */
export async function keepClosed(
  db: Db,
  { memberId, orderId }: OrderKey,
  why: ClosedWhy,
  at: Instant,
): Promise<void> {
  await markClosed.run({ memberId, orderId, why, closedAt: instant(at) }, db);
}

/** An order comes to a later state; the instant is that of the state, where it has one. */
export async function keepState(
  db: Db,
  { memberId, orderId }: OrderKey,
  state: Extract<OrderState, 'preparing' | 'ready' | 'completed' | 'refunded'>,
  at: Instant,
): Promise<void> {
  await markMoved.run({ memberId, orderId, state, at: instant(at) }, db);
}

/**
 * Moves the stock of the order's lines that are in one state to another; what these lines take of the stock
 * (stock.rules.ts adds it up).
 */
export async function keepStock(
  db: Db,
  { memberId, orderId }: OrderKey,
  from: StockState,
  to: StockState,
): Promise<StockTaker[]> {
  const rows = await moveStock.run({ memberId, orderId, from, to }, db);
  return rows.map((row) => ({ quantity: row.quantity, stockProducts: row.stock_products as string[] }));
}

/** Orders that were to be paid until an instant and are not, the oldest first. */
export async function findOverdue(db: Db, until: Instant, limit: number): Promise<OrderKey[]> {
  const rows = await findUnpaid.run({ until: instant(until), limit }, db);
  return rows.map((row) => ({ memberId: row.member_id, orderId: row.order_id }));
}

/** Unpaid orders of a member. */
export async function listUnpaid(db: Db, memberId: bigint, limit: number): Promise<OrderKey[]> {
  const rows = await findUnpaidOfMember.run({ memberId, limit }, db);
  return rows.map((row) => ({ memberId, orderId: row.order_id }));
}

/** Unpaid orders of a member, counted up to `limit`. */
export async function countUnpaid(db: Db, memberId: bigint, limit: number): Promise<number> {
  const [row] = await countOpenOfMember.run({ memberId, limit }, db);
  return present(row, 'the count').open;
}

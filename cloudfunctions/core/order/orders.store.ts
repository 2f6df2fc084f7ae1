/*
 * Orders and their lines: kept, held, read, moved. Whoever moves an order holds its row first (`holdOrder`),
 * and only then its stock and the store's counter of pickup numbers. Stores hold no policy: what may follow
 * what is in order.rules.ts. The same request of a member again violates `orders_request_once`.
 */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { OrderState, StockState } from './order.rules';
import { NO_TEXTS, type OrderTexts } from './order-texts.store';
import type { StockTaker } from './stock.rules';
import { campaignsOf } from './new-order';
import { toLine, toOrder } from './order-rows';
import {
  nameOf,
  type ClosedWhy,
  type NewOrder,
  type OrderKey,
  type OrderLineRow,
  type OrderRow,
} from './order.types';
import {
  addShared,
  countOpenOfMember,
  findOrderKey,
  findOrderOfRequest,
  findOrderPlace,
  findUnpaid,
  findUnpaidOfMember,
  insertOrder,
  lockOrder,
  lowerLine,
  markClosed,
  markConfirmed,
  markMoved,
  markPaid,
  markRetaken,
  moveStock,
  readLinesOfMember,
  readLinesOfMembers,
  readOrdersOfMember,
  readOrdersOfMembers,
  setReleased,
  takePickupNo,
  type IReadLinesOfMemberResult,
} from './orders.store.queries';

/**
 * Keeps a new order, unpaid, with its lines and what was written on it; the member's row is held. False: it
 * must not be now (its account is closed, its request has made an order, `mostUnpaid` are open), or another
 * order has its number.
 */
export async function keepOrder(
  db: Db,
  order: NewOrder,
  { remark, cupTexts }: OrderTexts = NO_TEXTS,
  mostUnpaid: number | null = null,
): Promise<boolean> {
  const { lines, createdAt, payBy, quote, referral, seat: _asked, ...rest } = order;
  const [row] = await insertOrder.run(
    {
      ...rest,
      quote: JSON.stringify(quote),
      campaigns: campaignsOf(quote),
      referral: referral && JSON.stringify(referral),
      createdAt: isoInstant(createdAt),
      payBy: isoInstant(payBy),
      mostUnpaid,
      remark,
      cupTexts: JSON.stringify(cupTexts),
      lines: column(lines, (line) => line.line),
      products: column(lines, (line) => line.product),
      categories: column(lines, (line) => line.category),
      names: column(lines, (line) => line.name),
      optionsTexts: column(lines, (line) => line.optionsText),
      chosen: column(lines, (line) => JSON.stringify(line.chosen)),
      quantities: column(lines, (line) => line.quantity),
      lineListFen: column(lines, (line) => line.listFen),
      lineNetFen: column(lines, (line) => line.netFen),
      linePoints: column(lines, (line) => line.points),
      stocks: column(lines, (line) => line.stock),
      stockProducts: column(lines, (line) => JSON.stringify(line.stockProducts)),
    },
    db,
  );
  return row?.kept === 1;
}

/** Locks an order until the transaction ends and reads it; null: the member has no such order. */
export async function holdOrder(db: Db, memberId: bigint, orderId: string): Promise<OrderRow | null> {
  const [row] = await lockOrder.run({ memberId, orderId }, db);
  return row === undefined ? null : toOrder(row);
}

/** Orders of a store's board, whoever ordered; those that there are, by member and number. */
export async function readOrdersByKey(db: Db, keys: readonly OrderKey[]): Promise<OrderRow[]> {
  if (keys.length === 0) return [];
  return (await readOrdersOfMembers.run(keyColumns(keys), db)).map(toOrder);
}

/** Orders of a member; those that there are, by number. */
export async function readOrdersOf(
  db: Db,
  memberId: bigint,
  orderIds: readonly string[],
): Promise<OrderRow[]> {
  const asked = { memberId, orderIds: [...orderIds] };
  return orderIds.length === 0 ? [] : (await readOrdersOfMember.run(asked, db)).map(toOrder);
}

/** One order; null: the member has no such order. */
export async function readOrder(db: Db, memberId: bigint, orderId: string): Promise<OrderRow | null> {
  const [order] = await readOrdersOf(db, memberId, [orderId]);
  return order ?? null;
}

/** The order that a request of the member has made; null: none. */
export async function findByRequest(db: Db, memberId: bigint, requestId: string): Promise<OrderRow | null> {
  const [row] = await findOrderOfRequest.run({ memberId, requestId }, db);
  return row === undefined ? null : readOrder(db, memberId, row.order_id);
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
  const [owner] = await findOrderKey.run({ orderId }, db);
  if (owner === undefined) return null;
  const key = { memberId: owner.member_id, orderId };
  const [place] = await findOrderPlace.run(key, db);
  const isHere = place?.brand_id === brandId && (storeId === null || place.store_id === storeId);
  return isHere ? key : null;
}

/** Lines of orders in the order of their carts, by "member/order": of a store's board, whoever ordered. */
export async function readLinesByKey(
  db: Db,
  keys: readonly OrderKey[],
): Promise<Map<string, OrderLineRow[]>> {
  return linesByName(keys, keys.length === 0 ? [] : await readLinesOfMembers.run(keyColumns(keys), db));
}

/** Lines of a member's orders in the order of their carts, by "member/order". */
export async function readLinesOf(
  db: Db,
  memberId: bigint,
  orderIds: readonly string[],
): Promise<Map<string, OrderLineRow[]>> {
  const keys = orderIds.map((orderId) => ({ memberId, orderId }));
  const asked = { memberId, orderIds: [...orderIds] };
  return linesByName(keys, keys.length === 0 ? [] : await readLinesOfMember.run(asked, db));
}

function linesByName(
  keys: readonly OrderKey[],
  rows: readonly IReadLinesOfMemberResult[],
): Map<string, OrderLineRow[]> {
  const lines = new Map<string, OrderLineRow[]>(keys.map((key) => [nameOf(key), []]));
  for (const row of rows)
    lines.get(nameOf({ memberId: row.member_id, orderId: row.order_id }))?.push(toLine(row));
  return lines;
}

/** The lines of one order. */
export const readLines = async (db: Db, { memberId, orderId }: OrderKey): Promise<OrderLineRow[]> =>
  (await readLinesOf(db, memberId, [orderId])).get(nameOf({ memberId, orderId })) ?? [];

const keyColumns = (keys: readonly OrderKey[]) => ({
  memberIds: column(keys, (key) => key.memberId),
  orderIds: column(keys, (key) => key.orderId),
});

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

/** An order becomes paid, and what its lines held of the stock is sold. */
export async function keepPaid(db: Db, { memberId, orderId }: OrderKey, at: Instant): Promise<void> {
  await markPaid.run({ memberId, orderId, paidAt: isoInstant(at) }, db);
}

/**
 * A paid order is confirmed, with its pickup number and the first of the codes that no order of the brand
 * has; the code.
 */
export async function keepConfirmed(
  db: Db,
  { memberId, orderId, brandId }: Pick<OrderRow, 'memberId' | 'orderId' | 'brandId'>,
  confirmed: { at: Instant; pickupNo: string; codes: string[] },
): Promise<string> {
  const { at, pickupNo, codes } = confirmed;
  const kept = { memberId, orderId, brandId, at: isoInstant(at), pickupNo, codes };
  const [row] = await markConfirmed.run(kept, db);
  return present(row, 'a free pickup code').code;
}

/** One that closed unpaid is paid after all. */
export async function keepRetaken(db: Db, { memberId, orderId }: OrderKey, at: Instant): Promise<void> {
  await markRetaken.run({ memberId, orderId, paidAt: isoInstant(at) }, db);
}

/** A line's price becomes lower by so much. */
export async function keepDifference(
  db: Db,
  { memberId, orderId }: OrderKey,
  { line, fen }: { line: string; fen: bigint },
): Promise<void> {
  await lowerLine.run({ memberId, orderId, line, fen }, db);
}

/** So much of a line's price went back beside its units. */
export async function keepShared(
  db: Db,
  { memberId, orderId }: OrderKey,
  { line, fen }: { line: string; fen: bigint },
): Promise<void> {
  await addShared.run({ memberId, orderId, line, fen }, db);
}

/** An order closes. */
export async function keepClosed(
  db: Db,
  { memberId, orderId }: OrderKey,
  why: ClosedWhy,
  at: Instant,
): Promise<void> {
  await markClosed.run({ memberId, orderId, why, closedAt: isoInstant(at) }, db);
}

/** An order comes to a later state; the instant is that of the state, where it has one. */
export async function keepState(
  db: Db,
  { memberId, orderId }: OrderKey,
  state: Extract<OrderState, 'preparing' | 'ready' | 'completed'>,
  at: Instant,
): Promise<void> {
  await markMoved.run({ memberId, orderId, state, at: isoInstant(at) }, db);
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

/** Goods of these lines, of which nothing is left, are back on the shelf. */
export async function releaseLines(db: Db, { memberId, orderId }: OrderKey, lines: string[]): Promise<void> {
  if (lines.length > 0) await setReleased.run({ memberId, orderId, lines }, db);
}

/**
 * Orders that were to be paid until an instant and are not, the oldest first: those that are seats of groups,
 * or the others.
 */
export async function findOverdue(
  db: Db,
  { seats, until }: { seats: boolean; until: Instant },
  limit: number,
): Promise<OrderKey[]> {
  const rows = await findUnpaid.run({ until: isoInstant(until), seats, limit }, db);
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

/**
 * A brand's orders for its operators: filtered, newest first, a page at a time; the same as CSV. Names are
 * masked. Reads only.
 */
import { ORDER_ID, type Serving } from '../../../contract/order';
import type { BrandOrderRow, BrandOrdersReply, OrdersCsvReply, TradeRequest } from '../../../contract/trade';
import type { Db } from '../../../platform/db';
import { column, groupBy } from '../../kernel/columns';
import { csvPage } from '../../kernel/csv';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { formatInstant, isoInstant, parseDay, startOfDay } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { shownState, statesShownAs, type OrderState } from '../../order/order.rules';
import { orderWords } from '../../order/words';
import { brandOrderWords } from './brand-order-words';
import { findBrandOrders, findLinesOfOrders } from './list-brand-orders.view.queries';

const PAGE = 50;
const CSV_PAGE = 500;
/** An order has at most so many lines (contract/order.ts). */
const MOST_LINES = 20;
/** A longer time is asked for in parts. Days. */
const MOST_DAYS = 366;

type Filter = Omit<Extract<TradeRequest, { action: 'list-brand-orders' }>, 'action'>;
export interface Zone {
  brandId: number;
  utcOffsetMinutes: number;
}

interface Page {
  rows: BrandOrderRow[];
  next: string | null;
}

/** Null: the days are none, too many, or the cursor is none. */
async function readPage(db: Db, zone: Zone, filter: Filter, size: number): Promise<Page | null> {
  const { brandId, utcOffsetMinutes } = zone;
  const [from, to] = [parseDay(filter.from), parseDay(filter.to)];
  if (!(from <= to) || to - from >= MOST_DAYS) return null;
  const end = { at: startOfDay(to + 1, utcOffsetMinutes), id: '' };
  const place = filter.after === undefined ? end : readPlace(filter.after, ORDER_ID);
  if (place === null) return null;
  const found = await findBrandOrders.run(
    {
      brandId,
      from: isoInstant(startOfDay(from, utcOffsetMinutes)),
      until: isoInstant(Math.min(place.at, end.at)),
      beforeId: place.id,
      store: filter.store ?? null,
      states: filter.state === undefined ? null : statesShownAs(filter.state),
      text: filter.text?.trim().toUpperCase() || null,
      limit: sought(size),
    },
    db,
  );
  const { shown: rows, next } = pageOf(found, size, (row) =>
    writePlace({ at: row.created_at.getTime(), id: row.order_id }),
  );
  const what = await readWhat(db, rows);
  return {
    rows: rows.map((row) => ({
      order: row.order_id,
      store: row.store_id,
      storeName: row.store_name,
      state: shownState(row.state as OrderState),
      pickupNo: row.pickup_no,
      serving: row.serving as Serving | null,
      member: maskedName(row.member ?? ''),
      createdAt: formatInstant(row.created_at.getTime(), utcOffsetMinutes),
      what: what.get(`${row.member_id}/${row.order_id}`) ?? '',
      listFen: row.list_fen.toString(),
      payableFen: row.payable_fen.toString(),
      pointsUsed: row.points_used.toString(),
      refundedFen: row.refunded_fen.toString(),
    })),
    next,
  };
}

/** "茉莉轻乳茶 ×2、桂花糯米糍" of each order. */
async function readWhat(
  db: Db,
  orders: readonly { member_id: bigint; order_id: string }[],
): Promise<Map<string, string>> {
  if (orders.length === 0) return new Map();
  const lines = await findLinesOfOrders.run(
    {
      memberIds: column(orders, (order) => order.member_id),
      orderIds: column(orders, (order) => order.order_id),
      limit: orders.length * MOST_LINES,
    },
    db,
  );
  const byOrder = groupBy(lines, (line) => `${line.member_id}/${line.order_id}`);
  return new Map([...byOrder].map(([order, own]) => [order, orderWords.what(own)]));
}

/** A page of orders; null: the filter is not understood. */
export async function listBrandOrders(db: Db, zone: Zone, filter: Filter): Promise<BrandOrdersReply | null> {
  const page = await readPage(db, zone, filter, PAGE);
  return page === null ? null : { orders: page.rows, next: page.next };
}

/**
 * A page of orders as CSV, the first with its header and the mark by which spreadsheets know UTF-8. Cells
 * that a spreadsheet would take for a formula get an apostrophe. Null: the filter is not understood.
 */
export async function exportBrandOrders(db: Db, zone: Zone, filter: Filter): Promise<OrdersCsvReply | null> {
  const page = await readPage(db, zone, filter, CSV_PAGE);
  if (page === null) return null;
  const cells = page.rows.map((row) => brandOrderWords.cells(row));
  const isFirst = filter.after === undefined;
  return { csv: csvPage(brandOrderWords.header, cells, isFirst), next: page.next };
}

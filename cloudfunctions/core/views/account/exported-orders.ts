/**
 * The member's orders in the export: what was bought, at which price, what they wrote on it, and what went
 * back or was asked back. Newest first; reads only.
 */
import type { ExportedEntry, ExportedOrder } from '../../../contract/account';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { pageOf, sought, type Place } from '../../kernel/page';
import { formatInstant, isoInstant, type Instant } from '../../kernel/time';
import { shownState } from '../../order/order.rules';
import { nameOf, type OrderLineRow, type OrderRow } from '../../order/order.types';
import { readLinesOf, readOrdersOf } from '../../order/orders.store';
import { NO_TEXTS, readTextsOf, type OrderTexts } from '../../order/order-texts.store';
import { readAfterSales } from '../../payment/after-sales.store';
import { readRefunds } from '../../payment/refunds.store';
import { afterSaleView, refundView } from '../order/give-back';
import { findOrdersOfMember } from '../order/orders.view.queries';
import { findGivenBack, findPhoto } from './export.view.queries';

type ExportedPhoto = Extract<ExportedEntry, { kind: 'photo' }>;

/** Whose orders, told in which zone. */
interface Owner {
  memberId: bigint;
  brandId: number;
  utcOffsetMinutes: number;
}

/** Orders a page: each may have twenty lines. */
const PAGE = 20;

const sqlPlace = ({ at, id }: Place) => ({ beforeAt: isoInstant(at), beforeId: id });

/** Orders before a place, and where the next page begins; null: there are no more. */
export async function readExportedOrders(
  db: Db,
  owner: Owner,
  before: Place,
): Promise<{ entries: ExportedOrder[]; next: Place | null }> {
  const { memberId } = owner;
  const rows = await findOrdersOfMember.run({ memberId, ...sqlPlace(before), limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => ({ at: row.created_at.getTime(), id: row.order_id }));
  return {
    entries: await describeOrders(
      db,
      owner,
      shown.map((row) => row.order_id),
    ),
    next,
  };
}

/** In the order given. */
async function describeOrders(db: Db, owner: Owner, orderIds: readonly string[]): Promise<ExportedOrder[]> {
  if (orderIds.length === 0) return [];
  const { memberId, brandId } = owner;
  const orders = await readOrdersOf(db, memberId, orderIds);
  const lines = await readLinesOf(db, memberId, orderIds);
  const texts = await readTextsOf(db, memberId, orderIds);
  const stores = await readStoresById(db, brandId, [...new Set(orders.map((order) => order.storeId))]);
  const names = new Map(stores.map((store) => [store.id, store.name]));
  const found = await findGivenBack.run({ memberId, orderIds: [...orderIds] }, db);
  const givenBack = new Set(found.map((row) => row.order_id));
  const entries: ExportedOrder[] = [];
  for (const order of orders.sort((a, b) => orderIds.indexOf(a.orderId) - orderIds.indexOf(b.orderId))) {
    const own = { order, lines: lines.get(nameOf(order)) ?? [], texts: texts.get(nameOf(order)) ?? NO_TEXTS };
    entries.push({
      ...entryOf(own, owner.utcOffsetMinutes),
      store: names.get(order.storeId) ?? order.storeId,
      ...(givenBack.has(order.orderId) ? await givenBackOf(db, own, owner) : { refunds: [], requests: [] }),
    });
  }
  return entries;
}

interface Own {
  order: OrderRow;
  lines: readonly OrderLineRow[];
  texts: OrderTexts;
}

function entryOf(
  { order, lines, texts }: Own,
  utcOffsetMinutes: number,
): Omit<ExportedOrder, 'store' | 'refunds' | 'requests'> {
  const text = (at: Instant | null): string | null =>
    at === null ? null : formatInstant(at, utcOffsetMinutes);
  return {
    kind: 'order',
    at: formatInstant(order.createdAt, utcOffsetMinutes),
    order: order.orderId,
    state: shownState(order.state),
    place: order.place,
    channel: order.channel,
    pickupNo: order.pickupNo,
    paidAt: text(order.paidAt),
    completedAt: text(order.completedAt),
    closedAt: text(order.closedAt),
    remark: texts.remark,
    lines: lines.map(({ line, name, optionsText, quantity, listFen, netFen, points }) => ({
      name,
      optionsText,
      text: texts.cupTexts[line] ?? '',
      quantity,
      listFen: listFen.toString(),
      netFen: netFen.toString(),
      points: points.toString(),
    })),
    listFen: order.listFen.toString(),
    payableFen: order.payableFen.toString(),
    pointsUsed: order.pointsUsed.toString(),
    refundedFen: order.refundedFen.toString(),
    pointsReturned: order.pointsReturned.toString(),
  };
}

async function givenBackOf(
  db: Db,
  { order, lines }: Own,
  { utcOffsetMinutes }: Owner,
): Promise<Pick<ExportedOrder, 'refunds' | 'requests'>> {
  const naming = { lines, utcOffsetMinutes };
  const refunds = await readRefunds(db, order);
  const requests = await readAfterSales(db, order);
  return {
    refunds: refunds.map((refund) => refundView(refund, naming)),
    requests: requests.map((request) => afterSaleView(request, refunds, naming)),
  };
}

/**
 * The newest photo of a request before a place, and its own place; a page has one, which may be large. Null:
 * there are no more.
 */
export async function readExportedPhoto(
  db: Db,
  { memberId, utcOffsetMinutes }: Owner,
  before: Place,
): Promise<{ entry: ExportedPhoto; place: Place } | null> {
  const [row] = await findPhoto.run({ memberId, ...sqlPlace(before) }, db);
  if (row === undefined) return null;
  const at = row.asked_at.getTime();
  return {
    entry: {
      kind: 'photo',
      at: formatInstant(at, utcOffsetMinutes),
      order: row.order_id,
      request: row.after_sale_id,
      type: row.photo_type,
      base64: row.photo.toString('base64'),
    },
    place: { at, id: row.after_sale_id },
  };
}

/** Orders as lines of their member's list. Reads only. */
import type { GroupKind } from '../../../contract/group-kind';
import { ORDER_ID, type OrderList, type OrdersReply, type OrderSummary } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { DAY_MS, formatInstant, isoInstant, type Instant } from '../../kernel/time';
import { readMenuItems } from '../../menu/menu.store';
import { AT_COUNTER, shownState, statesOfList } from '../../order/order.rules';
import { nameOf, type OrderLineRow, type OrderRow } from '../../order/order.types';
import { readLinesOf, readOrdersOf } from '../../order/orders.store';
import { orderWords } from '../../order/words';
import {
  findCurrentOrders,
  findKindsOfGroups,
  findOpenRequests,
  findOrdersOfMember,
  findRefundsUnderWay,
} from './orders.view.queries';

const PAGE = 20;
/** What is under way of one guest, and how far back: a strip has no room for more, and no memory. */
const CURRENT = 10;
const CURRENT_MS = 14 * DAY_MS;
/** Pictures that a line of the list has room for. */
const PICTURES = 3;

/** Whose orders, in which zone they are told. */
export interface Looking {
  memberId: bigint;
  brandId: number;
  now: Instant;
  utcOffsetMinutes: number;
}

/** A page, newest first, after a cursor; null for a cursor that no page gave. */
export async function listOrders(
  db: Db,
  looking: Looking,
  { which = 'all', after }: { which?: Exclude<OrderList, 'current'>; after?: string | undefined },
): Promise<OrdersReply | null> {
  // Clocks differ: what another process wrote may lie a little ahead.
  const place = after === undefined ? { at: looking.now + DAY_MS, id: '' } : readPlace(after, ORDER_ID);
  if (place === null) return null;
  const { memberId } = looking;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const only = { states: statesOfList(which), refunds: which === 'refunds' || null };
  const found = await findOrdersOfMember.run({ memberId, ...before, ...only, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(found, PAGE, (row) =>
    writePlace({ at: row.created_at.getTime(), id: row.order_id }),
  );
  return {
    orders: await readSummaries(
      db,
      looking,
      shown.map((row) => row.order_id),
    ),
    next,
  };
}

/**
 * What something may still happen to, newest first. Nothing: one statement on an index of what is under way.
 */
export async function listCurrentOrders(db: Db, looking: Looking): Promise<OrdersReply> {
  const { memberId, now } = looking;
  const since = isoInstant(now - CURRENT_MS);
  const found = await findCurrentOrders.run({ memberId, since, now: isoInstant(now), limit: CURRENT }, db);
  const orderIds = found.map((row) => row.order_id);
  return { orders: orderIds.length === 0 ? [] : await readSummaries(db, looking, orderIds), next: null };
}

/** Orders in the order given. */
async function readSummaries(db: Db, looking: Looking, orderIds: readonly string[]): Promise<OrderSummary[]> {
  const { memberId } = looking;
  const found = await readOrdersOf(db, memberId, orderIds);
  const orders = new Map(found.map((order) => [order.orderId, order]));
  const lines = await readLinesOf(db, memberId, orderIds);
  const about = await readAbout(db, looking, [...orders.values()], [...lines.values()].flat());
  return orderIds.flatMap((orderId) => {
    const order = orders.get(orderId);
    return order === undefined ? [] : [summaryOf(order, lines.get(nameOf(order)) ?? [], about)];
  });
}

/** What summaries show besides the orders themselves. */
export interface About {
  storeNames: ReadonlyMap<string, string>;
  /** By product; products that left the menu are missing. */
  pictures: ReadonlyMap<string, string>;
  openRequests: ReadonlySet<string>;
  /** Orders with money on its way back, and whether it is stuck. */
  refunding: ReadonlyMap<string, boolean>;
  /** By group. */
  kinds: ReadonlyMap<string, GroupKind>;
  utcOffsetMinutes: number;
}

/** Names, pictures, open requests and kinds of group of these orders. */
export async function readAbout(
  db: Db,
  { memberId, brandId, utcOffsetMinutes }: Looking,
  orders: readonly OrderRow[],
  lines: readonly OrderLineRow[],
): Promise<About> {
  const stores = await readStoresById(db, brandId, [...new Set(orders.map((order) => order.storeId))]);
  const items = await readMenuItems(
    db,
    brandId,
    lines.map((line) => line.product),
  );
  const orderIds = orders.map((order) => order.orderId);
  const open = orderIds.length === 0 ? [] : await findOpenRequests.run({ memberId, orderIds }, db);
  const backs = orders.some(({ paidAt }) => paidAt !== null)
    ? await findRefundsUnderWay.run({ memberId, orderIds }, db)
    : [];
  return {
    storeNames: new Map(stores.map((store) => [store.id, store.name])),
    pictures: new Map(items.map(({ item }) => [item.product, item.picture])),
    kinds: await readKinds(db, orders),
    openRequests: new Set(open.map((row) => row.order_id)),
    refunding: new Map(backs.map((row) => [row.order_id, row.stuck])),
    utcOffsetMinutes,
  };
}

async function readKinds(db: Db, orders: readonly OrderRow[]): Promise<About['kinds']> {
  const groupIds = [...new Set(orders.flatMap(({ groupId }) => groupId ?? []))];
  const rows = groupIds.length === 0 ? [] : await findKindsOfGroups.run({ groupIds }, db);
  return new Map(rows.map((row) => [row.group_id, row.kind as GroupKind]));
}

/** One order as a line of the list. */
export function summaryOf(order: OrderRow, lines: readonly OrderLineRow[], about: About): OrderSummary {
  const { groupId, orderId } = order;
  const kind = groupId === null ? null : present(about.kinds.get(groupId), `group ${groupId}`);
  const stuck = about.refunding.get(orderId);
  // A parcel has a code of its own.
  const isAtCounter = AT_COUNTER.has(order.state) && kind !== 'community';
  const pictures = lines.flatMap((line) => about.pictures.get(line.product) || []);
  return {
    order: orderId,
    store: { id: order.storeId, name: about.storeNames.get(order.storeId) ?? order.storeId },
    state: shownState(order.state),
    pickupNo: order.pickupNo,
    createdAt: formatInstant(order.createdAt, about.utcOffsetMinutes),
    payableFen: order.payableFen.toString(),
    refundedFen: order.refundedFen.toString(),
    what: orderWords.what(lines),
    pictures: [...new Set(pictures)].slice(0, PICTURES),
    payBy: order.state === 'created' ? formatInstant(order.payBy, about.utcOffsetMinutes) : null,
    pickupCode: isAtCounter ? order.pickupCode : null,
    openRequest: about.openRequests.has(orderId),
    refunding: stuck === undefined ? null : stuck ? 'stuck' : 'under-way',
    group: groupId === null || kind === null ? null : { group: groupId, kind },
  };
}

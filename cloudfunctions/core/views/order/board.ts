/**
 * The live board of a store and its past orders, as staff see them: what is to be made for whom, and what may
 * be done with it. Reads only.
 */
import type { BoardGroup, BoardOrder, BoardReply, PastOrdersReply } from '../../../contract/counter';
import { ORDER_ID } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { column } from '../../kernel/columns';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { dayNameOf, formatInstant, isoInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { mayRefund } from '../../order/refund-rights.rules';
import { ORDER, shownState, type OrderCommand } from '../../order/order.rules';
import { nameOf, type OrderKey, type OrderLineRow, type OrderRow } from '../../order/order.types';
import { readLinesByKey, readOrdersByKey } from '../../order/orders.store';
import { NO_TEXTS, readTextsByKey, type OrderTexts } from '../../order/order-texts.store';
import { mayDo } from '../../staff/roles.rules';
import type { Staff } from '../../staff/staff.types';
import { readGroupsOfOrders } from './board-groups';
import { countAsked, findBoard, findBoardOrder, findBoardOrders, findPastOrders } from './board.view.queries';

/** More than a counter ever has at once. */
export const BOARD = 200;
const PAGE = 20;

/** Who of staff looks at which store, when. */
export interface Watching {
  staff: Staff;
  store: string;
  now: Instant;
  utcOffsetMinutes: number;
}

/** Orders that wait: paid and preparing, oldest first; then those that are ready. */
export async function showBoard(db: Db, watching: Watching): Promise<BoardReply> {
  const place = placeOf(watching);
  const orders = await readBoardOrders(db, watching, await findBoard.run({ ...place, limit: BOARD }, db));
  const [asked] = await countAsked.run({ ...place, limit: BOARD }, db);
  const isReady = (order: BoardOrder): boolean => order.state === 'ready';
  return {
    orders: [...orders.filter((order) => !isReady(order)), ...orders.filter(isReady)],
    asked: asked?.asked ?? 0,
    at: formatInstant(watching.now, watching.utcOffsetMinutes),
  };
}

/** A page of orders that were handed out or refunded, newest first; null for a cursor that no page gave. */
export async function listPastOrders(
  db: Db,
  watching: Watching,
  after: string | undefined,
): Promise<PastOrdersReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, ORDER_ID);
  if (place === null) return null;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const found = await findPastOrders.run({ ...placeOf(watching), ...before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(found, PAGE, (row) =>
    writePlace({ at: present(row.paid_at, 'the instant of payment').getTime(), id: row.order_id }),
  );
  return {
    orders: await readBoardOrders(db, watching, shown),
    next,
  };
}

/** Some orders of the store, as they stand, oldest first. The caller has seen that they are the store's. */
export async function readSomeOrders(
  db: Db,
  watching: Watching,
  keys: readonly OrderKey[],
): Promise<BoardOrder[]> {
  const memberIds = column(keys, ({ memberId }) => memberId);
  const orderIds = column(keys, ({ orderId }) => orderId);
  return readBoardOrders(db, watching, await findBoardOrders.run({ memberIds, orderIds }, db));
}

/** One order of the store that was paid; null: there is none. The caller has seen that it is the store's. */
export async function readBoardOrder(db: Db, watching: Watching, key: OrderKey): Promise<BoardOrder | null> {
  const [order] = await readBoardOrders(db, watching, await findBoardOrder.run({ ...key }, db));
  return order ?? null;
}

const placeOf = ({ staff, store }: Watching) => ({ brandId: staff.brandId, storeId: store });

interface FoundOrder {
  member_id: bigint;
  order_id: string;
  member: string | null;
  open_request: boolean;
}

/** The orders found, in their order. */
async function readBoardOrders(
  db: Db,
  watching: Watching,
  found: readonly FoundOrder[],
): Promise<BoardOrder[]> {
  const keys = found.map((row): OrderKey => ({ memberId: row.member_id, orderId: row.order_id }));
  const orders = new Map((await readOrdersByKey(db, keys)).map((order) => [nameOf(order), order]));
  const lines = await readLinesByKey(db, keys);
  const texts = await readTextsByKey(db, keys);
  const groups = await readGroupsOfOrders(
    db,
    [...orders.values()].filter(({ groupId }) => groupId !== null),
  );
  return keys.flatMap((key, place) => {
    const name = nameOf(key);
    const order = orders.get(name);
    const row = found[place];
    if (order === undefined || row === undefined) return [];
    const group = groups.get(name) ?? null;
    const read = { lines: lines.get(name) ?? [], texts: texts.get(name) ?? NO_TEXTS, row, group };
    return [boardOrder(watching, order, read)];
  });
}

interface Read {
  lines: readonly OrderLineRow[];
  texts: OrderTexts;
  row: FoundOrder;
  group: BoardGroup | null;
}

function boardOrder(watching: Watching, order: OrderRow, { lines, texts, row, group }: Read): BoardOrder {
  const text = (at: Instant): string => formatInstant(at, watching.utcOffsetMinutes);
  return {
    order: order.orderId,
    group,
    state: shownState(order.state),
    pickupNo: present(order.pickupNo, 'the pickup number'),
    place: order.place,
    serving: order.serving,
    member: maskedName(row.member ?? ''),
    paidAt: text(present(order.paidAt, 'the instant of payment')),
    readyAt: order.readyAt === null ? null : text(order.readyAt),
    remark: texts.remark,
    lines: lines.map(({ line, name, optionsText, quantity, refundedQuantity, netFen }) => ({
      line,
      name,
      optionsText,
      text: texts.cupTexts[line] ?? '',
      quantity,
      refundedQuantity,
      netFen: netFen.toString(),
    })),
    payableFen: order.payableFen.toString(),
    refundedFen: order.refundedFen.toString(),
    openRequest: row.open_request,
    may: mayWith(watching, order),
  };
}

const STEPS = { 'start-order': 'start', 'ready-order': 'ready', 'hand-out': 'hand-out' } as const;

/**
 * What the role and the order's state allow now. How much a clerk may give back is looked at when they do.
 */
function mayWith({ staff, store, now, utcOffsetMinutes }: Watching, order: OrderRow): BoardOrder['may'] {
  const may = (action: BoardOrder['may'][number]): boolean => mayDo(staff.role, staff.stores, action, store);
  const steps = (Object.entries(STEPS) as [keyof typeof STEPS, OrderCommand][]).flatMap(
    ([action, command]) => (may(action) && ORDER.changes(order.state, command) ? [action] : []),
  );
  const today = dayNameOf(now, utcOffsetMinutes);
  const refunds =
    may('refund-order') &&
    ORDER.changes(order.state, 'refund-all') &&
    mayRefund(staff.role, 0n, order.businessDay, today);
  return refunds ? [...steps, 'refund-order'] : steps;
}

/** What orders at the counter are a part of: their group, and how many of it are made here. Reads only. */
import type { BoardGroup } from '../../../contract/counter';
import type { GroupKind } from '../../../contract/group-kind';
import type { Db } from '../../../platform/db';
import { column } from '../../kernel/columns';
import { nameOf, type OrderKey } from '../../order/order.types';
import { faceOf } from '../group/face';
import { findBatch, findGroupsOfOrders } from './board.view.queries';

/** More than anybody makes at once. */
export const MOST_BATCH = 200;

/** The group of each order that is in one, by the order's name: one statement, none where there are none. */
export async function readGroupsOfOrders(
  db: Db,
  orders: readonly OrderKey[],
): Promise<Map<string, BoardGroup>> {
  if (orders.length === 0) return new Map();
  const memberIds = column(orders, ({ memberId }) => memberId);
  const orderIds = column(orders, ({ orderId }) => orderId);
  const rows = await findGroupsOfOrders.run({ memberIds, orderIds }, db);
  return new Map(
    rows.map((row) => [
      nameOf({ memberId: row.member_id, orderId: row.order_id }),
      {
        group: row.group_id,
        kind: row.kind as GroupKind,
        name: row.name,
        guest: faceOf(row.guest, row.shows_face).name,
        people: row.paid,
        batch: row.batch,
      },
    ]),
  );
}

/** Orders of a group at a store that were not given back. */
export async function readBatch(
  db: Db,
  place: { brandId: number; storeId: string },
  groupId: string,
): Promise<OrderKey[]> {
  const { brandId, storeId } = place;
  const rows = await findBatch.run({ brandId, storeId, groupId, limit: MOST_BATCH }, db);
  return rows.map((row) => ({ memberId: row.member_id, orderId: row.order_id }));
}

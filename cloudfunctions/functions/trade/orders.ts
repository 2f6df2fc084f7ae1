/** Orders of the brand: as a list, as CSV, and one of them. */
import type { BrandOrderReply, BrandOrdersReply, OrdersCsvReply } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { findOrder } from '../../core/order/orders.store';
import { logAction } from '../../core/staff/action-log.store';
import { nameOf } from '../../core/order/order.types';
import { readGroupsOfOrders } from '../../core/views/order/board-groups';
import { exportBrandOrders, listBrandOrders } from '../../core/views/order/list-brand-orders';
import { showOrder } from '../../core/views/order/show-order';
import { withSnapshot, withTransaction } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** A page of orders. */
export const listOrders = (
  context: Asking,
  filter: AskedFor<'list-brand-orders'>,
): Promise<Reply<BrandOrdersReply>> =>
  withSnapshot(context.database, async (db) => {
    const { utcOffsetMinutes } = await brandOf(context, db);
    const page = await listBrandOrders(db, { brandId: staffOf(context).brandId, utcOffsetMinutes }, filter);
    return acceptFound(page, 'bad-request');
  });

/**
 * A page of orders as CSV. That somebody takes them along is written down with the first page, in the
 * transaction that reads it: nobody gets what is not written down.
 */
export const exportOrders = (
  context: Asking,
  filter: AskedFor<'export-orders'>,
): Promise<Reply<OrdersCsvReply>> =>
  withTransaction(context.database, async (db) => {
    const { utcOffsetMinutes } = await brandOf(context, db);
    const page = await exportBrandOrders(db, { brandId: staffOf(context).brandId, utcOffsetMinutes }, filter);
    if (page === null) return reject('bad-request');
    const { from, to, store = null, state = null } = filter;
    if (filter.after === undefined)
      await logAction(db, doerOf(context), {
        action: 'export-orders',
        after: { from, to, store, state },
        doneAt: context.now,
      });
    return accept(page);
  });

/** One order as its member reads it, but for the code that picks it up. */
export const showBrandOrder = (context: Asking, orderId: string): Promise<Reply<BrandOrderReply>> =>
  withSnapshot(context.database, async (db) => {
    const { rules, utcOffsetMinutes } = await brandOf(context, db);
    const { brandId } = staffOf(context);
    const found = await findOrder(db, { brandId, storeId: null }, orderId);
    const looking = { brandId, rules, utcOffsetMinutes, now: context.now };
    const order =
      found === null
        ? null
        : await showOrder(db, { ...looking, taxTable: null, memberId: found.memberId }, orderId);
    if (found === null || order === null) return reject('not-found');
    const inGroup = (await readGroupsOfOrders(db, [found])).get(nameOf(found)) ?? null;
    return accept({ ...order, pickupCode: null, inGroup });
  });

/** What a cart costs, and the member's orders; each from one snapshot. */
import type { OrderReply, OrderRequest, OrdersReply, QuoteReply, WaitReply } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { quoteNow } from '../../core/views/order/quote';
import { showOrder as show } from '../../core/views/order/show-order';
import { showWait as wait } from '../../core/views/order/show-wait';
import { listCurrentOrders, listOrders as list } from '../../core/views/order/summaries';
import { wantedCoupon, wantedPoints } from '../../core/views/order/wanted';
import type { Context } from '../../platform/context';
import { asDb, withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, memberOf } from '../../platform/handler';

/** The price of a cart now, or what is wrong with it. */
export async function quote(
  context: Context,
  { store, lines, points, coupon }: Extract<OrderRequest, { action: 'quote' }>,
): Promise<Reply<QuoteReply>> {
  const { database, now } = context;
  const buyer = { ...memberOf(context), now };
  const wanted = wantedPoints(points);
  const couponWanted = wantedCoupon(coupon);
  const quoted = await quoteNow(database, buyer, { store, lines, wanted, couponWanted });
  return accept('outcome' in quoted ? quoted : { outcome: 'quoted', quote: quoted.quote });
}

/** A page of the member's orders, or all that something may still happen to. */
export function listOrders(
  context: Context,
  { which, after }: Extract<OrderRequest, { action: 'list-orders' }>,
): Promise<Reply<OrdersReply>> {
  return withSnapshot(context.database, async (db) => {
    const looking = await lookingOf(db, context);
    if (which === 'current') return accept(await listCurrentOrders(db, looking));
    return acceptFound(await list(db, looking, { ...(which && { which }), after }), 'bad-request');
  });
}

/** How long it takes at a store now. */
export async function showWait(context: Context, storeId: string): Promise<Reply<WaitReply>> {
  const { brandId } = memberOf(context);
  const found = await wait(asDb(context.database), { brandId, storeId }, context.now);
  return acceptFound(found, 'not-found');
}

/** One order of the member. */
export function showOrder(context: Context, orderId: string): Promise<Reply<OrderReply>> {
  return withSnapshot(context.database, async (db) => {
    const looking = { ...(await lookingOf(db, context)), taxTable: context.taxTable };
    const order = await show(db, looking, orderId);
    return acceptFound(order, 'not-found');
  });
}

async function lookingOf(db: Db, context: Context) {
  const { memberId, brandId } = memberOf(context);
  const { rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  return { memberId, brandId, now: context.now, rules, utcOffsetMinutes };
}

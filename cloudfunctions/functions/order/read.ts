/** What a cart costs, and the member's orders; each from one snapshot. */
import type { OrderReply, OrderRequest, OrdersReply, QuoteReply } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { quoteNow } from '../../core/views/order/quote';
import { showOrder as show } from '../../core/views/order/show-order';
import { listOrders as list } from '../../core/views/order/summaries';
import { wantedCoupon, wantedPoints } from '../../core/views/order/wanted';
import type { Context } from '../../platform/context';
import { withSnapshot, type Db } from '../../platform/db';
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

/** A page of the member's orders. */
export function listOrders(context: Context, after: string | undefined): Promise<Reply<OrdersReply>> {
  return withSnapshot(context.database, async (db) => {
    const page = await list(db, await lookingOf(db, context), after);
    return acceptFound(page, 'bad-request');
  });
}

/** One order of the member. */
export function showOrder(context: Context, orderId: string): Promise<Reply<OrderReply>> {
  return withSnapshot(context.database, async (db) => {
    const order = await show(db, await lookingOf(db, context), orderId);
    return acceptFound(order, 'not-found');
  });
}

async function lookingOf(db: Db, context: Context) {
  const { memberId, brandId } = memberOf(context);
  const { rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  return { memberId, brandId, now: context.now, rules, utcOffsetMinutes };
}

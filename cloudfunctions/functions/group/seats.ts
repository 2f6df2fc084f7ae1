/** What a seat costs, and taking it: an order that waits for its group. */
import type { GroupRequest, SeatQuoteReply, TakeSeatReply } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { checkOrderTexts } from '../../core/settlement/order/check-order-texts';
import { createOrder } from '../../core/settlement/order/create-order';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { present } from '../../core/kernel/assert';
import { isoInstant } from '../../core/kernel/time';
import { quoteSeat as quote } from '../../core/views/group/quote-seat';
import { wantedCoupon, wantedPoints } from '../../core/views/order/wanted';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';

/** The price now, or why there is no seat. */
export async function quoteSeat(
  context: Context,
  { seat: of, store, lines, points, coupon }: Extract<GroupRequest, { action: 'quote-seat' }>,
): Promise<Reply<SeatQuoteReply>> {
  const buyer = { ...memberOf(context), now: context.now };
  const wanted = wantedPoints(points);
  const couponWanted = wantedCoupon(coupon);
  const seat = { of, showsFace: false };
  const quoted = await quote(context.database, buyer, seat, { store, lines, wanted, couponWanted });
  if ('outcome' in quoted) return accept(quoted);
  const priceFen = quoted.seat.asked.priceFen?.toString() ?? null;
  return accept({ outcome: 'quoted', quote: quoted.quote, priceFen });
}

/** Takes it at the price that the member saw, or says what has changed. */
export async function takeSeat(
  context: Context,
  request: Extract<GroupRequest, { action: 'take-seat' }>,
): Promise<Reply<TakeSeatReply>> {
  const { seat: of, showsFace, coupon, ...asked } = request;
  const member = memberOf(context);
  const refused = await checkOrderTexts(context, member.memberId, request);
  if (refused === 'wechat-refused') return reject(refused);
  if (refused.length > 0) return accept({ outcome: 'problems', problems: refused });
  const wish = {
    ...asked,
    payableFen: BigInt(request.payableFen),
    pointsUsed: BigInt(request.pointsUsed),
    couponWanted: wantedCoupon(coupon),
    ...{ place: '', channel: 'group' },
    seat: { of, showsFace },
  };
  const created = await createOrder(context.database, member, wish, context.now);
  if (created === 'session-expired') return reject(created);
  if (created.outcome !== 'created') return accept(created);
  const { order } = created;
  if (order.state === 'paid') await runOrderEffects(context, order, context.now);
  return accept({
    outcome: 'created',
    group: present(order.groupId, `the group of order ${order.orderId}`),
    order: order.orderId,
    payableFen: order.payableFen.toString(),
    payBy: order.state === 'created' ? isoInstant(order.payBy) : null,
  });
}

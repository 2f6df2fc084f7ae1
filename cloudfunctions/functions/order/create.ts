/**
 * Creating an order, and cancelling it before it is paid or made; what follows from either is carried out
 * right after.
 */
import type { CreateReply, OrderRequest } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { checkOrderTexts } from '../../core/settlement/order/check-order-texts';
import { cancelOrder as cancel } from '../../core/settlement/holdings/close-order';
import { createOrder as create } from '../../core/settlement/order/create-order';
import { cancelPaidOrder as cancelPaid } from '../../core/settlement/money/cancel-paid-order';
import type { OrderWish } from '../../core/settlement/order/order-wish';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { wantedCoupon } from '../../core/views/order/wanted';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';
import { assert } from '../../core/kernel/assert';
import { isoInstant } from '../../core/kernel/time';

type CreateRequest = Extract<OrderRequest, { action: 'create-order' }>;

/** Creates it at the price that the member saw, or says what has changed. */
export async function createOrder(context: Context, request: CreateRequest): Promise<Reply<CreateReply>> {
  const { database, now } = context;
  const refused = await checkOrderTexts(context, memberOf(context).memberId, request);
  if (refused === 'wechat-refused') return reject(refused);
  if (refused.length > 0) return accept({ outcome: 'problems', problems: refused });
  const wish: OrderWish = {
    ...request,
    payableFen: BigInt(request.payableFen),
    pointsUsed: BigInt(request.pointsUsed),
    couponWanted: wantedCoupon(request.coupon),
  };
  const created = await create(database, memberOf(context), wish, now);
  if (created === 'session-expired') return reject(created);
  assert(created.outcome !== 'no-seat', 'no seat was wanted');
  if (created.outcome !== 'created') return accept(created);
  const { order } = created;
  if (order.state === 'paid') await runOrderEffects(context, order, now);
  return accept({
    outcome: 'created',
    order: order.orderId,
    payableFen: order.payableFen.toString(),
    payBy: order.state === 'created' ? isoInstant(order.payBy) : null,
  });
}

/** Cancels it before it is paid. */
export async function cancelOrder(context: Context, orderId: string): Promise<Reply<null>> {
  const { memberId } = memberOf(context);
  const key = { memberId, orderId };
  const refused = await cancel(context.database, key, context.now);
  if (refused !== null) return reject(refused);
  await runOrderEffects(context, key, context.now);
  return accept(null);
}

/** Cancels it before anybody has begun to make it: all of it goes back. */
export async function cancelPaidOrder(
  context: Context,
  { order, requestId }: Extract<OrderRequest, { action: 'cancel-paid-order' }>,
): Promise<Reply<null>> {
  const { memberId } = memberOf(context);
  const key = { memberId, orderId: order };
  const refused = await cancelPaid(context.database, key, requestId, context.now);
  if (refused !== null) return reject(refused);
  await runOrderEffects(context, key, context.now);
  return accept(null);
}

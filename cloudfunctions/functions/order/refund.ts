/** Asking for money back, and withdrawing that. */
import type { OrderRequest } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { askRefund as ask, withdrawRequest as withdraw } from '../../core/settlement/money/request-refund';
import type { Context } from '../../platform/context';
import { accept, acceptUnless, memberOf, reject } from '../../platform/handler';

type AskedFor<Action extends OrderRequest['action']> = Extract<OrderRequest, { action: Action }>;

/** Keeps the request; its id. */
export async function askRefund(
  context: Context,
  { order, lines, reason, photo, requestId }: AskedFor<'ask-refund'>,
): Promise<Reply<{ request: string }>> {
  const { memberId } = memberOf(context);
  const asked = { lines, reason, photo: photo ?? null, requestId };
  const kept = await ask(context.database, { memberId, orderId: order }, asked, context.now);
  return typeof kept === 'string' ? reject(kept) : accept(kept);
}

/** Withdraws a request that waits for an answer. */
export async function withdrawRequest(
  context: Context,
  { request }: AskedFor<'withdraw-request'>,
): Promise<Reply<null>> {
  const refused = await withdraw(context.database, memberOf(context), request, context.now);
  return acceptUnless(refused);
}

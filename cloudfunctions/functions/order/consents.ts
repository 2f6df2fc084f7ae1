/** Messages that the member allows. */
import type { OrderRequest } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { keepMessageConsents as keep } from '../../core/settlement/account/keep-message-consents';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf } from '../../platform/handler';

/** Counts what was allowed in WeChat's dialogue. */
export async function keepMessageConsents(
  context: Context,
  { kinds, requestId }: Extract<OrderRequest, { action: 'keep-message-consents' }>,
): Promise<Reply<null>> {
  const { memberId } = memberOf(context);
  const refused = await keep(context.database, memberId, { kinds, requestId }, context.now);
  return acceptUnless(refused);
}

/** Paying an order, and asking whether it is paid. */
import type { PayReply } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import {
  checkPayment as check,
  payOrder,
  type NotPaying,
  type Paying,
} from '../../core/settlement/money/pay-order';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';
import { isoInstant } from '../../core/kernel/time';

/** What the guest's device needs to pay. */
export async function pay(context: Context, orderId: string): Promise<Reply<PayReply>> {
  const { memberId } = memberOf(context);
  return answer(context, orderId, await payOrder(context, { memberId, orderId }, context.now));
}

/** Asks WeChat Pay now. */
export async function checkPayment(context: Context, orderId: string): Promise<Reply<PayReply>> {
  const { memberId } = memberOf(context);
  return answer(context, orderId, await check(context, { memberId, orderId }, context.now));
}

async function answer(
  context: Context,
  orderId: string,
  paying: Paying | NotPaying,
): Promise<Reply<PayReply>> {
  if ('refused' in paying) return reject(paying.refused);
  if (paying.outcome === 'to-pay') {
    const { params, payBy } = paying;
    return accept({
      outcome: 'to-pay',
      params,
      cashier: context.cashier,
      payBy: isoInstant(payBy),
    });
  }
  const { memberId } = memberOf(context);
  await runOrderEffects(context, { memberId, orderId }, context.now);
  return accept(paying);
}

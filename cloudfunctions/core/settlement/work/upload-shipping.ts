/** Tells WeChat that an order was handed out: without it WeChat keeps the money. Once for each order. */
import { WechatRefusal } from '../../../platform/wechat/wechat-call';
import { asDb } from '../../../platform/db';
import { formatInstant } from '../../kernel/time';
import type { TakenEffect } from '../../effect/effects';
import { readLines } from '../../order/orders.store';
import { readPayments } from '../../payment/payments.store';
import type { Outcome } from './effect-outcome';
import type { Outside } from '../../../platform/outside';
import { payerOf } from '../../member/payer.store';

/** WeChat's own clock. */
const CHINA_MINUTES = 8 * 60;

/** Tells it; where nothing was paid, or there is no mini-program, there is nobody to tell. */
export async function uploadShipping(
  { database: pool, wechat, demo }: Outside,
  { memberId, owner: { id: orderId }, payload }: TakenEffect<'upload-shipping'>,
): Promise<Outcome> {
  if (wechat === null) return 'done';
  const db = asDb(pool);
  const paid = (await readPayments(db, { memberId, orderId })).find(({ state }) => state === 'paid');
  const payerOpenid = await payerOf(db, memberId, demo);
  // Who closed the account has no openid any more; WeChat lets the money go after some days.
  if (paid?.transactionId == null || payerOpenid === null) return 'done';
  const lines = await readLines(db, { memberId, orderId });
  try {
    await wechat.uploadShippingInfo({
      transactionId: paid.transactionId,
      payerOpenid,
      description: lines.map(({ name, quantity }) => `${name} ×${quantity}`).join('、'),
      at: formatInstant(payload.handedOutAt, CHINA_MINUTES),
    });
    return 'done';
  } catch (error) {
    if (error instanceof WechatRefusal) return { failed: error.message, giveUp: true };
    throw error;
  }
}

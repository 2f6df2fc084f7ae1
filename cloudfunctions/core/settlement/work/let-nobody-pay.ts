/** Closes one payment at WeChat Pay; where it was paid first, takes the money. */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Instant } from '../../kernel/time';
import { keepClosed, type PaymentRow } from '../../payment/payments.store';
import { askPayment } from '../money/ask-payment';
import { NO_PAY, type Outcome } from './effect-outcome';

/** A payment that was never ordered may still be on its way there. Milliseconds. */
const ON_ITS_WAY_MS = 60_000;

/** Nobody can pay it after this; what was paid in this moment is taken. `failed`: WeChat Pay did not say. */
export async function letNobodyPay(outside: Outside, payment: PaymentRow, now: Instant): Promise<Outcome> {
  const { database: pool, wechatPay } = outside;
  if (payment.state !== 'open') return 'done';
  if (wechatPay === null) return NO_PAY;
  const reply = await wechatPay.close(payment.outTradeNo);
  const wasNeverThere =
    !reply.ok &&
    reply.code === 'not-found' &&
    payment.prepayId === null &&
    now - payment.madeAt >= ON_ITS_WAY_MS;
  if (reply.ok || wasNeverThere) {
    await keepClosed(asDb(pool), payment);
    return 'done';
  }
  if (reply.code === 'paid' && (await askPayment(outside, payment, now)) === 'paid') return 'done';
  return { failed: `${reply.code}: ${reply.message}` };
}

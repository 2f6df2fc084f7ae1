/**
 * Asks WeChat Pay what became of one payment, and takes what it says. A missing notice changes nothing but
 * the time at which one knows.
 */
import { asDb } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { keepClosed, type PaymentRow } from '../../payment/payments.store';
import type { Outside } from '../../../platform/outside';
import { receivePayment } from './receive-payment';
import { isMoney } from '../../payment/payment.rules';

/** `open`: nobody has paid yet. `not-found`: WeChat Pay never heard of it. `unsure`: there was no answer. */
export type Asked = 'paid' | 'closed' | 'open' | 'not-found' | 'unsure';

/** Asks about one payment that is open. */
export async function askPayment(outside: Outside, payment: PaymentRow, now: Instant): Promise<Asked> {
  const { database: pool, wechatPay, log } = outside;
  if (wechatPay === null) return 'unsure';
  const { outTradeNo, brandId } = payment;
  const reply = await wechatPay.query(outTradeNo);
  if (!reply.ok) {
    if (reply.code === 'not-found') return 'not-found';
    log.warn({ outTradeNo, code: reply.code, problem: reply.message }, 'a payment could not be asked about');
    return 'unsure';
  }
  if (isMoney(reply.data)) {
    await receivePayment(pool, brandId, reply.data, now);
    return 'paid';
  }
  if (reply.data.state !== 'CLOSED') return 'open';
  await keepClosed(asDb(pool), payment);
  return 'closed';
}

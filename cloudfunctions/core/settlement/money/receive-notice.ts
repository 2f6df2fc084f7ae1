/**
 * A notice of WeChat Pay, genuine and understood: what it reports is taken, then the ledger is told at once.
 * What asks WeChat Pay again is left to the worker, because it waits for the answer.
 */
import type { PayNotice } from '../../../platform/wechat-pay/wechat-pay';
import type { Instant } from '../../kernel/time';
import type { Outside } from '../../../platform/outside';
import { receivePayment } from './receive-payment';
import { receiveRefund } from './receive-refund';
import { runOrderEffects } from '../work/run-effects';
import { isMoney } from '../../payment/payment.rules';

/**
 * Takes one notice; told again it changes nothing. Throws only trouble, so that WeChat Pay tells it again.
 */
export async function receiveNotice(
  outside: Outside,
  brandId: number,
  notice: PayNotice,
  now: Instant,
): Promise<void> {
  const { database: pool } = outside;
  if (notice.kind === 'refund') {
    await receiveRefund(pool, brandId, notice.refund, now);
    return;
  }
  if (!isMoney(notice.payment)) return;
  const order = await receivePayment(pool, brandId, notice.payment, now);
  if (order !== null) await runOrderEffects(outside, order, now, 'settlement');
}

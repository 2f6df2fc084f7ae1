/**
 * A notice of a payment or refund, genuine and understood: what it reports is taken, then the ledger is told
 * at once. What becomes of transfers is taken in the room of withdrawals (receive-transfer.ts). What asks
 * WeChat Pay again is left to the worker, because it waits for the answer.
 */
import type { PayNotice } from '../../../platform/wechat-pay/wechat-pay';
import type { Instant } from '../../kernel/time';
import type { Outside } from '../../../platform/outside';
import { receivePayment } from './receive-payment';
import { receiveRefund } from './receive-refund';
import { runOrderEffects, tellTaken } from '../work/run-effects';
import { isMoney } from '../../payment/payment.rules';

/**
 * Telling a sale takes milliseconds; where this process ends before, the worker tells it after. Milliseconds.
 */
const TELLS_MS = 15_000;

/**
 * Takes one notice; told again it changes nothing. Throws only trouble, so that WeChat Pay tells it again.
 */
export async function receiveNotice(
  outside: Outside,
  brandId: number,
  notice: Exclude<PayNotice, { kind: 'transfer' }>,
  now: Instant,
): Promise<void> {
  const { database: pool } = outside;
  if (notice.kind === 'refund') {
    await receiveRefund(pool, brandId, notice.refund, now);
    return;
  }
  if (!isMoney(notice.payment)) return;
  const received = await receivePayment(pool, brandId, notice.payment, now, now + TELLS_MS);
  if (received === null) return;
  if (received.sale !== null) await tellTaken(outside, received.sale, now);
  else await runOrderEffects(outside, received, now, 'settlement');
}

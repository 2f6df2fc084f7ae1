/**
 * What became of a refund, as WeChat Pay answers, reports in a notice or says when asked: in any order, once
 * or often.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Refund } from '../../../platform/wechat-pay/wechat-pay';
import type { Instant } from '../../kernel/time';
import { addEffects, keepForOperator } from '../../payment/effects.store';
import { firstAsk } from '../../payment/payment.rules';
import { commandOfReport, moveRefund, type RefundState } from '../../payment/refund.rules';
import { holdRefund, keepRefundState, type RefundRow } from '../../payment/refunds.store';

/**
 * Takes one report; the state of the refund after it, null where nobody knows the refund. Told again it
 * changes nothing.
 */
export const receiveRefund = (
  pool: Database,
  brandId: number,
  told: Refund,
  now: Instant,
): Promise<RefundRow | null> => withTransaction(pool, (db) => take(db, brandId, told, now));

async function take(db: Db, brandId: number, told: Refund, now: Instant): Promise<RefundRow | null> {
  const { outRefundNo, refundFen } = told;
  const refund = await holdRefund(db, outRefundNo);
  if (refund === null || refundFen !== refund.amountFen || told.outTradeNo !== refund.outTradeNo) {
    const owner = refund ?? { brandId, memberId: null, orderId: null };
    const reason =
      refund === null
        ? `WeChat Pay reports refund ${outRefundNo} of ${refundFen} fen, which is none of ours.`
        : `WeChat Pay reports refund ${outRefundNo} of ${refundFen} fen; ours is of ${refund.amountFen} fen.`;
    await keepUnknown(db, owner, told, reason, now);
    return null;
  }
  const state = moveRefund(refund.state, commandOfReport(told.state));
  if (state === 'same') return refund;
  const doneAt = state === 'done' ? (told.doneAt?.getTime() ?? now) : null;
  const failed = state === 'failed' ? `WeChat Pay did not give it back (${told.state}).` : null;
  await keepRefundState(db, outRefundNo, {
    state,
    wechatRefundId: told.refundId,
    doneAt,
    askAt: state === 'processing' ? firstAsk(now) : null,
    lastError: failed,
  });
  if (failed !== null) await leaveToOperator(db, refund, failed, now);
  if (doneAt !== null) await tellMember(db, refund, doneAt, now);
  return { ...refund, state, doneAt };
}

const keepUnknown = (
  db: Db,
  { brandId, memberId, orderId }: { brandId: number; memberId: bigint | null; orderId: string | null },
  { outRefundNo, refundId }: Refund,
  reason: string,
  now: Instant,
): Promise<void> =>
  keepForOperator(
    db,
    { brandId, memberId, orderId, kind: 'unknown-refund', subject: refundId, payload: { outRefundNo } },
    reason,
    now,
  );

/** A refund that failed waits as the effect that sends it, until an operator retries that. */
async function leaveToOperator(db: Db, refund: RefundRow, reason: string, now: Instant): Promise<void> {
  const { brandId, memberId, orderId, refundId } = refund;
  const effect = { brandId, memberId, orderId, kind: 'send-refund', subject: refundId, payload: {} } as const;
  await keepForOperator(db, effect, reason, now);
}

async function tellMember(db: Db, refund: RefundRow, at: Instant, now: Instant): Promise<void> {
  const { brandId, memberId, orderId, refundId } = refund;
  const payload = { message: 'refund-done', at, refundId } as const;
  const subject = `refund-done:${refundId}`;
  await addEffects(db, [{ brandId, memberId, orderId, kind: 'send-message', subject, payload }], now);
}

/** A refund that WeChat Pay refuses for good: an operator must act. */
export const failRefund = (pool: Database, refundId: string, reason: string, now: Instant): Promise<void> =>
  withTransaction(pool, async (db) => {
    const refund = await holdRefund(db, refundId);
    if (refund === null) return;
    await change(db, refund, moveRefund(refund.state, 'fail'), reason);
    if (refund.state !== 'done') await leaveToOperator(db, refund, reason, now);
  });

/** A failed refund is sent again. */
export const requeueRefund = (pool: Database, refundId: string): Promise<void> =>
  withTransaction(pool, async (db) => {
    const refund = await holdRefund(db, refundId);
    if (refund !== null) await change(db, refund, moveRefund(refund.state, 'retry'), null);
  });

async function change(
  db: Db,
  { refundId }: RefundRow,
  state: RefundState | 'same',
  lastError: string | null,
): Promise<void> {
  if (state === 'same') return;
  await keepRefundState(db, refundId, { state, wechatRefundId: null, doneAt: null, askAt: null, lastError });
}

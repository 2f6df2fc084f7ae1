/**
 * What became of a refund, as WeChat Pay answers, reports in a notice or says when asked: in any order, once
 * or often.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Refund } from '../../../platform/wechat-pay/wechat-pay';
import { NOBODY, ofOrder } from '../../effect/effects';
import { addEffects, keepForOperator } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import { firstAsk } from '../../payment/payment.rules';
import { commandOfReport, REFUND, type RefundCommand } from '../../payment/refund.rules';
import { keepSeatRefunded } from '../holdings/seat/keep-seat-refunded';
import {
  findRefundOwner,
  holdRefund,
  keepRefundState,
  type RefundKey,
  type RefundRow,
} from '../../payment/refunds.store';

/**
 * Takes one report; the state of the refund after it, null where nobody knows the refund. Told again it
 * changes nothing. `asked`: the refund that whoever asks has asked about; null: the report came by itself.
 */
export const receiveRefund = (
  pool: Database,
  brandId: number,
  told: Refund,
  now: Instant,
  asked: RefundKey | null = null,
): Promise<RefundRow | null> => withTransaction(pool, (db) => take(db, { brandId, asked }, told, now));

async function take(
  db: Db,
  { brandId, asked }: { brandId: number; asked: RefundKey | null },
  told: Refund,
  now: Instant,
): Promise<RefundRow | null> {
  const { outRefundNo, refundFen } = told;
  const key = asked?.refundId === outRefundNo ? asked : await findRefundOwner(db, outRefundNo);
  const refund = key === null ? null : await holdRefund(db, key);
  if (refund === null || refundFen !== refund.amountFen || told.outTradeNo !== refund.outTradeNo) {
    await keepUnknown(db, brandId, refund, told, now);
    return null;
  }
  const state = REFUND.answer(refund.state, commandOfReport(told.state));
  if (state === 'already') return refund;
  const doneAt = state === 'done' ? (told.doneAt?.getTime() ?? now) : null;
  const failed = state === 'failed' ? `WeChat Pay did not give it back (${told.state}).` : null;
  await keepRefundState(db, refund, {
    state,
    wechatRefundId: told.refundId,
    doneAt,
    askAt: state === 'processing' ? firstAsk(now) : null,
    lastError: failed,
  });
  if (failed !== null) await leaveToOperator(db, refund, failed, now);
  if (doneAt !== null) {
    await keepSeatRefunded(db, refund, doneAt);
    await tellMember(db, refund, doneAt, now);
  }
  return { ...refund, state, doneAt };
}

/** What is reported of a refund that is none of ours, or not as ours is. */
async function keepUnknown(
  db: Db,
  brandId: number,
  refund: RefundRow | null,
  { outRefundNo, refundId, refundFen }: Refund,
  now: Instant,
): Promise<void> {
  const nobodys = { brandId, memberId: NOBODY, owner: { kind: 'refund', id: outRefundNo } } as const;
  const reason =
    refund === null
      ? `WeChat Pay reports refund ${outRefundNo} of ${refundFen} fen, which is none of ours.`
      : `WeChat Pay reports refund ${outRefundNo} of ${refundFen} fen; ours is of ${refund.amountFen} fen.`;
  const owned = refund === null ? nobodys : ofOrder(refund);
  const effect = { ...owned, kind: 'unknown-refund', subject: refundId, payload: { outRefundNo } } as const;
  await keepForOperator(db, effect, reason, now);
}

/** A refund that failed waits as the effect that sends it, until an operator retries that. */
async function leaveToOperator(db: Db, refund: RefundRow, reason: string, now: Instant): Promise<void> {
  const { refundId: subject } = refund;
  const effect = { ...ofOrder(refund), kind: 'send-refund', subject, payload: {} } as const;
  await keepForOperator(db, effect, reason, now);
}

async function tellMember(db: Db, refund: RefundRow, at: Instant, now: Instant): Promise<void> {
  const { refundId } = refund;
  const payload = { message: 'refund-done', at, refundId } as const;
  const subject = `refund-done:${refundId}`;
  await addEffects(db, [{ ...ofOrder(refund), kind: 'send-message', subject, payload }], now);
}

/** A refund that WeChat Pay refuses for good: an operator must act. */
export const failRefund = (pool: Database, key: RefundKey, reason: string, now: Instant): Promise<void> =>
  withTransaction(pool, async (db) => {
    const refund = await holdRefund(db, key);
    if (refund === null) return;
    await change(db, refund, 'fail', reason);
    if (refund.state !== 'done') await leaveToOperator(db, refund, reason, now);
  });

/** A failed refund is sent again. */
export const requeueRefund = (pool: Database, key: RefundKey): Promise<void> =>
  withTransaction(pool, async (db) => {
    const refund = await holdRefund(db, key);
    if (refund !== null) await change(db, refund, 'retry', null);
  });

async function change(
  db: Db,
  refund: RefundRow,
  command: RefundCommand,
  lastError: string | null,
): Promise<void> {
  const state = REFUND.answer(refund.state, command);
  if (state === 'already') return;
  await keepRefundState(db, refund, { state, wechatRefundId: null, doneAt: null, askAt: null, lastError });
}

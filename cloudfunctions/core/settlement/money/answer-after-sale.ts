/**
 * Staff answer a guest's request: accepting it refunds what it asks for in the same transaction, declining it
 * says why. Two answers at once are one.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import { mayRefund } from '../../order/refund-rights.rules';
import { AFTER_SALE } from '../../payment/after-sale.rules';
import { keepAnswer } from '../../payment/after-sales.store';
import { logAction } from '../../staff/action-log.store';
import { brandDay, readBrandRules } from '../../programme/brand-rules.store';
import { holdAfterSale } from './hold-after-sale';
import { logRefund, type Refunder } from './refund-order';
import { refundWithin, type NotRefunded } from '../holdings/refund-within';

export interface Answer {
  afterSaleId: string;
  accept: boolean;
  words: string;
}

export type Answered = (OrderKey & { refundId: string | null }) | { refused: NotRefunded | 'not-found' };

/** Answers a request of the place's store, or says why not. The same answer again changes nothing. */
export async function answerAfterSale(
  pool: Database,
  { place, role }: Refunder,
  { afterSaleId, accept, words }: Answer,
  now: Instant,
): Promise<Answered> {
  const { brandId, storeId, staffId } = place;
  const today = brandDay(await readBrandRules(asDb(pool), brandId), now);
  return withTransaction(pool, async (db): Promise<Answered> => {
    const request = await holdAfterSale(db, brandId, afterSaleId);
    if (request === null || request.storeId !== storeId) return { refused: 'not-found' };
    const { memberId, orderId, order, lines } = request;
    const state = AFTER_SALE.answer(request.state, accept ? 'accept' : 'decline');
    if (state === 'wrong-state') return { refused: state };
    if (state === 'already') return { memberId, orderId, refundId: request.refundId };
    const answered = { staffId, answer: words === '' ? null : words, at: now };
    if (!accept) {
      await keepAnswer(db, request, { ...answered, state, refundId: null });
      const after = { request: afterSaleId, state };
      await logAction(db, place, {
        action: 'answer-after-sale',
        memberId,
        subject: orderId,
        after,
        doneAt: now,
      });
      return { memberId, orderId, refundId: null };
    }
    const may = (fen: bigint): boolean => mayRefund(role, fen, order.businessDay, today);
    const asked = { lines, staffId, requestId: `asked:${afterSaleId}`, reason: '', may };
    const refunded = await refundWithin(db, order, asked, now);
    if ('refused' in refunded) return refunded;
    await keepAnswer(db, request, { ...answered, state, ...refunded });
    await logRefund(db, place, order, { ...refunded, reason: '' }, now);
    return { memberId, orderId, ...refunded };
  });
}

/**
 * Staff give back a part of an order, or all that is left, without a guest's asking. Two at once give back
 * once.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { findOrder, holdOrder } from '../../order/orders.store';
import { shownState } from '../../order/order.rules';
import { mayRefund } from '../../order/refund-rights.rules';
import type { AskedUnits } from '../../order/refund-shares.rules';
import { logAction } from '../../staff/action-log.store';
import type { Staff, StaffPlace } from '../../staff/staff.types';
import { brandDay, readBrandRules } from '../../programme/brand-rules.store';
import { refundWithin, type NotRefunded } from '../holdings/refund-within';

/** Whoever refunds, where, and with which right. */
export interface Refunder {
  place: StaffPlace;
  role: Staff['role'];
}

export interface StaffRefund {
  orderId: string;
  /** Empty: everything that is left. */
  lines: readonly AskedUnits[];
  reason: string;
  requestId: string;
}

export type Refunded = (OrderKey & { refundId: string }) | { refused: NotRefunded | 'not-found' };

/**
 * Refunds an order of the place's store, or says why not; what is sent to WeChat Pay and the ledger waits as
 * effects.
 */
export async function refundOrder(
  pool: Database,
  by: Refunder,
  asked: StaffRefund,
  now: Instant,
): Promise<Refunded> {
  const today = brandDay(await readBrandRules(asDb(pool), by.place.brandId), now);
  return withTransaction(pool, async (db): Promise<Refunded> => {
    const key = await findOrder(db, by.place, asked.orderId);
    if (key === null) return { refused: 'not-found' };
    const order = present(await holdOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
    const { lines, reason, requestId } = asked;
    const may = (fen: bigint): boolean => mayRefund(by.role, fen, order.businessDay, today);
    const own = { lines, reason, requestId: `staff:${requestId}`, staffId: by.place.staffId, may };
    const refunded = await refundWithin(db, order, own, now);
    if ('refused' in refunded) return refunded;
    await logRefund(db, by.place, order, { ...refunded, reason }, now);
    return { ...key, ...refunded };
  });
}

/** Writes a refund down among what staff did. */
export const logRefund = (
  db: Db,
  place: StaffPlace,
  { memberId, orderId, state }: OrderRow,
  { refundId, reason }: { refundId: string; reason: string },
  now: Instant,
): Promise<void> =>
  logAction(db, place, {
    action: 'refund-order',
    memberId,
    subject: orderId,
    before: { state: shownState(state) },
    after: { refund: refundId },
    ...(reason === '' ? {} : { reason }),
    doneAt: now,
  });

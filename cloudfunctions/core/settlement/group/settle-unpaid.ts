/**
 * A seat that is not paid in time is released, but not before WeChat Pay lets nobody pay it any more: what
 * was paid in the last second is paid, whenever its notice comes. docs/group-buy.md, G-R2.
 */
import { asDb, withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import { findOpenPayment } from '../../payment/payments.store';
import { closeOrder } from '../holdings/close-order';
import { letNobodyPay } from '../work/let-nobody-pay';

/** Releases it, or takes the money that came; false: WeChat Pay did not say, and it is asked again. */
export async function settleUnpaid(outside: Outside, order: OrderKey, now: Instant): Promise<boolean> {
  const { database: pool } = outside;
  const open = await findOpenPayment(asDb(pool), order);
  if (open !== null && (await letNobodyPay(outside, open, now)) !== 'done') return false;
  await withTransaction(pool, (db) => closeOrder(db, order, 'unpaid', now));
  return true;
}

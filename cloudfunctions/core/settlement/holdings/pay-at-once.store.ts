/*
 * The usual payment of a plain order: order, payment, stock of its lines, pickup number and code, and the
 * effect that tells its sale, in one statement and so in one transaction. The same as pay-within.ts does step
 * by step; locks the order's row, then the payment, the lines, last the store's counter.
 */
import type { Db } from '../../../platform/db';
import type { TakenEffect } from '../../effect/effects';
import { isoInstant, type Instant } from '../../kernel/time';
import { newPickupCodes } from '../../order/order-id';
import { writePaidAtOnce } from './pay-at-once.store.queries';

export interface PaidAtOnce {
  outTradeNo: string;
  transactionId: string;
  paidFen: bigint;
  paidAt: Instant;
  sale: TakenEffect<'tell-sale'>;
  /** When the effect is due: nobody takes it before. */
  dueAt: Instant;
}

/** Writes it all; false: the order or its payment has changed since it was read, and nothing is written. */
export async function keepPaidAtOnce(
  db: Db,
  { outTradeNo, transactionId, paidFen, paidAt, sale, dueAt }: PaidAtOnce,
): Promise<boolean> {
  const { memberId, subject: orderId, attempts } = sale;
  const written = await writePaidAtOnce.run(
    {
      memberId,
      orderId,
      outTradeNo,
      transactionId,
      paidFen,
      paidAt: isoInstant(paidAt),
      sale: JSON.stringify(sale.payload),
      attempts,
      dueAt: isoInstant(dueAt),
      codes: newPickupCodes(),
    },
    db,
  );
  return written.length === 1;
}

/** What paying an order needs to know, in one statement. Reads only; nothing is held. */
import * as z from 'zod/mini';
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import type { OrderState } from '../../order/order.rules';
import type { OrderKey } from '../../order/order.types';
import { orderWords } from '../../order/words';
import type { PaymentRow } from '../../payment/payments.store';
import { findPaying } from './paying.view.queries';

export interface PayingFacts extends OrderKey {
  brandId: number;
  state: OrderState;
  payableFen: bigint;
  payBy: Instant;
  paidAt: Instant | null;
  /** The member's openid; null: none. */
  payer: string | null;
  /** What the guest reads in WeChat. @example 茉莉轻乳茶 ×2 */
  what: string;
  /** Payments that were begun, and the one that may still be paid. */
  attempts: number;
  open: PaymentRow | null;
}

const linesSchema = z.array(z.object({ name: z.string(), quantity: z.int() }));

/** The order; null: the member has no such order. */
export async function readPaying(db: Db, { memberId, orderId }: OrderKey): Promise<PayingFacts | null> {
  const [row] = await findPaying.run({ memberId, orderId }, db);
  if (row === undefined) return null;
  const key = { memberId, orderId, brandId: row.brand_id };
  const { out_trade_no: outTradeNo, attempt, amount_fen: amountFen, made_at: madeAt } = row;
  const hasOpen = outTradeNo !== null && attempt !== null && amountFen !== null && madeAt !== null;
  const none = { transactionId: null, paidFen: null, paidAt: null, refundedFen: 0n };
  return {
    ...key,
    state: row.state as OrderState,
    payableFen: row.payable_fen,
    payBy: row.pay_by.getTime(),
    paidAt: row.paid_at?.getTime() ?? null,
    payer: row.payer,
    what: orderWords.what(linesSchema.parse(row.lines ?? [])),
    attempts: row.attempts,
    open: hasOpen
      ? {
          ...key,
          ...none,
          outTradeNo,
          attempt,
          amountFen,
          prepayId: row.prepay_id,
          madeAt: madeAt.getTime(),
          state: 'open',
        }
      : null,
  };
}

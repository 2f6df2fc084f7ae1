/** What money that comes under a number is for, in one statement. Reads only; nothing is held. */
import * as z from 'zod/mini';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { saleEventOf } from '../../order/order-events.rules';
import type { OrderState } from '../../order/order.rules';
import type { OrderKey, OrderRow } from '../../order/order.types';
import type { PaymentState } from '../../payment/payment.rules';
import { readRuleSetsUntil } from '../../programme/programme.store';
import { utcOffsetOf } from '../../programme/programme.rules';
import { findPaidFor } from './paying.view.queries';

export interface PaidFor {
  order: OrderKey &
    Pick<OrderRow, 'brandId' | 'storeId' | 'businessDay' | 'couponId' | 'groupId'> & { state: OrderState };
  lines: Parameters<typeof saleEventOf>[1];
  payment: { outTradeNo: string; amountFen: bigint; state: PaymentState };
  utcOffsetMinutes: number;
}

const linesSchema = z.array(
  z.object({
    line: z.string(),
    product: z.string(),
    category: z.string(),
    quantity: z.int(),
    netFen: z.string(),
  }),
);

/** The payment with this number, and its order; null: none of ours. */
export async function readPaidFor(db: Db, outTradeNo: string): Promise<PaidFor | null> {
  const [row] = await findPaidFor.run({ outTradeNo }, db);
  if (row === undefined) return null;
  const { brand_id: brandId } = row;
  const ruleSets = await readRuleSetsUntil(db, new Map([[brandId, row.latest_programme]]));
  return {
    order: {
      memberId: row.member_id,
      orderId: row.order_id,
      brandId,
      storeId: row.store_id,
      businessDay: row.business_day,
      state: row.state as OrderState,
      couponId: row.coupon_id,
      groupId: row.group_id,
    },
    lines: linesSchema
      .parse(row.lines ?? [])
      .map(({ netFen, ...line }) => ({ ...line, netFen: BigInt(netFen) })),
    payment: { outTradeNo, amountFen: row.amount_fen, state: row.payment_state as PaymentState },
    utcOffsetMinutes: utcOffsetOf(present(ruleSets.get(brandId), 'the programme')),
  };
}

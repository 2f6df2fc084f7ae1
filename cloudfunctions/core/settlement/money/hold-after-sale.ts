/**
 * A request of a guest, with its order held, so that it and the order change one after the other. Nothing
 * else.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { OrderRow } from '../../order/order.types';
import { holdOrder } from '../../order/orders.store';
import { findAfterSale, type AfterSaleRow } from '../../payment/after-sales.store';

/** The request of the brand with this id as it is now that its order is held; null: none. */
export async function holdAfterSale(
  db: Db,
  brandId: number,
  afterSaleId: string,
): Promise<(AfterSaleRow & { order: OrderRow }) | null> {
  const found = await findAfterSale(db, brandId, afterSaleId);
  if (found === null) return null;
  const order = present(await holdOrder(db, found.memberId, found.orderId), `order ${found.orderId}`);
  // Whoever held the order before may have answered it.
  const request = present(await findAfterSale(db, brandId, afterSaleId), `request ${afterSaleId}`);
  return { ...request, order };
}

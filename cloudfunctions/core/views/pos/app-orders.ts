/**
 * Which receipts that a store's POS names are orders of the mini-program: their money went to WeChat Pay, and
 * only a refund of the order gives it back together with the points.
 */
import type { Db } from '../../../platform/db';
import type { PosTill } from '../../pos/pos.types';
import { findAppOrders } from './app-orders.view.queries';

/** An order's number, by its form; receipts of another form cost no question. */
const ORDER_NUMBER = /^\d{18}$/;

/** Those of the receipts that are orders at this store. */
export async function readAppOrders(
  db: Db,
  { brandId, storeId }: PosTill,
  receipts: readonly string[],
): Promise<Set<string>> {
  const asked = receipts.filter((receipt) => ORDER_NUMBER.test(receipt));
  if (asked.length === 0) return new Set();
  const rows = await findAppOrders.run({ brandId, storeId, receipts: asked }, db);
  return new Set(rows.map((row) => row.order_id));
}

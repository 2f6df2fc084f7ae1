/**
 * Which receipts that a store's POS names are orders of the mini-program: their money went to WeChat Pay, and
 * only a refund of the order gives it back together with the points.
 */
import type { Db } from '../../../platform/db';
import { column } from '../../kernel/columns';
import type { PosTill } from '../../pos/pos.types';
import { findAppOrders } from './app-orders.view.queries';

/** An order's number, by its form; receipts of another form cost no question. */
const ORDER_NUMBER = /^\d{18}$/;

/** Those of the receipts that are orders at the store that is named with them, as "store/receipt". */
export async function readAppOrders(
  db: Db,
  { brandId }: PosTill,
  sales: readonly { store: string; receipt: string }[],
): Promise<Set<string>> {
  const asked = sales.filter(({ receipt }) => ORDER_NUMBER.test(receipt));
  if (asked.length === 0) return new Set();
  const stores = column(asked, ({ store }) => store);
  const rows = await findAppOrders.run(
    { brandId, stores, receipts: column(asked, (one) => one.receipt) },
    db,
  );
  return new Set(rows.map((row) => appOrderName({ store: row.store_id, receipt: row.order_id })));
}

export const appOrderName = ({ store, receipt }: { store: string; receipt: string }): string =>
  `${store}/${receipt}`;

/** A member's invoices, as they read them. Reads only. */
import {
  INVOICE_ID,
  type InvoicesReply,
  type InvoiceView,
  type OrderInvoice,
} from '../../../contract/invoice';
import type { Db } from '../../../platform/db';
import type { TaxTable } from '../../../contract/tax-table';
import { amountOf, ENDED, invoiceItems } from '../../invoice/invoice.rules';
import type { InvoiceRow } from '../../invoice/invoice.types';
import { MOST_OF_ORDER, readInvoices, readInvoicesOfOrder } from '../../invoice/invoices.store';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { mayBeInvoiced } from '../../order/order.rules';
import type { OrderLineRow, OrderRow } from '../../order/order.types';

const PAGE = 20;

const viewOf = (row: InvoiceRow): InvoiceView => ({
  invoice: row.invoiceId,
  order: row.orderId,
  state: row.state,
  amountFen: row.amountFen.toString(),
  company: row.isCompany,
  askedAt: isoInstant(row.askedAt),
  issuedAt: isoInstant(row.issuedAt),
  number: row.number,
});

/** A page of them, the last first; null: `after` is no place of it. */
export async function listInvoices(
  db: Db,
  memberId: bigint,
  after: string | undefined,
): Promise<InvoicesReply | null> {
  const place = after === undefined ? undefined : readPlace(after, INVOICE_ID);
  if (place === null) return null;
  const rows = await readInvoices(db, memberId, place, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, (row) => writePlace({ at: row.askedAt, id: row.invoiceId }));
  return { invoices: shown.map(viewOf), next };
}

/**
 * The newest of an order, and what one could be made out for now. Null: nobody makes invoices here, and none
 * was made.
 */
export async function readOrderInvoice(
  db: Db,
  order: OrderRow,
  lines: readonly OrderLineRow[],
  { table, now }: { table: TaxTable | null; now: Instant },
): Promise<OrderInvoice | null> {
  if (order.paidAt === null) return null;
  const before = await readInvoicesOfOrder(db, order);
  const [last] = before;
  const isFree = before.every(({ state }) => ENDED.has(state)) && before.length < MOST_OF_ORDER;
  const may = table !== null && isFree && mayBeInvoiced(order, now);
  const openFen = may ? amountOf(invoiceItems(lines, table)) : 0n;
  if (last === undefined && openFen === 0n) return null;
  return {
    last: last === undefined ? null : viewOf(last),
    openFen: openFen === 0n ? null : openFen.toString(),
  };
}

/**
 * A member asks for an invoice of an order: of the money that is left of it now, by how each line is taxed.
 * One of an order counts at a time; the same request again is the same. docs/invoices.md
 */
import type { InvoiceTitle } from '../../../contract/invoice';
import type { Database, Db } from '../../../platform/db';
import type { TaxTable } from '../../../contract/tax-table';
import { datedNumber } from '../../../platform/random-text';
import type { Vault } from '../../../platform/vault';
import { ofOrder } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { amountOf, ENDED, invoiceItems } from '../../invoice/invoice.rules';
import { addInvoice, MOST_OF_ORDER, readInvoicesOfOrder } from '../../invoice/invoices.store';
import { sealTitle } from '../../invoice/sealed-title';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { withOpenAccount } from '../../member/open-account.store';
import { mayBeInvoiced } from '../../order/order.rules';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { holdOrder, readLines } from '../../order/orders.store';
import { holdPayments } from '../../payment/payments.store';

export interface InvoiceAsk {
  title: InvoiceTitle;
  table: TaxTable;
  requestId: string;
}
export type NotInvoiced =
  'session-expired' | 'not-found' | 'wrong-state' | 'nothing-to-invoice' | 'invoice-open';

/** Keeps the request; its number, or why not. */
export const requestInvoice = (
  pool: Database,
  vault: Vault,
  key: OrderKey,
  ask: InvoiceAsk,
  now: Instant,
): Promise<{ invoice: string } | NotInvoiced> =>
  withOpenAccount(pool, key.memberId, async (db) => {
    const order = await holdOrder(db, key.memberId, key.orderId);
    return order === null ? 'not-found' : keep(db, vault, order, ask, now);
  });

async function keep(
  db: Db,
  vault: Vault,
  order: OrderRow,
  { title, table, requestId }: InvoiceAsk,
  now: Instant,
): Promise<{ invoice: string } | NotInvoiced> {
  const before = await readInvoicesOfOrder(db, order);
  const same = before.find((invoice) => invoice.requestId === requestId);
  if (same !== undefined) return { invoice: same.invoiceId };
  if (before.some(({ state }) => !ENDED.has(state))) return 'invoice-open';
  if (!mayBeInvoiced(order, now)) return 'wrong-state';
  const items = invoiceItems(await readLines(db, order), table);
  if (items.length === 0 || before.length >= MOST_OF_ORDER) return 'nothing-to-invoice';
  const paid = (await holdPayments(db, order)).find(({ state }) => state === 'paid');
  const transactionId = present(paid?.transactionId, `the payment of order ${order.orderId}`);
  const { memberId, orderId, brandId } = order;
  const invoiceId = datedNumber('F', order.businessDay);
  const key = { memberId, invoiceId };
  const sealed = { isCompany: title.kind === 'company', title: sealTitle(vault, key, title) };
  const asked = { ...key, brandId, orderId, requestId, amountFen: amountOf(items), items, transactionId };
  await addInvoice(db, { ...asked, ...sealed, askedAt: now });
  const effect = { ...ofOrder(order), kind: 'issue-invoice', subject: invoiceId, payload: {} } as const;
  await addEffects(db, [effect], now);
  return { invoice: invoiceId };
}

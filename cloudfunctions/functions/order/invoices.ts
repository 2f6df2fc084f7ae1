/** Invoices of what a member bought: asking for one, and reading them. */
import type { InvoicesReply } from '../../contract/invoice';
import type { OrderRequest } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { requestInvoice as request } from '../../core/settlement/invoice/request-invoice';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { listInvoices as list } from '../../core/views/invoice/invoices';
import type { Context } from '../../platform/context';
import { asDb } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';

/** Asks for one of an order; its number. */
export async function requestInvoice(
  context: Context,
  { order, title, requestId }: Extract<OrderRequest, { action: 'request-invoice' }>,
): Promise<Reply<{ invoice: string }>> {
  const { database, vault, taxTable: table, now } = context;
  if (table === null) return reject('wrong-state');
  const key = { memberId: memberOf(context).memberId, orderId: order };
  const asked = await request(database, vault, key, { title, table, requestId }, now);
  if (typeof asked === 'string') return reject(asked);
  await runOrderEffects(context, key, now);
  return accept(asked);
}

/** A page of the member's invoices. */
export async function listInvoices(
  context: Context,
  after: string | undefined,
): Promise<Reply<InvoicesReply>> {
  const found = await list(asDb(context.database), memberOf(context).memberId, after);
  return acceptFound(found, 'bad-request');
}

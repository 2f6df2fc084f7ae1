/** The calls behind invoices. */
import type { InvoicesReply, InvoiceTitle } from '../../../cloudfunctions/contract/invoice';
import type { OrderReply, OrderRequest } from '../../../cloudfunctions/contract/order';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: OrderRequest): Promise<Reply<T>> => callSigned<T>('order', request);

/** Of the money that is left of an order; the same `requestId` again is the same request. */
export const requestInvoice = (asked: {
  order: string;
  title: InvoiceTitle;
  requestId: string;
}): Promise<Reply<{ invoice: string }>> => ask({ action: 'request-invoice', ...asked });

/** Newest first. */
export const listInvoices = (after?: string): Promise<Reply<InvoicesReply>> =>
  ask({ action: 'list-invoices', ...pageAfter(after) });

/** The order that one is asked for. */
export const showOrder = (order: string): Promise<Reply<OrderReply>> => ask({ action: 'show-order', order });

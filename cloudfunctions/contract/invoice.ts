/**
 * Invoices (发票) for what a member paid in money: whom one is made out to, and how one stands. Amounts are
 * fen as decimal strings, instants ISO 8601. docs/invoices.md
 */
import * as z from 'zod/mini';
import { INVOICE_NAME_LENGTH, TAX_NUMBER } from './limits';
import { text } from './shapes';

/** Of an invoice's number here. */
export const INVOICE_ID = /^F\d{6}[0-9a-f]{16}$/;

const taxNumber = z.string().check(z.regex(TAX_NUMBER));
const titleName = text(1, INVOICE_NAME_LENGTH);

export const invoiceTitleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), name: titleName }),
  z.object({ kind: z.literal('company'), name: titleName, taxNumber }),
]);
export type InvoiceTitle = z.infer<typeof invoiceTitleSchema>;

export const INVOICE_STATES = [
  'requested',
  'issuing',
  'issued',
  'reversing',
  'reversed',
  'withdrawn',
] as const;
/**
 * `issuing`: the tax system has been sent it. `issued`: in the member's cards of WeChat. `reversing`,
 * `reversed`: taken back, because something of the order was. `withdrawn`: taken back before it was there.
 */
export type InvoiceState = (typeof INVOICE_STATES)[number];

export interface InvoiceView {
  invoice: string;
  order: string;
  state: InvoiceState;
  amountFen: string;
  company: boolean;
  askedAt: string;
  issuedAt: string | null;
  /** At the tax authority; null: there is none yet. */
  number: string | null;
}
export interface InvoicesReply {
  invoices: InvoiceView[];
  next: string | null;
}

/** Of an order: the newest one, and what one could be made out for now; null: none, or nothing. */
export interface OrderInvoice {
  last: InvoiceView | null;
  openFen: string | null;
}

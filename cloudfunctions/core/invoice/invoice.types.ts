/** Invoices as they are kept. Amounts are fen. No rules here. */
import type { InvoiceState } from '../../contract/invoice';
import type { TaxedAs } from '../../contract/tax-table';
import type { Instant } from '../kernel/time';

/** What of it is taxed alike. */
export interface InvoiceItem extends TaxedAs {
  /** Tax included. */
  fen: string;
}

/** An invoice is a member's: both together name it. */
export interface InvoiceKey {
  memberId: bigint;
  invoiceId: string;
}

export interface InvoiceRow extends InvoiceKey {
  brandId: number;
  orderId: string;
  requestId: string;
  state: InvoiceState;
  amountFen: bigint;
  items: InvoiceItem[];
  isCompany: boolean;
  /** Sealed; null: the account is closed. */
  title: Uint8Array | null;
  /** WeChat Pay's number of the payment. */
  transactionId: string;
  askedAt: Instant;
  sentAt: Instant | null;
  issuedAt: Instant | null;
  endedAt: Instant | null;
  number: string | null;
}

export type NewInvoice = Omit<InvoiceRow, 'state' | 'sentAt' | 'issuedAt' | 'endedAt' | 'number'>;

/** Whom an invoice is made out to, as it is kept: it opens in its own row and nowhere else. */
import { invoiceTitleSchema, type InvoiceTitle } from '../../contract/invoice';
import type { Vault } from '../../platform/vault';
import type { InvoiceKey } from './invoice.types';

const placeOf = ({ memberId, invoiceId }: InvoiceKey): string => `invoices/${memberId}/${invoiceId}`;

export const sealTitle = (vault: Vault, key: InvoiceKey, title: InvoiceTitle): Buffer =>
  vault.seal(Buffer.from(JSON.stringify(title)), placeOf(key));

export const openTitle = (vault: Vault, key: InvoiceKey, sealed: Uint8Array): InvoiceTitle =>
  invoiceTitleSchema.parse(JSON.parse(vault.open(sealed, placeOf(key)).toString()));

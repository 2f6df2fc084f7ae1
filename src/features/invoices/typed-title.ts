/** Whom an invoice is made out to, as it is typed. Pure. */
import type { InvoiceTitle } from '../../../cloudfunctions/contract/invoice';
import { INVOICE_NAME_LENGTH, TAX_NUMBER } from '../../../cloudfunctions/contract/limits';

export interface TypedTitle {
  kind: InvoiceTitle['kind'];
  name: string;
  taxNumber: string;
}

/** A tax number as it is sent: without blanks, in capitals. @example " 9133 0106ma2a…" → "91330106MA2A…" */
const plainTaxNumber = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();

/** Whether a tax number that was typed can be none. Nothing typed is not wrong yet. */
export const isWrongTaxNumber = (typed: string): boolean =>
  typed !== '' && !TAX_NUMBER.test(plainTaxNumber(typed));

/** What is sent; null: something is missing or wrong. */
export function titleOf({ kind, name: typed, taxNumber }: TypedTitle): InvoiceTitle | null {
  const name = typed.trim();
  if (name === '' || name.length > INVOICE_NAME_LENGTH) return null;
  if (kind === 'person') return { kind, name };
  const number = plainTaxNumber(taxNumber);
  return TAX_NUMBER.test(number) ? { kind, name, taxNumber: number } : null;
}

/*
 * Invoices. They are made and taken back under their order's row; what becomes of them is kept under their
 * own. A request told twice violates `invoices_request_once`, a second one that counts
 * `invoices_one_of_order`.
 */
import type { InvoiceState } from '../../contract/invoice';
import type { Db } from '../../platform/db';
import { END_OF_TIME, type Place } from '../kernel/page';
import { isoInstant } from '../kernel/time';
import type { InvoiceItem, InvoiceKey, InvoiceRow, NewInvoice } from './invoice.types';
import {
  eraseTitles,
  findInvoice,
  findInvoicesOfOrder,
  holdInvoiceRow,
  insertInvoice,
  listInvoiceRows,
  setInvoice,
  type IFindInvoiceResult,
} from './invoices.store.queries';

/** One for each refund that takes one back, and WeChat Pay's five of a payment. */
export const MOST_OF_ORDER = 5;

const toInvoice = (row: IFindInvoiceResult): InvoiceRow => ({
  memberId: row.member_id,
  invoiceId: row.invoice_id,
  brandId: row.brand_id,
  orderId: row.order_id,
  requestId: row.request_id,
  state: row.state as InvoiceState,
  amountFen: row.amount_fen,
  items: row.items as unknown as InvoiceItem[],
  isCompany: row.is_company,
  title: row.title,
  transactionId: row.transaction_id,
  askedAt: row.asked_at.getTime(),
  sentAt: row.sent_at?.getTime() ?? null,
  issuedAt: row.issued_at?.getTime() ?? null,
  endedAt: row.ended_at?.getTime() ?? null,
  number: row.number,
});

/** Keeps one that was asked for. */
export async function addInvoice(db: Db, { items, title, askedAt, ...row }: NewInvoice): Promise<void> {
  const kept = { ...row, items: JSON.stringify(items), title: title as Buffer, askedAt: isoInstant(askedAt) };
  await insertInvoice.run(kept, db);
}

/** One of them; null: the member has no such invoice. */
export async function readInvoice(db: Db, { memberId, invoiceId }: InvoiceKey): Promise<InvoiceRow | null> {
  const [row] = await findInvoice.run({ memberId, invoiceId }, db);
  return row === undefined ? null : toInvoice(row);
}

/** The same, its row held. */
export async function holdInvoice(db: Db, { memberId, invoiceId }: InvoiceKey): Promise<InvoiceRow | null> {
  const [row] = await holdInvoiceRow.run({ memberId, invoiceId }, db);
  return row === undefined ? null : toInvoice(row);
}

/** An order's, newest first. */
export const readInvoicesOfOrder = async (
  db: Db,
  { memberId, orderId }: Pick<InvoiceRow, 'memberId' | 'orderId'>,
): Promise<InvoiceRow[]> =>
  (await findInvoicesOfOrder.run({ memberId, orderId, limit: MOST_OF_ORDER }, db)).map(toInvoice);

/** A member's, newest first, from a place on. */
export async function readInvoices(
  db: Db,
  memberId: bigint,
  place: Place | undefined,
  limit: number,
): Promise<InvoiceRow[]> {
  const { at, id } = place ?? { at: END_OF_TIME, id: '' };
  const rows = await listInvoiceRows.run({ memberId, beforeAt: isoInstant(at), beforeId: id, limit }, db);
  return rows.map(toInvoice);
}

/** What became of one, whose row is held. */
export async function keepInvoice(db: Db, invoice: InvoiceRow): Promise<void> {
  const { memberId, invoiceId, state, number, sentAt, issuedAt, endedAt } = invoice;
  const at = { sentAt: isoInstant(sentAt), issuedAt: isoInstant(issuedAt), endedAt: isoInstant(endedAt) };
  await setInvoice.run({ memberId, invoiceId, state, number, ...at }, db);
}

/** Whom they are made out to goes with the account. */
export async function eraseInvoiceTitles(db: Db, memberId: bigint): Promise<void> {
  await eraseTitles.run({ memberId }, db);
}

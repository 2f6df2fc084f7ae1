/**
 * The invoice of an order: nothing that is held, but taken back when something of the order goes back. One
 * that was never sent is withdrawn at once; one that was is taken back by an effect (docs/invoices.md).
 */
import type { Db } from '../../../../platform/db';
import { ofOrder, type NewEffect } from '../../../effect/effects';
import { ENDED, INVOICE } from '../../../invoice/invoice.rules';
import { holdInvoice, keepInvoice, readInvoicesOfOrder } from '../../../invoice/invoices.store';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import type { OrderKey } from '../../../order/order.types';
import type { Holding } from '../holding';

/** Within the transaction that gives something of the order back, whose row is held; what is to follow. */
export async function takeInvoiceBack(db: Db, order: OrderKey, now: Instant): Promise<NewEffect[]> {
  const counts = (await readInvoicesOfOrder(db, order)).find(({ state }) => !ENDED.has(state));
  if (counts === undefined) return [];
  const row = present(await holdInvoice(db, counts), `invoice ${counts.invoiceId}`);
  const state = INVOICE.answer(row.state, 'take-back');
  if (state === 'already') return [];
  await keepInvoice(db, { ...row, state, endedAt: state === 'withdrawn' ? now : null });
  if (state === 'withdrawn') return [];
  return [{ ...ofOrder(row), kind: 'reverse-invoice', subject: row.invoiceId, payload: {} }];
}

export const invoice: Holding = {
  hold: () => Promise.resolve([]),
  release: () => Promise.resolve([]),
  giveBack: (db, order, _back, at) => takeInvoiceBack(db, order, at),
};

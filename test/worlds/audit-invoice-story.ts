/*
 * What Ivy has invoices of: her cake of the points mall, for the ¥2.00 that it cost her; one before it was
 * taken back.
 */
import {
  addInvoice,
  keepInvoice,
  readInvoicesOfOrder,
} from '../../cloudfunctions/core/invoice/invoices.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { readPayments } from '../../cloudfunctions/core/payment/payments.store';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';

const AT = Date.parse('2019-05-15T22:30:00+08:00');
const ITEMS = [{ name: '餐饮服务', taxCode: '3070401000000000000', rateBp: 600, fen: '200' }];

/** Two of one order: F190515…01 is taken back, F190515…02 counts. */
export async function tellInvoices(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const memberId = present(ids.get('ivy'), 'ivy');
  const { rows } = await pool.query<{ order_id: string }>(
    "select order_id from huigan.orders where member_id = $1 and request_id = 'exchange-2'",
    [memberId],
  );
  const key = { memberId, orderId: present(rows[0], 'her order').order_id };
  const [payment] = await readPayments(db, key);
  const transactionId = present(payment?.transactionId, 'its payment');
  for (const [no, state] of [
    ['01', 'reversed'],
    ['02', 'issued'],
  ] as const) {
    const asked = { invoiceId: `F1905150000000000000${no}`, requestId: `invoice-${no}`, askedAt: AT };
    const what = { amountFen: 200n, items: ITEMS, isCompany: false, title: Buffer.from('sealed') };
    await addInvoice(db, { ...key, ...asked, ...what, brandId, transactionId });
    const [made] = await readInvoicesOfOrder(db, key);
    const ended = { endedAt: state === 'reversed' ? AT : null };
    const told = { state, sentAt: AT, issuedAt: AT, number: `2633700000000000000${no}`, ...ended };
    await keepInvoice(db, { ...present(made, 'the invoice'), ...told });
  }
}

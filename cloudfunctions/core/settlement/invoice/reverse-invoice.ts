/**
 * Has an invoice taken back by a red one (冲红), once the tax system has made it. The member may ask for
 * another of what is left.
 */
import { asDb, withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { WechatPay } from '../../../platform/wechat-pay/wechat-pay';
import type { TakenEffect } from '../../effect/effects';
import { INVOICE, neverCame } from '../../invoice/invoice.rules';
import type { InvoiceRow } from '../../invoice/invoice.types';
import { holdInvoice, keepInvoice, readInvoice } from '../../invoice/invoices.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { NO_PAY, type Outcome } from '../work/effect-outcome';

/** Carries out the effect: until it is taken back. */
export async function reverseInvoice(
  outside: Outside,
  { memberId, subject: invoiceId }: TakenEffect<'reverse-invoice'>,
  now: Instant,
): Promise<Outcome> {
  const { database, wechatPay } = outside;
  const row = present(await readInvoice(asDb(database), { memberId, invoiceId }), `invoice ${invoiceId}`);
  if (row.state !== 'reversing') return 'done';
  if (wechatPay === null) return NO_PAY;
  const found = await wechatPay.findFapiao({ ...row, fapiaoId: invoiceId });
  if (found.ok && found.data.state === 'reversed') return end(outside, row, 'reverse', now);
  if (found.ok && found.data.state === 'issued') return reverse(wechatPay, row, found.data);
  if (found.ok) return { failed: `It is ${found.data.state} at WeChat Pay.` };
  if (found.code === 'not-found' && neverCame(row.sentAt, now)) return end(outside, row, 'never-came', now);
  return { failed: `${found.code}: ${found.message}` };
}

async function reverse(
  wechatPay: WechatPay,
  { transactionId }: InvoiceRow,
  fapiao: Parameters<WechatPay['reverseFapiao']>[1],
): Promise<Outcome> {
  const reply = await wechatPay.reverseFapiao(transactionId, fapiao);
  return { failed: reply.ok ? 'WeChat Pay is taking it back.' : `${reply.code}: ${reply.message}` };
}

const end = (
  { database }: Outside,
  { memberId, invoiceId }: InvoiceRow,
  command: 'reverse' | 'never-came',
  now: Instant,
): Promise<Outcome> =>
  withTransaction<Outcome>(database, async (db) => {
    const row = present(await holdInvoice(db, { memberId, invoiceId }), `invoice ${invoiceId}`);
    const state = INVOICE.answer(row.state, command);
    if (state === 'reversed' || state === 'withdrawn') await keepInvoice(db, { ...row, state, endedAt: now });
    return 'done';
  });

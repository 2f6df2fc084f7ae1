/**
 * Has the tax system make an invoice, through WeChat Pay: sent under one number, asked about until its number
 * at the tax authority is there. A refusal (a wrong tax code, no quota left) is an operator's to mend and
 * retry; the member reads meanwhile that it is being made.
 */
import { asDb, withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Fapiao, WechatPay } from '../../../platform/wechat-pay/wechat-pay';
import type { TakenEffect } from '../../effect/effects';
import { INVOICE, TO_ISSUE } from '../../invoice/invoice.rules';
import type { InvoiceKey, InvoiceRow } from '../../invoice/invoice.types';
import { holdInvoice, keepInvoice, readInvoice } from '../../invoice/invoices.store';
import { openTitle } from '../../invoice/sealed-title';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { NO_PAY, type Outcome } from '../work/effect-outcome';

/** Answers after which the same may be taken, or has been. */
const LATER = new Set(['unsure', 'too-many', 'not-ready']);
const BEING_MADE: Outcome = { failed: 'WeChat Pay has it, and the tax system is making it.' };

/** Carries out the effect: until it is there, or taken back before. */
export async function issueInvoice(
  outside: Outside,
  { memberId, subject: invoiceId }: TakenEffect<'issue-invoice'>,
  now: Instant,
): Promise<Outcome> {
  const { database, wechatPay } = outside;
  const row = present(await readInvoice(asDb(database), { memberId, invoiceId }), `invoice ${invoiceId}`);
  if (!TO_ISSUE.has(row.state)) return 'done';
  if (wechatPay === null) return NO_PAY;
  // The account was closed: nobody knows any more whom it is for.
  if (row.title === null) return { failed: 'The account is closed.', giveUp: true };
  if (row.sentAt === null) return send(outside, wechatPay, row, now);
  const found = await wechatPay.findFapiao({ ...row, fapiaoId: invoiceId });
  if (!found.ok && found.code === 'not-found') return send(outside, wechatPay, row, now);
  if (!found.ok) return { failed: `${found.code}: ${found.message}` };
  if (found.data.state === 'issuing') return BEING_MADE;
  await keepIssued(outside, row, found.data, now);
  return 'done';
}

async function send(
  { database, vault }: Outside,
  wechatPay: WechatPay,
  row: InvoiceRow,
  now: Instant,
): Promise<Outcome> {
  const isSending = await withTransaction(database, async (db) => {
    const held = present(await holdInvoice(db, row), `invoice ${row.invoiceId}`);
    if (!TO_ISSUE.has(held.state)) return false;
    await keepInvoice(db, { ...held, state: 'issuing', sentAt: now });
    return true;
  });
  if (!isSending) return 'done';
  const buyer = openTitle(vault, row, present(row.title, 'whom it is for'));
  const items = row.items.map((item) => ({ ...item, fen: BigInt(item.fen) }));
  const { transactionId, invoiceId: fapiaoId } = row;
  const reply = await wechatPay.issueFapiao({ transactionId, fapiaoId, buyer, items });
  if (reply.ok) return BEING_MADE;
  const failed = `${reply.code}: ${reply.message}`;
  return LATER.has(reply.code) ? { failed } : { failed, giveUp: true };
}

/** Keeps the number that it has; told again it changes nothing. */
const keepIssued = (
  { database }: Outside,
  key: InvoiceKey,
  { number, issuedAt }: Fapiao,
  now: Instant,
): Promise<void> =>
  withTransaction(database, async (db) => {
    const row = present(await holdInvoice(db, key), `invoice ${key.invoiceId}`);
    if (INVOICE.answer(row.state, 'issue') !== 'issued') return;
    await keepInvoice(db, { ...row, state: 'issued', number, issuedAt: issuedAt?.getTime() ?? now });
  });

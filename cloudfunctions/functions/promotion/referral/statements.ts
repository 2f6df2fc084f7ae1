/** Statements of companies, at the desk: what waits, that the bank paid, sending back, the file. Thin. */
import type { StatementsReply } from '../../../contract/partner-desk';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Reply } from '../../../contract/reply';
import { dayNameOf } from '../../../core/kernel/time';
import { readBrandRules } from '../../../core/programme/brand-rules.store';
import { payStatement, returnStatement } from '../../../core/settlement/referral/move-statement';
import { logAction } from '../../../core/staff/action-log.store';
import { listStatements, statementCsv } from '../../../core/views/referral/statements';
import { findWithdrawalOwner, readWithdrawal } from '../../../core/withdrawal/withdrawals.store';
import { asDb, withSnapshot, withTransaction } from '../../../platform/db';
import { accept, acceptFound, acceptUnless, reject } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from '../asking';

/** A page of them. */
export const list = (
  context: Asking,
  { open, after }: AskedFor<'list-statements'>,
): Promise<Reply<StatementsReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await listStatements(db, staffOf(context).brandId, { open, after }), 'bad-request'),
  );

/** The bank has paid it: not later than today. */
export async function pay(
  context: Asking,
  { withdrawal, bankReference, paidOn }: AskedFor<'pay-statement'>,
): Promise<Reply<null>> {
  const { database, now } = context;
  const doer = doerOf(context);
  const { utcOffsetMinutes } = await readBrandRules(asDb(database), doer.brandId);
  if (paidOn > dayNameOf(now, utcOffsetMinutes)) return reject('bad-request');
  return acceptUnless(await payStatement(database, doer, withdrawal, { bankReference, paidOn }, now));
}

/** Back to the company's available commission. */
export const sendBack = async (
  context: Asking,
  { withdrawal, note }: AskedFor<'return-statement'>,
): Promise<Reply<null>> =>
  acceptUnless(await returnStatement(context.database, doerOf(context), withdrawal, note, context.now));

/** A page of it as CSV. That somebody takes it along is written down with the first page. */
export const csv = (
  context: Asking,
  { withdrawal, after }: AskedFor<'export-desk-statement'>,
): Promise<Reply<CsvPageReply>> =>
  withTransaction(context.database, async (db) => {
    const key = await findWithdrawalOwner(db, withdrawal);
    const row = key === null ? null : await readWithdrawal(db, key);
    if (row?.to !== 'invoice' || row.brandId !== staffOf(context).brandId) return reject('not-found');
    const page = await statementCsv(db, row, after);
    if (page === null) return reject('bad-request');
    const { memberId } = row;
    const done = { action: 'export-statement', memberId, subject: withdrawal, doneAt: context.now } as const;
    if (after === undefined) await logAction(db, doerOf(context), done);
    return accept(page);
  });

/** Partners, for members: applying, ending it, material, and a company's statements. Thin. */
import type { PARTNER_ACTIONS } from '../../contract/partner';
import type { SentInvoiceReply } from '../../contract/partner-replies';
import type { ReferralRequest } from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import { applyPartner, endPartner } from '../../core/settlement/referral/apply-partner';
import { sendInvoice } from '../../core/settlement/referral/move-statement';
import { listMaterials } from '../../core/views/referral/materials';
import { showPartner } from '../../core/views/referral/show-partner';
import { statementCsv } from '../../core/views/referral/statements';
import { readWithdrawal } from '../../core/withdrawal/withdrawals.store';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, acceptUnless, memberOf, reject } from '../../platform/handler';

type Action = (typeof PARTNER_ACTIONS)[number]['shape']['action']['def']['values'][number];
type Asked<Name extends Action> = Extract<ReferralRequest, { action: Name }>;

/** Every action of a partner. */
export async function answerPartner(context: Context, request: Asked<Action>): Promise<Reply<unknown>> {
  const { database, now } = context;
  const who = memberOf(context);
  switch (request.action) {
    case 'show-partner':
      return withSnapshot(database, async (db) => accept(await showPartner(db, who, now)));
    case 'apply-partner':
      return acceptUnless(await applyPartner(database, who, request.application, now));
    case 'end-partner':
      return acceptUnless(await endPartner(database, who, now));
    case 'list-materials':
      return withSnapshot(database, async (db) => {
        const page = await listMaterials(db, who, request.after, now);
        return page === 'forbidden' ? reject(page) : acceptFound(page, 'bad-request');
      });
    case 'send-invoice':
      return invoice(context, request);
    case 'export-statement':
      return withSnapshot(database, async (db) => {
        const key = { memberId: who.memberId, withdrawalId: request.withdrawal };
        const row = await readWithdrawal(db, key);
        if (row?.to !== 'invoice') return reject('not-found');
        return acceptFound(await statementCsv(db, row, request.after), 'bad-request');
      });
  }
}

async function invoice(
  context: Context,
  { withdrawal: withdrawalId, numbers, fen }: Asked<'send-invoice'>,
): Promise<Reply<SentInvoiceReply>> {
  const key = { memberId: memberOf(context).memberId, withdrawalId };
  const invoices = { numbers: [...new Set(numbers)], fen: BigInt(fen) };
  const sent = await sendInvoice(context.database, key, invoices, context.now);
  return typeof sent === 'string' ? reject(sent) : accept(sent);
}

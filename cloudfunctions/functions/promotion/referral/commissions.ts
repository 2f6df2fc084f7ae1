/** Commissions: those that are held, and deciding about one; what came of a month, also as a file. */
import type { CsvPageReply } from '../../../contract/promotion';
import type { HeldCommissionsReply, ReferralResultsReply } from '../../../contract/referral-desk';
import type { Reply } from '../../../contract/reply';
import { decideCommission } from '../../../core/settlement/referral/decide-commission';
import { logAction } from '../../../core/staff/action-log.store';
import { exportCommissions, showReferralResults } from '../../../core/views/referral/desk-results';
import { findByMemberKey, listHeldCommissions } from '../../../core/views/referral/held-commissions';
import { asDb, withSnapshot, withTransaction } from '../../../platform/db';
import { accept, acceptFound, reject } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from '../asking';

/** Letters of a note; spaces around it are none. */
const LEAST_NOTE = 2;

/** A page of those that wait, or were decided. */
export const listHeld = (
  context: Asking,
  { decided, after }: AskedFor<'list-held-commissions'>,
): Promise<Reply<HeldCommissionsReply>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    return acceptFound(await listHeldCommissions(db, brandId, { decided, after }), 'bad-request');
  });

/** Decides about what is held of an order, once. */
export async function decide(
  context: Asking,
  { member, order: cause, decision, note: typed }: AskedFor<'decide-commission'>,
): Promise<Reply<null>> {
  const { database, now } = context;
  const note = typed.trim();
  if (note.length < LEAST_NOTE) return reject('bad-request');
  const doer = doerOf(context);
  const memberId = await findByMemberKey(asDb(database), doer.brandId, member);
  if (memberId === null) return reject('not-found');
  const held = { memberId, brandId: doer.brandId, cause, decision, note };
  const refused = await decideCommission(database, doer, held, now);
  return refused === null ? accept(null) : reject(refused);
}

/** What came of a month. */
export const results = (
  context: Asking,
  { month }: AskedFor<'show-referral-results'>,
): Promise<Reply<ReferralResultsReply>> =>
  withSnapshot(context.database, async (db) =>
    accept(await showReferralResults(db, staffOf(context).brandId, month, context.now)),
  );

/** A page of the month as CSV. That somebody takes it along is written down with the first page. */
export const csv = (
  context: Asking,
  { month, after }: AskedFor<'export-commissions'>,
): Promise<Reply<CsvPageReply>> =>
  withTransaction(context.database, async (db) => {
    const page = await exportCommissions(db, staffOf(context).brandId, { month, after });
    if (page === null) return reject('bad-request');
    if (after === undefined)
      await logAction(db, doerOf(context), {
        action: 'export-commissions',
        after: { month },
        doneAt: context.now,
      });
    return accept(page);
  });

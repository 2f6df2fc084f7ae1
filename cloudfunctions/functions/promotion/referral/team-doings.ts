/** An operator makes a team, changes it, says who is in it, and takes a month along. Thin. */
import type { CsvPageReply } from '../../../contract/promotion';
import type { Reply } from '../../../contract/reply';
import { changeTeam, makeTeam } from '../../../core/settlement/referral/team/save-team';
import { inviteToTeam, removeFromTeam } from '../../../core/settlement/referral/team/staff-team';
import { logAction } from '../../../core/staff/action-log.store';
import { findByMemberKey } from '../../../core/views/referral/held-commissions';
import { exportTeamMonth } from '../../../core/views/referral/team/desk-months';
import { asDb, withTransaction } from '../../../platform/db';
import { accept, acceptUnless, reject } from '../../../platform/handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from '../asking';

/** Makes one, or changes it. */
export async function saveTeam(
  context: Asking,
  request: AskedFor<'make-team' | 'change-team'>,
): Promise<Reply<{ team: string }>> {
  const { database, now } = context;
  const doer = doerOf(context);
  const saved =
    request.action === 'make-team'
      ? await makeTeam(database, doer, request, now)
      : await changeTeam(database, doer, { teamId: request.team, document: request.document }, now);
  if ('problems' in saved) return refuseProblems(saved.problems);
  return 'refused' in saved ? reject(saved.refused) : accept({ team: saved.teamId });
}

/** Invites a promoter, or takes one out. */
export async function staffTeam(
  context: Asking,
  request: AskedFor<'invite-to-team' | 'remove-from-team'>,
): Promise<Reply<null>> {
  const { database, now } = context;
  const doer = doerOf(context);
  const memberId = await findByMemberKey(asDb(database), doer.brandId, request.member);
  if (memberId === null) return reject('not-found');
  const concerning = { teamId: request.team, memberId };
  if (request.action === 'invite-to-team')
    return acceptUnless(await inviteToTeam(database, doer, concerning, now));
  const note = request.note.trim();
  if (note.length < 2) return reject('bad-request');
  return acceptUnless(await removeFromTeam(database, doer, { ...concerning, note }, now));
}

/** That somebody takes a month along is written down with its first page. */
export const teamCsv = (
  context: Asking,
  { team: teamId, month, after }: AskedFor<'export-team-month'>,
): Promise<Reply<CsvPageReply>> =>
  withTransaction(context.database, async (db) => {
    const doer = doerOf(context);
    const page = await exportTeamMonth(db, { brandId: doer.brandId, teamId }, { month, after });
    if (page === null) return reject('not-found');
    if (after === undefined) {
      const done = { subject: teamId, after: { month }, doneAt: context.now };
      await logAction(db, doer, { action: 'export-team-month', ...done });
    }
    return accept(page);
  });

/** Members as a list. */
import type { MembersReply } from '../../contract/member-list';
import type { Reply } from '../../contract/reply';
import { logAction } from '../../core/staff/action-log.store';
import { listMembers } from '../../core/views/desk/members';
import { asDb, withSnapshot } from '../../platform/db';
import { acceptFound } from '../../platform/handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** A page. That somebody looked, and by what, is written down before it is answered. */
export async function members(
  context: Asking,
  asked: AskedFor<'list-members'>,
): Promise<Reply<MembersReply>> {
  const { database, vault, now } = context;
  const desk = { ...(await brandOf(context, asDb(database))), vault, now };
  const page = await withSnapshot(database, (db) => listMembers(db, desk, asked));
  if (page !== null)
    await logAction(asDb(database), doerOf(context), {
      action: 'list-members',
      subject: page.by,
      doneAt: now,
    });
  return acceptFound(page === null ? null : page.reply, 'bad-request');
}

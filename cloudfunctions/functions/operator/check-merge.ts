/** What of one account would go over to another, before anybody does it. */
import type { CheckMergeReply } from '../../contract/merge';
import type { Reply } from '../../contract/reply';
import { readHeld } from '../../core/member/merges.store';
import { logAction } from '../../core/staff/action-log.store';
import { showMember, whyNotMerged } from '../../core/views/desk/look-up';
import { asDb, withSnapshot } from '../../platform/db';
import { accept } from '../../platform/handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';
import { bothOf } from './merge';

/** Both, as they stand, and what would go over. That somebody looked is written down. */
export async function checkMerge(
  context: Asking,
  { member, into }: AskedFor<'check-merge'>,
): Promise<Reply<CheckMergeReply>> {
  const { database, vault, now } = context;
  const desk = { ...(await brandOf(context, asDb(database))), vault, now };
  const [given, kept] = await bothOf(context, member, into);
  for (const memberId of [given, kept])
    if (memberId !== null)
      await logAction(asDb(database), doerOf(context), {
        action: 'look-up-member',
        subject: 'key',
        memberId,
        doneAt: now,
      });
  return withSnapshot(database, async (db) => {
    const shown = (memberId: bigint | null) => (memberId === null ? null : showMember(db, desk, memberId));
    return accept({
      member: await shown(given),
      into: await shown(kept),
      coupons: given === null ? 0 : (await readHeld(db, given)).coupons,
      why: given === null || kept === null ? null : await whyNotMerged(db, { given, kept }),
    });
  });
}

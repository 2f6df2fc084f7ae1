/** Who works at a store: invited, dismissed, logged out. */
import type { InviteReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { dismissStaff } from '../../core/settlement/desk/dismiss-staff';
import { inviteStaff } from '../../core/settlement/desk/invite-staff';
import { endStaffSessions } from '../../core/staff/staff.store';
import { asDb } from '../../platform/db';
import { accept, acceptUnless, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { placeOf, type AskedFor, type Asking } from './asking';

/** Invites somebody to the store. */
export async function invite(
  context: Asking,
  { store, name, role }: AskedFor<'invite'>,
): Promise<Reply<InviteReply>> {
  const { database, now } = context;
  const wanted = { name, role, stores: [store] };
  const invited = await inviteStaff(database, staffOf(context), placeOf(context, store), wanted, now);
  if ('refused' in invited) return reject(invited.refused);
  return accept({ invite: invited.invite, expiresAt: isoInstant(invited.expiresAt) });
}

/** Takes somebody off the store. */
export async function dismiss(
  context: Asking,
  { store, staffId }: AskedFor<'dismiss'>,
): Promise<Reply<null>> {
  const { database, now } = context;
  const who = { staffId: BigInt(staffId), store };
  const refused = await dismissStaff(database, staffOf(context), placeOf(context, store), who, now);
  return acceptUnless(refused);
}

/** Logs whoever asks out everywhere. */
export async function endMySessions(context: Asking): Promise<Reply<null>> {
  await endStaffSessions(asDb(context.database), staffOf(context).staffId);
  return accept(null);
}

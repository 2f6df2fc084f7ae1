/** Who works for the brand, and what was done. */
import type { BrandStaffReply } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import type { ActionsReply, InviteReply } from '../../contract/staff';
import { readNumber } from '../../core/kernel/page';
import { dismissStaff } from '../../core/settlement/desk/dismiss-staff';
import { inviteStaff } from '../../core/settlement/desk/invite-staff';
import { listActions } from '../../core/views/desk/actions';
import { listBrandStaff } from '../../core/views/desk/work-place';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, acceptFound, acceptUnless, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A page of everybody, also of those who left. */
export async function brandStaff(
  context: Asking,
  { after = '0' }: AskedFor<'list-brand-staff'>,
): Promise<Reply<BrandStaffReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  const { brandId } = staffOf(context);
  return accept(await listBrandStaff(asDb(context.database), brandId, from));
}

/** Invites somebody, in any role. */
export async function invite(
  context: Asking,
  { name, role, stores }: AskedFor<'invite-staff'>,
): Promise<Reply<InviteReply>> {
  const { database, now } = context;
  const invited = await inviteStaff(
    database,
    staffOf(context),
    doerOf(context, stores[0] ?? null),
    { name, role, stores },
    now,
  );
  if ('refused' in invited) return reject(invited.refused);
  return accept({ invite: invited.invite, expiresAt: isoInstant(invited.expiresAt) });
}

/** Takes somebody off the brand. */
export async function dismiss(context: Asking, staffId: string): Promise<Reply<null>> {
  const { database, now } = context;
  const who = { staffId: BigInt(staffId), store: null };
  const refused = await dismissStaff(database, staffOf(context), doerOf(context), who, now);
  return acceptUnless(refused);
}

/** A page of everything that was done for the brand. */
export function actions(context: Asking, { after }: AskedFor<'list-actions'>): Promise<Reply<ActionsReply>> {
  const { database, now } = context;
  const listed = { staff: staffOf(context), of: 'brand', store: null, after, now } as const;
  return withSnapshot(database, async (db) => {
    const page = await listActions(db, listed);
    return acceptFound(page, 'bad-request');
  });
}

/** Groups at the operator's desk: the list, one of them, what is stuck, and filling one. */
import type { DeskGroupReply, DeskGroupsReply, StuckGroupsReply } from '../../contract/group-desk';
import type { GroupState } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { fillGroup } from '../../core/settlement/group/fill-group';
import { listGroupsOfDesk } from '../../core/views/desk/desk-groups';
import { showDeskGroup } from '../../core/views/desk/show-desk-group';
import { listGroupsStuck } from '../../core/views/desk/stuck-groups';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A page of them. */
export const list = (
  context: Asking,
  { offer, state, store, after }: AskedFor<'list-groups'>,
): Promise<Reply<DeskGroupsReply>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    const filter = { brandId, offer: offer ?? null, state: state ?? null, store: store ?? null, after };
    return acceptFound(await listGroupsOfDesk(db, filter), 'bad-request');
  });

/** One of them. */
export const show = (
  context: Asking,
  { group, after }: AskedFor<'show-desk-group'>,
): Promise<Reply<DeskGroupReply>> =>
  withSnapshot(context.database, async (db) => {
    const asked = { brandId: staffOf(context).brandId, group, after };
    return acceptFound(await showDeskGroup(db, asked, context.now), 'not-found');
  });

/** A page of what does not get on. */
export const stuck = (
  context: Asking,
  { after }: AskedFor<'list-stuck-groups'>,
): Promise<Reply<StuckGroupsReply>> =>
  withSnapshot(context.database, async (db) => {
    const asked = { brandId: staffOf(context).brandId, after };
    return acceptFound(await listGroupsStuck(db, asked, context.now), 'bad-request');
  });

/** The brand fills it now. */
export async function fill(
  context: Asking,
  { group: groupId, reason }: AskedFor<'fill-group'>,
): Promise<Reply<{ state: GroupState }>> {
  const filled = await fillGroup(context, doerOf(context), { groupId, reason }, context.now);
  if ('why' in filled) return reject('wrong-state', filled.why);
  return 'refused' in filled ? reject(filled.refused) : accept(filled);
}

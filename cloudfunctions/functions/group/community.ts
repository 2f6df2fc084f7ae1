/** A cycle of community buying as a member sees it, their parcels, and giving one up before the cut-off. */
import type { CycleReply, ParcelReply } from '../../contract/community';
import type { GroupRequest } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { cancelParcel } from '../../core/settlement/group/community/cancel-parcel';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { showCycle, showParcel } from '../../core/views/group/community';
import { readGuest } from '../../core/views/menu/guest';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';

type Asked<Action extends GroupRequest['action']> = Extract<GroupRequest, { action: Action }>;

/** Every action of a cycle. */
export function answerCommunity(
  context: Context,
  request: Asked<'show-cycle' | 'show-parcel' | 'cancel-parcel'>,
): Promise<Reply<unknown>> {
  return request.action === 'cancel-parcel' ? cancel(context, request.order) : look(context, request);
}

const look = (
  { database, caller, visitor, brandKey, now }: Context,
  request: Asked<'show-cycle' | 'show-parcel'>,
): Promise<Reply<CycleReply | ParcelReply>> =>
  withSnapshot(database, async (db) => {
    const asker =
      typeof caller === 'string'
        ? { memberId: null, brandId: visitor?.brandId, brandKey }
        : { memberId: caller.memberId, brandId: caller.brandId, brandKey };
    const guest = await readGuest(db, asker, now);
    if (guest === null) return reject('not-found');
    return acceptFound<CycleReply | ParcelReply>(
      request.action === 'show-cycle'
        ? await showCycle(db, guest, request.cycle)
        : await showParcel(db, guest, request.order),
      'not-found',
    );
  });

async function cancel(context: Context, orderId: string): Promise<Reply<null>> {
  const { database, now } = context;
  const { memberId } = memberOf(context);
  const cancelled = await cancelParcel(database, { memberId, orderId }, now);
  if ('refused' in cancelled) return reject(cancelled.refused);
  await runOrderEffects(context, cancelled, now);
  return accept(null);
}

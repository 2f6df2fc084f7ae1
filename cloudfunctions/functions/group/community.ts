/** A cycle of community buying as a member sees it, their parcels, and giving one up before the cut-off. */
import type { CycleReply, ParcelReply } from '../../contract/community';
import type { GroupRequest } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { cancelParcel } from '../../core/settlement/group/community/cancel-parcel';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { showCycle, showParcel } from '../../core/views/group/community';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';
import { guestOf } from './read';

type Asked<Action extends GroupRequest['action']> = Extract<GroupRequest, { action: Action }>;

/** Every action of a cycle. */
export function answerCommunity(
  context: Context,
  request: Asked<'show-cycle' | 'show-parcel' | 'cancel-parcel'>,
): Promise<Reply<unknown>> {
  return request.action === 'cancel-parcel' ? cancel(context, request.order) : look(context, request);
}

const look = (
  context: Context,
  request: Asked<'show-cycle' | 'show-parcel'>,
): Promise<Reply<CycleReply | ParcelReply>> =>
  withSnapshot(context.database, async (db) => {
    const guest = await guestOf(db, context);
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

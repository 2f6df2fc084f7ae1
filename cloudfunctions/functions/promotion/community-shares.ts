/** Shares of what was spoiled: what one comes to, and giving it. */
import type { ShareTrial } from '../../contract/community';
import type { Reply } from '../../contract/reply';
import { readGroup } from '../../core/group/groups.store';
import { giveShare, tryShare } from '../../core/settlement/group/community/give-share';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** What it would give back now. */
export const trial = (
  context: Asking,
  { group: groupId, product, shareBp }: AskedFor<'try-share'>,
): Promise<Reply<ShareTrial>> =>
  withSnapshot(context.database, async (db): Promise<Reply<ShareTrial>> => {
    const group = await readGroup(db, groupId);
    if (group?.kind !== 'community' || group.brandId !== staffOf(context).brandId) return reject('not-found');
    const { orders, fen } = await tryShare(db, { groupId, product, shareBp });
    return accept({ orders, fen: fen.toString() });
  });

/** Gives it; what follows is carried out right after. */
export async function give(
  context: Asking,
  { group: groupId, product, shareBp, reason, typedFen, requestId }: AskedFor<'give-share'>,
): Promise<Reply<ShareTrial>> {
  const asked = { groupId, product, shareBp, reason, requestId, typedFen: BigInt(typedFen) };
  const given = await giveShare(context.database, doerOf(context), asked, context.now);
  if ('refused' in given) return reject(given.refused);
  await runOrderEffects(context, given.owner, context.now);
  return accept({ orders: given.orders, fen: given.fen.toString() });
}

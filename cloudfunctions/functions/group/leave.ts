/** Leaving a group before it is filled; what follows is carried out right after. */
import type { Reply } from '../../contract/reply';
import { leaveGroup } from '../../core/settlement/group/leave-group';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';

/** The money is on its way back; or why not. */
export async function leave(context: Context, groupId: string): Promise<Reply<null>> {
  const left = await leaveGroup(context.database, memberOf(context), groupId, context.now);
  if ('refused' in left) return reject(left.refused);
  await runOrderEffects(context, left, context.now);
  return accept(null);
}

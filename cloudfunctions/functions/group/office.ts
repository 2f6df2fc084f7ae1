/** Starting a 拼单. */
import type { GroupRequest, OpenOfficeReply } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { openOffice as open } from '../../core/settlement/group/open-office';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';

/** The group, or what is wrong with its time. */
export async function openOffice(
  context: Context,
  { store, until, showsFace, requestId }: Extract<GroupRequest, { action: 'open-office' }>,
): Promise<Reply<OpenOfficeReply>> {
  const wish = { store, until: Date.parse(until), showsFace, requestId };
  const opened = await open(context.database, memberOf(context), wish, context.now);
  return opened === 'not-found' ? reject(opened) : accept(opened);
}

/** Passing a group on: the words of its card, and a mini-program code that leads to it. */
import type { ShareReply } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { shareGroup } from '../../core/views/group/share-group';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { codePicture } from '../../platform/wechat/code-picture';
import { guestOf } from './read';

/** The card of a group, and a code that leads to it where WeChat gives one. */
export async function share(context: Context, groupId: string): Promise<Reply<ShareReply>> {
  const shared = await withSnapshot(context.database, async (db) => {
    const guest = await guestOf(db, context);
    return guest === null ? null : shareGroup(db, guest, groupId);
  });
  if (shared === null) return reject('not-found');
  const { page, scene, ...told } = shared;
  return accept({ ...told, code: await codePicture(context, page, scene) });
}

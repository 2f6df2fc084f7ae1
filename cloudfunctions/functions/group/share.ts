/** Passing a group on: the words of its card, and a mini-program code that leads to it. */
import type { ShareReply } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { shareGroup } from '../../core/views/group/share-group';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { describeError } from '../../platform/log';
import { guestOf } from './read';

/** Without WeChat, or while it gives no code, there is none: words and link are worth something alone. */
export async function share(context: Context, groupId: string): Promise<Reply<ShareReply>> {
  const shared = await withSnapshot(context.database, async (db) => {
    const guest = await guestOf(db, context);
    return guest === null ? null : shareGroup(db, guest, groupId);
  });
  if (shared === null) return reject('not-found');
  const { page, scene, ...told } = shared;
  return accept({ ...told, code: await codeOf(context, page, scene) });
}

async function codeOf({ wechat, log }: Context, page: string, scene: string): Promise<string | null> {
  if (wechat === null) return null;
  try {
    return (await wechat.codeOf(page, scene)).toString('base64');
  } catch (error) {
    log.warn({ error: describeError(error) }, 'WeChat gave no code for a group');
    return null;
  }
}

/** Sharing, opening what was shared, and saying that nobody is to be paid for it. */
import type {
  OpenedLinkReply,
  ReferralRequest,
  SharedOrderReply,
  ShareLinkReply,
} from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import { makeLink } from '../../core/settlement/referral/make-link';
import { openLink as open } from '../../core/settlement/referral/open-link';
import { askerOf, readGuest } from '../../core/views/menu/guest';
import { isShareable, openedLink, shareLink } from '../../core/views/referral/links';
import { showSharedOrder } from '../../core/views/referral/shared-order';
import type { Context } from '../../platform/context';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';
import { codePicture } from '../../platform/wechat/code-picture';

type Asked<Action extends ReferralRequest['action']> = Extract<ReferralRequest, { action: Action }>;

/** Every code leads home, which opens the token and goes on from there. */
const CODE_PAGE = 'pages/home/index';

/** A link of one's own for what can be bought. */
export async function share(
  context: Context,
  { content, channel, device }: Asked<'share'>,
): Promise<Reply<ShareLinkReply>> {
  const { database, now } = context;
  const who = memberOf(context);
  if (!(await isShareable(asDb(database), who, content))) return reject('not-found');
  const link = await makeLink(database, who, { content, channel, device: device ?? null }, now);
  const told = await withSnapshot(database, (db) => shareLink(db, who, link, now));
  return accept({ ...told, code: await codePicture(context, CODE_PAGE, `t=${link.token}`) });
}

/** Where a link leads, for whoever opens it. */
export async function openLink(
  context: Context,
  { token, device }: Asked<'open-link'>,
): Promise<Reply<OpenedLinkReply>> {
  const { database, vault, now, visitor, caller } = context;
  const member = typeof caller === 'string' ? null : caller;
  const who = member ?? visitor;
  if (who === null) return reject('not-signed-in');
  const opening = { who, token, device: device ?? null };
  const link = await open(database, vault, opening, now);
  if (link === null) return reject('not-found');
  const asker = { memberId: member?.memberId ?? null, brandId: who.brandId };
  return accept(await withSnapshot(database, (db) => openedLink(db, asker, link, now)));
}

/** What somebody ordered, for whoever has their link. */
export const sharedOrder = (
  context: Context,
  asked: Asked<'show-shared-order'>,
): Promise<Reply<SharedOrderReply>> =>
  withSnapshot(context.database, async (db) => {
    const guest = await readGuest(db, askerOf(context), context.now);
    return acceptFound(guest === null ? null : await showSharedOrder(db, guest, asked), 'not-found');
  });

/** Joining, with the session that follows. */
import type { AccountRequest, JoinReply } from '../../contract/account';
import { PRIVACY_VERSION } from '../../contract/limits';
import type { Reply } from '../../contract/reply';
import { joinMember } from '../../core/settlement/account/join-member';
import { winNewMember } from '../../core/settlement/referral/win-new-member';
import { openSession } from '../../platform/callers';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';
import { sessionReply } from './sign-in';

/** Joins the visitor, or the member who has not joined. */
export async function join(
  context: Context,
  request: Extract<AccountRequest, { action: 'join' }>,
): Promise<Reply<JoinReply>> {
  const { database, vault, now } = context;
  if (request.privacyVersion !== PRIVACY_VERSION) return reject('privacy-outdated');
  const who = context.visitor ?? memberOf(context);
  const { marketing, personalisation } = request;
  const joined = await joinMember(database, vault, { who, consents: { marketing, personalisation }, now });
  if (joined === 'session-expired') return reject(joined);
  const { memberId, welcomePoints, isNew, hadBefore } = joined;
  if (context.visitor !== null && isNew)
    await winNewMember(database, vault, { visitor: context.visitor, memberId, hadBefore }, now);
  const issued = await openSession(context, { memberId, brandId: who.brandId }, now);
  if (issued === null) return reject('session-expired');
  return accept({ ...sessionReply(issued, 'member'), welcomePoints: welcomePoints?.toString() ?? null });
}

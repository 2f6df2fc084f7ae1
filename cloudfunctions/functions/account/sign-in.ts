/**
 * Signing in: a proven identity becomes the session of its member, or that of a visitor, of whom nothing is
 * kept.
 */
import { randomUUID } from 'node:crypto';
import type { SessionReply } from '../../contract/account';
import type { Reply } from '../../contract/reply';
import { keepUsed } from '../../core/member/account.store';
import { findMembers } from '../../core/member/member.store';
import { readBrands } from '../../core/programme/programme.store';
import { openSession } from '../../platform/callers';
import type { Context } from '../../platform/context';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import type { IssuedSession, Visitor } from '../../platform/identity';
import { isoInstant } from '../../core/kernel/time';
import { wechatOf } from './wechat-of';

export const WECHAT = 'wechat';
const DEMO = 'demo';

/** The holder of the device, by a code of `wx.login`. */
export async function signInWechat(context: Context, code: string): Promise<Reply<SessionReply>> {
  const who = await wechatOf(context).whoIs(code);
  if (who === 'refused') return reject('wechat-refused');
  const visitor = { brandId: await brandIdOf(context), kind: WECHAT, id: who.openId, unionId: who.unionId };
  return accept((await memberSession(context, visitor)) ?? (await visitorSession(context, visitor)));
}

/** Demo mode: somebody whom nobody knows yet. */
export async function signInDemoVisitor(context: Context): Promise<Reply<SessionReply>> {
  if (!context.demo) return reject('demo-mode-only');
  const brandId = await brandIdOf(context);
  return accept(await visitorSession(context, { brandId, kind: DEMO, id: randomUUID(), unionId: null }));
}

async function brandIdOf({ database, brandKey }: Context): Promise<number> {
  const [brand] = await readBrands(asDb(database), brandKey);
  if (brand === undefined) throw new Error(`HUIGAN_BRAND is "${brandKey}", and there is no such brand`);
  return brand.brandId;
}

/** Null where the identity is no member's. */
async function memberSession(context: Context, { brandId, kind, id }: Visitor): Promise<SessionReply | null> {
  const memberId = (await findMembers(asDb(context.database), brandId, kind, [id])).get(id);
  if (memberId === undefined) return null;
  await keepUsed(asDb(context.database), { brandId, memberId, kind, identity: id }, context.now);
  const issued = await openSession(context, { memberId, brandId }, context.now);
  return issued && sessionReply(issued, 'member');
}

const visitorSession = async ({ sessions, now }: Context, visitor: Visitor): Promise<SessionReply> =>
  sessionReply(sessions.issueVisitor(visitor, now), 'visitor');

/** A session as the client gets it. */
export const sessionReply = (
  { session, expiresAt }: IssuedSession,
  who: SessionReply['who'],
): SessionReply => ({
  session,
  expiresAt: isoInstant(expiresAt),
  who,
});

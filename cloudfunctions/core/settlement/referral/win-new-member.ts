/**
 * A visitor has become a member: whoever's links they opened has won them, and they are given what an
 * invitation promises. Once: what they opened is forgotten with it.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Visitor } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { afterTouches } from '../../referral/attribution.rules';
import { holdPromoter, readCommission } from '../../referral/commissions.store';
import { newInvitation } from '../../referral/follow.rules';
import { keepAttribution, readTouches, removeTouches } from '../../referral/links.store';
import { readReferralProgramme, type KeptReferralProgramme } from '../../referral/programme.store';
import { keepArisen } from './keep-followed';
import { visitorPerson } from './open-link';

/** Links that somebody opened before they joined: those that could count. */
const MOST_TOUCHES = 200;

export interface NewMember {
  visitor: Visitor;
  memberId: bigint;
  /** Whether the person was a member before: then they are no newcomer, and are given nothing. */
  hadBefore: boolean;
}

/** Wins the member for whoever's link counts; whether anybody has. */
export const winNewMember = (
  pool: Database,
  vault: Vault,
  { visitor, memberId, hadBefore }: NewMember,
  now: Instant,
): Promise<boolean> =>
  withTransaction(pool, async (db) => {
    const { brandId } = visitor;
    const person = visitorPerson(vault, visitor);
    const touches = await readTouches(db, person, MOST_TOUCHES);
    if (touches.length === 0) return false;
    await removeTouches(db, [person]);
    const kept = await readReferralProgramme(db, brandId, now);
    if (kept?.programme.open !== true) return false;
    const ofOthers = touches.filter(({ link }) => link.referrerId !== memberId);
    const won = afterTouches(ofOthers, kept.programme.attribution);
    if (won === null || won.until < now) return false;
    await keepAttribution(db, { memberId, brandId }, { ...won, newcomer: !hadBefore });
    if (!hadBefore) await welcome(db, { memberId, brandId }, kept, now);
    return true;
  });

/** What the friend is given for joining by a link: once a member. */
async function welcome(
  db: Db,
  member: { memberId: bigint; brandId: number },
  { programme }: KeptReferralProgramme,
  now: Instant,
): Promise<void> {
  const { friend } = programme.invite;
  if (friend === null) return;
  const { memberId, brandId } = member;
  if (friend.kind === 'coupons') {
    const { template, count } = friend;
    const owner = { kind: 'book', id: memberId.toString() } as const;
    const payload = { source: 'invite' as const, coupons: [{ template, count }] };
    const effect = {
      memberId,
      brandId,
      owner,
      subject: 'invite:welcome',
      kind: 'give-coupons' as const,
      payload,
    };
    await addEffects(db, [effect], now);
    return;
  }
  const promoter = await holdPromoter(db, member);
  const key = { memberId, kind: 'invite', cause: 'welcome' } as const;
  if ((await readCommission(db, key)) !== null) return;
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const joined = {
    orderId: 'welcome',
    friendId: memberId,
    brandId,
    completedAt: now,
    lines: [],
    utcOffsetMinutes,
  };
  const asset = friend.kind === 'points' ? 'POINT' : 'CNY';
  const amount = BigInt(friend.kind === 'points' ? friend.points : friend.fen);
  const given = { cause: 'welcome', friendId: null, asset, amount } as const;
  const arisen = newInvitation(memberId, { freezeDays: 0 }, joined, given, now);
  await keepArisen(db, promoter, arisen, [], now);
}

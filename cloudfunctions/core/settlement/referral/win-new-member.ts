/**
 * A visitor has become a member: whoever's links they opened has won them, and they are given what an
 * invitation promises. Once: what they opened is forgotten with it.
 */
import type { ReferralProgramme } from '../../../contract/referral-programme';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Visitor } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { afterTouches } from '../../referral/attribution.rules';
import { holdPromoter } from '../../referral/commissions.store';
import { newInvitation } from '../../referral/follow.rules';
import { keepAttribution, readTouches, removeTouches } from '../../referral/links.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { giveCoupons, isPaid, paidOf } from './give-invitation';
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
    const programme = await readOpenProgramme(db, brandId, now);
    if (programme === null) return false;
    const ofOthers = touches.filter(({ link }) => link.referrerId !== memberId);
    const won = afterTouches(ofOthers, programme.attribution);
    if (won === null || won.until < now) return false;
    await keepAttribution(db, { memberId, brandId }, { ...won, newcomer: !hadBefore });
    if (!hadBefore) await welcome(db, { memberId, brandId }, programme, now);
    return true;
  });

/** Of what a friend is given for joining. */
const CAUSE = 'welcome';

/** What the friend is given for joining by a link: once a member. */
async function welcome(
  db: Db,
  member: { memberId: bigint; brandId: number },
  { invite }: ReferralProgramme,
  now: Instant,
): Promise<void> {
  const { friend } = invite;
  if (friend === null) return;
  if (friend.kind === 'coupons') return giveCoupons(db, member, { ...friend, cause: CAUSE }, now);
  const promoter = await holdPromoter(db, member);
  if (await isPaid(db, member, CAUSE)) return;
  const { memberId, brandId } = member;
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const joined = {
    orderId: CAUSE,
    friendId: memberId,
    brandId,
    completedAt: now,
    lines: [],
    utcOffsetMinutes,
  };
  const given = { cause: CAUSE, friendId: null, ...paidOf(friend) };
  const arisen = newInvitation(memberId, { freezeDays: 0 }, joined, given, now);
  await keepArisen(db, promoter, arisen, [], now);
}

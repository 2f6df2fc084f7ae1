/**
 * A visitor has become a member: whoever's links they opened has won them, and they are given what an
 * invitation promises. Once: what they opened is forgotten with it.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Visitor } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import { findMembers } from '../../member/member.store';
import { afterTouches } from '../../referral/attribution.rules';
import { keepAttribution, keepSecondAccount, readTouches, removeTouches } from '../../referral/links.store';
import { readReferralProgramme } from '../../referral/programme.store';
import { visitorPerson } from './open-link';
import { welcomeNewcomer } from './welcome-newcomer';

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
    await noteSecondAccount(db, visitor, memberId);
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
    if (!hadBefore) await welcomeNewcomer(db, vault, { memberId, brandId }, kept, now);
    return true;
  });

/** Whoever has the unionid of another member may be the same person: what one earns of the other is held. */
async function noteSecondAccount(
  db: Db,
  { brandId, kind, unionId }: Visitor,
  memberId: bigint,
): Promise<void> {
  if (unionId === null) return;
  const ofId = (await findMembers(db, brandId, `${kind}-union`, [unionId])).get(unionId);
  if (ofId !== undefined && ofId !== memberId) await keepSecondAccount(db, { memberId, brandId, ofId });
}

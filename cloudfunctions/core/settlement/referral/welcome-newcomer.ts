/**
 * What a newcomer is given for joining by a link: at once, or, for whoever is in the control share of the
 * programme, when their days are over. Never earlier: a gift for the first purchase would make people buy,
 * and one before a purchase that is given back would leave them in neither group.
 */
import type { InviteReward } from '../../../contract/referral-programme';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { holdPromoter } from '../../referral/commissions.store';
import { groupOf } from '../../referral/control.rules';
import { newInvitation } from '../../referral/follow.rules';
import { addNewcomer, keepGiven, readDueNewcomers, type Promised } from '../../referral/newcomers.store';
import { readReferralVersion, type KeptReferralProgramme } from '../../referral/programme.store';
import { giveCoupons, isPaid, paidOf } from './give-invitation';
import { keepArisen } from './keep-followed';

type Member = Pick<Promised, 'memberId' | 'brandId'>;

/** Of what a friend is given for joining. */
const CAUSE = 'welcome';
const PAGE = 200;

/** Puts a newcomer into their group, and gives what comes at once. */
export async function welcomeNewcomer(
  db: Db,
  vault: Vault,
  member: Member,
  { version, programme: { control, invite } }: KeptReferralProgramme,
  now: Instant,
): Promise<void> {
  if (invite.friend === null) return;
  if (control !== null) {
    const { utcOffsetMinutes } = await readBrandRules(db, member.brandId);
    const hash = vault.hash(member.brandId, 'control share', member.memberId.toString());
    const newcomer = groupOf(member, { version, control, hash }, { now, utcOffsetMinutes });
    await addNewcomer(db, newcomer);
    if (newcomer.inControl) return;
  }
  await give(db, member, invite.friend, now);
}

/** Gives what is due to whoever waited for it, each once; how many. */
export async function giveLateWelcomes(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let given = 0;
  while (!isTimeUp()) {
    const due = await readDueNewcomers(asDb(pool), now, PAGE);
    for (const newcomer of due) await withTransaction(pool, (db) => giveLate(db, newcomer, now));
    given += due.length;
    if (due.length < PAGE) break;
  }
  return given;
}

async function giveLate(db: Db, { memberId, brandId, version }: Promised, now: Instant): Promise<void> {
  if (!(await keepGiven(db, memberId, now))) return;
  const kept = present(await readReferralVersion(db, brandId, version), `referral programme ${version}`);
  await give(db, { memberId, brandId }, present(kept.programme.invite.friend, 'a gift'), now);
}

async function give(db: Db, member: Member, friend: InviteReward, now: Instant): Promise<void> {
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

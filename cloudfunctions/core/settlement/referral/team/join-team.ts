/**
 * A promoter joins a team, leaves it, or says who sees what they bring. Joining and leaving count from the
 * next month on, so that nobody changes sides with what a month has brought. docs/teams.md §1.
 */
import type { RejectionCode } from '../../../../contract/reply';
import { withTransaction, type Database, type Db } from '../../../../platform/db';
import type { Identity } from '../../../../platform/identity';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { holdPromoter } from '../../../referral/commissions.store';
import { readPartner } from '../../../referral/partners.store';
import { isPromoter } from '../../../referral/team/promoter.rules';
import {
  addMembership,
  countInTeam,
  keepShown,
  leaveFrom,
  readMemberships,
  removeInvite,
} from '../../../referral/team/team-members.store';
import { monthAfter, monthOf } from '../../../referral/team/team-month.rules';
import { holdTeam, readTeam, readTeamByCode } from '../../../referral/team/teams.store';

/** In one month: a month is closed in one transaction. */
export const MOST_MEMBERS = 200;

/** The month from which joining and leaving count. */
export async function nextMonth(db: Db, brandId: number, now: Instant): Promise<string> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  return monthAfter(monthOf(now, utcOffsetMinutes));
}

/**
 * Joins from the next month on, or from the team's first. `forbidden`: no approved promoter; `wrong-state`:
 * in a team; `too-late`: the team ends before; `used-up`: it is full. The same again changes nothing.
 */
export const joinTeam = (
  pool: Database,
  who: Identity,
  { code, shown }: { code: string; shown: boolean },
  now: Instant,
): Promise<RejectionCode | null> =>
  withTransaction(pool, async (db) => {
    if (!isPromoter(await readPartner(db, who))) return 'forbidden';
    const found = await readTeamByCode(db, who.brandId, code);
    if (found === null) return 'not-found';
    // The team, then the member: closing a month holds them in this order.
    const team = present(await holdTeam(db, found), `team ${found.teamId}`);
    await holdPromoter(db, who);
    const next = await nextMonth(db, who.brandId, now);
    const fromMonth = team.fromMonth > next ? team.fromMonth : next;
    if (team.untilMonth !== null && team.untilMonth < fromMonth) return 'too-late';
    const staying = await stayingIn(db, who, fromMonth, now);
    if (staying !== null) return staying === team.teamId ? null : 'wrong-state';
    if ((await countInTeam(db, team, fromMonth)) >= MOST_MEMBERS) return 'used-up';
    if (!(await addMembership(db, { ...team, ...who, fromMonth, shown }, now))) return 'wrong-state';
    await removeInvite(db, who.memberId, team.teamId);
    return null;
  });

/** The team that a member stays in; one that has ended by then is left. */
async function stayingIn(
  db: Db,
  { memberId }: Identity,
  fromMonth: string,
  now: Instant,
): Promise<string | null> {
  const staying = (await readMemberships(db, memberId, fromMonth)).find(
    ({ untilMonth }) => untilMonth === null,
  );
  if (staying === undefined) return null;
  const { untilMonth } = present(await readTeam(db, staying), `team ${staying.teamId}`);
  if (untilMonth === null || untilMonth >= fromMonth) return staying.teamId;
  await leaveFrom(db, memberId, { month: monthAfter(untilMonth), by: 'brand' }, now);
  return null;
}

/** Leaves from the next month on. `wrong-state`: in no team. */
export const leaveTeam = (pool: Database, who: Identity, now: Instant): Promise<RejectionCode | null> =>
  withTransaction(pool, async (db) => {
    await holdPromoter(db, who);
    const month = await nextMonth(db, who.brandId, now);
    return (await leaveFrom(db, who.memberId, { month, by: 'member' }, now)) === null ? 'wrong-state' : null;
  });

/** With the agreement of a promoter their time in a team is over, from the next month on. */
export async function leaveWithAgreement(
  db: Db,
  { memberId, brandId }: Identity,
  now: Instant,
): Promise<void> {
  const month = await nextMonth(db, brandId, now);
  await leaveFrom(db, memberId, { month, by: 'partner' }, now);
}

/** An invitation is declined. `not-found`: there is none. */
export const declineTeam = (
  pool: Database,
  { memberId }: Identity,
  teamId: string,
): Promise<RejectionCode | null> =>
  withTransaction(pool, async (db) => ((await removeInvite(db, memberId, teamId)) ? null : 'not-found'));

/** Whether the others see what the member brings. `wrong-state`: in no team. */
export const showInStandings = (
  pool: Database,
  { memberId }: Identity,
  shown: boolean,
): Promise<RejectionCode | null> =>
  withTransaction(pool, async (db) => ((await keepShown(db, memberId, shown)) ? null : 'wrong-state'));

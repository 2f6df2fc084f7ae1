/**
 * Closes months of teams whose orders' days are over: what came together, whether the target is met, and what
 * the brand pays each member for it. In one transaction for each month, under the team and its members as
 * promoters: any number of workers may do so at once, and stop in between. docs/teams.md §3.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import { dayNameOf, MINUTE_MS, type Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { newBonus } from '../../../referral/follow.rules';
import { readReferralProgramme } from '../../../referral/programme.store';
import { partsOf, sumsOf } from '../../../referral/team/team-bonus.rules';
import { closesAt, firstLook, monthAfter, spanOf } from '../../../referral/team/team-month.rules';
import {
  addMonth,
  addParts,
  holdTeamPromoters,
  isFollowing,
  readContributions,
} from '../../../referral/team/team-months.store';
import {
  holdDueTeam,
  keepNextLook,
  readDueTeams,
  readTerms,
  termsIn,
} from '../../../referral/team/teams.store';
import type { Contribution, Team, TeamKey, TeamMonth, TeamPart } from '../../../referral/team/team.types';
import { causeOf } from '../../../referral/team/team-id';
import { keepBonuses, withinBudget } from '../keep-followed';

const PAGE = 50;
/** Until commissions have heard of what happened in the month. */
const AGAIN_MS = 10 * MINUTE_MS;

/** Closes what is due; how many months. */
export async function closeTeamMonths(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let closed = 0;
  const due = await readDueTeams(asDb(pool), now, PAGE);
  for (const team of due)
    while (!isTimeUp() && (await withTransaction(pool, (db) => closeNext(db, team, now)))) closed += 1;
  return closed;
}

/** False: nothing of the team is to be closed (yet), or somebody else is at it. */
async function closeNext(db: Db, key: TeamKey, now: Instant): Promise<boolean> {
  const team = await holdDueTeam(db, key, now);
  if (team === null) return false;
  const { openMonth, untilMonth } = team;
  const later = async (lookAt: Instant | null): Promise<false> => {
    await keepNextLook(db, team, { openMonth, lookAt });
    return false;
  };
  if (untilMonth !== null && openMonth > untilMonth) return later(null);
  const { utcOffsetMinutes } = await readBrandRules(db, team.brandId);
  const span = spanOf(openMonth, utcOffsetMinutes);
  if (await isFollowing(db, team.brandId, span.untilAt)) return later(now + AGAIN_MS);
  await holdTeamPromoters(db, team, openMonth);
  const contributions = await readContributions(db, team, openMonth, span);
  const longest = Math.max(0, ...contributions.map(({ freezeDays }) => freezeDays));
  const from = closesAt(openMonth, longest, utcOffsetMinutes);
  if (now < from) return later(from);
  await close(db, team, contributions, { now, utcOffsetMinutes });
  const next = monthAfter(openMonth);
  await keepNextLook(db, team, { openMonth: next, lookAt: firstLook(next, utcOffsetMinutes) });
  return true;
}

type Clock = { now: Instant; utcOffsetMinutes: number };

/** The pool is what the terms say, as far as the budget of the month in which it is closed goes. */
async function close(
  db: Db,
  team: Team,
  contributions: readonly Contribution[],
  { now, utcOffsetMinutes }: Clock,
): Promise<void> {
  const { brandId, teamId, openMonth: month } = team;
  const terms = termsIn(await readTerms(db, team), month);
  const { met: _met, ...sums } = sumsOf(terms, contributions);
  const kept = await readReferralProgramme(db, brandId, now);
  const { monthFen } = kept?.programme.caps ?? { monthFen: null };
  const aroseOn = dayNameOf(now, utcOffsetMinutes);
  const poolFen = await withinBudget(db, { brandId, aroseOn }, { monthFen }, sums.dueFen);
  const closed: TeamMonth = {
    ...{ brandId, teamId, month, targetFen: terms.targetFen, ...sums, poolFen, closedAt: now },
    ...spanOf(month, utcOffsetMinutes),
  };
  const parts = partsOf(poolFen, contributions);
  if (!(await addMonth(db, closed))) throw new Error(`${causeOf(teamId, month)} was closed before`);
  await addParts(db, closed, parts);
  await pay(db, closed, { parts, contributions }, { now, utcOffsetMinutes });
}

/** Everybody's part as a commission; what of it stands on something that is held waits for an operator. */
async function pay(
  db: Db,
  { brandId, teamId, month }: TeamMonth,
  { parts, contributions }: { parts: readonly TeamPart[]; contributions: readonly Contribution[] },
  { now, utcOffsetMinutes }: Clock,
): Promise<void> {
  const cause = causeOf(teamId, month);
  const bonuses = parts.flatMap(({ memberId, soldFen, partFen: amount }, place) => {
    if (amount === 0n) return [];
    const holdReasons = contributions[place]?.holdReasons ?? [];
    return [newBonus({ memberId, brandId, cause, amount, soldFen, holdReasons }, now, utcOffsetMinutes)];
  });
  await keepBonuses(db, bonuses, now);
}

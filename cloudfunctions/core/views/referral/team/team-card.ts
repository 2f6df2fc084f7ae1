/** A team as somebody sees it who may join it. Reads only. */
import type { TeamCard } from '../../../../contract/referral-team';
import type { Db } from '../../../../platform/db';
import type { Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { countInTeam } from '../../../referral/team/team-members.store';
import { monthAfter, monthOf } from '../../../referral/team/team-month.rules';
import { bonusWords, teamRules } from '../../../referral/team/team-words';
import { readTeamByCode, readTerms, termsIn } from '../../../referral/team/teams.store';
import type { Team } from '../../../referral/team/team.types';

/** Null: it has ended by the month from which they would be in it. */
export async function cardOf(db: Db, team: Team, now: Instant): Promise<TeamCard | null> {
  const { utcOffsetMinutes } = await readBrandRules(db, team.brandId);
  const next = monthAfter(monthOf(now, utcOffsetMinutes));
  const from = team.fromMonth > next ? team.fromMonth : next;
  if (team.untilMonth !== null && team.untilMonth < from) return null;
  const terms = termsIn(await readTerms(db, team), from);
  return {
    team: team.teamId,
    code: team.code,
    name: team.name,
    members: await countInTeam(db, team, from),
    from,
    targetFen: terms.targetFen.toString(),
    bonus: bonusWords(terms.bonus),
    rules: teamRules(terms),
  };
}

/** The team of a code; null: there is none that anybody can join. */
export async function findTeam(
  db: Db,
  brandId: number,
  code: string,
  now: Instant,
): Promise<TeamCard | null> {
  const team = await readTeamByCode(db, brandId, code);
  return team === null ? null : cardOf(db, team, now);
}

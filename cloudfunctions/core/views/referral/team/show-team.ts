/**
 * 我的团队: how the team stands, what my part would be, and who invites me. Others' names are those that the
 * brand has approved, and only of whoever wants to be seen. Reads only.
 */
import type { MyTeam, TeamCard, TeamProgress, TeamReply } from '../../../../contract/referral-team';
import type { Db } from '../../../../platform/db';
import type { Identity } from '../../../../platform/identity';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { readPartner } from '../../../referral/partners.store';
import { isPromoter } from '../../../referral/team/promoter.rules';
import { estimateOf } from '../../../referral/team/team-bonus.rules';
import { countInTeam, readInvites, readMemberships } from '../../../referral/team/team-members.store';
import { daysLeft, monthBefore, monthOf } from '../../../referral/team/team-month.rules';
import { bonusWords, teamRules } from '../../../referral/team/team-words';
import { readTeam, readTerms, termsIn } from '../../../referral/team/teams.store';
import type { Contribution, Membership, Team } from '../../../referral/team/team.types';
import { lastMonth, monthsBetween, readOpenMonth, shownMonth, type OpenMonth } from './open-months';
import { cardOf } from './team-card';
import { readTeamPeople } from './team-people';

interface Clock {
  now: Instant;
  month: string;
  utcOffsetMinutes: number;
}

/** Whoever is in no team reads how to get into one. */
export async function showTeam(db: Db, who: Identity, now: Instant): Promise<TeamReply> {
  const { utcOffsetMinutes } = await readBrandRules(db, who.brandId);
  const clock = { now, month: monthOf(now, utcOffsetMinutes), utcOffsetMinutes };
  const mine: { membership: Membership; team: Team }[] = [];
  for (const membership of await readMemberships(db, who.memberId, monthBefore(clock.month))) {
    const team = present(await readTeam(db, membership), `team ${membership.teamId}`);
    if (isShown(membership, team, clock.month)) mine.push({ membership, team });
  }
  const shown = mine.find(({ membership }) => membership.fromMonth <= clock.month) ?? mine[0];
  const next = mine.find((each) => each !== shown && each.membership.fromMonth > clock.month);
  return {
    mayJoin: isPromoter(await readPartner(db, who)),
    team: shown === undefined ? null : await myTeam(db, shown, clock),
    next: next === undefined ? null : { name: next.team.name, from: next.membership.fromMonth },
    invites: await invitesOf(
      db,
      who,
      mine.map(({ team }) => team.teamId),
      now,
    ),
  };
}

/** Also one that is over, while a month of it is not closed. */
function isShown({ untilMonth }: Membership, { untilMonth: ended, openMonth }: Team, month: string): boolean {
  const last = lastMonth(untilMonth);
  const goesOn = (last === null || last >= month) && (ended === null || ended >= month);
  const lastOfBoth = [last, ended].filter((each) => each !== null).sort()[0];
  return goesOn || (lastOfBoth !== undefined && openMonth <= lastOfBoth);
}

async function invitesOf(
  db: Db,
  { memberId, brandId }: Identity,
  known: readonly string[],
  now: Instant,
): Promise<TeamCard[]> {
  const cards: TeamCard[] = [];
  for (const teamId of await readInvites(db, memberId)) {
    const team = known.includes(teamId) ? null : await readTeam(db, { brandId, teamId });
    const card = team === null ? null : await cardOf(db, team, now);
    if (card !== null) cards.push(card);
  }
  return cards;
}

async function myTeam(
  db: Db,
  { membership, team }: { membership: Membership; team: Team },
  clock: Clock,
): Promise<MyTeam> {
  const terms = await readTerms(db, team);
  const last = shownMonth(
    { fromMonth: membership.fromMonth, untilMonth: endOf(membership, team) },
    clock.month,
  );
  const first = team.openMonth > membership.fromMonth ? team.openMonth : membership.fromMonth;
  const { utcOffsetMinutes } = clock;
  const open: OpenMonth[] = [];
  if (last <= clock.month)
    for (const month of monthsBetween(first, last))
      open.push(await readOpenMonth(db, team, { month, terms, utcOffsetMinutes }));
  return {
    name: team.name,
    code: team.code,
    members: await countInTeam(db, team, last),
    from: membership.fromMonth,
    until: endOf(membership, team),
    shown: membership.shown,
    running: open.map((month) => progressOf(month, membership.memberId, clock)),
    ...(await standingsOf(db, open[0]?.contributions ?? [], membership.memberId)),
    rules: teamRules(termsIn(terms, last)),
  };
}

/** The last month of both; null: both go on. */
const endOf = ({ untilMonth }: Membership, team: Team): string | null =>
  [lastMonth(untilMonth), team.untilMonth].filter((each) => each !== null).sort()[0] ?? null;

const soldBy = (contributions: readonly Contribution[], memberId: bigint): bigint =>
  contributions.find((each) => each.memberId === memberId)?.soldFen ?? 0n;

function progressOf(
  { month, terms, sums, contributions, closesOn }: OpenMonth,
  memberId: bigint,
  { now, utcOffsetMinutes }: Clock,
): TeamProgress {
  const mineFen = soldBy(contributions, memberId);
  return {
    month,
    targetFen: terms.targetFen.toString(),
    soldFen: sums.totalFen.toString(),
    heldFen: sums.heldFen.toString(),
    met: sums.met,
    daysLeft: daysLeft(month, now, utcOffsetMinutes),
    closesOn,
    bonus: bonusWords(terms.bonus),
    mineFen: mineFen.toString(),
    estimateFen: estimateOf(terms, sums, mineFen).toString(),
  };
}

/** By what they brought; who wants to be seen is named, and whoever asks sees themselves. */
async function standingsOf(
  db: Db,
  contributions: readonly Contribution[],
  memberId: bigint,
): Promise<Pick<MyTeam, 'standings' | 'others'>> {
  const seen = contributions.filter((each) => !each.gone && (each.shown || each.memberId === memberId));
  const personOf = await readTeamPeople(
    db,
    seen.map((each) => each.memberId),
  );
  const ranked = [...contributions].sort((a, b) => Number(b.soldFen - a.soldFen));
  const standings = [...seen]
    .sort((a, b) => Number(b.soldFen - a.soldFen))
    .map((each) => ({
      place: ranked.findIndex(({ soldFen }) => soldFen === each.soldFen) + 1,
      name: personOf(each.memberId).name,
      soldFen: each.soldFen.toString(),
      mine: each.memberId === memberId,
    }));
  return { standings, others: contributions.length - seen.length };
}

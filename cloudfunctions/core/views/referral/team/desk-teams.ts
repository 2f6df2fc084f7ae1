/** Teams at the desk: what they are, who is in them, and what came together. Reads only. */
import type { DeskTeamLine, DeskTeamReply, DeskTeamsReply } from '../../../../contract/referral-team-desk';
import type { Db } from '../../../../platform/db';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../../kernel/page';
import { isoInstant, type Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { countInTeam } from '../../../referral/team/team-members.store';
import { monthAfter, monthOf } from '../../../referral/team/team-month.rules';
import { bonusWords } from '../../../referral/team/team-words';
import { dayOfMonth, monthOfDay, readTerms, termsIn, toTeam } from '../../../referral/team/teams.store';
import type { Contribution, Team, TeamKey, TeamTerms } from '../../../referral/team/team.types';
import { lastMonth, readOpenMonth, shownMonth, type OpenMonth } from './open-months';
import { readTeamPeople } from './team-people';
import {
  listDeskTeams,
  listTeamInvited,
  listTeamMembers,
  type IListDeskTeamsResult,
} from './team.view.queries';

const PAGE = 10;
const PLACE = /^[0-9a-z]{8}$/;
const LAST = '~';

interface Clock {
  month: string;
  utcOffsetMinutes: number;
}

async function clockOf(db: Db, brandId: number, now: Instant): Promise<Clock> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  return { month: monthOf(now, utcOffsetMinutes), utcOffsetMinutes };
}

/** A page of them, the newest first; null: `after` is no place of it. */
export async function listTeams(
  db: Db,
  brandId: number,
  after: string | undefined,
  now: Instant,
): Promise<DeskTeamsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: LAST } : readPlace(after, PLACE);
  if (place === null) return null;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const rows = await listDeskTeams.run({ brandId, ...before, teamId: null, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) =>
    writePlace({ at: row.made_at.getTime(), id: row.team_id }),
  );
  const clock = await clockOf(db, brandId, now);
  const teams: DeskTeamLine[] = [];
  for (const row of shown) teams.push((await lineOf(db, row, clock)).line);
  return { teams, next };
}

interface Looked {
  line: DeskTeamLine;
  team: Team;
  terms: TeamTerms[];
  open: OpenMonth;
}

/** Of the first month that is not closed, or the last that there was. */
async function lineOf(db: Db, row: IListDeskTeamsResult, clock: Clock): Promise<Looked> {
  const team = toTeam(row);
  const terms = await readTerms(db, team);
  const month = shownMonth(team, team.openMonth);
  const { utcOffsetMinutes } = clock;
  const open = await readOpenMonth(db, team, { month, terms, utcOffsetMinutes });
  const inForce = termsIn(terms, shownMonth(team, clock.month));
  const line = {
    ...{ team: team.teamId, name: team.name, code: team.code, from: team.fromMonth, until: team.untilMonth },
    members: await countInTeam(db, team, shownMonth(team, clock.month)),
    targetFen: inForce.targetFen.toString(),
    bonus: bonusWords(inForce.bonus),
    openMonth: month,
    soldFen: open.sums.totalFen.toString(),
    heldFen: open.sums.heldFen.toString(),
    allOrders: row.orders,
    allSoldFen: row.sold.toString(),
    allPoolFen: row.pool.toString(),
  };
  return { line, team, terms, open };
}

/** One of them; null: there is none. */
export async function showDeskTeam(db: Db, key: TeamKey, now: Instant): Promise<DeskTeamReply | null> {
  const newest = { beforeAt: isoInstant(END_OF_TIME), beforeId: LAST, limit: 1 };
  const [row] = await listDeskTeams.run({ ...key, ...newest }, db);
  if (row === undefined) return null;
  const clock = await clockOf(db, key.brandId, now);
  const { line, team, terms, open } = await lineOf(db, row, clock);
  const next = monthAfter(clock.month);
  const changesFrom = team.fromMonth > next ? team.fromMonth : next;
  const { targetFen, bonus } = termsIn(terms, changesFrom);
  const { name, fromMonth: from, untilMonth: until } = team;
  return {
    team: line,
    document: { name, targetFen: Number(targetFen), bonus, from, until },
    changesFrom,
    terms: terms.map((each) => ({
      from: each.fromMonth,
      targetFen: each.targetFen.toString(),
      bonus: bonusWords(each.bonus),
    })),
    ...(await peopleOf(db, team, { month: clock.month, contributions: open.contributions })),
    closesOn: until !== null && team.openMonth > until ? null : open.closesOn,
  };
}

async function peopleOf(
  db: Db,
  { brandId, teamId }: Team,
  { month, contributions }: { month: string; contributions: readonly Contribution[] },
): Promise<Pick<DeskTeamReply, 'members' | 'invited'>> {
  const members = await listTeamMembers.run({ brandId, teamId, month: dayOfMonth(month) }, db);
  const invited = await listTeamInvited.run({ brandId, teamId }, db);
  const personOf = await readTeamPeople(
    db,
    [...members, ...invited].map((row) => row.member_id),
  );
  const sold = new Map(contributions.map(({ memberId, soldFen }) => [memberId, soldFen]));
  return {
    members: members.map((row) => ({
      member: personOf(row.member_id).key,
      name: personOf(row.member_id).name,
      from: monthOfDay(row.from_month),
      until: row.until_month === null ? null : lastMonth(monthOfDay(row.until_month)),
      soldFen: (sold.get(row.member_id) ?? 0n).toString(),
    })),
    invited: invited.map((row) => {
      const { key, name } = personOf(row.member_id);
      return { member: key, name };
    }),
  };
}

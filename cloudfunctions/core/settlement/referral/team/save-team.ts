/**
 * An operator makes a team or changes it. Target and bonus of a month that has begun stay: a change counts
 * from the next one on. Each is logged in its transaction.
 */
import type { TeamDocument } from '../../../../contract/referral-team';
import { withTransaction, type Database, type Db } from '../../../../platform/db';
import type { Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { newTeamCode, teamIdOf } from '../../../referral/team/team-id';
import { firstLook, monthAfter, monthOf } from '../../../referral/team/team-month.rules';
import { teamProblems, type TeamProblem } from '../../../referral/team/team-problems.rules';
import {
  addTeam,
  holdTeam,
  keepTeam,
  keepTerms,
  readTerms,
  termsIn,
} from '../../../referral/team/teams.store';
import type { TeamTerms } from '../../../referral/team/team.types';
import { logAction } from '../../../staff/action-log.store';
import type { Doer } from '../../../staff/staff.types';

type Saved = { teamId: string } | { problems: TeamProblem[] } | { refused: 'not-found' };

const termsOf = ({ targetFen, bonus }: TeamDocument, fromMonth: string): TeamTerms => ({
  fromMonth,
  targetFen: BigInt(targetFen),
  bonus,
});
const monthNow = async (db: Db, brandId: number, now: Instant) => {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  return { month: monthOf(now, utcOffsetMinutes), utcOffsetMinutes };
};

/** A team from the next month on at the earliest. The same request again is the same team. */
export const makeTeam = (
  pool: Database,
  doer: Doer,
  { document, requestId }: { document: TeamDocument; requestId: string },
  now: Instant,
): Promise<Saved> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const { month, utcOffsetMinutes } = await monthNow(db, brandId, now);
    const { name, from: fromMonth, until: untilMonth } = document;
    const problems = teamProblems(document, { from: monthAfter(month), until: fromMonth });
    if (problems.length > 0) return { problems };
    const key = { brandId, teamId: teamIdOf(brandId, requestId) };
    const team = { ...key, name, code: newTeamCode(), fromMonth, untilMonth, madeAt: now };
    if (!(await addTeam(db, team, firstLook(fromMonth, utcOffsetMinutes)))) return key;
    await keepTerms(db, key, termsOf(document, fromMonth), now);
    await logAction(db, doer, { action: 'make-team', subject: key.teamId, after: document, doneAt: now });
    return key;
  });

/** Its name at once; what a month is worth from the next one on; its end this month at the earliest. */
export const changeTeam = (
  pool: Database,
  doer: Doer,
  { teamId, document }: { teamId: string; document: TeamDocument },
  now: Instant,
): Promise<Saved> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const team = await holdTeam(db, { brandId, teamId });
    if (team === null) return { refused: 'not-found' };
    const { month, utcOffsetMinutes } = await monthNow(db, brandId, now);
    const first = team.fromMonth > month ? team.fromMonth : month;
    const problems = teamProblems(document, { from: null, until: first });
    if (problems.length > 0) return { problems };
    const next = monthAfter(month);
    const from = team.fromMonth > next ? team.fromMonth : next;
    const before = termsIn(await readTerms(db, team), from);
    const terms = termsOf(document, from);
    if (!isSame(before, terms)) await keepTerms(db, team, terms, now);
    const { name, until: untilMonth } = document;
    const isOver = untilMonth !== null && team.openMonth > untilMonth;
    const lookAt = isOver ? null : firstLook(team.openMonth, utcOffsetMinutes);
    await keepTeam(db, { brandId, teamId, name, untilMonth }, lookAt);
    const targetFen = Number(before.targetFen);
    const was = { name: team.name, targetFen, bonus: before.bonus, until: team.untilMonth };
    const after = { name, targetFen: document.targetFen, bonus: document.bonus, until: untilMonth, from };
    await logAction(db, doer, { action: 'change-team', subject: teamId, before: was, after, doneAt: now });
    return { teamId };
  });

const isSame = (one: TeamTerms, other: TeamTerms): boolean =>
  one.targetFen === other.targetFen && JSON.stringify(one.bonus) === JSON.stringify(other.bonus);

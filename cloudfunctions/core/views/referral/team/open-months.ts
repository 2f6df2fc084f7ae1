/** Months of a team that are not closed, as they stand. Reads only. */
import type { Db } from '../../../../platform/db';
import { dayNameOf, type Instant } from '../../../kernel/time';
import { sumsOf, type TeamSums } from '../../../referral/team/team-bonus.rules';
import { closesAt, monthBefore, spanOf } from '../../../referral/team/team-month.rules';
import { readContributions } from '../../../referral/team/team-months.store';
import { termsIn } from '../../../referral/team/teams.store';
import type { Contribution, TeamKey, TeamTerms } from '../../../referral/team/team.types';

/** Shown at once; days of a programme may be a year. */
const MOST_OPEN = 4;

/** Months from one to another, the latest first: so many at most. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = last; month >= first && months.length < MOST_OPEN; month = monthBefore(month))
    months.push(month);
  return months;
}

export interface OpenMonth {
  month: string;
  terms: TeamTerms;
  sums: TeamSums;
  contributions: Contribution[];
  /** YYYY-MM-DD, on which it is closed at the earliest. */
  closesOn: string;
}

/** One month, whether it has begun or not. */
export async function readOpenMonth(
  db: Db,
  key: TeamKey,
  {
    month,
    terms,
    utcOffsetMinutes,
  }: { month: string; terms: readonly TeamTerms[]; utcOffsetMinutes: number },
): Promise<OpenMonth> {
  const contributions = await readContributions(db, key, month, spanOf(month, utcOffsetMinutes));
  const own = termsIn(terms, month);
  const longest = Math.max(0, ...contributions.map(({ freezeDays }) => freezeDays));
  const from: Instant = closesAt(month, longest, utcOffsetMinutes);
  const closesOn = dayNameOf(from, utcOffsetMinutes);
  return { month, terms: own, sums: sumsOf(own, contributions), contributions, closesOn };
}

/** The month of a team that somebody looks at: the one that goes on, its first or its last. */
export function shownMonth(
  { fromMonth, untilMonth }: { fromMonth: string; untilMonth: string | null },
  now: string,
): string {
  if (now < fromMonth) return fromMonth;
  return untilMonth !== null && untilMonth < now ? untilMonth : now;
}

/** The last month in which somebody is in a team. @example until before 2026-12: '2026-11' */
export const lastMonth = (untilMonth: string | null): string | null =>
  untilMonth === null ? null : monthBefore(untilMonth);

/** What is wrong with a team that an operator has laid out. Pure; docs/teams.md §4. */
import { MOST_BONUS_BP, type TeamDocument } from '../../../contract/referral-team';
import { teamDeskWords as words } from './team-words';

export interface TeamProblem {
  path: string;
  message: string;
}

/**
 * @param first the first month that its terms may be of, or that it may end with
 * @example ¥3,000 for a target of ¥5,000: more than half of it
 */
export function teamProblems(
  { targetFen, bonus, from, until }: TeamDocument,
  first: { from: string | null; until: string },
): TeamProblem[] {
  const problems: TeamProblem[] = [];
  if (bonus.kind === 'fixed' && bonus.fen * 10_000 > targetFen * MOST_BONUS_BP)
    problems.push({ path: 'bonus.fen', message: words.overHalf });
  if (first.from !== null && from < first.from)
    problems.push({ path: 'from', message: words.tooEarly(first.from) });
  if (until !== null && until < first.until)
    problems.push({ path: 'until', message: words.endsEarly(first.until) });
  return problems;
}

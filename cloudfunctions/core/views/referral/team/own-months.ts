/** Closed months of a member's teams, and how their part came about. Reads only. */
import type { TeamMonthsReply } from '../../../../contract/referral-team';
import type { Db } from '../../../../platform/db';
import { pageOf, sought } from '../../../kernel/page';
import { teamOfCause } from '../../../referral/team/team-id';
import { bonusSentence, isMet, type BonusFacts } from '../../../referral/team/team-words';
import { dayOfMonth, monthOfDay } from '../../../referral/team/teams.store';
import { findOwnParts, type IFindOwnPartsResult } from './team.view.queries';

const PAGE = 12;
/** Later than any month. */
const NEVER = '2200-01';

const factsOf = (row: IFindOwnPartsResult): BonusFacts => ({
  targetFen: row.target_fen,
  totalFen: row.total_fen,
  heldFen: row.held_fen,
  splitFen: row.split_fen,
  dueFen: row.due_fen,
  poolFen: row.pool_fen,
  soldFen: row.sold_fen,
  partFen: row.part_fen,
  nowFen: row.now_fen,
  keptFen: row.kept_fen,
});

/** A page of them, the latest first; null: `after` is no month. */
export async function listTeamMonths(
  db: Db,
  memberId: bigint,
  after: string | undefined,
): Promise<TeamMonthsReply | null> {
  if (after !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(after)) return null;
  const before = dayOfMonth(after ?? NEVER);
  const rows = await findOwnParts.run({ memberId, before, months: null, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => monthOfDay(row.month));
  const months = shown.map((row) => {
    const facts = factsOf(row);
    return {
      month: monthOfDay(row.month),
      team: row.name,
      met: isMet(facts),
      targetFen: row.target_fen.toString(),
      soldFen: row.total_fen.toString(),
      poolFen: row.pool_fen.toString(),
      mineFen: row.sold_fen.toString(),
      partFen: row.now_fen.toString(),
      sentence: bonusSentence(facts),
    };
  });
  return { months, next };
}

/** How bonuses of a member came about, by their cause. */
export async function readBonusSentences(
  db: Db,
  memberId: bigint,
  causes: readonly string[],
): Promise<(cause: string) => string> {
  if (causes.length === 0) return () => '';
  const months = causes.map((cause) => dayOfMonth(teamOfCause(cause).month));
  const asked = { memberId, before: dayOfMonth(NEVER), months, limit: months.length };
  const rows = await findOwnParts.run(asked, db);
  const sentences = new Map(rows.map((row) => [monthOfDay(row.month), bonusSentence(factsOf(row))]));
  return (cause) => sentences.get(teamOfCause(cause).month) ?? '';
}

/** Which lots a deduction took points from, or a return gave them back to, page by page. Reads only. */
import { explanationSchema } from '../../../contract/explanation';
import type { SpentLotsReply } from '../../../contract/member';
import { INT4 } from '../../../contract/shapes';
import type { Db } from '../../../platform/db';
import { pageOf, sought } from '../../kernel/page';
import { dayNameOf } from '../../kernel/time';
import { versionAt } from '../../programme/programme.rules';
import { findSpentLots } from './spent-lots.view.queries';
import type { Standing } from './standing.types';

const PAGE = 30;
const BEFORE_ALL = -1;

/** A page of the lots of one journal of the member's own, in the order in which they were taken. */
export async function listSpentLots(
  db: Db,
  { book: { memberId }, rules, asOf }: Standing,
  journal: string,
  after?: string,
): Promise<SpentLotsReply> {
  const from = after !== undefined && /^\d{1,4}$/.test(after) ? Number(after) : BEFORE_ALL;
  const journalNo = Number(journal);
  if (journalNo > INT4) return { lots: [], next: null };
  const rows = await findSpentLots.run({ memberId, journalNo, after: from, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (last) => String(last.leg));
  const offset = versionAt(rules, asOf).programme.utcOffsetMinutes;
  return {
    lots: shown.map(({ amount, explanation, earned_day, expires_at, store }) => ({
      points: amount.toString(),
      available: availableOf(explanation),
      day: earned_day,
      store,
      expires: expires_at === null ? null : dayNameOf(expires_at.getTime(), offset),
    })),
    next,
  };
}
function availableOf(kept: unknown): string {
  const explanation = explanationSchema.parse(kept);
  return 'due' in explanation ? (explanation.available ?? '0') : '0';
}

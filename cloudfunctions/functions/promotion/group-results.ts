/** What came of group-buy: on screen, and taken along. */
import type { GroupResultsReply } from '../../contract/group-desk';
import type { CsvPageReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { exportGroupResults, showGroupResults, type Period } from '../../core/views/desk/group-results';
import { withSnapshot } from '../../platform/db';
import { acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';

function periodOf(
  context: Asking,
  { offer, from, to }: Pick<AskedFor<'show-group-results'>, 'offer' | 'from' | 'to'>,
): Period {
  return { brandId: staffOf(context).brandId, offer: offer ?? null, from, to };
}

/** Of a period. */
export const show = (
  context: Asking,
  { after = '0', ...period }: AskedFor<'show-group-results'>,
): Promise<Reply<GroupResultsReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = readNumber(after);
    if (seen === null) return reject('bad-request');
    return acceptFound(await showGroupResults(db, periodOf(context, period), Number(seen)), 'bad-request');
  });

/** A page of it as CSV. */
export const csv = (
  context: Asking,
  { after, ...period }: AskedFor<'export-group-results'>,
): Promise<Reply<CsvPageReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = after === undefined ? undefined : readNumber(after);
    if (seen === null) return reject('bad-request');
    const from = seen === undefined ? undefined : Number(seen);
    return acceptFound(await exportGroupResults(db, periodOf(context, period), from), 'bad-request');
  });

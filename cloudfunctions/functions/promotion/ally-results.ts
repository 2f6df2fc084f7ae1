/** What a month of allies' coupons brought, and the file of it. */
import type { AllyResultsReply } from '../../contract/ally';
import type { CsvPageReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { exportAllyResults, showAllyResults } from '../../core/views/desk/ally-results';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';
import { seenBy } from './figures';

/** A page of what a month brought, by ally. */
export const allyResults = (
  context: Asking,
  { month, after = '0' }: AskedFor<'show-ally-results'>,
): Promise<Reply<AllyResultsReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = seenBy(after);
    if (seen === null) return reject('bad-request');
    return accept(await showAllyResults(db, staffOf(context).brandId, month, seen));
  });

/** A page of it as CSV. */
export const allyResultsCsv = (
  context: Asking,
  { month, after }: AskedFor<'export-ally-results'>,
): Promise<Reply<CsvPageReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = after === undefined ? undefined : seenBy(after);
    if (seen === null) return reject('bad-request');
    return accept(await exportAllyResults(db, staffOf(context).brandId, month, seen));
  });

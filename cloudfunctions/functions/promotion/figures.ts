/** What coupons came to: who bears a month of them, what was lost without network, a template's results. */
import { INT4 } from '../../contract/shapes';
import type {
  BearersReply,
  CsvPageReply,
  OfflineLossesReply,
  TemplateResultsReply,
} from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { exportBearers, showBearers, showTemplateResults } from '../../core/views/desk/coupon-figures';
import { showOfflineLosses } from '../../core/views/desk/offline-losses';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';

/** How many lines were seen; null: it is no number, or more than there can be. */
export const seenBy = (after: string): number | null => {
  const number = readNumber(after);
  return number === null || number > INT4 ? null : Number(number);
};

/** A page of the statement of a month. */
export const bearers = (
  context: Asking,
  { month, after = '0' }: AskedFor<'show-bearers'>,
): Promise<Reply<BearersReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = seenBy(after);
    if (seen === null) return reject('bad-request');
    return accept(await showBearers(db, staffOf(context).brandId, month, seen));
  });

/** A page of it as CSV. */
export const bearersCsv = (
  context: Asking,
  { month, after }: AskedFor<'export-bearers'>,
): Promise<Reply<CsvPageReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = after === undefined ? undefined : seenBy(after);
    if (seen === null) return reject('bad-request');
    return accept(await exportBearers(db, staffOf(context).brandId, month, seen));
  });

/** A page of what coupons taken without network cost in a month. */
export const offlineLosses = (
  context: Asking,
  { month, after = '0' }: AskedFor<'list-offline-losses'>,
): Promise<Reply<OfflineLossesReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = seenBy(after);
    if (seen === null) return reject('bad-request');
    return accept(await showOfflineLosses(db, staffOf(context).brandId, month, seen));
  });

/** What came of a template. */
export const results = (
  context: Asking,
  { template: templateId, after = '0' }: AskedFor<'show-template-results'>,
): Promise<Reply<TemplateResultsReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = seenBy(after);
    if (seen === null) return reject('bad-request');
    const key = { brandId: staffOf(context).brandId, templateId };
    return acceptFound(await showTemplateResults(db, key, seen), 'not-found');
  });

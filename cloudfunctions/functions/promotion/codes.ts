/** Batches of codes that are worth one coupon each. */
import type { CodeBatchesReply, CodesReply, CsvPageReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { importCodes as keepCodes, makeCodes as make } from '../../core/settlement/coupon/keep-codes';
import { logAction } from '../../core/staff/action-log.store';
import { exportCodes as codesCsv, listCodeBatches } from '../../core/views/desk/coupon-runs';
import { asDb, withTransaction } from '../../platform/db';
import { accept } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** Makes a batch. */
export async function makeCodes(
  context: Asking,
  { template: templateId, batch, count }: AskedFor<'make-codes'>,
): Promise<Reply<CodesReply>> {
  const made = await make(context.database, doerOf(context), { templateId, batch, count }, context.now);
  if ('problems' in made) return refuseProblems(made.problems);
  return accept({ made: String(made.made), twice: '0', wrong: [] });
}

/** Keeps a batch that somebody else made. */
export async function importCodes(
  context: Asking,
  { template: templateId, batch, csv }: AskedFor<'import-codes'>,
): Promise<Reply<CodesReply>> {
  const kept = await keepCodes(context.database, doerOf(context), { templateId, batch, csv }, context.now);
  if ('problems' in kept) return refuseProblems(kept.problems);
  return accept({ made: String(kept.made), twice: String(kept.twice), wrong: kept.wrong });
}

/** A page of batches. */
export const listBatches = async (
  context: Asking,
  { template: templateId, after = '' }: AskedFor<'list-code-batches'>,
): Promise<Reply<CodeBatchesReply>> => {
  const key = { brandId: staffOf(context).brandId, templateId };
  return accept(await listCodeBatches(asDb(context.database), key, after));
};

/** A page of a batch as CSV. Whoever takes codes along is written down, once for each file. */
export const exportCodes = (
  context: Asking,
  { template: templateId, batch, after }: AskedFor<'export-codes'>,
): Promise<Reply<CsvPageReply>> =>
  withTransaction(context.database, async (db) => {
    const { brandId } = staffOf(context);
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    const key = { brandId, templateId, batch };
    if (after === undefined)
      await logAction(db, doerOf(context), {
        action: 'export-coupon-codes',
        subject: templateId,
        after: { batch },
        doneAt: context.now,
      });
    return accept(await codesCsv(db, key, after, utcOffsetMinutes));
  });

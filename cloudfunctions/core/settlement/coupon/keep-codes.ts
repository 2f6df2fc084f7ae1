/** Batches of codes that are worth one coupon each: made here, or told by whoever gives them out. */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { isClaimCode, newClaimCode } from '../../coupon/claim-code';
import { addCodes, hasBatch, type BatchKey } from '../../coupon/code-batches.store';
import { listWords } from '../../coupon/list-words';
import { CODE_COLUMNS, readList, shownCell } from '../../coupon/read-list.rules';
import { readTemplate } from '../../coupon/templates.store';
import { holdTemplates } from '../../coupon/template-requests.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

type Problems = { problems: { path: string; message: string }[] };
const refuse = (path: string, message: string): Problems => ({ problems: [{ path, message }] });
const AT_ONCE = 5000;
/** Of the lines that hold no code: a person mends them one by one. */
const MOST_WRONG = 50;

/** A name is a batch's once, so that a second tap makes nothing. */
async function whyNot(db: Db, key: BatchKey): Promise<Problems | null> {
  await holdTemplates(db, key.brandId);
  const template = await readTemplate(db, key);
  if (template === null || template.state === 'ended') return refuse('template', listWords.unknownTemplate);
  return (await hasBatch(db, key)) ? refuse('batch', listWords.batchTaken) : null;
}

/** Makes so many; how many that were. */
export const makeCodes = (
  pool: Database,
  doer: Doer,
  { templateId, batch, count }: { templateId: string; batch: string; count: number },
  now: Instant,
): Promise<{ made: number } | Problems> =>
  withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, templateId, batch };
    const refused = await whyNot(db, key);
    if (refused !== null) return refused;
    let made = 0;
    while (made < count) {
      const codes = Array.from({ length: Math.min(AT_ONCE, count - made) }, newClaimCode);
      made += await addCodes(db, key, [...new Set(codes)]);
    }
    await logAction(db, doer, {
      action: 'make-coupon-codes',
      subject: templateId,
      after: { batch, codes: made },
      doneAt: now,
    });
    return { made };
  });

/** Keeps those of a list; those that are known already, and lines that hold none, are said. */
export async function importCodes(
  pool: Database,
  doer: Doer,
  { templateId, batch, csv }: { templateId: string; batch: string; csv: string },
  now: Instant,
): Promise<{ made: number; twice: number; wrong: { row: number; text: string }[] } | Problems> {
  const list = readList(csv, CODE_COLUMNS);
  if ('trouble' in list) return refuse('csv', listWords.trouble(list.trouble, listWords.codeColumns));
  const good = list.rows.filter(({ value }) => isClaimCode(value));
  const bad = list.rows.filter(({ value }) => !isClaimCode(value));
  const codes = [...new Set(good.map(({ value }) => value))];
  return withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, templateId, batch };
    const refused = await whyNot(db, key);
    if (refused !== null) return refused;
    let made = 0;
    for (let at = 0; at < codes.length; at += AT_ONCE)
      made += await addCodes(db, key, codes.slice(at, at + AT_ONCE));
    await logAction(db, doer, {
      action: 'import-coupon-codes',
      subject: templateId,
      after: { batch, codes: made },
      doneAt: now,
    });
    const wrong = bad.slice(0, MOST_WRONG).map(({ row, value }) => ({ row, text: shownCell(value) }));
    return { made, twice: good.length - made, wrong };
  });
}

/**
 * A list of members gets a coupon: kept first, then issued in parts, each exactly once, by whoever carries
 * the run on. What the brand gives counts against the stock, not against what each member may claim.
 */
import { withTransaction, asDb, type Database } from '../../../platform/db';
import { listWords } from '../../coupon/list-words';
import { MEMBER_COLUMNS, readList } from '../../coupon/read-list.rules';
import { addPart, addRun, keepResumed, keepStarted, type RunKey } from '../../coupon/runs.store';
import { readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Rows of a list that are issued in one transaction. */
export const PART = 2000;

type Problem = { problems: { path: string; message: string }[] };
const problem = (path: string, message: string): Problem => ({ problems: [{ path, message }] });

/** A run of which no part has been told. */
const EMPTY_LIST = {
  kind: 'list',
  version: null,
  toTemplate: null,
  reason: null,
  state: 'filling',
  total: 0n,
} as const;

/** Keeps the list as a run; the same request again is the same run. */
export async function startListRun(
  pool: Database,
  doer: Doer,
  { templateId, csv, requestId }: { templateId: string; csv: string; requestId: string },
  now: Instant,
): Promise<{ runId: bigint } | Problem> {
  const list = readList(csv, MEMBER_COLUMNS);
  if ('trouble' in list) return problem('csv', listWords.trouble(list.trouble, listWords.memberColumns));
  return withTransaction(pool, async (db) => {
    const { brandId, staffId } = doer;
    const template = await readTemplate(db, { brandId, templateId });
    if (template === null) return problem('template', listWords.unknownTemplate);
    if (template.state !== 'live') return problem('template', listWords.notLive);
    const { runId, isNew } = await addRun(
      db,
      { ...EMPTY_LIST, brandId, requestId, templateId, startedBy: staffId },
      now,
    );
    if (!isNew) return { runId };
    const key = { brandId, runId };
    for (let at = 0; at < list.rows.length; at += PART) {
      const part = list.rows.slice(at, at + PART);
      const memberKeys = part.map(({ value }) => value);
      await addPart(db, key, { partNo: at / PART, firstRow: at + 1, memberKeys });
    }
    await keepStarted(db, key, list.rows.length);
    await logAction(db, doer, {
      action: 'issue-coupons-to-list',
      subject: templateId,
      after: { run: runId.toString(), members: list.rows.length },
      doneAt: now,
    });
    return { runId };
  });
}

/** Lets a run that stopped go on; false: it had not stopped. */
export const resumeRun = (pool: Database, doer: Doer, key: RunKey, now: Instant): Promise<boolean> =>
  withTransaction(pool, async (db) => {
    const template = await keepResumed(db, key);
    if (template === null) return false;
    await logAction(db, doer, {
      action: 'resume-coupon-run',
      subject: template,
      after: { run: key.runId.toString() },
      doneAt: now,
    });
    return true;
  });

/** Keeps a run whose list comes part by part, by whoever runs the server. */
export const beginStreamedRun = (
  pool: Database,
  { brandId, templateId, requestId }: { brandId: number; templateId: string; requestId: string },
  now: Instant,
): Promise<{ runId: bigint; isNew: boolean }> =>
  addRun(asDb(pool), { ...EMPTY_LIST, brandId, requestId, templateId, startedBy: null }, now);

/**
 * Puts a mistake right: the coupons of a template that may still be used are revoked, and where it is so
 * replaced by another one. What an order holds finishes as it is. A run: in batches, carried on after a kill.
 */
import { withTransaction, type Database } from '../../../platform/db';
import { listWords } from '../../coupon/list-words';
import { addRun } from '../../coupon/runs.store';
import { readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export interface Correcting {
  templateId: string;
  /** Of coupons; null: every one. */
  version: number | null;
  /** Null: they are revoked. */
  toTemplate: string | null;
  reason: string;
  /** The template's code, typed once more. */
  typed: string;
  requestId: string;
  /** How many it concerns now. */
  total: bigint;
}

/** Keeps it as a run; the same request again is the same run. */
export const startCorrection = (
  pool: Database,
  doer: Doer,
  correcting: Correcting,
  now: Instant,
): Promise<{ runId: bigint } | { problems: { path: string; message: string }[] }> =>
  withTransaction(pool, async (db) => {
    const { brandId, staffId } = doer;
    const { templateId, version, toTemplate, reason, typed, requestId, total } = correcting;
    const refuse = (path: string, message: string) => ({ problems: [{ path, message }] });
    if (typed.trim() !== templateId) return refuse('typed', listWords.notTyped);
    if ((await readTemplate(db, { brandId, templateId })) === null)
      return refuse('template', listWords.unknownTemplate);
    if (toTemplate === templateId) return refuse('to', listWords.sameTemplate);
    if (toTemplate !== null) {
      const other = await readTemplate(db, { brandId, templateId: toTemplate });
      if (other?.state !== 'live') return refuse('to', listWords.toNotLive);
    }
    const kind = toTemplate === null ? 'revoke' : 'replace';
    const { runId, isNew } = await addRun(
      db,
      {
        brandId,
        requestId,
        templateId,
        kind,
        version,
        toTemplate,
        reason,
        state: 'running',
        total,
        startedBy: staffId,
      },
      now,
    );
    if (isNew)
      await logAction(db, doer, {
        action: 'correct-coupons',
        subject: templateId,
        after: { run: runId.toString(), kind, version, to: toTemplate, coupons: total.toString() },
        reason,
        doneAt: now,
      });
    return { runId };
  });

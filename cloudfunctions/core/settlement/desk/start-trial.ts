/**
 * Begins a trial: a coupon for an audience but for a control group. Kept with an empty run of coupons; the
 * worker draws members into its groups and the run's list (../coupon/draw-trials.ts).
 */
import { randomBytes } from 'node:crypto';
import type { AudienceRule } from '../../../contract/audience';
import { withTransaction, type Database } from '../../../platform/db';
import { addRun } from '../../coupon/runs.store';
import { readTemplate } from '../../coupon/templates.store';
import { trialWords } from '../../insight/trial-words';
import { addTrial } from '../../insight/trials.store';
import { present } from '../../kernel/assert';
import type { Day, Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

const SALT_BYTES = 16;

export interface StartedTrial {
  name: string;
  rule: AudienceRule;
  template: string;
  controlBp: number;
  windowDays: number;
  requestId: string;
}

/** The trial, or why it cannot begin. The same request again is the same trial. */
export const startTrial = (
  pool: Database,
  doer: Doer,
  { requestId, template: templateId, ...plan }: StartedTrial,
  { now, today }: { now: Instant; today: Day },
): Promise<{ trialId: bigint } | { problem: string }> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const staffId = present(doer.staffId, 'whoever begins a trial');
    const template = await readTemplate(db, { brandId, templateId });
    if (template === null) return { problem: trialWords.unknownTemplate };
    if (template.state !== 'live') return { problem: trialWords.notLive };
    const { runId } = await addRun(
      db,
      {
        ...{
          brandId,
          requestId: `trial-${requestId}`,
          kind: 'list',
          templateId,
          state: 'filling',
          total: 0n,
        },
        ...{ version: null, toTemplate: null, reason: null, startedBy: staffId },
      },
      now,
    );
    const { trialId, isNew } = await addTrial(
      db,
      {
        ...{ ...plan, brandId, requestId, template: templateId, runId, staffId, startedOn: today },
        salt: randomBytes(SALT_BYTES),
      },
      now,
    );
    if (isNew)
      await logAction(db, doer, {
        action: 'start-trial',
        subject: trialId.toString(),
        after: { ...plan, template: templateId, run: runId.toString() },
        doneAt: now,
      });
    return { trialId };
  });

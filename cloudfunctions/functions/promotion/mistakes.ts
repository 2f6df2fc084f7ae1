/** Putting a mistake right: who has it, what each way costs, and doing it. */
import type { CouponRunReply, HoldersReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { startCorrection } from '../../core/settlement/coupon/correct-coupons';
import { showHolders } from '../../core/views/desk/coupon-figures';
import { withSnapshot } from '../../platform/db';
import { acceptFound } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { begun } from './begun';

/** Who has it, and what each way costs. */
export const holders = (
  context: Asking,
  { template: templateId, version, to }: AskedFor<'show-holders'>,
): Promise<Reply<HoldersReply>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    const asked = { brandId, templateId, version: version ?? null, to: to ?? null };
    return acceptFound(await showHolders(db, asked, context.now), 'not-found');
  });

/** Replaces or revokes what may still be used. */
export async function correct(
  context: Asking,
  { template: templateId, version, to: toTemplate, reason, typed, requestId }: AskedFor<'correct-coupons'>,
): Promise<Reply<CouponRunReply>> {
  const asked = { action: 'show-holders', template: templateId, version } as const;
  const found = await holders(context, asked);
  if (!found.ok) return found;
  const total = BigInt(found.data.usable);
  const correcting = {
    templateId,
    version: version ?? null,
    toTemplate,
    reason,
    typed,
    requestId,
    total,
  };
  const started = await startCorrection(context.database, doerOf(context), correcting, context.now);
  return 'problems' in started ? refuseProblems(started.problems) : begun(context, started.runId);
}

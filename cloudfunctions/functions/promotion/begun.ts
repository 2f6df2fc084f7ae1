/** A run that has just begun or goes on again. */
import type { CouponRunReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { present } from '../../core/kernel/assert';
import { carryRun } from '../../core/settlement/coupon/carry-runs';
import { showCouponRun } from '../../core/views/desk/coupon-runs';
import { asDb } from '../../platform/db';
import { accept } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { Asking } from './asking';

/** A short list is through before its page is shown; the rest is the worker's. Milliseconds. */
const AT_ONCE_MS = 3000;

/** Carries it on for a moment, and says how far it is. */
export async function begun(context: Asking, runId: bigint): Promise<Reply<CouponRunReply>> {
  const { brandId } = staffOf(context);
  const until = Date.now() + AT_ONCE_MS;
  const key = { brandId, runId };
  await carryRun(
    context.database,
    key,
    () => context.now,
    () => Date.now() > until,
  );
  return accept(present(await showCouponRun(asDb(context.database), key), `run ${runId}`));
}

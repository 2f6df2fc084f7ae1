/** Refunds that staff make without a guest's asking. */
import type { CounterRequest } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { refundOrder as refund, type Refunder } from '../../core/settlement/money/refund-order';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import type { Staff } from '../../core/staff/staff.types';
import { accept, reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

/** Whoever refunds, at the store that the request names and that is theirs. */
export function refunderOf(context: StaffContext<Staff>, store: string): Refunder {
  const { staffId, brandId, role } = staffOf(context);
  return { role, place: { brandId, storeId: store, staffId, clerk: null, device: context.device } };
}

/** Gives back some units, or all that is left. */
export async function refundOrder(
  context: StaffContext<Staff>,
  { store, order, lines, reason, requestId }: Extract<CounterRequest, { action: 'refund-order' }>,
): Promise<Reply<{ refund: string }>> {
  const asked = { orderId: order, lines, reason, requestId };
  const refunded = await refund(context.database, refunderOf(context, store), asked, context.now);
  if ('refused' in refunded) return reject(refunded.refused);
  await runOrderEffects(context, refunded, context.now);
  return accept({ refund: refunded.refundId });
}

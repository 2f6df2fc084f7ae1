/** One call of the function `audience`, and who asks as the log of actions has them. */
import type { AudienceRequest } from '../../contract/audience-desk';
import type { Staff, Doer } from '../../core/staff/staff.types';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends AudienceRequest['action']> = Extract<AudienceRequest, { action: Action }>;

/** Whoever asks, at the desk. */
export function doerOf(context: Asking): Doer {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId: null, staffId, clerk: null, device: context.device };
}

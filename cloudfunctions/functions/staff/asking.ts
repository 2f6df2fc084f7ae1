/** One call of the function `staff`, and who asks as the log of actions has them. */
import type { StaffRequest } from '../../contract/staff';
import type { Staff, StaffPlace } from '../../core/staff/staff.types';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends StaffRequest['action']> = Extract<StaffRequest, { action: Action }>;

/** Whoever asks, at the store that the request names and that is theirs. */
export function placeOf(context: Asking, store: string): StaffPlace {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId: store, staffId, clerk: null, device: context.device };
}

/** One call of the function `operator`, and who asks as the log of actions has them. */
import type { OperatorRequest } from '../../contract/operator';
import { readBrandRules, type BrandRules } from '../../core/programme/brand-rules.store';
import type { Staff, Doer } from '../../core/staff/staff.types';
import type { Db } from '../../platform/db';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends OperatorRequest['action']> = Extract<OperatorRequest, { action: Action }>;

/** Whoever asks, at the desk or concerning a store. */
export function doerOf(context: Asking, storeId: string | null = null): Doer {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId, staffId, clerk: null, device: context.device };
}

/** The brand of whoever asks, with its rules. */
export const brandOf = (context: Asking, db: Db): Promise<BrandRules> =>
  readBrandRules(db, staffOf(context).brandId);

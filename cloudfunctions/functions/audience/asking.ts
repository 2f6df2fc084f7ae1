/** One call of the function `audience`, and who asks as the log of actions has them. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import type { Staff, Doer } from '../../core/staff/staff.types';
import type { MemberDesk } from '../../core/views/desk/members';
import type { Db } from '../../platform/db';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends AudienceRequest['action']> = Extract<AudienceRequest, { action: Action }>;

/** Whoever asks, at the desk. */
export function doerOf(context: Asking): Doer {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId: null, staffId, clerk: null, device: context.device };
}

/** The desk of whoever asks: their brand with its rules, now. */
export async function deskOf(context: Asking, db: Db): Promise<MemberDesk> {
  const { vault, now } = context;
  return { ...(await readBrandRules(db, staffOf(context).brandId)), vault, now };
}

/** Who of staff looks at which store, as views of orders need it. Nothing else. */
import { readBrandRules } from '../../core/programme/brand-rules.store';
import type { Staff } from '../../core/staff/staff.types';
import type { Watching } from '../../core/views/order/board';
import type { Db } from '../../platform/db';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

/** Whoever asks, at the store that the request names and that is theirs. */
export async function watchingOf(db: Db, context: StaffContext<Staff>, store: string): Promise<Watching> {
  const { now } = context;
  const staff = staffOf(context);
  const { utcOffsetMinutes } = await readBrandRules(db, staff.brandId);
  return { staff, store, now, utcOffsetMinutes };
}

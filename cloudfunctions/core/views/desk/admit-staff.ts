/**
 * Whether whoever a session names still works here, and may do what they ask. Looked at on every call:
 * leaving, and a change of rights, take effect at once.
 */
import type { RejectionCode } from '../../../contract/reply';
import { asDb, type Database } from '../../../platform/db';
import type { StaffIdentity } from '../../../platform/staff-sessions';
import type { NoToken } from '../../../platform/tokens';
import { isForAnybody, mayDo, type DeskAction } from '../../staff/roles.rules';
import { readStaff } from '../../staff/staff.store';
import type { Staff } from '../../staff/staff.types';

/** Who asks, where the table of roles lets them; null in an action that is open to anybody. */
export async function admitStaff(
  database: Database,
  named: StaffIdentity | NoToken,
  request: { action: DeskAction; store?: string | undefined },
): Promise<{ staff: Staff | null } | RejectionCode> {
  const { action, store = null } = request;
  if (isForAnybody(action)) return { staff: null };
  if (typeof named === 'string') return named;
  const row = await readStaff(asDb(database), named, store);
  if (row === null) return 'not-signed-in';
  if (row.left || row.generation !== named.generation) return 'session-expired';
  const { staffId, brandId, name, role } = row;
  // Operators work for every store of their brand.
  const stores = role === 'operator' && store !== null && row.storeExists ? [store] : row.stores;
  if (!mayDo(role, stores, action, store)) return 'forbidden';
  return { staff: { staffId, brandId, name, role, stores } };
}

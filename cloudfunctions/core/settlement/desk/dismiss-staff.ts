/**
 * Takes somebody off a store, or off the brand. Takes effect at once: their sessions are over, whatever they
 * do next is refused.
 */
import { withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import { mayDismiss } from '../../staff/rank.rules';
import { endStaffSessions, holdStaff, removeIdentities, removeStores } from '../../staff/staff.store';
import type { Staff, Doer } from '../../staff/staff.types';

/** Dismisses from `store`, and from the brand where that was the last one; with null, from the brand. */
export function dismissStaff(
  pool: Database,
  by: Staff,
  doer: Doer,
  { staffId, store }: { staffId: bigint; store: string | null },
  now: Instant,
): Promise<null | 'not-found' | 'forbidden'> {
  return withTransaction(pool, async (db) => {
    const row = await holdStaff(db, { staffId, brandId: by.brandId });
    if (row === null || row.left) return 'not-found';
    if (store !== null && !row.stores.includes(store)) return 'not-found';
    if (!mayDismiss(by, row)) return 'forbidden';
    const stores = store === null ? [] : row.stores.filter((other) => other !== store);
    const leaves = stores.length === 0;
    await removeStores(
      db,
      staffId,
      row.stores.filter((other) => !stores.includes(other)),
    );
    if (leaves) await removeIdentities(db, staffId);
    await endStaffSessions(db, staffId, leaves ? now : null);
    const before = { role: row.role, stores: row.stores };
    const after = { stores, left: leaves };
    await logAction(db, doer, {
      action: 'dismiss',
      subject: staffId.toString(),
      before,
      after,
      doneAt: now,
    });
    return null;
  });
}

/** Keeps a store of a brand under a name, and writes down what it was called before. */
import { withTransaction, type Database } from '../../../platform/db';
import { keepStores, readStoresById } from '../../catalog/catalog.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Makes the store where it is missing. */
export function saveStore(
  pool: Database,
  doer: Doer,
  store: { id: string; name: string },
  now: Instant,
): Promise<void> {
  return withTransaction(pool, async (db) => {
    const [before] = await readStoresById(db, doer.brandId, [store.id]);
    await keepStores(db, doer.brandId, [store]);
    await logAction(db, doer, {
      action: 'save-store',
      subject: store.id,
      ...(before === undefined ? {} : { before: { name: before.name } }),
      after: { name: store.name },
      doneAt: now,
    });
  });
}

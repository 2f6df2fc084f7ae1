/** A clerk says that a product is sold out at their store, or is there again; it is written down. */
import { withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { readMenuItems } from '../../menu/menu.store';
import { holdStoreItem, setSoldOut } from '../../menu/store-items.store';
import { logAction } from '../../staff/action-log.store';
import type { StaffPlace } from '../../staff/staff.types';

/** Keeps it; saying it again changes nothing. */
export const saySoldOut = (
  pool: Database,
  place: StaffPlace,
  { productId, soldOut }: { productId: string; soldOut: boolean },
  now: Instant,
): Promise<null | 'not-found'> =>
  withTransaction(pool, async (db) => {
    const { brandId, storeId } = place;
    if ((await readMenuItems(db, brandId, [productId])).length === 0) return 'not-found';
    const before = await holdStoreItem(db, brandId, storeId, productId);
    if ((before?.soldOut ?? false) === soldOut) return null;
    await setSoldOut(db, brandId, storeId, { productId, soldOut });
    await logAction(db, place, {
      action: 'set-sold-out',
      subject: productId,
      before: { soldOut: !soldOut },
      after: { soldOut },
      doneAt: now,
    });
    return null;
  });

/**
 * Keeps what holds at one store: where it is and when it serves; a product's own price, count and being sold
 * out. Writes down what was before.
 */
import type { StoreDetails } from '../../../contract/menu';
import { withTransaction, type Database } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { detailsProblems, type Problem } from '../../menu/item.rules';
import { readMenuItems } from '../../menu/menu.store';
import { holdStoreDetails, keepStoreDetails } from '../../menu/store-details.store';
import { holdStoreItem, keepStoreItem } from '../../menu/store-items.store';
import type { StoreItem } from '../../menu/menu.types';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

type Refused = { refused: 'not-found' } | { problems: Problem[] };

/** Keeps the details of the store that `doer` names; null, or why not. */
export function saveStoreDetails(
  pool: Database,
  doer: Doer,
  details: StoreDetails,
  now: Instant,
): Promise<null | Refused> {
  const store = { brandId: doer.brandId, storeId: present(doer.storeId, 'the store') };
  return withTransaction(pool, async (db) => {
    const [known] = await readStoresById(db, store.brandId, [store.storeId]);
    if (known === undefined) return { refused: 'not-found' };
    const problems = detailsProblems(details);
    if (problems.length > 0) return { problems };
    const before = await holdStoreDetails(db, store.brandId, store.storeId);
    await keepStoreDetails(db, store.brandId, store.storeId, details);
    const change = { ...(before === null ? {} : { before }), after: details };
    await logAction(db, doer, {
      action: 'save-store-details',
      subject: store.storeId,
      ...change,
      doneAt: now,
    });
    return null;
  });
}

/** Keeps what differs for one product at the store that `doer` names; null, or why not. */
export function saveStoreItem(
  pool: Database,
  doer: Doer,
  item: StoreItem,
  now: Instant,
): Promise<null | Refused> {
  const storeId = present(doer.storeId, 'the store');
  const { brandId } = doer;
  return withTransaction(pool, async (db) => {
    const [store] = await readStoresById(db, brandId, [storeId]);
    const [onMenu] = await readMenuItems(db, brandId, [item.productId]);
    if (store === undefined || onMenu === undefined) return { refused: 'not-found' };
    const before = await holdStoreItem(db, brandId, storeId, item.productId);
    await keepStoreItem(db, brandId, storeId, item);
    await logAction(db, doer, {
      action: 'save-store-item',
      subject: item.productId,
      ...(before === null ? {} : { before: stateOf(before) }),
      after: stateOf(item),
      doneAt: now,
    });
    return null;
  });
}

const stateOf = ({ priceFen, available, soldOut }: StoreItem): object => ({
  priceFen: priceFen?.toString() ?? null,
  available,
  soldOut,
});

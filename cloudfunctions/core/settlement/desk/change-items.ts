/**
 * Changes several products at once, on the menu or at one store: all of them or none, in a handful of
 * statements however many they are, with one line in the log that names them.
 */
import type { ItemsChange, StoreItemsChange } from '../../../contract/bulk-change';
import { withTransaction, type Database } from '../../../platform/db';
import { keepProducts, readStoresById } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { changeItems, changeStoreItems } from '../../menu/bulk-change.rules';
import type { Problem } from '../../menu/item.rules';
import { holdMenu, keepChangedItems, readMenu, readMenuItems } from '../../menu/menu.store';
import { holdStoreItems, keepChangedStoreItems } from '../../menu/store-items.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export type Changed =
  { changed: number } | { refused: 'already-changed' | 'not-found' } | { problems: Problem[] };

/** Changes items of the menu, each over the revision that was ticked. */
export function changeMenuItems(
  pool: Database,
  doer: Doer,
  ticked: readonly { product: string; revision: number }[],
  change: ItemsChange,
  now: Instant,
): Promise<Changed> {
  const { brandId } = doer;
  return withTransaction(pool, async (db) => {
    await holdMenu(db, brandId);
    const revisions = new Map(ticked.map(({ product, revision }) => [product, revision]));
    const items = await readMenuItems(db, brandId, [...revisions.keys()]);
    if (items.length < revisions.size) return { refused: 'not-found' };
    if (items.some(({ item, revision }) => revisions.get(item.product) !== revision))
      return { refused: 'already-changed' };
    const { categories } = await readMenu(db, brandId);
    const found = changeItems(items, change, new Set(categories.map(({ id }) => id)));
    if ('problems' in found) return found;
    const { changed } = found;
    if (changed.length === 0) return { changed: 0 };
    await keepChangedItems(db, brandId, changed);
    await keepProducts(
      db,
      brandId,
      changed.map(({ item }) => ({ ...item, id: item.product, priceFen: BigInt(item.priceFen) })),
    );
    const products = changed.map(({ item }) => item.product);
    await logAction(db, doer, { action: 'change-items', after: { change, products }, doneAt: now });
    return { changed: changed.length };
  });
}

/** Changes what differs at the store that `doer` names. */
export function changeShelf(
  pool: Database,
  doer: Doer,
  products: readonly string[],
  change: StoreItemsChange,
  now: Instant,
): Promise<Changed> {
  const storeId = present(doer.storeId, 'the store');
  const { brandId } = doer;
  const wanted = [...new Set(products)];
  return withTransaction(pool, async (db) => {
    const [store] = await readStoresById(db, brandId, [storeId]);
    const menu = await readMenuItems(db, brandId, wanted);
    if (store === undefined || menu.length < wanted.length) return { refused: 'not-found' };
    const before = await holdStoreItems(db, brandId, storeId, wanted);
    const found = changeStoreItems(menu, new Map(before.map((item) => [item.productId, item])), change);
    if ('problems' in found) return found;
    const { changed } = found;
    if (changed.length === 0) return { changed: 0 };
    await keepChangedStoreItems(db, brandId, storeId, changed);
    const ids = changed.map(({ productId }) => productId);
    const after = { change, products: ids };
    await logAction(db, doer, { action: 'change-store-items', after, doneAt: now });
    return { changed: changed.length };
  });
}

/**
 * The demo's menu, stores' hours and shelves, and prices: where the brand has no menu yet. Later it is the
 * operator's own.
 */
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { keepProducts } from '../../cloudfunctions/core/catalog/catalog.store';
import { dayOf, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { holdMenu, keepCategories, keepItem, readMenu } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { keepStoreItem } from '../../cloudfunctions/core/menu/store-items.store';
import { CATEGORIES, menuItems } from './menu';
import { PRICE_BOOK } from './prices';
import { STORE_DETAILS, STORE_ITEMS } from './store-shelves';
import { UTC_OFFSET_MINUTES } from './visits';
import { keepPriceBook } from '../../cloudfunctions/core/settlement/desk/by-server';

/**
 * Makes everything in one transaction, or nothing where there is a menu. Stores and products of the catalogue
 * are there.
 */
export function seedShop(pool: Database, brandId: number, now: Instant): Promise<void> {
  return withTransaction(pool, async (db) => {
    await holdMenu(db, brandId);
    if ((await readMenu(db, brandId)).categories.length > 0) return;
    await keepCategories(db, brandId, CATEGORIES);
    const items = menuItems(now);
    await keepProducts(
      db,
      brandId,
      items.map(({ product, name, category, priceFen }) => ({
        id: product,
        name,
        category,
        priceFen: BigInt(priceFen),
      })),
    );
    for (const item of items) await keepItem(db, brandId, { item, shown: true, revision: 0 });
    for (const [store, details] of Object.entries(STORE_DETAILS))
      await keepStoreDetails(db, brandId, store, details);
    for (const [store, rows] of Object.entries(STORE_ITEMS))
      for (const row of rows) await keepStoreItem(db, brandId, store, row);
    const effectiveFrom = startOfDay(dayOf(now, UTC_OFFSET_MINUTES), UTC_OFFSET_MINUTES);
    await keepPriceBook(db, brandId, { version: 1, effectiveFrom, book: PRICE_BOOK }, now);
  });
}

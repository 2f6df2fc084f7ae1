/*
 * The menu of a brand: its categories and items, as operators keep them. Items are documents
 * (contract/menu.ts), validated on their way in and out; each has a revision that rises with every change.
 * Whoever changes the menu holds `holdMenu` first, so that categories and items fit each other.
 */
import { menuItemSchema } from '../../contract/menu';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import {
  deleteOtherCategories,
  findCategories,
  findItems,
  findItemsById,
  insertItem,
  lockMenu,
  updateItem,
  updateItems,
  upsertCategories,
} from './menu.store.queries';
import type { KeptItem } from './menu.types';

export interface MenuCategory {
  id: string;
  name: string;
}
export interface Menu {
  /** In their order. */
  categories: MenuCategory[];
  /** In the order of the menu. */
  items: KeptItem[];
}

/** As many as the contract lets an operator keep. */
const MOST_CATEGORIES = 60;
/** Beyond what a person reads; keeps a reply below 1 MB. */
export const MOST_ITEMS = 500;

interface ItemRow {
  document: unknown;
  shown: boolean;
  revision: number;
}
const kept = ({ document, shown, revision }: ItemRow): KeptItem => ({
  item: menuItemSchema.parse(document),
  shown,
  revision,
});

/** The whole menu, in its order: two statements whatever its size. */
export async function readMenu(db: Db, brandId: number): Promise<Menu> {
  const categories = await findCategories.run({ brandId, limit: MOST_CATEGORIES }, db);
  const items = await findItems.run({ brandId, limit: MOST_ITEMS }, db);
  return {
    categories: categories.map((row) => ({ id: row.category_id, name: row.name })),
    items: items.map(kept),
  };
}

/** Those of these products that are on the menu, by product; also those that guests do not see. */
export async function readMenuItems(
  db: Db,
  brandId: number,
  productIds: readonly string[],
): Promise<KeptItem[]> {
  if (productIds.length === 0) return [];
  const asked = { brandId, productIds: [...new Set(productIds)], limit: MOST_ITEMS };
  return (await findItemsById.run(asked, db)).map(kept);
}

/** Holds the menu of a brand for changes until the transaction ends. */
export async function holdMenu(db: Db, brandId: number): Promise<void> {
  await lockMenu.run({ brandId }, db);
}

/**
 * Keeps an item over the revision that was edited, 0 for a new one, which comes last in its category.
 * @returns the revision that it has now; null: it has another one meanwhile
 */
export async function keepItem(
  db: Db,
  brandId: number,
  { item, shown, revision }: KeptItem,
): Promise<number | null> {
  const row = {
    brandId,
    productId: item.product,
    categoryId: item.category,
    document: JSON.stringify(item),
    shown,
  };
  const [changed] =
    revision === 0 ? await insertItem.run(row, db) : await updateItem.run({ ...row, revision }, db);
  return changed?.revision ?? null;
}

/** Keeps items that are on the menu; the caller holds the menu and has seen their revisions. */
export async function keepChangedItems(db: Db, brandId: number, items: readonly KeptItem[]): Promise<void> {
  await updateItems.run(
    {
      brandId,
      productIds: column(items, ({ item }) => item.product),
      categoryIds: column(items, ({ item }) => item.category),
      documents: column(items, ({ item }) => JSON.stringify(item)),
      shown: column(items, ({ shown }) => shown),
    },
    db,
  );
}

/** Keeps these categories in this order and no others; the caller has seen that no item is in another one. */
export async function keepCategories(
  db: Db,
  brandId: number,
  categories: readonly MenuCategory[],
): Promise<void> {
  const categoryIds = column(categories, (category) => category.id);
  await deleteOtherCategories.run({ brandId, categoryIds }, db);
  const names = column(categories, (category) => category.name);
  const positions = categories.map((_, index) => index + 1);
  await upsertCategories.run({ brandId, categoryIds, names, positions }, db);
}

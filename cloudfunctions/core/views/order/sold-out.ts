/** The menu as staff see it who say what is sold out. Reads only. */
import type { SoldOutReply } from '../../../contract/counter';
import type { Db } from '../../../platform/db';
import { readMenu } from '../../menu/menu.store';
import { readStoreItems } from '../../menu/store-items.store';

/** More than a menu's categories show at once. */
const PAGE = 100;

/**
 * A page of what guests see on the menu, in its order, after so many; null for a cursor that no page gave.
 */
export async function listSoldOut(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  after: string | undefined,
): Promise<SoldOutReply | null> {
  if (after !== undefined && !/^\d{1,4}$/.test(after)) return null;
  const from = Number(after ?? 0);
  const { categories, items } = await readMenu(db, brandId);
  const names = new Map(categories.map((category) => [category.id, category.name]));
  const shown = items.filter((item) => item.shown);
  const page = shown.slice(from, from + PAGE).map(({ item }) => item);
  const products = page.map((item) => item.product);
  const atStore = new Map(
    (await readStoreItems(db, brandId, storeId, products)).map((item) => [item.productId, item]),
  );
  return {
    products: page.map(({ product, name, category }) => ({
      product,
      name,
      category: names.get(category) ?? category,
      soldOut: atStore.get(product)?.soldOut ?? false,
      left: atStore.get(product)?.available ?? null,
    })),
    next: from + PAGE < shown.length ? String(from + PAGE) : null,
  };
}

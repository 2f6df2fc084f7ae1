/*
 * Reads and keeps what receipts refer to: a brand's stores and products. Rows are written in the order of
 * their ids, so that two writers never wait for each other in a circle. Nothing is deleted: old receipts
 * refer to it.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { findProducts, findStores, findStoresById, saveProducts, saveStores } from './catalog.store.queries';

export interface Store {
  id: string;
  name: string;
}

export interface Product {
  id: string;
  name: string;
  category: string;
  /** Null: not known. */
  priceFen: bigint | null;
}

const PAGE = 5000;

/** Keeps stores; those that are known get the name given. */
export async function keepStores(db: Db, brandId: number, stores: readonly Store[]): Promise<void> {
  if (stores.length === 0) return;
  await saveStores.run(
    {
      brandId,
      storeIds: column(stores, (store) => store.id),
      names: column(stores, (store) => store.name),
    },
    db,
  );
}

/** Keeps products; those that are known get the name, category and price given. */
export async function keepProducts(db: Db, brandId: number, products: readonly Product[]): Promise<void> {
  if (products.length === 0) return;
  await saveProducts.run(
    {
      brandId,
      productIds: column(products, (product) => product.id),
      names: column(products, (product) => product.name),
      categories: column(products, (product) => product.category),
      prices: column(products, (product) => product.priceFen),
    },
    db,
  );
}

/** All stores of a brand, by id. */
export async function readStores(db: Db, brandId: number): Promise<Store[]> {
  const stores: Store[] = [];
  for (let after = ''; ; after = stores[stores.length - 1]?.id ?? '') {
    const rows = await findStores.run({ brandId, after, limit: PAGE }, db);
    stores.push(...rows.map((row) => ({ id: row.store_id, name: row.name })));
    if (rows.length < PAGE) return stores;
  }
}

/** All products of a brand, by id. */
export async function readProducts(db: Db, brandId: number): Promise<Product[]> {
  const products: Product[] = [];
  for (let after = ''; ; after = products[products.length - 1]?.id ?? '') {
    const rows = await findProducts.run({ brandId, after, limit: PAGE }, db);
    products.push(
      ...rows.map((row) => ({
        id: row.product_id,
        name: row.name,
        category: row.category,
        priceFen: row.price_fen,
      })),
    );
    if (rows.length < PAGE) return products;
  }
}

/** Those of these stores that the brand has, by id. */
export async function readStoresById(db: Db, brandId: number, storeIds: string[]): Promise<Store[]> {
  const rows = storeIds.length === 0 ? [] : await findStoresById.run({ brandId, storeIds }, db);
  return rows.map((row) => ({ id: row.store_id, name: row.name }));
}

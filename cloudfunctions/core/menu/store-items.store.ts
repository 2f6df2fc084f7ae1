/*
 * What differs at one store: a price of its own, a counted stock, what is sold out. No row: as the menu says,
 * sold without counting. Rows are locked in the order of their products, so that two orders never wait for
 * each other in a circle. The constraint `store_items_available_not_negative` stands behind the conditional
 * write.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import {
  findStoreItems,
  giveAvailable,
  lockScarce,
  lockStoreItem,
  lockStoreItems,
  takeAvailable,
  upsertSoldOut,
  upsertStoreItem,
  upsertStoreItems,
} from './store-items.store.queries';
import { MOST_ITEMS } from './menu.store';
import type { StoreItem } from './menu.types';

/** So many of a product; a product once. */
export interface Portion {
  productId: string;
  quantity: number;
}

interface ItemRow {
  product_id: string;
  price_fen: bigint | null;
  available: number | null;
  sold_out: boolean;
}
const storeItem = (row: ItemRow): StoreItem => ({
  productId: row.product_id,
  priceFen: row.price_fen,
  available: row.available,
  soldOut: row.sold_out,
});

/** What differs at a store, of these products or of all; by product. */
export async function readStoreItems(
  db: Db,
  brandId: number,
  storeId: string,
  productIds: readonly string[] | null,
): Promise<StoreItem[]> {
  if (productIds?.length === 0) return [];
  const asked = { brandId, storeId, productIds: productIds === null ? null : [...productIds] };
  return (await findStoreItems.run({ ...asked, limit: MOST_ITEMS }, db)).map(storeItem);
}

export interface Taken {
  /** Products that had too few, or are sold out: nothing was taken of them. */
  tooFew: string[];
  /** Products that are counted, and of which the quantity was taken. Of all others there is no count. */
  taken: string[];
}

/**
 * Takes portions from what is counted, in one conditional write: of a product all or nothing. Holds the rows
 * until the transaction ends.
 */
export async function takeStock(
  db: Db,
  brandId: number,
  storeId: string,
  portions: readonly Portion[],
): Promise<Taken> {
  if (portions.length === 0) return { tooFew: [], taken: [] };
  const asked = { brandId, storeId, productIds: column(portions, (portion) => portion.productId) };
  const quantities = column(portions, (portion) => portion.quantity);
  const scarce = await takeAvailable.run({ ...asked, quantities }, db);
  return {
    tooFew: scarce.flatMap((row) => (row.taken ? [] : row.product_id)),
    taken: scarce.flatMap((row) => (row.taken ? row.product_id : [])),
  };
}

/** Gives portions back that were taken. What is not counted any more stays so. */
export async function giveStockBack(
  db: Db,
  brandId: number,
  storeId: string,
  portions: readonly Portion[],
): Promise<void> {
  if (portions.length === 0) return;
  const asked = { brandId, storeId, productIds: column(portions, (portion) => portion.productId) };
  await lockScarce.run(asked, db);
  await giveAvailable.run({ ...asked, quantities: column(portions, (portion) => portion.quantity) }, db);
}

/** Says that a product is sold out at a store, or is not. */
export async function setSoldOut(
  db: Db,
  brandId: number,
  storeId: string,
  { productId, soldOut }: { productId: string; soldOut: boolean },
): Promise<void> {
  await upsertSoldOut.run({ brandId, storeId, productId, soldOut }, db);
}

/** What differs for one product, held for a change until the transaction ends; null: nothing. */
export async function holdStoreItem(
  db: Db,
  brandId: number,
  storeId: string,
  productId: string,
): Promise<StoreItem | null> {
  const [row] = await lockStoreItem.run({ brandId, storeId, productId }, db);
  return row === undefined ? null : storeItem(row);
}

/** Keeps what differs for one product. */
export async function keepStoreItem(
  db: Db,
  brandId: number,
  storeId: string,
  item: StoreItem,
): Promise<void> {
  await upsertStoreItem.run({ brandId, storeId, ...item }, db);
}

/** What differs for several products, held for a change until the transaction ends, in their order. */
export const holdStoreItems = async (
  db: Db,
  brandId: number,
  storeId: string,
  productIds: readonly string[],
): Promise<StoreItem[]> => {
  const asked = { brandId, storeId, productIds: [...productIds], limit: MOST_ITEMS };
  return (await lockStoreItems.run(asked, db)).map(storeItem);
};

/** Keeps the prices of several products, and whether they are sold out; counts stay as they are. */
export async function keepChangedStoreItems(
  db: Db,
  brandId: number,
  storeId: string,
  items: readonly StoreItem[],
): Promise<void> {
  await upsertStoreItems.run(
    {
      ...{ brandId, storeId },
      productIds: column(items, (item) => item.productId),
      pricesFen: column(items, (item) => item.priceFen),
      soldOut: column(items, (item) => item.soldOut),
    },
    db,
  );
}

/*
 * Where stores are and when they serve, as documents (contract/menu.ts). A store without one takes no orders.
 */
import { storeDetailsSchema, type StoreDetails } from '../../contract/menu';
import type { Db } from '../../platform/db';
import { findDetails, lockDetails, upsertDetails } from './store-details.store.queries';

/** Details of those of these stores that have any, by store. */
export async function readStoreDetails(
  db: Db,
  brandId: number,
  storeIds: readonly string[],
): Promise<Map<string, StoreDetails>> {
  if (storeIds.length === 0) return new Map();
  const rows = await findDetails.run({ brandId, storeIds: [...storeIds], limit: storeIds.length }, db);
  return new Map(rows.map((row) => [row.store_id, storeDetailsSchema.parse(row.document)]));
}

/** Details of one store, held for a change until the transaction ends; null: none yet. */
export async function holdStoreDetails(
  db: Db,
  brandId: number,
  storeId: string,
): Promise<StoreDetails | null> {
  const [row] = await lockDetails.run({ brandId, storeId }, db);
  return row === undefined ? null : storeDetailsSchema.parse(row.document);
}

/** Keeps the details of a store. */
export async function keepStoreDetails(
  db: Db,
  brandId: number,
  storeId: string,
  details: StoreDetails,
): Promise<void> {
  await upsertDetails.run({ brandId, storeId, document: JSON.stringify(details) }, db);
}

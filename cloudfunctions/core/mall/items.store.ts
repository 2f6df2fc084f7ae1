/*
 * What the mall offers, and how much of it was taken. The counter is raised by one conditional write, and by
 * nothing else: of many who want the last piece at once, one gets it.
 */
import { mallItemSchema, type MallItem, type MallState } from '../../contract/mall';
import type { Db } from '../../platform/db';
import type { MallItemRow } from './mall.types';
import {
  findMallItems,
  findMallPictures,
  insertMallItem,
  keepMallStock,
  returnPiece,
  takePiece,
  updateMallItem,
} from './items.store.queries';

/** A brand's items in these states, by id; or the one of this id. At most 500. */
export async function readMallItems(
  db: Db,
  brandId: number,
  { states, itemId = null }: { states: readonly MallState[]; itemId?: string | null },
): Promise<MallItemRow[]> {
  const rows = await findMallItems.run({ brandId, states: [...states], itemId }, db);
  return rows.map((row) => ({
    brandId: row.brand_id,
    itemId: row.item_id,
    revision: row.revision,
    state: row.state as MallState,
    item: mallItemSchema.parse(row.document),
    taken: row.taken,
    stock: row.stock,
  }));
}

/** One that members see; null: there is none. */
export async function readLiveItem(db: Db, brandId: number, itemId: string): Promise<MallItemRow | null> {
  return (await readMallItems(db, brandId, { states: ['live'], itemId }))[0] ?? null;
}

/** Pictures of items as they are now, by id. */
export async function readMallPictures(
  db: Db,
  brandId: number,
  itemIds: readonly string[],
): Promise<Map<string, string>> {
  if (itemIds.length === 0) return new Map();
  const rows = await findMallPictures.run({ brandId, itemIds: [...new Set(itemIds)] }, db);
  return new Map(rows.map((row) => [row.item_id, row.picture]));
}

/** An item about to be kept. `revision`: the one that was edited, 0 for a new item. */
export interface KeptMallItem {
  brandId: number;
  itemId: string;
  item: MallItem;
  state: MallState;
  revision: number;
}

/**
 * Keeps it; its new revision. `changed`: somebody kept another meanwhile. `taken`: more were taken than would
 * be allowed, and the caller rolls back.
 */
export async function keepMallItem(
  db: Db,
  { brandId, itemId, item, state, revision }: KeptMallItem,
): Promise<number | 'changed' | 'taken'> {
  const kept = { brandId, itemId, document: JSON.stringify(item), state };
  const [row] =
    revision === 0 ? await insertMallItem.run(kept, db) : await updateMallItem.run({ ...kept, revision }, db);
  if (row === undefined) return 'changed';
  const stock = item.stock === null ? null : BigInt(item.stock);
  const counted = await keepMallStock.run({ brandId, itemId, stock }, db);
  return counted.length === 0 ? 'taken' : row.revision;
}

/** Takes a piece; false: nothing is left. */
export const takeMallPiece = async (db: Db, brandId: number, itemId: string): Promise<boolean> =>
  (await takePiece.run({ brandId, itemId }, db)).length === 1;

/** A piece is there for others. */
export async function returnMallPiece(db: Db, brandId: number, itemId: string): Promise<void> {
  await returnPiece.run({ brandId, itemId }, db);
}

/*
 * What a brand sells and when its stores serve, remembered by its revision (`menu_revisions`, which the
 * stores of items and details raise with every change): whoever has read the revision reads nothing else,
 * unless it is new.
 */
import { menuItemSchema, storeDetailsSchema, type MenuItem, type StoreDetails } from '../../contract/menu';
import { memoryOf, type Db } from '../../platform/db';
import { findMenuRevision, findServingDetails, findSoldItems } from './menu.store.queries';

export interface SoldMenu {
  /** By product, also those that guests do not see: a set may have parts that are not sold alone. */
  items: ReadonlyMap<string, MenuItem>;
  /** Products that guests see. */
  shown: ReadonlySet<string>;
  /** By store. A store without details takes no orders. */
  details: ReadonlyMap<string, StoreDetails>;
}

/** More than a brand has of either. */
const MOST = 5000;

/** The newest of each brand. */
const remembered = memoryOf(() => new Map<number, { revision: bigint; menu: SoldMenu }>());

/** What a brand sells at a revision that this request has read; at least as new. */
export async function readSoldMenu(db: Db, brandId: number, revision: bigint): Promise<SoldMenu> {
  const memory = remembered(db);
  const known = memory.get(brandId);
  if (known?.revision === revision) return known.menu;
  const menu = await readAll(db, brandId);
  // Whoever reads from an older snapshot does not make others forget.
  if (known === undefined || known.revision < revision) memory.set(brandId, { revision, menu });
  return menu;
}

/** What a brand sells now: one statement, unless it has changed. */
export async function readSoldMenuNow(db: Db, brandId: number): Promise<SoldMenu> {
  const [row] = await findMenuRevision.run({ brandId }, db);
  return readSoldMenu(db, brandId, row?.revision ?? 0n);
}

async function readAll(db: Db, brandId: number): Promise<SoldMenu> {
  const items = await findSoldItems.run({ brandId, limit: MOST }, db);
  const details = await findServingDetails.run({ brandId, limit: MOST }, db);
  return {
    items: new Map(items.map((row) => [row.product_id, menuItemSchema.parse(row.document)])),
    shown: new Set(items.flatMap((row) => (row.shown ? row.product_id : []))),
    details: new Map(details.map((row) => [row.store_id, storeDetailsSchema.parse(row.document)])),
  };
}

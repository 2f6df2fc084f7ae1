/** The operator's menu, and what one store makes of it, as they are kept. Reads only. */
import type { StoreDetails } from '../../../contract/menu';
import type { MenuDeskReply, StoreDeskReply } from '../../../contract/trade';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { readMenu } from '../../menu/menu.store';
import { listPictures } from '../../picture/pictures.store';
import { readStoreDetails } from '../../menu/store-details.store';
import { readStoreItems } from '../../menu/store-items.store';

/** A code for each of these, to print. */
const TABLES = 20;
/** What WeChat lets a code carry. */
const SCENE_LENGTH = 32;

/** Until an operator says otherwise. */
const NO_DETAILS: StoreDetails = { address: '', phone: '', position: null, hours: [], ordering: false };

/** The whole menu, also what guests do not see. */
export async function showMenuDesk(db: Db, brandId: number): Promise<MenuDeskReply> {
  const { categories, items } = await readMenu(db, brandId);
  return { categories, items, pictures: await listPictures(db, brandId) };
}

/**
 * One store: its details, the menu with what differs there, and the scenes of its codes. Null: the brand has
 * no such store.
 */
export async function showStoreDesk(
  db: Db,
  brandId: number,
  storeId: string,
): Promise<StoreDeskReply | null> {
  const [store] = await readStoresById(db, brandId, [storeId]);
  if (store === undefined) return null;
  const details = (await readStoreDetails(db, brandId, [storeId])).get(storeId) ?? NO_DETAILS;
  const { items } = await readMenu(db, brandId);
  const rows = await readStoreItems(db, brandId, storeId, null);
  const atStore = new Map(rows.map((row) => [row.productId, row]));
  return {
    store,
    details,
    items: items.map(({ item }) => {
      const { priceFen = null, available = null, soldOut = false } = atStore.get(item.product) ?? {};
      return {
        product: item.product,
        name: item.name,
        category: item.category,
        menuPriceFen: String(item.priceFen),
        priceFen: priceFen?.toString() ?? null,
        available,
        soldOut,
      };
    }),
    scenes: scenesOf(storeId),
  };
}

/** @example west-lake: west-lake.counter, west-lake.1 … west-lake.20 */
function scenesOf(storeId: string): StoreDeskReply['scenes'] {
  const places = ['counter', ...Array.from({ length: TABLES }, (_, index) => String(index + 1))];
  return places
    .map((place) => ({ place, scene: `${storeId}.${place}` }))
    .filter(({ scene }) => scene.length <= SCENE_LENGTH);
}

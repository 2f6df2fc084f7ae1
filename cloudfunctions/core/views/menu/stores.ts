/**
 * Stores as guests see them: which are open, how far, what a code on a table means. A store without details
 * is not shown. Reads only.
 */
import {
  storeDetailsSchema,
  type SceneReply,
  type StoresReply,
  type StoreView,
} from '../../../contract/menu';
import type { Db } from '../../../platform/db';
import { pageOf } from '../../kernel/page';
import { distanceBetween, type Position } from '../../menu/distance.rules';
import { hoursText, isOpen } from '../../menu/hours.rules';
import type { Guest } from './guest';
import { findServingStore, findServingStores } from './stores.view.queries';

const PAGE = 30;
/** They are sorted here, by what no index knows. */
const MOST_STORES = 5000;

type Place = Pick<Guest, 'brandId' | 'at' | 'utcOffsetMinutes'>;

interface StoreRow {
  store_id: string;
  name: string;
  document: unknown;
}

function viewOf(row: StoreRow, { at, utcOffsetMinutes }: Place, from: Position | null): StoreView {
  const details = storeDetailsSchema.parse(row.document);
  const { position } = details;
  return {
    id: row.store_id,
    name: row.name,
    address: details.address,
    phone: details.phone,
    distance: from === null || position === null ? null : distanceBetween(from, position),
    open: isOpen(details, at, utcOffsetMinutes),
    hoursText: hoursText(details, at, utcOffsetMinutes),
  };
}

/** Open first, then nearest, then by name; a store whose place is not known comes after those that are. */
const inOrder = (a: StoreView, b: StoreView): number =>
  Number(b.open) - Number(a.open) ||
  // Infinity less Infinity is no number: where both are unknown, the name decides.
  (a.distance ?? Infinity) - (b.distance ?? Infinity) ||
  a.name.localeCompare(b.name, 'zh') ||
  (a.id < b.id ? -1 : 1);

/**
 * A page of stores, best first.
 * @param after the store that the page before ended with; one that is not known begins again
 */
export async function listStores(
  db: Db,
  place: Place,
  from: Position | null,
  after: string | null,
): Promise<StoresReply> {
  const rows = await findServingStores.run({ brandId: place.brandId, limit: MOST_STORES }, db);
  const stores = rows.map((row) => viewOf(row, place, from)).sort(inOrder);
  const begin = after === null ? 0 : stores.findIndex((store) => store.id === after) + 1;
  const { shown, next } = pageOf(stores.slice(begin), PAGE, (last) => last.id);
  return { stores: shown, next };
}

/** One store; null: there is none that guests see. */
export async function readStoreView(db: Db, place: Place, storeId: string): Promise<StoreView | null> {
  const [row] = await findServingStore.run({ brandId: place.brandId, storeId }, db);
  return row === undefined ? null : viewOf(row, place, null);
}

/** What a scanned code means: `<store>.<place>`; the name of a place has no dot. Null: nothing here. */
export async function readScene(db: Db, place: Place, scene: string): Promise<SceneReply | null> {
  const dot = scene.lastIndexOf('.');
  if (dot < 1 || dot === scene.length - 1) return null;
  const store = await readStoreView(db, place, scene.slice(0, dot));
  return store === null ? null : { store, place: scene.slice(dot + 1) };
}

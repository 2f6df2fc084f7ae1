/* Offers of group-buy, and how many of their seats are taken. */
import { groupOfferSchema, type GroupOffer, type OfferState } from '../../contract/group';
import type { Db } from '../../platform/db';
import type { OfferRow } from './group.types';
import {
  findOfficeOffer,
  findOffers,
  insertOffer,
  keepOfferStock,
  updateOffer,
} from './offers.store.queries';

/** A brand's offers in these states by id, after one. */
export async function readOffers(
  db: Db,
  brandId: number,
  { states, after = '', limit }: { states: readonly OfferState[]; after?: string; limit: number },
): Promise<OfferRow[]> {
  return found(db, { brandId, states, offerId: null, after, limit });
}

/** One offer, whatever became of it; null: there is none. */
export async function readOffer(db: Db, brandId: number, offerId: string): Promise<OfferRow | null> {
  const states = ['draft', 'live', 'ended'] as const;
  return (await found(db, { brandId, states, offerId, after: '', limit: 1 }))[0] ?? null;
}

async function found(
  db: Db,
  asked: { brandId: number; states: readonly string[]; offerId: string | null; after: string; limit: number },
): Promise<OfferRow[]> {
  const rows = await findOffers.run({ ...asked, states: [...asked.states] }, db);
  return rows.map((row) => ({
    brandId: row.brand_id,
    offerId: row.offer_id,
    revision: row.revision,
    state: row.state as OfferState,
    offer: groupOfferSchema.parse(row.document),
    seats: row.seats,
    stock: row.stock,
  }));
}

/** What the brand promises whoever starts an office's order; null: nothing. */
export async function readOfficeOffer(db: Db, brandId: number): Promise<GroupOffer | null> {
  const [row] = await findOfficeOffer.run({ brandId }, db);
  return row === undefined ? null : groupOfferSchema.parse(row.document);
}

/** An offer about to be kept. `revision`: the one that was edited, 0 for a new offer. */
export interface KeptOffer {
  brandId: number;
  offerId: string;
  offer: GroupOffer;
  state: OfferState;
  revision: number;
}

/**
 * Keeps it; its new revision. `changed`: somebody kept another meanwhile, or it has ended. `taken`: more
 * seats are taken than would be allowed, and the caller rolls back.
 */
export async function keepOffer(
  db: Db,
  { brandId, offerId, offer, state, revision }: KeptOffer,
): Promise<number | 'changed' | 'taken'> {
  const kept = { brandId, offerId, document: JSON.stringify(offer), state };
  const [row] =
    revision === 0 ? await insertOffer.run(kept, db) : await updateOffer.run({ ...kept, revision }, db);
  if (row === undefined) return 'changed';
  const stock = offer.stock === null ? null : BigInt(offer.stock);
  const counted = await keepOfferStock.run({ brandId, offerId, stock }, db);
  return counted.length === 0 ? 'taken' : row.revision;
}

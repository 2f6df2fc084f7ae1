/** Offers of group-buy as operators see them: the list, and one of them. Reads only. */
import { groupOfferSchema, type GroupOffer, type OfferState } from '../../../contract/group';
import type { GroupOfferLine, GroupOfferReply, GroupOffersReply } from '../../../contract/group-desk';
import type { Db } from '../../../platform/db';
import type { OfferKey } from '../../group/group.types';
import { OFFER, productsOf } from '../../group/offer.rules';
import { pageOf, sought } from '../../kernel/page';
import type { Instant } from '../../kernel/time';
import { readMenuItems } from '../../menu/menu.store';
import { viewOf } from './group-offer-check';
import { listGroupOffers, type IListGroupOffersResult } from './group-offers.view.queries';

const PAGE = 50;

interface Read {
  row: IListGroupOffersResult;
  offer: GroupOffer;
}
const read = (row: IListGroupOffersResult): Read => ({ row, offer: groupOfferSchema.parse(row.document) });

/** Names of the products that offers are about: one statement. */
async function readProducts(db: Db, brandId: number, offers: readonly Read[]): Promise<Map<string, string>> {
  const products = offers.flatMap(({ offer }) => productsOf(offer.terms));
  const items = await readMenuItems(db, brandId, products);
  return new Map(items.map(({ item }) => [item.product, item.name]));
}

function lineOf({ row, offer }: Read, products: ReadonlyMap<string, string>): GroupOfferLine {
  const { terms, times } = offer;
  const names = productsOf(terms).map((product) => products.get(product) ?? product);
  return {
    offer: row.offer_id,
    kind: terms.kind,
    name: offer.name,
    state: row.state as OfferState,
    revision: row.revision,
    product: names.length > 2 ? `${names.slice(0, 2).join('、')} 等 ${names.length} 种` : names.join('、'),
    steps:
      terms.kind === 'seats'
        ? terms.steps.map(({ size, priceFen }) => ({ size, priceFen: String(priceFen) }))
        : [],
    from: times.from,
    until: times.until,
    seats: row.stock === null ? null : row.seats.toString(),
    stock: row.stock?.toString() ?? null,
    running: row.running,
  };
}

/** A page of them by their codes. */
export async function listOffersOfDesk(
  db: Db,
  { brandId, state, after = '' }: { brandId: number; state: OfferState | null; after?: string | undefined },
): Promise<GroupOffersReply> {
  const asked = { brandId, state, offerId: null, after, limit: sought(PAGE) };
  const found = await listGroupOffers.run(asked, db);
  const { shown, next } = pageOf(found, PAGE, (row) => row.offer_id);
  const offers = shown.map(read);
  const products = await readProducts(db, brandId, offers);
  return { offers: offers.map((one) => lineOf(one, products)), next };
}

/** One of them; null: there is none. */
export async function showOfferOfDesk(
  db: Db,
  { brandId, offerId }: OfferKey,
  now: Instant,
): Promise<GroupOfferReply | null> {
  const asked = { brandId, state: null, offerId, after: '', limit: 1 };
  const [row] = await listGroupOffers.run(asked, db);
  if (row === undefined) return null;
  const found = read(row);
  const { revision, seats, stock } = row;
  const state = row.state as OfferState;
  const view = await viewOf(db, { brandId, offerId, revision, state, offer: found.offer, seats, stock }, now);
  if (view === null) return null;
  return {
    ...lineOf(found, await readProducts(db, brandId, [found])),
    document: found.offer,
    view,
    // Only what is set here is changed here.
    mayEdit: OFFER.changes(state, 'publish') && found.offer.terms.kind !== 'community',
    mayEnd: OFFER.changes(state, 'end'),
  };
}

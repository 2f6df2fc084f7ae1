/** Offers of group-buy as whoever asks sees them: what they cost, alone and together. Reads only. */
import type { GroupTerms, OfferView, SeatsTerms, WhyNoSeat } from '../../../contract/group';
import { yuan } from '../../../contract/in-words';
import type { MenuItem } from '../../../contract/menu';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { whyNotOpen } from '../../group/why-no-seat.rules';
import type { OfferRow } from '../../group/group.types';
import type { SoldMenu } from '../../menu/sold-menu.store';
import { readStoreItems } from '../../menu/store-items.store';
import type { StoreItem } from '../../menu/menu.types';
import { bestPrice, withoutCartOffers } from '../menu/best-price';
import type { Guest } from '../menu/guest';
import { readSelling } from '../menu/selling';

interface Facts {
  guest: Guest;
  store: string | null;
  book: PriceBook;
  menu: SoldMenu;
  atStore: ReadonlyMap<string, StoreItem>;
  storeNames: ReadonlyMap<string, string>;
}

/** Views of offers, at a store where one is named. A handful of statements, however many they are. */
export async function viewOffers(
  db: Db,
  guest: Guest,
  store: string | null,
  offers: readonly OfferRow[],
): Promise<OfferView[]> {
  if (offers.length === 0) return [];
  const { brandId, at } = guest;
  const { menu, book } = await readSelling(db, brandId, at);
  const sold = [...new Set(offers.flatMap(({ offer: { terms } }) => productOf(terms) ?? []))];
  const atStore = store === null ? [] : await readStoreItems(db, brandId, store, sold);
  const named = [...new Set(offers.flatMap(storesOf))];
  const stores = named.length === 0 ? [] : await readStoresById(db, brandId, named);
  const facts: Facts = {
    guest,
    store,
    book: withoutCartOffers(book),
    menu,
    atStore: new Map(atStore.map((row) => [row.productId, row])),
    storeNames: new Map(stores.map(({ id, name }) => [id, name])),
  };
  return offers.map((offer) => toView(offer, facts));
}

/** What guests see of it; undefined: nothing. */
const itemOf = ({ menu }: Facts, product: string | null): MenuItem | undefined =>
  product !== null && menu.shown.has(product) ? menu.items.get(product) : undefined;

/** Of an offer of one product. */
const productOf = (terms: GroupTerms): string | null => (terms.kind === 'seats' ? terms.product : null);

const storesOf = ({ offer }: OfferRow): string[] => [
  ...offer.times.stores,
  ...(offer.terms.kind === 'community' ? offer.terms.places.map(({ store }) => store) : []),
];

function toView(row: OfferRow, facts: Facts): OfferView {
  const { offer, offerId, seats, stock } = row;
  const { terms, times } = offer;
  const { guest, store, storeNames } = facts;
  const product = productOf(terms);
  const item = itemOf(facts, product);
  return {
    offer: offerId,
    kind: terms.kind,
    name: offer.name,
    notes: offer.notes,
    product,
    productName: item?.name ?? '',
    picture: item?.picture ?? pictureOf(terms, facts),
    steps: stepsOf(terms),
    aloneFen: item === undefined ? null : aloneFen(item, facts),
    minutes: terms.kind === 'seats' ? terms.minutes : null,
    leader: terms.kind === 'seats' ? leaderWords(terms) : '',
    newcomersOnly: terms.kind === 'seats' && terms.newcomersOnly,
    left: stock === null ? null : (stock - seats).toString(),
    perMember: offer.perMember,
    from: times.from,
    until: times.until,
    stores: times.stores.map((id) => storeNames.get(id) ?? id),
    why: whyNotOpen(row, guest) ?? whyNotHere(times.stores, store),
    community: communityOf(terms, facts),
  };
}

const whyNotHere = (stores: readonly string[], store: string | null): WhyNoSeat | null =>
  store === null || stores.length === 0 || stores.includes(store)
    ? null
    : { code: 'other-store', message: '这家门店不参加，请换一家' };

const stepsOf = (terms: GroupTerms): OfferView['steps'] =>
  terms.kind === 'seats'
    ? terms.steps.map(({ size, priceFen }) => ({ size, priceFen: String(priceFen) }))
    : [];

function aloneFen({ product, category, priceFen }: MenuItem, { guest, store, book, atStore }: Facts): string {
  const baseFen = atStore.get(product)?.priceFen ?? BigInt(priceFen);
  return bestPrice(book, { ...guest, store: store ?? '', product, category, baseFen }).fen.toString();
}

/** "团长价 ¥9.90", "团长得 1 张券". */
function leaderWords({ leader }: SeatsTerms): string {
  if (leader.kind === 'price') return `团长价 ${yuan(BigInt(leader.priceFen))}`;
  return leader.kind === 'gift' ? `成团后团长得 ${leader.gift.count} 张券` : '';
}

const pictureOf = (terms: GroupTerms, facts: Facts): string =>
  terms.kind === 'community' ? (itemOf(facts, terms.items[0]?.product ?? null)?.picture ?? '') : '';

function communityOf(terms: GroupTerms, facts: Facts): OfferView['community'] {
  if (terms.kind !== 'community') return null;
  const { cutoff, arrives, fetchFrom, fetchTo, leftOver, places } = terms;
  return {
    items: terms.items.map(({ product, priceFen, perMember }) => {
      const { name = product, picture = '' } = itemOf(facts, product) ?? {};
      return { product, name, picture, priceFen: String(priceFen), perMember };
    }),
    ...{ cutoff, arrives, fetchFrom, fetchTo, leftOver },
    places: places.map(({ code, name, address, store }) => ({ code, name, address, store, group: null })),
  };
}

/**
 * Community buying as a member sees it: a cycle with its places and what they have of it, and one of their
 * parcels. Reads only. docs/community.md.
 */
import type { CyclePlace, CycleReply, MyParcel, ParcelReply } from '../../../contract/community';
import type { CommunityTerms, GroupState } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { phaseByDays, phaseOf, showsCode } from '../../group/community.rules';
import { readParcel } from '../../group/community.store';
import { readGroup } from '../../group/groups.store';
import type { GroupRow } from '../../group/group.types';
import { readOffer } from '../../group/offers.store';
import { groupBy } from '../../kernel/columns';
import { formatInstant, isoInstant } from '../../kernel/time';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { standardChoice } from '../../menu/standard-choice.rules';
import { AT_COUNTER } from '../../order/order.rules';
import type { OrderRow } from '../../order/order.types';
import { readLines, readOrder } from '../../order/orders.store';
import { readRefunds } from '../../payment/refunds.store';
import type { Guest } from '../menu/guest';
import { parcelStateOf } from './community-parcel.rules';
import {
  findGroupsOfCycle,
  findMyParcels,
  findTakenOfMember,
  type IFindMyParcelsResult,
} from './community.view.queries';
import { viewOffers } from './offer-view';

/** Of a member, in one cycle. */
const MOST_PARCELS = 50;

/** The cycle; null: members see none of this id. */
export async function showCycle(db: Db, guest: Guest, cycle: string): Promise<CycleReply | null> {
  const { brandId, at, utcOffsetMinutes } = guest;
  const row = await readOffer(db, brandId, cycle);
  const terms = row?.offer.terms;
  if (row === null || row.state === 'draft' || terms?.kind !== 'community') return null;
  const [offer] = await viewOffers(db, guest, null, [row]);
  if (offer === undefined) return null;
  const groups = await findGroupsOfCycle.run({ brandId, cycle }, db);
  const mine = await readMine(
    db,
    guest,
    groups.map((group) => group.group_id),
  );
  const nameOf = new Map(terms.places.map((place) => [place.code, place.name]));
  const packed = phaseByDays(terms, at, utcOffsetMinutes);
  return {
    cycle,
    offer,
    choices: await choicesOf(db, guest, terms),
    phase: phaseOf(terms, at, utcOffsetMinutes),
    places: await placesOf(db, guest, terms, { groups, taken: mine.taken }),
    parcels: mine.parcels.map((parcel): MyParcel => ({
      order: parcel.order_id,
      place: nameOf.get(parcel.place) ?? parcel.place,
      state: parcelStateOf(parcel, packed),
      what: parcel.what ?? '',
      paidFen: parcel.payable_fen.toString(),
    })),
  };
}

async function choicesOf(
  db: Db,
  { brandId }: Guest,
  { items }: CommunityTerms,
): Promise<CycleReply['choices']> {
  const menu = await readSoldMenuNow(db, brandId);
  return items.flatMap(({ product }) => {
    const item = menu.items.get(product);
    return item === undefined ? [] : [{ product, options: standardChoice(item) }];
  });
}

interface Mine {
  parcels: IFindMyParcelsResult[];
  taken: ReadonlyMap<string, CyclePlace['mine']>;
}

async function readMine(db: Db, { memberId }: Guest, groupIds: string[]): Promise<Mine> {
  if (memberId === null || groupIds.length === 0) return { parcels: [], taken: new Map() };
  const parcels = await findMyParcels.run({ memberId, groupIds, limit: MOST_PARCELS }, db);
  const rows = await findTakenOfMember.run({ memberId, groupIds }, db);
  const byGroup = groupBy(rows, (row) => row.group_id);
  const taken = new Map(
    [...byGroup].map(([group, its]) => [
      group,
      its.map((row) => ({ product: row.product_id, quantity: row.quantity })),
    ]),
  );
  return { parcels, taken };
}

async function placesOf(
  db: Db,
  { brandId }: Guest,
  terms: CommunityTerms,
  { groups, taken }: { groups: Awaited<ReturnType<typeof findGroupsOfCycle.run>>; taken: Mine['taken'] },
): Promise<CyclePlace[]> {
  const stores = await readStoresById(db, brandId, [...new Set(terms.places.map(({ store }) => store))]);
  const names = new Map(stores.map(({ id, name }) => [id, name]));
  const byPlace = new Map(groups.map((group) => [group.place, group]));
  return terms.places.map(({ code, name, address, store }) => {
    const group = byPlace.get(code);
    return {
      ...{ code, name, address, store, storeName: names.get(store) ?? store },
      group: group?.group_id ?? null,
      state: (group?.state as GroupState | undefined) ?? null,
      orders: group?.paid ?? 0,
      mine: taken.get(group?.group_id ?? '') ?? [],
    };
  });
}

/** One of the member's parcels; null: they have none of this number. */
export async function showParcel(db: Db, guest: Guest, orderId: string): Promise<ParcelReply | null> {
  const order = guest.memberId === null ? null : await readOrder(db, guest.memberId, orderId);
  const group = order?.groupId == null ? null : await readGroup(db, order.groupId);
  if (order === null || group === null || group.terms.kind !== 'community') return null;
  return parcelOf(db, guest, order, { ...group, terms: group.terms });
}

async function parcelOf(
  db: Db,
  { brandId, at, utcOffsetMinutes }: Guest,
  order: OrderRow,
  group: GroupRow & { terms: CommunityTerms },
): Promise<ParcelReply> {
  const { terms, groupId } = group;
  const { arrives, fetchFrom, fetchTo, leftOver } = terms;
  const { orderId, memberId } = order;
  const phase = phaseOf(terms, at, utcOffsetMinutes, group.deadline);
  const packed = phaseByDays(terms, at, utcOffsetMinutes);
  const { left } = await readParcel(db, { groupId, memberId, orderId });
  const place = terms.places.find(({ code }) => code === group.place);
  const [store] = await readStoresById(db, brandId, [order.storeId]);
  const offer = await readOffer(db, brandId, group.offerId ?? '');
  const refunds = (await readRefunds(db, order)).filter(({ amountFen }) => amountFen > 0n);
  const isWaiting = AT_COUNTER.has(order.state);
  return {
    order: orderId,
    ...{ cycle: group.offerId ?? '', group: groupId, name: offer?.offer.name ?? group.name },
    place: { name: place?.name ?? '', address: place?.address ?? '' },
    store: { id: order.storeId, name: store?.name ?? order.storeId },
    state: parcelStateOf({ state: order.state, left }, packed),
    ...{ phase, cutoff: isoInstant(group.deadline), arrives, fetchFrom, fetchTo, leftOver },
    lines: await linesOf(db, order),
    paidFen: order.payableFen.toString(),
    backs: refunds.map(({ amountFen, state, reason, askedAt }) => ({
      ...{ fen: amountFen.toString(), state, reason, at: formatInstant(askedAt, utcOffsetMinutes) },
    })),
    pickupCode: isWaiting && showsCode(phase) ? order.pickupCode : null,
    payBy: order.state === 'created' ? isoInstant(order.payBy) : null,
    mayCancel:
      order.state === 'created' ||
      (order.state === 'paid' && group.state === 'forming' && at < group.deadline),
  };
}

async function linesOf(db: Db, order: OrderRow): Promise<ParcelReply['lines']> {
  const menu = await readSoldMenuNow(db, order.brandId);
  return (await readLines(db, order)).map((line) => ({
    ...{ line: line.line, product: line.product, name: line.name, optionsText: line.optionsText },
    picture: menu.items.get(line.product)?.picture ?? '',
    ...{ quantity: line.quantity, refundedQuantity: line.refundedQuantity },
    netFen: line.netFen.toString(),
    sharedFen: line.sharedFen.toString(),
  }));
}

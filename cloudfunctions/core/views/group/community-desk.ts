/**
 * Cycles of community buying at the operator's desk: how each place stands, what is to be packed, what
 * leaders are owed, what was shared, and files to take along. Reads only.
 */
import type {
  CsvPage,
  DeskCycleLine,
  DeskCycleReply,
  DeskCyclesReply,
  DeskPlace,
  DeskShare,
  LeaderFee,
  PackingReply,
} from '../../../contract/community';
import {
  groupOfferSchema,
  groupTermsSchema,
  type CommunityTerms,
  type GroupState,
  type OfferState,
} from '../../../contract/group';
import { decimalYuan } from '../../../contract/in-words';
import type { Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { feeOf, phaseByDays, phaseOf } from '../../group/community.rules';
import { readPicked } from '../../group/community.store';
import { readOffer } from '../../group/offers.store';
import { csvPage } from '../../kernel/csv';
import { formatInstant, type Instant } from '../../kernel/time';
import { pageOf, sought } from '../../kernel/page';
import { maskedName } from '../../member/masked-name.rules';
import { readMenu } from '../../menu/menu.store';
import { readCounts, readTotals } from './community-parcels';
import { parcelStateOf } from './community-parcel.rules';
import {
  findCycles,
  findFees,
  findGroupsOfCycle,
  findLeaders,
  findPackingPage,
  findParcelGroup,
  findSharesOf,
  findSupplement,
  sumCycles,
  type IFindGroupsOfCycleResult,
} from './community.view.queries';
import { communityCsv } from './community-csv';

const PAGE = 20;
const SUPPLEMENT = 500;
const CSV_LINES = 500;

/** Which brand's desk, when. */
export interface AtDesk {
  brandId: number;
  now: Instant;
  utcOffsetMinutes: number;
}

interface CycleRow {
  offerId: string;
  state: OfferState;
  name: string;
  terms: CommunityTerms;
}
interface CycleSum {
  places: number;
  orders: number;
  fen: bigint;
}

/** A page of cycles, the last cut-off first. */
export async function listDeskCycles(
  db: Db,
  at: AtDesk,
  after: string | undefined,
): Promise<DeskCyclesReply | null> {
  const [beforeCutoff = '9999', beforeId = ''] = after === undefined ? [] : after.split(' ');
  const { brandId } = at;
  const rows = await findCycles.run({ brandId, beforeCutoff, beforeId, limit: sought(PAGE) }, db);
  const cycles = rows.flatMap((row): CycleRow[] => {
    const { terms, name } = groupOfferSchema.parse(row.document);
    const state = row.state as OfferState;
    return terms.kind === 'community' ? [{ offerId: row.offer_id, state, name, terms }] : [];
  });
  const { shown, next } = pageOf(cycles, PAGE, ({ terms, offerId }) => `${terms.cutoff} ${offerId}`);
  const sums = await sumsOf(
    db,
    brandId,
    shown.map(({ offerId }) => offerId),
  );
  return { cycles: shown.map((row) => lineOf(row, sums.get(row.offerId), at)), next };
}

async function sumsOf(db: Db, brandId: number, cycles: string[]): Promise<ReadonlyMap<string, CycleSum>> {
  return new Map((await sumCycles.run({ brandId, cycles }, db)).map((row) => [row.offer_id, row]));
}

const lineOf = (
  { offerId, state, name, terms }: CycleRow,
  sum: CycleSum | undefined,
  { now, utcOffsetMinutes }: AtDesk,
): DeskCycleLine => ({
  ...{ cycle: offerId, name, state, phase: phaseOf(terms, now, utcOffsetMinutes) },
  ...{ cutoff: terms.cutoff, arrives: terms.arrives, places: terms.places.length },
  orders: sum?.orders ?? 0,
  paidFen: (sum?.fen ?? 0n).toString(),
});

/** One cycle, with each of its places; null: there is none of this id. */
export async function showDeskCycle(db: Db, at: AtDesk, cycle: string): Promise<DeskCycleReply | null> {
  const { brandId } = at;
  const row = await readOffer(db, brandId, cycle);
  const terms = row?.offer.terms;
  if (row === null || terms?.kind !== 'community') return null;
  const sums = await sumsOf(db, brandId, [cycle]);
  const groups = await findGroupsOfCycle.run({ brandId, cycle }, db);
  const menu = await readMenu(db, brandId);
  const names = new Map(menu.items.map(({ item }) => [item.product, item.name]));
  const { state, offerId, offer, revision } = row;
  return {
    ...lineOf({ offerId, state, name: offer.name, terms }, sums.get(cycle), at),
    ...{ document: offer, revision },
    products: terms.items.map(({ product }) => ({ product, name: names.get(product) ?? product })),
    atPlaces: await placesOf(db, at, terms, groups),
    shares: await sharesOf(db, at, terms, { groups, names }),
  };
}

async function placesOf(
  db: Db,
  at: AtDesk,
  terms: CommunityTerms,
  groups: readonly IFindGroupsOfCycleResult[],
): Promise<DeskPlace[]> {
  const byPlace = new Map(groups.map((group) => [group.place, group]));
  const counts = await readCounts(
    db,
    groups.map((group) => group.group_id),
  );
  const stores = await readStoresById(db, at.brandId, [...new Set(terms.places.map(({ store }) => store))]);
  const storeNames = new Map(stores.map(({ id, name }) => [id, name]));
  const fees = await readFees(db, at, terms, groups);
  return terms.places.map(({ code, name, store }) => {
    const group = byPlace.get(code);
    const groupId = group?.group_id ?? '';
    const count = counts.get(groupId);
    return {
      ...{ code, name, storeName: storeNames.get(store) ?? store, group: group?.group_id ?? null },
      state: (group?.state as GroupState | undefined) ?? null,
      orders: group?.paid ?? 0,
      ...{ fetched: count?.fetched ?? 0, left: count?.left ?? 0, back: count?.back ?? 0 },
      fee: fees.get(groupId) ?? null,
    };
  });
}

/** Of each group that somebody leads: as it was counted, or as it would be counted now. */
async function readFees(
  db: Db,
  { now, utcOffsetMinutes }: AtDesk,
  { feeBp }: CommunityTerms,
  groups: readonly IFindGroupsOfCycleResult[],
): Promise<ReadonlyMap<string, LeaderFee>> {
  const groupIds = groups.map((group) => group.group_id);
  const counted = new Map((await findFees.run({ groupIds }, db)).map((row) => [row.group_id, row]));
  const memberIds = groups.flatMap(({ leader_id }) => (leader_id === null ? [] : [leader_id]));
  const leaders = await findLeaders.run({ memberIds }, db);
  const leaderOf = new Map(leaders.map((row) => [row.member_id, row]));
  const fees = new Map<string, LeaderFee>();
  for (const { group_id: groupId, leader_id: leaderId } of groups) {
    if (leaderId === null) continue;
    const known = leaderOf.get(leaderId);
    const who = { leader: known?.member_key ?? '', leaderName: maskedName(known?.name ?? '') };
    const row = counted.get(groupId);
    if (row !== undefined) {
      fees.set(groupId, {
        ...who,
        ...{ parcels: row.parcels, pickedFen: row.picked_fen.toString(), feeBp: row.fee_bp },
        feeFen: row.fee_fen.toString(),
        countedAt: formatInstant(row.counted_at.getTime(), utcOffsetMinutes),
      });
      continue;
    }
    const { parcels, fen } = await readPicked(db, groupId, now);
    const feeFen = feeOf(fen, feeBp).toString();
    fees.set(groupId, { ...who, parcels, pickedFen: fen.toString(), feeBp, feeFen, countedAt: null });
  }
  return fees;
}

async function sharesOf(
  db: Db,
  { utcOffsetMinutes }: AtDesk,
  { places }: CommunityTerms,
  { groups, names }: { groups: readonly IFindGroupsOfCycleResult[]; names: ReadonlyMap<string, string> },
): Promise<DeskShare[]> {
  const groupIds = groups.map((group) => group.group_id);
  const placeOf = new Map(groups.map((group) => [group.group_id, group.place]));
  return (await findSharesOf.run({ groupIds }, db)).map((row) => ({
    group: row.group_id,
    place: places.find(({ code }) => code === placeOf.get(row.group_id))?.name ?? '',
    product: names.get(row.product_id) ?? row.product_id,
    ...{ shareBp: row.share_bp, orders: row.orders, fen: row.fen.toString() },
    ...{ sentFen: row.sent.toString(), doneFen: row.done.toString(), failed: row.failed },
    ...{ reason: row.reason, at: formatInstant(row.asked_at.getTime(), utcOffsetMinutes) },
  }));
}

/** What is to be packed for one place; null: it is none of the brand's. */
export async function showPacking(
  db: Db,
  { brandId, utcOffsetMinutes }: AtDesk,
  groupId: string,
): Promise<PackingReply | null> {
  const [row] = await findParcelGroup.run({ groupId }, db);
  const terms = row === undefined ? null : groupTermsSchema.parse(row.terms);
  if (row === undefined || row.brand_id !== brandId || terms?.kind !== 'community') return null;
  const supplement = await findSupplement.run({ groupId, limit: SUPPLEMENT }, db);
  return {
    group: groupId,
    name: row.name,
    place: terms.places.find(({ code }) => code === row.place)?.name ?? row.place,
    totals: await readTotals(db, groupId),
    supplement: supplement.map((back) => ({
      ...{ order: back.order_id, pickupNo: back.pickup_no, name: back.name },
      ...{ optionsText: back.options_text, quantity: back.quantity, reason: back.reason },
      at: formatInstant(back.asked_at.getTime(), utcOffsetMinutes),
    })),
  };
}

/** Lines of all places as CSV, a page at a time; null: `after` is no place of it. */
export async function exportPacking(
  db: Db,
  { brandId, now, utcOffsetMinutes }: AtDesk,
  cycle: string,
  after: string | undefined,
): Promise<CsvPage | null> {
  const row = await readOffer(db, brandId, cycle);
  const terms = row?.offer.terms;
  if (terms?.kind !== 'community') return null;
  const [afterOrder = '', afterLine = ''] = after === undefined ? [] : after.split(' ');
  const asked = { brandId, cycle, afterOrder, afterLine, limit: sought(CSV_LINES) };
  const rows = await findPackingPage.run(asked, db);
  const { shown, next } = pageOf(rows, CSV_LINES, (line) => `${line.order_id} ${line.line}`);
  const phase = phaseByDays(terms, now, utcOffsetMinutes);
  const nameOf = new Map(terms.places.map(({ code, name }) => [code, name]));
  const lines = shown.map((line) =>
    communityCsv.packed({
      ...{ place: nameOf.get(line.place) ?? line.place, store: line.store_id, order: line.order_id },
      ...{ pickupNo: line.pickup_no, name: line.name, optionsText: line.options_text },
      ...{ quantity: line.quantity, back: line.back, net: decimalYuan(line.net_fen.toString()) },
      shared: decimalYuan(line.shared_fen.toString()),
      state: parcelStateOf(line, phase),
    }),
  );
  return { csv: csvPage(communityCsv.packing, lines, after === undefined), next };
}

/** What leaders are owed, to the fen, as CSV; null: there is no such cycle. */
export async function exportLeaderFees(db: Db, at: AtDesk, cycle: string): Promise<CsvPage | null> {
  const shown = await showDeskCycle(db, at, cycle);
  if (shown === null) return null;
  const lines = shown.atPlaces.flatMap(({ name, group, fee }) =>
    fee === null || group === null ? [] : [communityCsv.fee({ cycle, place: name, group, ...fee })],
  );
  return { csv: csvPage(communityCsv.fees, lines, true), next: null };
}

/**
 * Parcels of a community at a store, as staff see them: what was to be packed at the cut-off, what was given
 * back of it since, and who has fetched theirs. Reads only.
 */
import type {
  ListedParcel,
  PackedTotal,
  ParcelGroup,
  ParcelGroupsReply,
  ParcelsReply,
} from '../../../contract/community';
import { GROUP_ID, groupTermsSchema } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import { phaseByDays } from '../../group/community.rules';
import { groupBy } from '../../kernel/columns';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { parcelStateOf } from './community-parcel.rules';
import {
  countParcels,
  findParcelGroup,
  findParcelGroups,
  findParcelLines,
  findParcelOrders,
  sumPacked,
  type ICountParcelsResult,
  type IFindParcelGroupResult,
} from './community.view.queries';

const GROUPS = 20;
const PARCELS = 50;

/** At which store, when. */
export interface AtStore {
  brandId: number;
  store: string;
  now: Instant;
  utcOffsetMinutes: number;
}

/** A page of the groups that are fetched there; null: `after` is no place of it. */
export async function listParcelGroups(
  db: Db,
  at: AtStore,
  after: string | undefined,
): Promise<ParcelGroupsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, GROUP_ID);
  if (place === null) return null;
  const { brandId, store: storeId } = at;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const rows = await findParcelGroups.run({ brandId, storeId, ...before, limit: sought(GROUPS) }, db);
  const { shown, next } = pageOf(rows, GROUPS, (row) =>
    writePlace({ at: row.ends_at.getTime(), id: row.group_id }),
  );
  const counts = await readCounts(
    db,
    shown.map((row) => row.group_id),
  );
  return { groups: shown.map((row) => groupOf(row, counts.get(row.group_id), at)), next };
}

/** How many parcels each group has, by what became of them. */
export const readCounts = async (
  db: Db,
  groupIds: string[],
): Promise<ReadonlyMap<string, ICountParcelsResult>> =>
  new Map((await countParcels.run({ groupIds }, db)).map((row) => [row.group_id, row]));

function groupOf(
  row: Pick<IFindParcelGroupResult, 'group_id' | 'name' | 'place' | 'terms'>,
  counts: ICountParcelsResult | undefined,
  { now, utcOffsetMinutes }: AtStore,
): ParcelGroup {
  const terms = groupTermsSchema.parse(row.terms);
  if (terms.kind !== 'community') throw new Error(`group ${row.group_id} is ${terms.kind}`);
  const { arrives, fetchFrom, fetchTo, places } = terms;
  return {
    group: row.group_id,
    name: row.name,
    place: places.find(({ code }) => code === row.place)?.name ?? row.place,
    phase: phaseByDays(terms, now, utcOffsetMinutes),
    ...{ arrives, fetchFrom, fetchTo },
    parcels: counts?.parcels ?? 0,
    fetched: counts?.fetched ?? 0,
    left: counts?.left ?? 0,
    back: counts?.back ?? 0,
  };
}

/** The list of one group, a page of it by the names of orders; null: it is none of this store. */
export async function listParcels(
  db: Db,
  at: AtStore,
  groupId: string,
  after = '',
): Promise<ParcelsReply | null> {
  const [row] = await findParcelGroup.run({ groupId }, db);
  if (row?.store_id !== at.store || row.brand_id !== at.brandId || row.state !== 'filled') return null;
  const counts = await readCounts(db, [groupId]);
  const group = groupOf(row, counts.get(groupId), at);
  const found = await findParcelOrders.run({ groupId, after, limit: sought(PARCELS) }, db);
  const { shown, next } = pageOf(found, PARCELS, (order) => order.order_id);
  const orderIds = shown.map((order) => order.order_id);
  const lines = groupBy(await findParcelLines.run({ groupId, orderIds }, db), (line) => line.order_id);
  return {
    group,
    totals: await readTotals(db, groupId),
    parcels: shown.map((order): ListedParcel => ({
      order: order.order_id,
      pickupNo: order.pickup_no,
      member: maskedName(order.member ?? ''),
      state: parcelStateOf(order, group.phase),
      lines: (lines.get(order.order_id) ?? []).map((line) => ({
        ...{ name: line.name, optionsText: line.options_text },
        ...{ quantity: line.quantity, back: line.back },
      })),
    })),
    next,
  };
}

/** By product and options. */
export const readTotals = async (db: Db, groupId: string): Promise<PackedTotal[]> =>
  (await sumPacked.run({ groupId }, db)).map((row) => ({
    ...{ name: row.name, optionsText: row.options_text, quantity: row.quantity, back: row.back },
  }));

/*
 * Figures by day and store, by day and channel, and by member and day. `foldChanges` takes what waits and
 * leaves what another worker holds; days are raised in the order of brand, store, day, then of brand, day,
 * channel, then of member, day, store, then of brand and day. Everything else reads days, never what they are
 * counted from.
 */
import type { SalesChannel } from '../../contract/figures';
import type { Db } from '../../platform/db';
import { takeByLane } from '../../platform/lanes.store';
import {
  findChanged,
  findDays,
  foldChanges,
  sumChannels,
  sumOpenPoints,
  sumStores,
} from './figures.store.queries';

/** A brand's days, both ends included. YYYY-MM-DD. */
export interface DaySpan {
  brandId: number;
  from: string;
  to: string;
}

export interface DayRow {
  day: string;
  orders: bigint;
  takingsFen: bigint;
  memberOrders: bigint;
  memberTakingsFen: bigint;
  newcomers: bigint;
  pointsGranted: bigint;
  pointsUsed: bigint;
}

export interface ChannelRow {
  channel: SalesChannel;
  orders: bigint;
  takingsFen: bigint;
  memberOrders: bigint;
}

export interface StoreRow {
  store: string;
  name: string;
  orders: bigint;
  takingsFen: bigint;
  memberTakingsFen: bigint;
  /** On the last of the days. */
  ordersOfLast: bigint;
  takingsOfLastFen: bigint;
}

/** What was folded of one member; member 0: of nobody. */
export interface FoldedMember {
  memberId: bigint;
  brandId: number;
  changes: number;
}

/** Adds at most `limit` changes to their days; whose they were. */
export async function foldFigures(db: Db, limit: number): Promise<FoldedMember[]> {
  const rows = await takeByLane(
    db,
    () => findChanged.run({ limit }, db),
    (memberIds) => foldChanges.run({ limit, memberIds }, db),
  );
  return rows.map((row) => ({ memberId: row.member_id, brandId: row.brand_id, changes: row.changes }));
}

/** Of the whole brand, days on which nothing happened left out. */
export async function readDays(db: Db, span: DaySpan): Promise<DayRow[]> {
  const rows = await findDays.run({ ...span }, db);
  return rows.map((row) => ({
    day: row.day,
    orders: row.orders,
    takingsFen: row.takings_fen,
    memberOrders: row.member_orders,
    memberTakingsFen: row.member_takings_fen,
    newcomers: row.newcomers,
    pointsGranted: row.points_granted,
    pointsUsed: row.points_used,
  }));
}

/** The points that members held at the end of a day, usable or pending. */
export async function readOpenPoints(db: Db, brandId: number, to: string): Promise<bigint> {
  const [row] = await sumOpenPoints.run({ brandId, to }, db);
  return row?.open ?? 0n;
}

/** The stores that took most in these days, at most `limit`. */
export async function readStoreFigures(db: Db, span: DaySpan, limit: number): Promise<StoreRow[]> {
  const rows = await sumStores.run({ ...span, limit }, db);
  return rows.map((row) => ({
    store: row.store_id,
    name: row.name,
    orders: row.orders,
    takingsFen: row.takings_fen,
    memberTakingsFen: row.member_takings_fen,
    ordersOfLast: row.orders_of_last,
    takingsOfLastFen: row.takings_of_last,
  }));
}

/** What each channel sold in these days, the one that took most first. */
export async function readChannels(db: Db, span: DaySpan): Promise<ChannelRow[]> {
  const rows = await sumChannels.run({ ...span }, db);
  return rows.map((row) => ({
    channel: row.channel as SalesChannel,
    orders: row.orders,
    takingsFen: row.takings_fen,
    memberOrders: row.member_orders,
  }));
}

/*
 * What a community's group has beside its seats: until when it is fetched, what was to be packed at its
 * cut-off, what nobody fetched, its leader's fee, shares of what was spoiled. The list of what is to be
 * packed is written once, with the confirmation of each order, and never changed.
 */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import {
  countPicked,
  findDueCommunities,
  findMemberIds,
  findParcelOfOrder,
  findShare,
  findShareLines,
  insertCommunity,
  insertFee,
  insertLeft,
  insertParcel,
  insertShare,
  lockCommunity,
  setClosed,
  setTold,
  sumTaken,
} from './community.store.queries';
import type { SeatKey } from './group.types';

/** What a community's group has beside its row. */
interface OfCommunity {
  groupId: string;
  brandId: number;
  arrivesAt: Instant;
  endsAt: Instant;
}

/** A group arrives and is fetched until an instant. Again it changes nothing. */
export async function keepCommunity(
  db: Db,
  { groupId, brandId, arrivesAt, endsAt }: OfCommunity,
): Promise<void> {
  const kept = { arrivesAt: isoInstant(arrivesAt), endsAt: isoInstant(endsAt) };
  await insertCommunity.run({ groupId, brandId, ...kept }, db);
}

/** Marks one whose parcels have arrived, and whose members are to be told; null: none. */
export async function markArrived(
  db: Db,
  now: Instant,
): Promise<{ groupId: string; brandId: number } | null> {
  const [row] = await setTold.run({ now: isoInstant(now) }, db);
  return row === undefined ? null : { groupId: row.group_id, brandId: row.brand_id };
}

/** What of an order, which is confirmed now, is to be packed. */
export async function keepParcel(
  db: Db,
  groupId: string,
  { memberId, orderId }: Omit<SeatKey, 'groupId'>,
): Promise<void> {
  await insertParcel.run({ groupId, memberId, orderId }, db);
}

/** Whether an order is on the list of its group, and whether nobody fetched it. */
export async function readParcel(db: Db, key: SeatKey): Promise<{ packed: boolean; left: boolean }> {
  const { groupId, memberId, orderId } = key;
  const [row] = await findParcelOfOrder.run({ groupId, memberId, orderId }, db);
  return present(row, 'whether it is packed');
}

/** Nobody fetched it; false: that was known. */
export const keepLeft = async (
  db: Db,
  { groupId, memberId, orderId }: SeatKey,
  brandId: number,
  at: Instant,
): Promise<boolean> =>
  (await insertLeft.run({ groupId, memberId, orderId, brandId, at: isoInstant(at) }, db)).length === 1;

/** Groups whose last day is over and that are not closed, by id. */
export const findDue = async (db: Db, now: Instant, after: string, limit: number): Promise<string[]> =>
  (await findDueCommunities.run({ now: isoInstant(now), after, limit }, db)).map((row) => row.group_id);

/** Locks it until the transaction ends; whether it is closed. */
export async function holdCommunity(db: Db, groupId: string): Promise<{ isClosed: boolean }> {
  const [row] = await lockCommunity.run({ groupId }, db);
  return { isClosed: present(row, `community ${groupId}`).closed_at !== null };
}

/** What nobody fetched is settled, and the fee counted. */
export async function keepClosed(db: Db, groupId: string, at: Instant): Promise<void> {
  await setClosed.run({ groupId, at: isoInstant(at) }, db);
}

/** What was fetched until an instant, less what went back of it until then. */
export async function readPicked(
  db: Db,
  groupId: string,
  until: Instant,
): Promise<{ parcels: number; fen: bigint }> {
  const [row] = await countPicked.run({ groupId, until: isoInstant(until) }, db);
  return present(row, 'what was fetched');
}

export interface Fee {
  groupId: string;
  leaderId: bigint;
  brandId: number;
  parcels: number;
  pickedFen: bigint;
  feeBp: number;
  feeFen: bigint;
}

/** What a leader is owed; once a group. */
export async function keepFee(db: Db, fee: Fee, at: Instant): Promise<void> {
  await insertFee.run({ ...fee, at: isoInstant(at) }, db);
}

export interface Share {
  groupId: string;
  requestId: string;
  brandId: number;
  product: string;
  shareBp: number;
  reason: string;
  staffId: bigint;
  orders: number;
  fen: bigint;
}

/** A share that is given; false: this request was there. */
export const keepShare = async (db: Db, share: Share, at: Instant): Promise<boolean> =>
  (await insertShare.run({ ...share, at: isoInstant(at) }, db)).length === 1;

/** One share; null: there is none. */
export async function readShare(db: Db, groupId: string, requestId: string): Promise<Share | null> {
  const [row] = await findShare.run({ groupId, requestId }, db);
  if (row === undefined) return null;
  const { group_id, request_id, brand_id, product_id, share_bp, staff_id, reason, orders, fen } = row;
  return {
    ...{ groupId: group_id, requestId: request_id, brandId: brand_id, product: product_id },
    ...{ shareBp: share_bp, staffId: staff_id, reason, orders, fen },
  };
}

/** A page of the orders that have a product, after one. */
export async function readHavers(
  db: Db,
  { groupId, product }: Pick<Share, 'groupId' | 'product'>,
  { after, limit }: { after: string; limit: number },
): Promise<Omit<SeatKey, 'groupId'>[]> {
  const rows = await findShareLines.run({ groupId, product, after, limit }, db);
  const orders = new Map(rows.map((row) => [row.order_id, row.member_id]));
  return [...orders].map(([orderId, memberId]) => ({ memberId, orderId }));
}

/** How many of each product a member has in a group, over all orders. */
export const readTaken = async (
  db: Db,
  { memberId, groupId }: Omit<SeatKey, 'orderId'>,
): Promise<ReadonlyMap<string, number>> =>
  new Map((await sumTaken.run({ memberId, groupId }, db)).map((row) => [row.product_id, row.quantity]));

/** Members of these keys. */
export const findLeaders = async (
  db: Db,
  brandId: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, bigint>> =>
  new Map(
    (await findMemberIds.run({ brandId, keys: [...keys] }, db)).map((row) => [row.member_key, row.member_id]),
  );

/*
 * Groups and their seats. Whoever changes a seat holds its order's row first, then the group's: `held` and
 * `paid` of the group are always the number of its seats, and never more than its size. Stores hold no
 * policy: what may follow what is in group.rules.ts.
 */
import { groupTermsSchema } from '../../contract/group';
import type { GroupKind } from '../../contract/group-kind';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import type { GroupState, SeatState } from './group.rules';
import type { GroupRow, NewGroup, OfferKey, SeatKey, SeatRow } from './group.types';
import {
  endDue,
  endNow,
  findClosing,
  findGroupsById,
  findOffice,
  findSeat,
  findSeats,
  holdSeatOf,
  insertGroup,
  lockGroup,
  paySeat,
  retakeSeat,
  returnOfferSeat,
  setCounts,
  setSeat,
  setWarned,
  takeOfferSeat,
  type IFindGroupsByIdResult,
  type IFindSeatsResult,
} from './groups.store.queries';

/** A group of its row. */
export const toGroup = (row: IFindGroupsByIdResult): GroupRow => ({
  groupId: row.group_id,
  brandId: row.brand_id,
  kind: row.kind as GroupKind,
  offerId: row.offer_id,
  terms: groupTermsSchema.parse(row.terms),
  name: row.name,
  storeId: row.store_id,
  place: row.place,
  openedBy: row.opened_by,
  openerShowsFace: row.opener_shows_face,
  leaderId: row.leader_id,
  state: row.state as GroupState,
  counted: row.counted,
  size: row.size,
  least: row.least,
  held: row.held,
  paid: row.paid,
  refunding: row.refunding,
  openedAt: row.opened_at.getTime(),
  deadline: row.deadline.getTime(),
  decidedAt: row.decided_at?.getTime() ?? null,
  filledBy: row.filled_by as GroupRow['filledBy'],
});

const toSeat = (row: IFindSeatsResult): SeatRow => ({
  groupId: row.group_id,
  memberId: row.member_id,
  orderId: row.order_id,
  priceFen: row.price_fen,
  state: row.state as SeatState,
  newcomer: row.newcomer,
  showsFace: row.shows_face,
  heldAt: row.held_at.getTime(),
  paidAt: row.paid_at?.getTime() ?? null,
  endedAt: row.ended_at?.getTime() ?? null,
});

/** Keeps a new group, in which nobody sits yet; false: its id is taken. */
export async function keepGroup(db: Db, group: NewGroup): Promise<boolean> {
  const { terms, openedAt, deadline, ...rest } = group;
  const kept = { ...rest, openedAt: isoInstant(openedAt), deadline: isoInstant(deadline) };
  return (await insertGroup.run({ ...kept, terms: JSON.stringify(terms) }, db)).length === 1;
}

/** A seat about to be held, at a price that holds while so many are taken with it (`to` null: any more). */
export interface SeatAsked extends SeatKey {
  priceFen: bigint | null;
  taken: { from: number; to: number | null };
  newcomer: boolean;
  showsFace: boolean;
  at: Instant;
}

/**
 * Holds it; whether it counts against the stock of its offer. Null: none is free, not at this price, or the
 * group takes nobody any more.
 */
export async function keepSeatHeld(
  db: Db,
  { taken, at, ...seat }: SeatAsked,
): Promise<{ counted: boolean } | null> {
  const [row] = await holdSeatOf.run({ ...seat, ...taken, at: isoInstant(at) }, db);
  return row ?? null;
}

/** A seat that is paid now; the state of its group after it. */
export interface SeatPaid {
  group: GroupState;
  newcomer: boolean;
}

/** Its money came; null: too late for its group. */
export async function keepSeatPaid(db: Db, seat: SeatKey, paidAt: Instant): Promise<SeatPaid | null> {
  const [row] = await paySeat.run({ ...seat, paidAt: isoInstant(paidAt) }, db);
  return row === undefined ? null : { group: row.state as GroupState, newcomer: row.newcomer };
}

/** Money for a released seat came late; null: none is free. */
export async function keepSeatRetaken(db: Db, seat: SeatKey, paidAt: Instant): Promise<SeatPaid | null> {
  const [row] = await retakeSeat.run({ ...seat, paidAt: isoInstant(paidAt) }, db);
  return row === undefined ? null : { group: row.state as GroupState, newcomer: row.newcomer };
}

/** Locks a group until the transaction ends and reads it; null: there is none. */
export async function holdGroup(db: Db, groupId: string): Promise<GroupRow | null> {
  const [row] = await lockGroup.run({ groupId }, db);
  return row === undefined ? null : toGroup(row);
}

/** One group; null: there is none. */
export async function readGroup(db: Db, groupId: string): Promise<GroupRow | null> {
  return (await readGroups(db, [groupId]))[0] ?? null;
}

/** Groups of these ids, those that there are; at most 100. */
export const readGroups = async (db: Db, groupIds: readonly string[]): Promise<GroupRow[]> =>
  (await findGroupsById.run({ groupIds: [...groupIds] }, db)).map(toGroup);

/** What of a group changes; its row is held. Seats come first: whoever leads is found among them. */
export async function keepCounts(
  db: Db,
  group: Pick<GroupRow, 'groupId' | 'state' | 'held' | 'paid' | 'refunding' | 'filledBy'>,
  at: Instant,
): Promise<void> {
  const { groupId, state, held, paid, refunding, filledBy } = group;
  await setCounts.run({ groupId, state, held, paid, refunding, filledBy, at: isoInstant(at) }, db);
}

/** A seat changes; false: it was in another state. */
export const keepSeat = async (
  db: Db,
  { groupId, memberId, orderId }: SeatKey,
  move: { from: SeatState; to: SeatState },
  at: Instant,
): Promise<boolean> =>
  (await setSeat.run({ groupId, memberId, orderId, ...move, at: isoInstant(at) }, db)).length === 1;

/** One seat; null: there is none. */
export async function readSeat(db: Db, { groupId, memberId, orderId }: SeatKey): Promise<SeatRow | null> {
  const [row] = await findSeat.run({ groupId, memberId, orderId }, db);
  return row === undefined ? null : toSeat(row);
}

/** A page of a group's seats in these states, by their orders' numbers. */
export const readSeats = async (
  db: Db,
  groupId: string,
  states: readonly SeatState[],
  { after = '', limit }: { after?: string; limit: number },
): Promise<SeatRow[]> =>
  (await findSeats.run({ groupId, states: [...states], after, limit }, db)).map(toSeat);

/** All of a group's seats in these states, page by page: each is read once, whatever becomes of it. */
export async function* seatPages(
  db: Db,
  groupId: string,
  states: readonly SeatState[],
  limit: number,
): AsyncGenerator<SeatRow[]> {
  for (let after = ''; ;) {
    const seats = await readSeats(db, groupId, states, { after, limit });
    if (seats.length > 0) yield seats;
    if (seats.length < limit) return;
    after = present(seats[seats.length - 1], 'the last seat').orderId;
  }
}

/** Ends groups whose time is over, the oldest first; how many. */
export const endDueGroups = async (db: Db, now: Instant, limit: number): Promise<number> =>
  (await endDue.run({ now: isoInstant(now), limit }, db)).length;

/**
 * Marks the group that ends first of those that may fail soon and whose members were not told; null: none.
 */
export async function markWarned(
  db: Db,
  now: Instant,
): Promise<Pick<GroupRow, 'groupId' | 'brandId'> | null> {
  const [row] = await setWarned.run({ now: isoInstant(now) }, db);
  return row === undefined ? null : { groupId: row.group_id, brandId: row.brand_id };
}

/** Groups that are closing, by id. */
export const findClosingGroups = async (db: Db, after: string, limit: number): Promise<string[]> =>
  (await findClosing.run({ after, limit }, db)).map((row) => row.group_id);

/** Ends one before its time, where so many have paid; false: it was over, or fewer have. */
export const endGroupNow = async (db: Db, groupId: string, least: number, at: Instant): Promise<boolean> =>
  (await endNow.run({ groupId, least, at: isoInstant(at) }, db)).length === 1;

/** The office order that a member runs, or that this request opened; null: none. */
export async function findOpenOffice(
  db: Db,
  asked: { memberId: bigint; brandId: number; requestId: string },
): Promise<string | null> {
  const [row] = await findOffice.run(asked, db);
  return row?.group_id ?? null;
}

/** Counts a seat against its offer's stock; false: nothing is left. */
export const takeFromOffer = async (db: Db, { brandId, offerId }: OfferKey): Promise<boolean> =>
  (await takeOfferSeat.run({ brandId, offerId }, db)).length === 1;

/** A seat of the offer is there for others. */
export async function returnToOffer(db: Db, { brandId, offerId }: OfferKey): Promise<void> {
  await returnOfferSeat.run({ brandId, offerId }, db);
}

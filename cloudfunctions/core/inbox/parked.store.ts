/*
 * What waits for a sale that nobody has told of: the list of it, what it may belong to, and joining it by
 * hand. Joining says another sale than was told; the key keeps the hash of both.
 */
import type { EventKind } from '../../contract/event';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { SaleKey, Waiting } from './inbox.types';
import {
  countParked,
  findLikelySales,
  findParked,
  joinToGuest,
  joinToMember,
  findOneParked,
  type IFindOneParkedResult,
} from './parked.store.queries';
import { saleName } from './sale-name';

/** One that waits: the sale that it names, and its number among those that wait for it. */
export interface ParkedKey extends SaleKey {
  parkedId: bigint;
}

export interface Parked {
  source: string;
  externalId: string;
  kind: EventKind;
  occurredAt: Instant;
  payload: unknown;
}

const toParked = (row: IFindOneParkedResult): Parked => ({
  source: row.source,
  externalId: row.external_id,
  kind: row.kind,
  occurredAt: row.occurred_at.getTime(),
  payload: row.payload,
});

/** What has waited since before an instant, oldest first. */
export async function readParked(
  db: Db,
  page: { brandId: number; after: bigint; before: Instant; limit: number },
): Promise<(Parked & ParkedKey & { receivedAt: Instant })[]> {
  const rows = await findParked.run({ ...page, before: isoInstant(page.before) }, db);
  return rows.map((row) => ({
    ...toParked(row),
    store: row.store_id,
    day: row.sale_day,
    receipt: row.receipt_no,
    parkedId: row.parked_id,
    receivedAt: row.received_at.getTime(),
  }));
}

/** One that waits; null: it does not wait any more. */
export async function readOneParked(db: Db, brandId: number, key: ParkedKey): Promise<Parked | null> {
  const [row] = await findOneParked.run({ brandId, ...key }, db);
  return row === undefined ? null : toParked(row);
}

/** Puts it into the inbox of a sale's member, with the payload that names that sale. */
export async function joinMemberSale(
  db: Db,
  brandId: number,
  key: ParkedKey,
  joined: { memberId: bigint; payload: string; hash: Buffer },
): Promise<Waiting | null> {
  const [row] = await joinToMember.run({ brandId, ...key, ...joined }, db);
  return row === undefined ? null : { memberId: row.member_id, seq: row.seq };
}

/** Ends its waiting as part of a guest's sale; false: it does not wait any more. */
export async function joinGuestSale(
  db: Db,
  brandId: number,
  key: ParkedKey,
  sale: SaleKey,
): Promise<boolean> {
  const rows = await joinToGuest.run({ brandId, ...key, guestSale: saleName(sale) }, db);
  return rows.length > 0;
}

export interface LikelySale extends SaleKey {
  /** Null: a guest's. */
  memberId: bigint | null;
  totalFen: bigint;
}

/** So far back a receipt is looked for. Days. */
const DAYS = 35;
const MOST = 10;

/** Sales that it may belong to, the nearest day first. */
export async function readLikelySales(db: Db, brandId: number, sale: SaleKey): Promise<LikelySale[]> {
  const receipts = [...new Set([sale.receipt, sale.receipt.replace(/^0+(?=.)/, '')])];
  const rows = await findLikelySales.run({ brandId, ...sale, receipts, days: DAYS, limit: MOST }, db);
  return rows.map((row) => ({
    store: row.store_id,
    day: row.day,
    receipt: row.receipt_no,
    memberId: row.member_id,
    totalFen: row.total_fen ?? 0n,
  }));
}

/** How much waits of a brand: what is parked, and sales that are held. */
export async function countWaits(db: Db, brandId: number): Promise<{ parked: number; held: number }> {
  const [row] = await countParked.run({ brandId }, db);
  return { parked: row?.parked ?? 0, held: row?.held ?? 0 };
}

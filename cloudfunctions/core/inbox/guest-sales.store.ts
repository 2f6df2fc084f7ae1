/*
 * Sales without a member: kept for the figures, never settled. `lockGuestSale` locks the one sale that is
 * refunded, or that becomes a member's.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import type { PreparedEvent } from './inbox.rows';
import { FOLLOWERS_AT_ONCE, type SaleKey } from './inbox.types';
import {
  claimEventKey,
  giveGuestSale,
  insertGuestSales,
  lockGuestSale,
  refuseKey,
  saveGuestRefund,
  takeParked,
} from './guest-sales.store.queries';
import { saleName } from './sale-name';

/** What was refunded of it: units of its lines, by line, and amounts of the whole, in fen. */
export interface GuestRefunded {
  units: ReadonlyMap<string, number>;
  amountFen: bigint;
}

export interface GuestSale extends PreparedEvent {
  sale: SaleKey;
  amountFen: bigint;
}

/** Keeps sales without a member. A key that is taken violates `event_keys` or `sale_keys`. */
export async function keepGuestSales(db: Db, brandId: number, sales: readonly GuestSale[]): Promise<void> {
  if (sales.length === 0) return;
  await insertGuestSales.run(
    {
      brandId,
      sources: column(sales, (event) => event.source),
      externalIds: column(sales, (event) => event.externalId),
      hashes: column(sales, (event) => event.hash),
      occurredAt: column(sales, (event) => event.occurredAt),
      days: column(sales, (event) => event.day),
      stores: column(sales, (event) => event.sale.store),
      receipts: column(sales, (event) => event.sale.receipt),
      amounts: column(sales, (event) => event.amountFen),
      payloads: column(sales, (event) => event.payload),
      awaited: column(sales, (event) => event.awaited),
      messageIds: column(sales, (event) => event.messageId),
    },
    db,
  );
}

/** A guest's sale as it was told, and what was refunded of it. */
export interface HeldGuestSale {
  source: string;
  externalId: string;
  occurredAt: Instant;
  amountFen: bigint;
  payload: unknown;
  refundedFen: bigint;
  refunded: GuestRefunded;
}

/** Locks a guest's sale; null: there is none of that name. */
export async function holdGuestSale(db: Db, brandId: number, sale: SaleKey): Promise<HeldGuestSale | null> {
  const [row] = await lockGuestSale.run({ brandId, ...sale }, db);
  if (row === undefined) return null;
  const units = new Map(Object.entries(row.refunded_units as Record<string, number>));
  return {
    source: row.source,
    externalId: row.external_id,
    occurredAt: row.occurred_at.getTime(),
    amountFen: row.amount_fen,
    payload: row.payload,
    refundedFen: row.refunded_fen,
    refunded: { units, amountFen: row.refunded_by_amount_fen },
  };
}

/** Writes what was refunded of a guest's sale. */
export async function writeGuestRefund(
  db: Db,
  brandId: number,
  sale: SaleKey,
  refundedFen: bigint,
  { units, amountFen: byAmountFen }: GuestRefunded,
): Promise<void> {
  const written = JSON.stringify(Object.fromEntries(units));
  await saveGuestRefund.run({ brandId, ...sale, refundedFen, units: written, byAmountFen }, db);
}

/**
 * Claims the key of an event that is not numbered, with the guest's sale that it follows, and the reason
 * where it is refused; false where the key is taken.
 */
export async function claimKey(
  db: Db,
  brandId: number,
  event: PreparedEvent & { sale: SaleKey },
  refused: string | null,
): Promise<boolean> {
  const { source, externalId, hash, messageId } = event;
  const key = { brandId, source, externalId, hash, messageId, refused, guestSale: saleName(event.sale) };
  const claimed = await claimEventKey.run(key, db);
  return claimed.length > 0;
}

/** Keeps why an event whose key was claimed before is refused. */
export async function markRefused(
  db: Db,
  brandId: number,
  event: { source: string; externalId: string },
  refused: string,
): Promise<void> {
  const { source, externalId } = event;
  await refuseKey.run({ brandId, source, externalId, refused }, db);
}

/**
 * The next that waited for a sale that turned out to have no member, in the order in which it came, at most
 * `FOLLOWERS_AT_ONCE`; the caller asks until none is left.
 */
export async function takeFollowers(
  db: Db,
  brandId: number,
  sale: SaleKey,
): Promise<{ kind: string; payload: unknown; source: string; externalId: string }[]> {
  const rows = await takeParked.run(
    { brandId, ...sale, guestSale: saleName(sale), limit: FOLLOWERS_AT_ONCE },
    db,
  );
  return rows
    .sort((a, b) => (a.parked_id < b.parked_id ? -1 : 1))
    .map(({ kind, payload, source, external_id: externalId }) => ({ kind, payload, source, externalId }));
}

/** Makes a guest's sale a member's, who waits for it in the inbox then; whether it still was a guest's. */
export async function giveGuestSaleTo(
  db: Db,
  brandId: number,
  sale: SaleKey,
  { memberId, hash }: { memberId: bigint; hash: Buffer },
): Promise<boolean> {
  return (await giveGuestSale.run({ brandId, ...sale, memberId, hash }, db)).length > 0;
}

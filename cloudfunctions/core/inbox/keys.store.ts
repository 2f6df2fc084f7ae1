/*
 * Keys that make an event, and a sale, happen once. Unique violations do not occur: writers skip a taken key
 * and the caller looks it up.
 */
import type { Db } from '../../platform/db';
import { column, groupBy } from '../kernel/columns';
import type { PreparedEvent } from './inbox.rows';
import { SEARCHED_DAYS } from '../receipt/sale-key.rules';
import type { SaleKey } from './inbox.types';
import {
  awaitSales,
  claimAwaitedSale,
  ensureMonth,
  findEarlierSales,
  findEventKeys,
  findSaleKeys,
  parkEvents,
} from './inbox.store.queries';
import { saleName } from './sale-name';

export interface KnownSale {
  hash: Buffer | null;
  memberId: bigint | null;
  seq: bigint | null;
  /** A sale without a member. */
  guest: boolean;
}

/** Makes the partitions of the months in which the days lie. */
export async function ensureMonths(db: Db, days: Iterable<string>): Promise<void> {
  const firstOfMonths = new Set([...days].map((day) => `${day.slice(0, 7)}-01`));
  for (const day of firstOfMonths) await ensureMonth.run({ day }, db);
}

/** Content hashes of the event keys that are taken, by "source|id". */
export async function readEventKeys(
  db: Db,
  brandId: number,
  events: readonly { source: string; externalId: string }[],
): Promise<Map<string, Buffer>> {
  const sources = column(events, (event) => event.source);
  const rows = await findEventKeys.run(
    { brandId, sources, externalIds: column(events, (event) => event.externalId) },
    db,
  );
  return new Map(rows.map((row) => [`${row.source}|${row.external_id}`, row.content_hash]));
}

/** Sales that are known or awaited, by store/day/receipt. */
export async function readSaleKeys(
  db: Db,
  brandId: number,
  sales: readonly SaleKey[],
): Promise<Map<string, KnownSale>> {
  if (sales.length === 0) return new Map();
  const rows = await findSaleKeys.run({ brandId, ...saleColumns(sales) }, db);
  return new Map(
    rows.map((row) => [
      saleName({ store: row.store_id, day: row.business_day, receipt: row.receipt_no }),
      { hash: row.content_hash, memberId: row.member_id, seq: row.seq, guest: row.guest },
    ]),
  );
}

/** Sales of the same receipts on the days before, by the place in `sales`; the earliest first. */
export async function readEarlierSales(
  db: Db,
  brandId: number,
  sales: readonly SaleKey[],
): Promise<Map<number, SaleKey[]>> {
  if (sales.length === 0) return new Map();
  const rows = await findEarlierSales.run(
    { brandId, ...saleColumns(sales), searchedDays: SEARCHED_DAYS },
    db,
  );
  return new Map(
    [...groupBy(rows, (row) => row.place - 1)].map(([place, found]) => [
      place,
      found.map((row) => ({ store: row.store_id, day: row.business_day, receipt: row.receipt_no })),
    ]),
  );
}

const saleColumns = (sales: readonly SaleKey[]) => ({
  stores: column(sales, (sale) => sale.store),
  days: column(sales, (sale) => sale.day),
  receipts: column(sales, (sale) => sale.receipt),
});

/** Marks sales as awaited, so that whoever receives them looks for what waits. */
export async function markAwaited(db: Db, brandId: number, sales: readonly SaleKey[]): Promise<void> {
  await awaitSales.run({ brandId, ...saleColumns(sales) }, db);
}

/**
 * Fills in an awaited sale that has come: with its number, or, without a member, as a guest's. False where
 * somebody else did.
 */
export async function fillAwaited(
  db: Db,
  brandId: number,
  sale: SaleKey & { hash: Buffer; memberId: bigint | null; seq: bigint | null },
): Promise<boolean> {
  const filled = await claimAwaitedSale.run({ brandId, ...sale }, db);
  return filled.length > 0;
}

/** Parks events whose sale has not come; how many of them nobody had told before. */
export async function parkUntilSale(
  db: Db,
  brandId: number,
  events: readonly (PreparedEvent & { sale: SaleKey })[],
): Promise<number> {
  if (events.length === 0) return 0;
  const parked = await parkEvents.run(
    {
      brandId,
      sources: column(events, (event) => event.source),
      externalIds: column(events, (event) => event.externalId),
      hashes: column(events, (event) => event.hash),
      kinds: column(events, (event) => event.kind),
      occurredAt: column(events, (event) => event.occurredAt),
      days: column(events, (event) => event.day),
      payloads: column(events, (event) => event.payload),
      stores: column(events, (event) => event.sale.store),
      saleDays: column(events, (event) => event.sale.day),
      receipts: column(events, (event) => event.sale.receipt),
      messageIds: column(events, (event) => event.messageId),
    },
    db,
  );
  return parked.length;
}

/*
 * What is known of sales that somebody tells again: whose they are, what they add up to, what they gave.
 * Reads only.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { SaleKey } from './inbox.types';
import { findKnownSales, findSalePoints } from './known-sales.store.queries';

export interface SaleTotal {
  /** Null: a sale without a member. */
  memberId: bigint | null;
  totalFen: bigint;
}

/** Sales that are known, by store/day/receipt. */
export async function readSaleTotals(
  db: Db,
  brandId: number,
  sales: readonly SaleKey[],
): Promise<Map<string, SaleTotal>> {
  if (sales.length === 0) return new Map();
  const rows = await findKnownSales.run(
    {
      brandId,
      stores: column(sales, (sale) => sale.store),
      days: column(sales, (sale) => sale.day),
      receipts: column(sales, (sale) => sale.receipt),
    },
    db,
  );
  return new Map(
    rows.map((row) => [
      `${row.store_id}/${row.business_day}/${row.receipt_no}`,
      { memberId: row.member_id, totalFen: row.total_fen ?? 0n },
    ]),
  );
}

/** The points that a sale gave when it settled; null: it has not settled. */
export async function readSalePoints(db: Db, brandId: number, sale: SaleKey): Promise<bigint | null> {
  const [row] = await findSalePoints.run({ brandId, ...sale }, db);
  return row === undefined || row.settled === null ? null : row.points;
}

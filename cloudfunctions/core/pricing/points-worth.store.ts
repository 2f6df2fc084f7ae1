/** What points are worth in money, as prices have it. Nothing else. */
import type { Db } from '../../platform/db';
import type { Instant } from '../kernel/time';
import { readPriceBook } from './price-book.store';

/**
 * What points are worth where they pay, in fen, rounded down; null: they pay nowhere.
 * @example 1,286 points where 100 are ¥1.00: 1286
 */
export async function worthOfPoints(
  db: Db,
  { brandId, at, points }: { brandId: number; at: Instant; points: bigint },
): Promise<bigint | null> {
  const deduction = (await readPriceBook(db, brandId, at))?.book.pointsDeduction ?? null;
  return deduction === null ? null : (points * BigInt(deduction.fen)) / BigInt(deduction.points);
}

/** What points are worth in money, as prices have it. Nothing else. */
import type { Db } from '../../platform/db';
import type { Instant } from '../kernel/time';
import { readPriceBook } from './price-book.store';

/**
 * What points are worth where they pay, in fen, rounded down; null: they pay nowhere.
 * @example 1,286 points where 100 are ¥1.00: 1286
 */
export async function readPointsWorth(
  db: Db,
  { brandId, at }: { brandId: number; at: Instant },
): Promise<(points: bigint) => bigint | null> {
  const deduction = (await readPriceBook(db, brandId, at))?.book.pointsDeduction ?? null;
  if (deduction === null) return () => null;
  return (points) => (points * BigInt(deduction.fen)) / BigInt(deduction.points);
}

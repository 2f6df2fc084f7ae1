/** Splits a total over parts so that the shares add up exactly: largest remainder. */
import { assert } from './assert';

/**
 * Shares of `total` in proportion to `weights`, each at most its weight where the total is at most their sum.
 * Of equal remainders the earlier part gets the unit.
 * @throws BrokenInvariant for negative numbers, or a total with nothing to carry it
 * @example shareOut(100n, [1n, 1n, 1n]) is [34n, 33n, 33n]
 */
export function shareOut(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  assert(total >= 0n && weights.every((weight) => weight >= 0n), 'shares of a negative number');
  if (total === 0n) return weights.map(() => 0n);
  assert(sum > 0n, 'a total with nothing to carry it');
  const shares = weights.map((weight) => (total * weight) / sum);
  const missing = total - shares.reduce((before, share) => before + share, 0n);
  const byRemainder = weights
    .map((weight, place) => ({ place, remainder: (total * weight) % sum }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.place - b.place);
  for (const { place } of byRemainder.slice(0, Number(missing))) shares[place] = (shares[place] ?? 0n) + 1n;
  return shares;
}

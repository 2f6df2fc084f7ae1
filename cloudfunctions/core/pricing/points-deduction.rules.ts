/** What points pay of a price. Pure; domain rules 4 and 7. */
import type { PriceBook } from '../../contract/price-book';
import type { Priced, PricingFacts } from './pricing.types';

const WHOLE_BP = 10_000n;

type Deduction = NonNullable<PriceBook['pointsDeduction']>;

/** How many whole steps points make. @example 3,970 points in steps of 100: 39 */
const stepsOf = ({ points }: Deduction, usable: bigint): bigint =>
  usable <= 0n ? 0n : usable / BigInt(points);

/**
 * What points pay at most, of an order that is dear enough, and how many are missing until they pay at all.
 * @example 3,970 usable, 100 points for ¥1.00: ¥39.00, none missing. 40 usable: ¥0, 60 missing
 */
export function worthOfPoints(rule: Deduction, usable: bigint): { fen: bigint; missing: bigint } {
  const steps = stepsOf(rule, usable);
  const missing = steps > 0n ? 0n : BigInt(rule.points) - (usable > 0n ? usable : 0n);
  return { fen: steps * BigInt(rule.fen), missing };
}

/**
 * Points are taken in whole steps: at most the share of the price that points may pay, at most what the
 * member may use, at most what was asked.
 * @example ¥32.50, 100 points for ¥1.00, at most half, 3,900 usable: 1,600 points pay ¥16.00
 */
export function deductPoints(
  rule: PriceBook['pointsDeduction'],
  priceFen: bigint,
  { usablePoints, wanted }: Pick<PricingFacts, 'usablePoints' | 'wanted'>,
): Priced['points'] {
  if (rule === null) return { used: 0n, fen: 0n, most: 0n, mostFen: 0n, why: null };
  const step = { points: BigInt(rule.points), fen: BigInt(rule.fen) };
  const byPrice = (priceFen * BigInt(rule.maxShareBp)) / WHOLE_BP / step.fen;
  const byPoints = stepsOf(rule, usablePoints);
  const most = byPrice < byPoints ? byPrice : byPoints;
  const used = wanted === 'none' ? 0n : wanted === 'most' ? most : least(wanted / step.points, most);
  return {
    used: used * step.points,
    fen: used * step.fen,
    most: most * step.points,
    mostFen: most * step.fen,
    why: whyNone(usablePoints, byPoints, byPrice),
  };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function whyNone(usable: bigint, byPoints: bigint, byPrice: bigint): Priced['points']['why'] {
  if (usable <= 0n) return 'none-usable';
  if (byPoints === 0n) return 'too-few';
  return byPrice === 0n ? 'too-small' : null;
}

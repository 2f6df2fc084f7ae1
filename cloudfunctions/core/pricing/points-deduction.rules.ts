/** What points pay of a price. Pure; domain rules 4 and 7. */
import type { PriceBook } from '../../contract/price-book';
import type { Priced, PricingFacts } from './pricing.types';

const WHOLE_BP = 10_000n;

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
  const byPoints = usablePoints / step.points;
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

/** The most that a coupon can take off, and all of a template can cost. Pure; docs/coupons.md. */
import type { CouponTemplate, CouponTerms } from '../../contract/coupon';
import { isWithin } from './line-prices.rules';
import type { WorstFacts } from './worst-case.types';

const atMost = (fen: bigint, cap: number | null): bigint =>
  cap !== null && fen > BigInt(cap) ? BigInt(cap) : fen;
const largest = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);

/** What one use takes off at most; null: no limit. */
export function mostOff({ value, scope }: CouponTerms, { items, places }: WorstFacts): bigint | null {
  const within = items.filter((item) => isWithin(scope, item));
  const dearest = largest(
    places.flatMap(({ prices }) => within.flatMap(({ product }) => [...(prices.get(product) ?? [])])),
  );
  switch (value.kind) {
    case 'amount-off':
      return BigInt(value.offFen);
    case 'percent-off':
      return value.capFen === null ? null : BigInt(value.capFen);
    case 'exchange':
      return largest([dearest - BigInt(value.toFen), 0n]);
    case 'bundle': {
      const piece = dearest + largest(within.map((item) => item.mostExtraFen));
      return BigInt(value.times * value.get) * ((piece * BigInt(10_000 - value.rateBp) + 9_999n) / 10_000n);
    }
    case 'extras':
      return atMost(largest(within.map((item) => item.mostExtraFen)), value.capFen);
  }
}

/** What all of them cost at most: stock × uses × most off, or its budget; null: no limit. */
export function mostCost({ terms, issue }: CouponTemplate, mostOffFen: bigint | null): bigint | null {
  const byStock =
    issue.stock === null || mostOffFen === null
      ? null
      : BigInt(issue.stock) * BigInt(terms.uses) * mostOffFen;
  if (issue.budgetFen === null) return byStock;
  const budget = BigInt(issue.budgetFen);
  return byStock === null || budget < byStock ? budget : byStock;
}

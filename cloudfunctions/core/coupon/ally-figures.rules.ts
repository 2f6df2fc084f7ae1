/** What coupons of allies came to, added up. Pure. */
import type { AllyFigures } from '../../contract/ally';
import type { CouponTerms } from '../../contract/coupon';
import { borneBy } from './bearers.rules';

/** A month's uses of one version at one store. */
export interface AllyUses {
  storeId: string;
  uses: number;
  orders: number;
  newcomers: number;
  offFen: bigint;
  salesFen: bigint;
}

/** The same figures as numbers, and of the uses those at the stores of a district. */
export type Sums = Record<keyof AllyFigures | 'usedInside', bigint>;

export const noSums = (): Sums => ({
  given: 0n,
  used: 0n,
  orders: 0n,
  newcomers: 0n,
  offFen: 0n,
  salesFen: 0n,
  brandFen: 0n,
  storeFen: 0n,
  partnerFen: 0n,
  usedInside: 0n,
});

/** Adds one to the other. */
export function addSums(to: Sums, more: Sums): void {
  for (const key of Object.keys(to) as (keyof Sums)[]) to[key] += more[key];
}

/**
 * A line of uses, shared among those who bear it as the statement of the month shares it: line by line, so
 * that both come to the same to the fen.
 * @param inside the stores of the district
 * @example 1001 fen, brand 5000, partner 5000: 501 and 500
 */
export function sumsOf(uses: AllyUses, terms: Pick<CouponTerms, 'bearers'>, inside: readonly string[]): Sums {
  const used = BigInt(uses.uses);
  return {
    ...noSums(),
    used,
    orders: BigInt(uses.orders),
    newcomers: BigInt(uses.newcomers),
    offFen: uses.offFen,
    salesFen: uses.salesFen,
    ...borneBy(uses.offFen, terms),
    usedInside: inside.includes(uses.storeId) ? used : 0n,
  };
}

/** As they are told. */
export const figuresOf = ({ usedInside: _, ...sums }: Sums): AllyFigures => ({
  given: sums.given.toString(),
  used: sums.used.toString(),
  orders: sums.orders.toString(),
  newcomers: sums.newcomers.toString(),
  offFen: sums.offFen.toString(),
  salesFen: sums.salesFen.toString(),
  brandFen: sums.brandFen.toString(),
  storeFen: sums.storeFen.toString(),
  partnerFen: sums.partnerFen.toString(),
});

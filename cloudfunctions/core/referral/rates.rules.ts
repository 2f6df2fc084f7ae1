/** What each line of an order pays its referrer. Pure; docs/referral.md §3. */
import type { ReferralProgramme, ReferralRank } from '../../contract/referral-programme';
import { present } from '../kernel/assert';

/** The rank that so many fen of friends' kept purchases make. */
export const rankOf = ({ ranks }: ReferralProgramme, soldFen: bigint): ReferralRank =>
  present(
    ranks.filter(({ fromSoldFen }) => BigInt(fromSoldFen) <= soldFen).at(-1),
    'the rank that begins at nothing',
  );

/** The rank above, and what is missing; null: there is none. */
export function nextRank(
  { ranks }: ReferralProgramme,
  soldFen: bigint,
): { rank: ReferralRank; missingFen: bigint } | null {
  const rank = ranks.find(({ fromSoldFen }) => BigInt(fromSoldFen) > soldFen);
  return rank === undefined ? null : { rank, missingFen: BigInt(rank.fromSoldFen) - soldFen };
}

/** Half of what was paid at the most, whatever rank and rate add up to. Basis points. */
export const MOST_BP = 5000;

const withRank = (rateBp: number, { extraBp }: ReferralRank): number =>
  rateBp === 0 ? 0 : Math.min(rateBp + extraBp, MOST_BP);

/**
 * The rate of a product: its own, else its category's, else the programme's, with what the rank adds. What
 * pays nothing pays nothing at any rank.
 * @example product 8 %, rank +2 %: 1000; a category of 0: 0
 */
export function rateOf(
  { rates }: ReferralProgramme,
  rank: ReferralRank,
  { product, category }: { product: string; category: string },
): number {
  const own = rates.products.find((each) => each.product === product);
  const common = rates.categories.find((each) => each.category === category);
  const { rateBp } = own ?? common ?? rates;
  return withRank(rateBp, rank);
}

/** The highest rate that any product has. */
export const highestRateOf = ({ rates }: ReferralProgramme, rank: ReferralRank): number =>
  Math.max(...[rates, ...rates.products, ...rates.categories].map(({ rateBp }) => withRank(rateBp, rank)));

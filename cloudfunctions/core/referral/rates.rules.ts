/** What each line of an order pays its referrer. Pure; docs/referral.md §3. */
import type { PartnerTerms } from '../../contract/partner-terms';
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

/** By what a referrer is paid: their rank, and what the brand agreed with them; null: nothing. */
export interface ReferrerTerms {
  rank: ReferralRank;
  terms: Pick<PartnerTerms, 'extraBp' | 'products' | 'categories'> | null;
}

/** A rate of the programme, with what is added to it. */
const withExtras = (rateBp: number, { rank, terms }: ReferrerTerms): number =>
  rateBp === 0 ? 0 : Math.min(rateBp + rank.extraBp + (terms?.extraBp ?? 0), MOST_BP);

type RatedLists = Pick<PartnerTerms, 'products' | 'categories'>;

/** What lists say of a product: its own, else its category's; undefined: nothing. */
const listed = (
  { products, categories }: RatedLists,
  { product, category }: { product: string; category: string },
): number | undefined =>
  (products.find((each) => each.product === product) ?? categories.find((each) => each.category === category))
    ?.rateBp;

/**
 * The rate of a product: what was agreed with the referrer, as it stands; else by the programme its own, its
 * category's or the common one, with what rank and agreement add. What pays nothing pays nothing at any rank.
 * @example product 8 %, rank +2 %, agreement +1.5 %: 1150; agreed 12 % for it: 1200; a category of 0: 0
 */
export function rateOf(
  { rates }: ReferralProgramme,
  by: ReferrerTerms,
  item: { product: string; category: string },
): number {
  const agreed = by.terms === null ? undefined : listed(by.terms, item);
  if (agreed !== undefined) return Math.min(agreed, MOST_BP);
  return withExtras(listed(rates, item) ?? rates.rateBp, by);
}

/** The highest rate that any product has: of the programme's only what no agreement replaces. */
export function highestRateOf({ rates }: ReferralProgramme, by: ReferrerTerms): number {
  const agreed = by.terms ?? { products: [], categories: [] };
  const products = rates.products.filter(
    (one) => !agreed.products.some((own) => own.product === one.product),
  );
  const categories = rates.categories.filter(
    (one) => !agreed.categories.some((own) => own.category === one.category),
  );
  const own = [...agreed.products, ...agreed.categories].map(({ rateBp }) => rateBp);
  return Math.max(...own, ...[rates, ...products, ...categories].map(({ rateBp }) => withExtras(rateBp, by)));
}

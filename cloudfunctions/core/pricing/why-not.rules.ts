/** Why offers of the price book do not apply to a cart. Pure; domain rule 7. */
import type { Offer } from '../../contract/price-book';
import type { Candidate, CartOffer, Combination } from './combination.types';
import { concerns, isWithin, tierCode, type TierPrice } from './line-prices.rules';
import { isOver, whyNotHere, type Occasion } from './offer-times.rules';
import type { Priced, PricingFacts, WhyNot } from './pricing.types';
import { pricingWords } from './words';

type NotApplied = Priced['notApplied'][number];

/** What was chosen, for whom. */
export interface Choice {
  candidates: readonly Candidate[];
  combination: Combination;
  tier: TierPrice | null;
}

/**
 * Every offer that is not over and does not apply, with the reason, in the order of the book; then the
 * level's price.
 */
export function notApplied(facts: PricingFacts, choice: Choice): NotApplied[] {
  const used = usedBy(choice.combination);
  const reasons = facts.book.offers
    .filter((offer) => !used.has(offer.code) && !isOver(offer.times, facts.at))
    .map((offer) => ({ code: offer.code, name: offer.name, reason: whyNot(offer, facts, choice) }));
  const { tier } = choice;
  if (tier === null || used.has(tierCode(tier.tier))) return reasons;
  const than =
    refusedBy(choice.combination, 'tier') ??
    choice.combination.prices.flatMap(({ adjustments }) => adjustments)[0]?.name;
  if (than === undefined) return reasons;
  const price = { code: tierCode(tier.tier), name: pricingWords.tierPrice };
  return [...reasons, { ...price, reason: { why: 'worse', than } }];
}

const usedBy = ({ prices, offer }: Combination): Set<string> =>
  new Set([
    ...prices.flatMap(({ adjustments }) => adjustments.map(({ code }) => code)),
    ...(offer === null ? [] : [offer.code]),
  ]);

function whyNot(offer: Offer, occasion: Occasion, { candidates, combination }: Choice): WhyNot {
  const elsewhere = whyNotHere(offer.times, occasion);
  if (elsewhere !== null) return elsewhere;
  const places = candidates.flatMap(({ line }, place) =>
    (offer.kind === 'amount-off' ? isWithin(offer.scope, line) : concerns(offer, line)) ? [place] : [],
  );
  if (places.length === 0) return { why: 'nothing-in-cart' };
  if (offer.kind === 'amount-off') {
    const missingFen = missingOf(offer, candidates, combination);
    if (missingFen > 0n) return { why: 'below-threshold', missingFen };
    return { why: 'worse', than: insteadOf(combination) ?? pricingWords.tierPrice };
  }
  const better = places.flatMap((place) => combination.prices[place]?.adjustments ?? [])[0];
  const instead = refusedBy(combination, 'campaign') ?? insteadOf(combination);
  return { why: 'worse', than: better?.name ?? instead ?? pricingWords.listPrice };
}

/** The coupon that is used, where it goes with no campaign or no level's price. */
const refusedBy = ({ coupon }: Combination, kind: 'campaign' | 'tier'): string | undefined =>
  coupon === null || coupon.terms.stacksWith[kind] ? undefined : coupon.terms.name;

/** What is used on the cart. */
const insteadOf = ({ offer, coupon }: Combination): string | undefined => offer?.name ?? coupon?.terms.name;

/** What the lines within an offer's scope still lack to its threshold, at the prices chosen. */
export function missingOf(
  offer: CartOffer,
  candidates: readonly Candidate[],
  { prices }: Combination,
): bigint {
  const within = prices.filter((_, place) => isWithin(offer.scope, (candidates[place] as Candidate).line));
  return BigInt(offer.thresholdFen) - within.reduce((sum, { amountFen }) => sum + amountFen, 0n);
}

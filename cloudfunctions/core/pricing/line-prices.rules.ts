/**
 * The prices at which a line may legally be had: list, a campaign's, the level's, or both where they go
 * together. Pure; docs/prices.md. Campaigns and levels lower the price of the product at its store; extras
 * cost what they cost.
 */
import type { Offer, PriceBook } from '../../contract/price-book';
import { pricingWords } from './words';
import type { Adjustment, PricingLine } from './pricing.types';

export type LineOffer = Exclude<Offer, { kind: 'amount-off' }>;
export type TierPrice = PriceBook['tierPrices'][number];

/** One legal price of a line. */
export interface LinePrice {
  amountFen: bigint;
  adjustments: Adjustment[];
}

const WHOLE_BP = 10_000n;

/** Code under which a level's price stands in quotes. */
export const tierCode = (tier: string): string => `tier:${tier}`;

/** Whether a line lies within a scope; an empty scope holds everything. */
export const isWithin = (
  scope: { products: readonly string[]; categories: readonly string[] },
  line: { product: string; category: string },
): boolean =>
  (scope.products.length === 0 && scope.categories.length === 0) ||
  scope.products.includes(line.product) ||
  scope.categories.includes(line.category);

/** Whether an offer speaks of a line. */
export const concerns = (offer: LineOffer, line: PricingLine): boolean =>
  offer.kind === 'special-price' ? offer.products.includes(line.product) : isWithin(offer.scope, line);

/** What a line costs before anything. */
export const listOf = (line: PricingLine): bigint => BigInt(line.quantity) * (line.baseFen + line.extraFen);

/**
 * All legal prices of a line, cheapest first; of equal ones that with fewer reasons. What is taken off rounds
 * down, once for the line, and leaves at least 1 fen of each piece.
 * @param offers those that hold here and now
 * @example 2 × ¥19.00 + ¥2.00 extras, 八折 and level 9500 bp that go together: ¥38.00 − 7.60 − 1.52 + 4.00 =
 * ¥32.88
 */
export function linePrices(
  line: PricingLine,
  offers: readonly LineOffer[],
  tier: TierPrice | null,
): LinePrice[] {
  const list = { amountFen: listOf(line), adjustments: [] };
  const prices: LinePrice[] = [list];
  const byTier = tier !== null && (tier.categories.length === 0 || tier.categories.includes(line.category));
  if (byTier) prices.push(...lower(line, list, tierOff(line, list, tier)));
  for (const offer of offers) {
    if (!concerns(offer, line)) continue;
    const [campaign] = lower(line, list, campaignOff(line, offer));
    if (campaign === undefined) continue;
    prices.push(campaign);
    if (byTier && offer.stacksWithTier) prices.push(...lower(line, campaign, tierOff(line, campaign, tier)));
  }
  return prices.sort(
    (a, b) => Number(a.amountFen - b.amountFen) || a.adjustments.length - b.adjustments.length,
  );
}

/** The price with something taken off; none where nothing can be. */
function lower(line: PricingLine, from: LinePrice, off: Adjustment): LinePrice[] {
  const room = productsPart(line, from) - BigInt(line.quantity);
  const shareFen = off.shareFen < room ? off.shareFen : room;
  if (shareFen <= 0n) return [];
  return [{ amountFen: from.amountFen - shareFen, adjustments: [...from.adjustments, { ...off, shareFen }] }];
}

/** The part of a price that is not extras. */
const productsPart = (line: PricingLine, { amountFen }: LinePrice): bigint =>
  amountFen - BigInt(line.quantity) * line.extraFen;

function campaignOff(line: PricingLine, offer: LineOffer): Adjustment {
  const quantity = BigInt(line.quantity);
  const shareFen =
    offer.kind === 'special-price'
      ? quantity * (line.baseFen - BigInt(offer.priceFen))
      : (quantity * line.baseFen * (WHOLE_BP - BigInt(offer.rateBp))) / WHOLE_BP;
  return { kind: 'campaign', ...namesOf(offer), shareFen };
}

/** How an offer is named in a reason. */
export const namesOf = ({ code, name, campaign }: Offer): Pick<Adjustment, 'code' | 'name' | 'campaign'> =>
  campaign === undefined ? { code, name } : { code, name, campaign };

function tierOff(line: PricingLine, from: LinePrice, { tier, rateBp }: TierPrice): Adjustment {
  const shareFen = (productsPart(line, from) * (WHOLE_BP - BigInt(rateBp))) / WHOLE_BP;
  return { kind: 'tier', code: tierCode(tier), name: pricingWords.tierPrice, shareFen };
}

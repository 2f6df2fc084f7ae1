/* Small carts and price books for tests of prices, with what is usual filled in. */
import type { Offer, OfferTimes, PriceBook } from '../../cloudfunctions/contract/price-book';
import type { PricingFacts, PricingLine } from '../../cloudfunctions/core/pricing/pricing.types';

/** Sunday 2026-11-22, 15:30 in China. */
export const AFTERNOON = Date.UTC(2026, 10, 22, 7, 30);

export const ALWAYS: OfferTimes = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
export const EVERYTHING = { products: [], categories: [] };

export const specialPrice = (
  code: string,
  products: string[],
  priceFen: number,
  stacksWithTier = false,
  times: Partial<OfferTimes> = {},
): Offer => ({
  kind: 'special-price',
  code,
  name: `特价 ${code}`,
  products,
  priceFen,
  stacksWithTier,
  times: { ...ALWAYS, ...times },
});

export const percentOff = (
  code: string,
  rateBp: number,
  scope: Extract<Offer, { kind: 'percent-off' }>['scope'] = EVERYTHING,
  stacksWithTier = false,
): Offer => ({
  kind: 'percent-off',
  code,
  name: `折扣 ${code}`,
  scope,
  rateBp,
  stacksWithTier,
  times: ALWAYS,
});

export const amountOff = (
  code: string,
  thresholdFen: number,
  offFen: number,
  scope: Extract<Offer, { kind: 'amount-off' }>['scope'] = EVERYTHING,
  times: Partial<OfferTimes> = {},
): Offer => ({
  kind: 'amount-off',
  code,
  name: `满${thresholdFen / 100}减${offFen / 100}`,
  scope,
  thresholdFen,
  offFen,
  times: { ...ALWAYS, ...times },
});

export const line = (product: string, yuan: number, more: Partial<PricingLine> = {}): PricingLine => ({
  line: product,
  product,
  category: 'milk-tea',
  quantity: 1,
  baseFen: BigInt(Math.round(yuan * 100)),
  extraFen: 0n,
  ...more,
});

export const facts = (
  lines: PricingLine[],
  book: Partial<PriceBook> = {},
  more: Partial<PricingFacts> = {},
): PricingFacts => ({
  book: { offers: [], tierPrices: [], pointsDeduction: null, ...book },
  lines,
  store: 'west-lake',
  tier: 'green',
  at: AFTERNOON,
  utcOffsetMinutes: 480,
  usablePoints: 0n,
  wanted: 'none',
  ...more,
});

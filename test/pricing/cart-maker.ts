/* Small carts and price books for tests of prices, with what is usual filled in. */
import type { Offer, OfferTimes, PriceBook } from '../../cloudfunctions/contract/price-book';
import type { CouponTerms, CouponValue } from '../../cloudfunctions/contract/coupon';
import type {
  PricingCoupon,
  PricingFacts,
  PricingLine,
} from '../../cloudfunctions/core/pricing/pricing.types';

/** Sunday 2026-11-22, 15:30 in China. */
export const AFTERNOON = Date.UTC(2026, 10, 22, 7, 30);

export const ALWAYS: OfferTimes = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
export const EVERYTHING: CouponTerms['scope'] = { products: [], categories: [] };

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
  coupons: [],
  couponWanted: 'best',
  channel: 'order',
  ...more,
});

/** A coupon that goes with everything but another offer on the cart. */
export const coupon = (
  couponId: bigint,
  value: CouponValue,
  terms: Partial<Omit<CouponTerms, 'stacksWith'>> & { stacksWith?: Partial<CouponTerms['stacksWith']> } = {},
  more: Partial<PricingCoupon> = {},
): PricingCoupon => ({
  couponId,
  template: `t${couponId}`,
  endsAt: AFTERNOON + 86_400_000,
  usesLeft: 1,
  terms: {
    name: `券 ${couponId}`,
    value,
    scope: EVERYTHING,
    times: ALWAYS,
    channels: ['order', 'till'],
    validity: { kind: 'days', afterDays: 0, days: 30 },
    uses: 1,
    graceDays: 0,
    graceForAll: false,
    bearers: { brandBp: 10_000, storeBp: 0, partnerBp: 0, partner: '' },
    notes: '',
    ...terms,
    stacksWith: { campaign: true, tier: true, amountOff: false, ...terms.stacksWith },
  },
  ...more,
});

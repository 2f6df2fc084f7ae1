/**
 * `npm run bench -- price`: how long one price of a large cart takes: 20 lines, 50 offers, 20 coupons of all
 * kinds, thresholds just out of reach of the discounted prices, so that the search for the best combination
 * has all its work. Next to a JSON round trip of the same cart and prices in the same run.
 */
import type { CouponTerms, CouponValue } from '../../cloudfunctions/contract/coupon';
import type { Offer } from '../../cloudfunctions/contract/price-book';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import type {
  PricingCoupon,
  PricingFacts,
  PricingLine,
} from '../../cloudfunctions/core/pricing/pricing.types';

const LINES = 20;
const OFFERS = 50;
const COUPONS = 20;
const ROUNDS = 1000;
const WARM_UP = 200;

const times = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
const everything: CouponTerms['scope'] = { products: [], categories: [] };

const listOf = (lines: readonly PricingLine[]): number =>
  lines.reduce((sum, { baseFen, extraFen, quantity }) => sum + Number(baseFen + extraFen) * quantity, 0);

/** Each kind in turn; three in four of those that may go with a 满减 do. */
function couponOf(place: number, lines: readonly PricingLine[]): PricingCoupon {
  const scope = place % 3 === 0 ? everything : { products: [], categories: [`c${place % 4}`, 'c0'] };
  const inside = lines.filter(
    ({ category }) => scope.categories.length === 0 || scope.categories.includes(category),
  );
  const listFen = listOf(inside);
  const values: CouponValue[] = [
    { kind: 'amount-off', thresholdFen: listFen - 250 * place, offFen: 2000 + 300 * place },
    { kind: 'percent-off', thresholdFen: listFen - 450 * place, rateBp: 8800, capFen: 3000 + 200 * place },
    { kind: 'exchange', toFen: 990 },
    { kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 3 },
    { kind: 'extras', capFen: null },
  ];
  const value = values[place % values.length] as CouponValue;
  return {
    couponId: BigInt(place + 1),
    template: `t${place}`,
    endsAt: Date.UTC(2026, 11, 1 + place),
    usesLeft: 1,
    terms: {
      name: `券 ${place}`,
      value,
      scope,
      times,
      channels: ['order'],
      stacksWith: {
        campaign: place % 2 === 0,
        tier: true,
        amountOff: value.kind !== 'bundle' && place % 4 !== 3,
      },
      validity: { kind: 'days', afterDays: 0, days: 30 },
      uses: 1,
      graceDays: 0,
      graceForAll: false,
      bearers: { brandBp: 10_000, storeBp: 0, partnerBp: 0, partner: '' },
      notes: '',
    },
  };
}

function largeCart(): PricingFacts {
  const lines = Array.from({ length: LINES }, (_, place): PricingLine => {
    const baseFen = BigInt(1230 + 137 * place);
    return {
      line: `${place}`,
      product: `p${place}`,
      category: `c${place % 4}`,
      quantity: 1 + (place % 3),
      baseFen,
      extraFen: 200n,
    };
  });
  const listFen = listOf(lines);
  const offers = Array.from({ length: OFFERS }, (_, place): Offer => {
    const common = { code: `o${place}`, name: `活动 ${place}`, times };
    if (place % 5 === 0)
      return {
        ...common,
        kind: 'special-price',
        products: [`p${place % LINES}`],
        priceFen: 900 + place,
        stacksWithTier: place % 2 === 0,
      };
    if (place % 5 === 1)
      return {
        ...common,
        kind: 'percent-off',
        scope: { products: [], categories: [`c${place % 4}`] },
        rateBp: 7000 + 50 * place,
        stacksWithTier: true,
      };
    return {
      ...common,
      kind: 'amount-off',
      scope: everything,
      thresholdFen: listFen - 300 * place,
      offFen: 5000 + 400 * place,
    };
  });
  const book = {
    offers,
    tierPrices: [{ tier: 'gold', rateBp: 9500, categories: [] }],
    pointsDeduction: { points: 100, fen: 100, maxShareBp: 5000 },
  };
  return {
    book,
    lines,
    store: 's',
    tier: 'gold',
    at: Date.UTC(2026, 10, 22),
    utcOffsetMinutes: 480,
    usablePoints: 9000n,
    wanted: 'most',
    coupons: Array.from({ length: COUPONS }, (_, place) => couponOf(place, lines)),
    couponWanted: 'best',
    channel: 'order',
  };
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? NaN;

function measure(work: () => unknown): { p50Ms: number; p99Ms: number } {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const took = Array.from({ length: ROUNDS }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  }).sort((a, b) => a - b);
  return { p50Ms: percentile(took, 0.5), p99Ms: percentile(took, 0.99) };
}

/** Prints the figures as JSON. */
export function benchPrice(): Promise<void> {
  const cart = largeCart();
  const text = JSON.stringify({ cart, priced: priceCart(cart) }, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  const price = measure(() => priceCart(cart));
  const json = measure(() => JSON.stringify(JSON.parse(text)));
  console.log(
    JSON.stringify(
      {
        lines: LINES,
        offers: OFFERS,
        coupons: COUPONS,
        price,
        jsonRoundTrip: json,
        ratioP50: price.p50Ms / json.p50Ms,
      },
      null,
      2,
    ),
  );
  return Promise.resolve();
}

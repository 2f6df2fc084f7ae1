/* Any small cart, with any price book and any coupons: amounts from silly to usual. */
import fc from 'fast-check';
import type { CouponTerms, CouponValue } from '../../cloudfunctions/contract/coupon';
import type { Offer } from '../../cloudfunctions/contract/price-book';
import type { PricingCoupon, PricingFacts } from '../../cloudfunctions/core/pricing/pricing.types';
import { AFTERNOON, amountOff, coupon, facts, line, percentOff, specialPrice } from './cart-maker';

const PRODUCTS = ['a', 'b', 'c'];
const CATEGORIES = ['tea', 'cake'];
const scope = fc.oneof(
  fc.constant<CouponTerms['scope']>({ products: [], categories: [] }),
  fc.constantFrom(...CATEGORIES).map((one) => ({ products: [] as string[], categories: [one] })),
  fc.constantFrom(...PRODUCTS).map((one) => ({ products: [one], categories: [] as string[] })),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const amountOffOf = (most: number): fc.Arbitrary<(code: string) => Offer> =>
  fc.tuple(fc.integer({ min: 2, max: 3 * most }), share, scope).map(
    ([threshold, part, within]) =>
      (code: string) =>
        amountOff(code, threshold, Math.max(1, Math.floor((threshold - 1) * part)), within),
  );

/** An offer by its code. Thresholds near what carts come to. */
export const anyOffer = (most: number): fc.Arbitrary<(code: string) => Offer> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...PRODUCTS), fc.integer({ min: 1, max: most }), fc.boolean()).map(
      ([product, fen, stacks]) =>
        (code: string) =>
          specialPrice(code, [product], fen, stacks),
    ),
    fc.tuple(fc.integer({ min: 1, max: 10_000 }), scope, fc.boolean()).map(
      ([rate, within, stacks]) =>
        (code: string) =>
          percentOff(code, rate, within, stacks),
    ),
    amountOffOf(most),
  );

const threshold = (most: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.nat({ max: 4 * most }));
const cap = (most: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 1, max: most }));

const anyValue = (most: number): fc.Arbitrary<CouponValue> =>
  fc.oneof(
    fc
      .tuple(threshold(most), share, fc.integer({ min: 1, max: 2 * most }))
      .map(([thresholdFen, part, any]): CouponValue => {
        const offFen = thresholdFen < 2 ? any : Math.max(1, Math.floor((thresholdFen - 1) * part));
        return { kind: 'amount-off', thresholdFen: thresholdFen < 2 ? 0 : thresholdFen, offFen };
      }),
    fc.record({
      kind: fc.constant('percent-off' as const),
      thresholdFen: threshold(most),
      rateBp: fc.integer({ min: 1, max: 9_999 }),
      capFen: cap(most),
    }),
    fc.record({
      kind: fc.constant('exchange' as const),
      toFen: fc.oneof(fc.constant(0), fc.nat({ max: most })),
    }),
    fc.record({
      kind: fc.constant('bundle' as const),
      buy: fc.integer({ min: 1, max: 2 }),
      get: fc.integer({ min: 1, max: 2 }),
      rateBp: fc.integer({ min: 0, max: 9_999 }),
      times: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('extras' as const), capFen: cap(most) }),
  );

const anyCoupon = (most: number): fc.Arbitrary<(couponId: bigint) => PricingCoupon> =>
  fc
    .tuple(
      anyValue(most),
      scope,
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([value, within, [campaign, tier, both], days]) => (couponId: bigint) => {
      const stacksWith = { campaign, tier, amountOff: both && value.kind !== 'bundle' };
      return coupon(
        couponId,
        value,
        { scope: within, stacksWith },
        { endsAt: AFTERNOON + days * 86_400_000 },
      );
    });

interface Within {
  most: number;
  offers?: fc.Arbitrary<((code: string) => Offer)[]>;
  coupons?: fc.Arbitrary<((couponId: bigint) => PricingCoupon)[]>;
}

export const cartOf = ({
  most,
  offers = fc.array(anyOffer(most), { maxLength: 5 }),
  coupons = fc.constant([]),
}: Within): fc.Arbitrary<PricingFacts> =>
  fc
    .record({
      lines: fc.array(
        fc.record({
          product: fc.constantFrom(...PRODUCTS),
          category: fc.constantFrom(...CATEGORIES),
          quantity: fc.integer({ min: 1, max: 3 }),
          base: fc.integer({ min: 1, max: most }),
          extra: fc.integer({ min: 0, max: Math.ceil(most / 5) }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      offers,
      tier: fc.option(fc.record({ rateBp: fc.integer({ min: 1, max: 10_000 }), all: fc.boolean() })),
      points: fc.option(
        fc.record({
          points: fc.integer({ min: 1, max: 200 }),
          fen: fc.integer({ min: 1, max: 200 }),
          maxShareBp: fc.integer({ min: 1, max: 10_000 }),
        }),
      ),
      usable: fc.nat({ max: 10 * most }),
      wanted: fc.oneof(fc.constantFrom('none' as const, 'most' as const), fc.bigInt({ min: 0n, max: 9999n })),
      coupons,
    })
    .map(({ lines, offers: ofBook, tier, points, usable, wanted, coupons: makers }) =>
      facts(
        lines.map((one, index) => ({
          ...line(one.product, 1),
          line: String(index),
          category: one.category,
          quantity: one.quantity,
          baseFen: BigInt(one.base),
          extraFen: BigInt(one.extra),
        })),
        {
          offers: ofBook.map((make, index) => make(`o${index}`)),
          tierPrices:
            tier === null
              ? []
              : [{ tier: 'green', rateBp: tier.rateBp, categories: tier.all ? [] : ['tea'] }],
          pointsDeduction: points,
        },
        {
          usablePoints: BigInt(usable),
          wanted,
          coupons: makers.map((make, index) => make(BigInt(index + 1))),
        },
      ),
    );

const withCoupons = (most: number): fc.Arbitrary<PricingFacts> =>
  cartOf({ most, coupons: fc.array(anyCoupon(most), { maxLength: 3 }) });

/** A 满减 and one coupon that goes with it, with lines of both, of one, and of none. */
const stacked = (most: number): fc.Arbitrary<PricingFacts> =>
  cartOf({
    most,
    offers: fc.tuple(amountOffOf(most), anyOffer(most)).map((both) => both),
    coupons: anyCoupon(most)
      .map((make) => (couponId: bigint): PricingCoupon => {
        const made = make(couponId);
        const stacksWith = { ...made.terms.stacksWith, amountOff: made.terms.value.kind !== 'bundle' };
        return { ...made, terms: { ...made.terms, stacksWith } };
      })
      .map((make) => [make]),
  });

/** Without coupons. */
export const anyCart = fc.oneof(cartOf({ most: 30 }), cartOf({ most: 3000 }));
/** With up to three. */
export const anyCartWithCoupons = fc.oneof(withCoupons(8), withCoupons(30), withCoupons(3000));
export const anyStackedCart = fc.oneof(stacked(4), stacked(8), stacked(30), stacked(1000));

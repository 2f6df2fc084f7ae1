/*
 * Carts that are as hard as a legal price book can make them: 20 lines of 99 pieces, many prices of each,
 * all of them multiples of one amount, and 满减 that lie just between two sums that can be reached, so that
 * none can be used and none can be passed over.
 */
import type { CouponValue } from '../../cloudfunctions/contract/coupon';
import type { PricingFacts } from '../../cloudfunctions/core/pricing/pricing.types';
import { amountOff, coupon, facts, line, specialPrice } from './cart-maker';

const PRODUCTS = Array.from({ length: 20 }, (_, place) => `p${place}`);
const PIECES = 99;
const GRAIN = 10;
const LIST_FEN = 1_000;

interface Hardness {
  prices: number;
  offers: number;
  offFen: number;
  coupons?: CouponValue[];
}

/** Each over its own lines, so that no two ask for the same sums. */
const scopeOf = (place: number): string[] => PRODUCTS.filter((_, at) => at > 7 || ((place >> at) & 1) === 0);

export function hardCart({ prices, offers, offFen, coupons = [] }: Hardness): PricingFacts {
  const step = PIECES * GRAIN;
  const steps = Math.floor(offFen / step) - 1;
  const specials = Array.from({ length: prices }, (_, place) =>
    specialPrice(`l${place}`, PRODUCTS, GRAIN * (place + 1)),
  );
  const between = Array.from({ length: offers }, (_, place) => {
    const products = scopeOf(place);
    const threshold = (products.length + steps) * step + 1;
    return amountOff(`a${place}`, threshold, steps * step + step / 2, { products, categories: [] });
  });
  return facts(
    PRODUCTS.map((product) => line(product, LIST_FEN / 100, { quantity: PIECES })),
    { offers: [...specials, ...between] },
    {
      coupons: coupons.map((value, place) =>
        coupon(BigInt(place + 1), value, { stacksWith: { campaign: true, tier: true, amountOff: true } }),
      ),
    },
  );
}

/*
 * The price with coupons is the best there is: every legal combination of a small cart is reckoned by brute
 * force. And whatever the cart and the coupons, shares add up, and nothing but an exchanged piece is free.
 */
import fc from 'fast-check';
import { shareRefund } from '../../cloudfunctions/core/order/refund-shares.rules';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import type { Priced } from '../../cloudfunctions/core/pricing/pricing.types';
import { anyCartWithCoupons, anyStackedCart } from './any-cart';
import { bestByForce } from './by-force';

const beforePoints = ({ payableFen, points }: Priced): number => Number(payableFen + points.fen);
const shareOf = (line: Priced['lines'][number], kind: string): bigint =>
  line.adjustments.find((one) => one.kind === kind)?.shareFen ?? 0n;

describe('pricing a cart with coupons, whatever they are', () => {
  test('finds the best legal combination of all', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, (one) => {
        const best = Math.min(...[null, ...one.coupons].map((each) => bestByForce(one, each)));
        expect(beforePoints(priceCart(one))).toBe(best);
      }),
      { numRuns: 1500 },
    );
  });

  test('finds the best combination of an offer and a coupon that go together', () => {
    fc.assert(
      fc.property(anyStackedCart, (one) => {
        const [each = null] = one.coupons;
        const priced = priceCart({ ...one, couponWanted: each?.couponId ?? 'none' });
        const best = bestByForce(one, priced.coupon === null ? null : each);
        expect(beforePoints(priced)).toBe(best);
      }),
      { numRuns: 1500 },
    );
  });

  test('finds the best combination that uses the coupon asked for, or says that there is none', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, (one) => {
        for (const each of one.coupons) {
          const priced = priceCart({ ...one, couponWanted: each.couponId });
          const best = bestByForce(one, each);
          const isUsed = priced.coupon !== null;
          // Of a bundle only the cheapest prices are looked at: what takes off nothing there is not used.
          if (each.terms.value.kind !== 'bundle') expect(isUsed).toBe(best < Infinity);
          expect(beforePoints(priced)).toBe(isUsed ? best : bestByForce(one, null));
          if (isUsed) expect(priced.coupon?.couponId).toBe(each.couponId);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('of equal ones takes none, then the one that ends first', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, (one) => {
        const { coupon } = priceCart(one);
        const without = bestByForce(one, null);
        const totals = one.coupons.map((each) => bestByForce(one, each));
        const least = Math.min(without, ...totals);
        const best = one.coupons
          .filter((_, at) => totals[at] === least)
          .sort((a, b) => a.endsAt - b.endsAt || Number(a.couponId - b.couponId));
        expect(coupon?.couponId ?? null).toBe(without === least ? null : (best[0]?.couponId ?? null));
      }),
      { numRuns: 250 },
    );
  });

  test('splits what a coupon takes off over its lines to the fen, and leaves 1 fen of each piece', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, (one) => {
        const priced = priceCart(one);
        const { lines, coupon } = priced;
        const sum = (of: (each: (typeof lines)[number]) => bigint): bigint =>
          lines.reduce((before, each) => before + of(each), 0n);
        expect(sum(({ netFen }) => netFen)).toBe(priced.payableFen);
        expect(sum((each) => shareOf(each, 'coupon'))).toBe(coupon?.offFen ?? 0n);
        const used = one.coupons.find(({ couponId }) => couponId === coupon?.couponId);
        const isExchange = used?.terms.value.kind === 'exchange';
        for (const [place, each] of lines.entries()) {
          const off = each.adjustments.reduce((before, { shareFen }) => before + shareFen, 0n);
          expect(each.netFen).toBe(each.listFen - off);
          const quantity = BigInt(one.lines[place]?.quantity ?? 0);
          const floor = isExchange && shareOf(each, 'coupon') > 0n ? quantity - 1n : quantity;
          expect(each.netFen + shareOf(each, 'points')).toBeGreaterThanOrEqual(floor);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('says of every coupon that it is used, or why it is not', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, (one) => {
        const { coupon, couponsNotApplied } = priceCart(one);
        const named = [
          ...couponsNotApplied.map(({ couponId }) => couponId),
          ...(coupon ? [coupon.couponId] : []),
        ];
        expect(named.sort()).toEqual(one.coupons.map(({ couponId }) => couponId).sort());
        for (const { reason, offFen } of couponsNotApplied)
          expect(reason.why === 'worse').toBe(offFen !== null && offFen > 0n);
      }),
      { numRuns: 300 },
    );
  });

  test('gives back what was paid, however refunds are split and in whatever order', () => {
    fc.assert(
      fc.property(anyCartWithCoupons, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (one, picks) => {
        const { lines, payableFen } = priceCart(one);
        let left = lines.map(({ line, netFen, points }, place) => ({
          line,
          quantity: one.lines[place]?.quantity ?? 0,
          netFen,
          points,
          refundedQuantity: 0,
          refundedFen: 0n,
          sharedFen: 0n,
          pointsReturned: 0n,
        }));
        let back = 0n;
        for (const pick of picks) {
          const open = left.filter((each) => each.refundedQuantity < each.quantity);
          const next = open[pick % Math.max(1, open.length)];
          if (next === undefined) break;
          const refund = shareRefund(left, [{ line: next.line, quantity: 1 }]);
          if (typeof refund === 'string') throw new Error(refund);
          back += refund.fen;
          left = left.map((each) => {
            const share = refund.lines.find(({ line }) => line === each.line);
            if (share === undefined) return each;
            const refundedQuantity = each.refundedQuantity + share.quantity;
            return { ...each, refundedQuantity, refundedFen: each.refundedFen + share.fen };
          });
        }
        expect(back).toBe(payableFen);
      }),
      { numRuns: 300 },
    );
  });
});

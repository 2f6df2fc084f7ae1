/*
 * The price found is the best there is: every legal combination of a small cart is reckoned here by brute
 * force, in arithmetic of its own. And whatever the cart, shares add up, nothing is free or negative, and
 * nobody pays more than the list says.
 */
import fc from 'fast-check';
import { priceCart } from '../../cloudfunctions/core/pricing/price-cart.rules';
import { anyCart as cart, anyOffer as offer } from './any-cart';
import { bestByForce } from './by-force';

describe('pricing a cart, whatever is in it', () => {
  test('finds the best legal combination', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { payableFen, points } = priceCart(one);
        expect(Number(payableFen + points.fen)).toBe(bestByForce(one, null));
      }),
      { numRuns: 600 },
    );
  });

  test('splits every reason over the lines to the fen and the point', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, listFen, payableFen, points } = priceCart(one);
        for (const each of lines) {
          const off = each.adjustments.reduce((sum, { shareFen }) => sum + shareFen, 0n);
          expect(each.netFen).toBe(each.listFen - off);
          expect(each.adjustments.every(({ shareFen }) => shareFen > 0n)).toBe(true);
        }
        const sum = (of: (each: (typeof lines)[number]) => bigint): bigint =>
          lines.reduce((before, each) => before + of(each), 0n);
        expect(sum(({ listFen: fen }) => fen)).toBe(listFen);
        expect(sum(({ netFen }) => netFen)).toBe(payableFen);
        expect(sum((each) => each.points)).toBe(points.used);
        expect(sum((each) => each.adjustments.find(({ kind }) => kind === 'points')?.shareFen ?? 0n)).toBe(
          points.fen,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('gives nothing away: before points each piece costs at least 1 fen, with them nothing is negative', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, points, payableFen } = priceCart(one);
        for (const [place, each] of lines.entries()) {
          const byPoints = each.adjustments.find(({ kind }) => kind === 'points')?.shareFen ?? 0n;
          expect(each.netFen).toBeGreaterThanOrEqual(0n);
          expect(each.netFen + byPoints).toBeGreaterThanOrEqual(BigInt(one.lines[place]?.quantity ?? 0));
        }
        expect(payableFen).toBeGreaterThanOrEqual(0n);
        expect(points.used).toBeLessThanOrEqual(one.usablePoints);
        const rule = one.book.pointsDeduction;
        if (rule) {
          expect(points.used % BigInt(rule.points)).toBe(0n);
          expect(points.fen * 10_000n).toBeLessThanOrEqual(
            (payableFen + points.fen) * BigInt(rule.maxShareBp),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('says of every offer either that it applies or why it does not', () => {
    fc.assert(
      fc.property(cart, (one) => {
        const { lines, notApplied } = priceCart(one);
        const applied = new Set(lines.flatMap(({ adjustments }) => adjustments.map(({ code }) => code)));
        for (const { code } of one.book.offers)
          expect([code, applied.has(code) !== notApplied.some((other) => other.code === code)]).toEqual([
            code,
            true,
          ]);
      }),
      { numRuns: 200 },
    );
  });

  test('never gets dearer by a further offer', () => {
    fc.assert(
      fc.property(cart, offer(3000), (one, make) => {
        const more = { ...one, wanted: 'none' as const };
        const book = { ...one.book, offers: [...one.book.offers, make('further')] };
        expect(priceCart({ ...more, book }).payableFen).toBeLessThanOrEqual(priceCart(more).payableFen);
      }),
      { numRuns: 200 },
    );
  });
});

/*
 * Refunds in any split and order add up to exactly what was paid and to the points that were used; no refund
 * is negative.
 */
import fc from 'fast-check';
import { shareRefund, type RefundableLine } from '../../cloudfunctions/core/order/refund-shares.rules';

const boughtLine = fc.record({
  quantity: fc.integer({ min: 1, max: 9 }),
  netFen: fc.bigInt({ min: 0n, max: 100_000n }),
  points: fc.bigInt({ min: 0n, max: 500n }),
});
const bought = fc.array(boughtLine, { minLength: 1, maxLength: 6 }).map((lines) =>
  lines.map((line, index): RefundableLine => ({
    ...line,
    line: String(index + 1),
    refundedQuantity: 0,
    refundedFen: 0n,
    sharedFen: 0n,
    pointsReturned: 0n,
  })),
);
/** Which line, and how many of it: what does not fit is asked all the same. */
const asks = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });

/** The lines after a refund, or as they were where it is refused. */
function refund(lines: RefundableLine[], asked: { line: string; quantity: number }[]): RefundableLine[] {
  const shares = shareRefund(lines, asked);
  if (typeof shares === 'string') return lines;
  expect(shares.fen).toBe(shares.lines.reduce((sum, share) => sum + share.fen, 0n));
  const after = lines.map((line) => {
    const share = shares.lines.find((candidate) => candidate.line === line.line);
    if (share === undefined) return line;
    expect(share.fen >= 0n && share.points >= 0n && share.quantity > 0).toBe(true);
    return {
      ...line,
      refundedQuantity: line.refundedQuantity + share.quantity,
      refundedFen: line.refundedFen + share.fen,
      pointsReturned: line.pointsReturned + share.points,
    };
  });
  expect(shares.whole).toBe(after.every((line) => line.refundedQuantity === line.quantity));
  return after;
}

test('any split ends at what was paid', () => {
  fc.assert(
    fc.property(bought, asks, (lines, asked) => {
      let now = lines;
      for (const [line, quantity] of asked) {
        now = refund(now, [{ line: String(line + 1), quantity }]);
        for (const { refundedQuantity, quantity: of, refundedFen, netFen, pointsReturned, points } of now) {
          expect(refundedQuantity <= of && refundedFen <= netFen && pointsReturned <= points).toBe(true);
          // Never more than its share.
          expect(refundedFen * BigInt(of) <= netFen * BigInt(refundedQuantity)).toBe(true);
        }
      }
      now = refund(now, []);
      for (const line of now) {
        expect(line).toMatchObject({
          refundedQuantity: line.quantity,
          refundedFen: line.netFen,
          pointsReturned: line.points,
        });
      }
      expect(shareRefund(now, [])).toBe('nothing-left');
    }),
    { numRuns: 200 },
  );
});

test('what the order does not have, or has no more, is not refunded', () => {
  const lines = [
    {
      line: '1',
      quantity: 3,
      netFen: 1000n,
      points: 0n,
      refundedQuantity: 1,
      refundedFen: 333n,
      sharedFen: 0n,
      pointsReturned: 0n,
    },
  ];
  expect(shareRefund(lines, [{ line: '2', quantity: 1 }])).toBe('unknown-line');
  expect(shareRefund(lines, [{ line: '1', quantity: 3 }])).toBe('nothing-left');
  expect(
    shareRefund(lines, [
      { line: '1', quantity: 1 },
      { line: '1', quantity: 2 },
    ]),
  ).toBe('nothing-left');
  expect(shareRefund(lines, [{ line: '1', quantity: 0 }])).toBe('nothing-left');
  expect(shareRefund(lines, [{ line: '1', quantity: -1 }])).toBe('nothing-left');
  expect(
    shareRefund(lines, [
      { line: '1', quantity: 1 },
      { line: '1', quantity: 1 },
    ]),
  ).toMatchObject({ fen: 667n, whole: true });
});

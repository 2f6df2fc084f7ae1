/** Which sales wait for a person: by a brand's own limits, and by what its history makes plausible. */
import { FIRST_LIMITS, limitsOf, whyHeld } from '../../cloudfunctions/core/inbox/plausible.rules';

const LIMITS = { receiptFen: 240_000n, lineFen: 100_000n, dayFen: 300_000n, daySales: 15 };
const NOTHING = { fen: 0n, sales: 0 };
const oneLine = (fen: bigint) => ({ fen, largestLineFen: fen });

test('exactly at a limit is within it; a fen or a receipt more is beyond', () => {
  expect(whyHeld({ fen: 240_000n, largestLineFen: 100_000n }, NOTHING, LIMITS)).toEqual([]);
  expect(whyHeld({ fen: 240_001n, largestLineFen: 100_000n }, NOTHING, LIMITS)).toEqual(['receipt']);
  expect(whyHeld(oneLine(100_001n), NOTHING, LIMITS)).toEqual(['line']);
  expect(whyHeld(oneLine(100n), { fen: 299_900n, sales: 14 }, LIMITS)).toEqual([]);
  expect(whyHeld(oneLine(101n), { fen: 299_900n, sales: 15 }, LIMITS)).toEqual(['day', 'sales']);
});

test('a history says what is usual, times twenty, five times the receipts, never less than a party', () => {
  const history = { ofSales: 5000, receiptFen: 12_000n, lineFen: 4000n, dayFen: 20_000n, daySales: 4 };
  expect(limitsOf(history)).toEqual({
    receiptFen: 240_000n,
    lineFen: 100_000n,
    dayFen: 400_000n,
    daySales: 20,
  });
  expect(limitsOf({ ...history, ofSales: 999 })).toEqual(FIRST_LIMITS);
});

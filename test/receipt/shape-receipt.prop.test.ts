/* Whatever a receipt looks like, no fen is lost between the sale that remains and what is given back. */
import fc from 'fast-check';
import { salePayload } from '../../cloudfunctions/contract/event';
import type { ToldLine } from '../../cloudfunctions/core/receipt/receipt.types';
import { shapeReceipt } from '../../cloudfunctions/core/receipt/shape-receipt.rules';
import { EARLIER } from './receipts';

const line = fc.record({
  product: fc.constantFrom('tea', 'cake', 'nuts', '抹零'),
  quantity: fc.constantFrom('-2', '-1', '-0.25', '0', '0.482', '1', '3'),
  fen: fc.integer({ min: -5000, max: 5000 }),
  named: fc.boolean(),
});
const receipt = fc.array(line, { maxLength: 8 }).map((lines): ToldLine[] =>
  lines.map(({ product, quantity, fen, named }, place) => ({
    line: String(place + 1),
    product,
    category: '',
    quantity,
    amountFen: String(fen),
    returnOf: named && fen < 0 ? EARLIER : undefined,
  })),
);

const sumOf = (amounts: { amountFen: string }[]): bigint =>
  amounts.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);

test('lines minus returns are the net, and each of them may be told as an event', () => {
  fc.assert(
    fc.property(receipt, (lines) => {
      const shaped = shapeReceipt(lines);
      if ('problem' in shaped) return expect(shaped.problem).toBe('returned-for-more');
      expect(shaped.netFen).toBe(String(sumOf(lines)));
      expect(sumOf(shaped.lines) - sumOf(shaped.returns)).toBe(sumOf(lines));
      expect(shaped.returns.every(({ amountFen }) => BigInt(amountFen) > 0n)).toBe(true);
      if (shaped.lines.length > 0)
        expect(salePayload.safeParse({ ...EARLIER, lines: shaped.lines }).success).toBe(true);
      const named = sumOf(shaped.returns.filter(({ of }) => of !== null));
      const unnamed = sumOf(shaped.returns) - named;
      expect(unnamed > 0n && sumOf(shaped.lines) > 0n).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

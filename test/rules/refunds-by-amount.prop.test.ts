/* By line or by amount, in whatever order: never below nothing, and at last exactly nothing. */
import fc from 'fast-check';
import type { RefundPayload } from '../../cloudfunctions/contract/event';
import { addRefund } from '../../cloudfunctions/core/book/add-refund.rules';
import { amountOf, linesLeft } from '../../cloudfunctions/core/points/accrual.rules';
import {
  NOTHING_REFUNDED,
  type Refunded,
  type SaleLine,
} from '../../cloudfunctions/core/points/points.types';

type Units = RefundPayload['units'];

const soldLine = fc.record({
  quantity: fc.integer({ min: 1, max: 5 }),
  weighed: fc.boolean(),
  amountFen: fc.bigInt({ min: 0n, max: 99_999n }),
});
const sale = fc.array(soldLine, { minLength: 1, maxLength: 4 }).map((lines): SaleLine[] =>
  lines.map(({ quantity, weighed, amountFen }, place) => {
    const line = { line: String(place + 1), product: 'p', category: '', amountFen };
    return weighed ? { ...line, quantity: quantity * 250, unit: 'thousandth' } : { ...line, quantity };
  }),
);
const ofLine = (lines: SaleLine[]): fc.Arbitrary<Units> =>
  fc
    .constantFrom(...lines)
    .chain(({ line, quantity, unit }) =>
      fc
        .integer({ min: 1, max: quantity })
        .map((units): Units => [
          unit === undefined ? { line, quantity: units } : { line, quantity: units, unit },
        ]),
    );
const byAmount = fc.integer({ min: 1, max: 60_000 }).map((fen): Units => ({ amountFen: String(fen) }));
const story = sale.chain((lines) =>
  fc.record({
    lines: fc.constant(lines),
    refunds: fc.array(fc.oneof(ofLine(lines), byAmount), { maxLength: 8 }),
    ranks: fc.infiniteStream(fc.nat()),
  }),
);

/** What was refunded after all of them, and how many of them were refused. */
function tell(lines: SaleLine[], refunds: readonly Units[]): { after: Refunded; refused: number } {
  let after = NOTHING_REFUNDED;
  let refused = 0;
  for (const refund of refunds) {
    const next = addRefund(lines, after, refund);
    if (typeof next === 'string') refused += 1;
    else {
      const left = amountOf(linesLeft(lines, next));
      expect(left >= 0n && left <= amountOf(linesLeft(lines, after))).toBe(true);
      after = next;
    }
  }
  return { after, refused };
}

test('refunds of any shape never leave less than nothing, and the last leaves nothing', () => {
  fc.assert(
    fc.property(story, ({ lines, refunds }) => {
      const { after } = tell(lines, refunds);
      const left = amountOf(linesLeft(lines, after));
      const rest = addRefund(lines, after, left > 0n ? { amountFen: left.toString() } : 'whole');
      const end = typeof rest === 'string' ? after : rest;
      expect(amountOf(linesLeft(lines, end))).toBe(0n);
      expect(linesLeft(lines, end).every(({ amountFen }) => amountFen === 0n)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('in another order they leave the same of every line', () => {
  fc.assert(
    fc.property(story, ({ lines, refunds, ranks }) => {
      const other = refunds
        .map((refund) => ({ refund, rank: ranks.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ refund }) => refund);
      const [one, two] = [tell(lines, refunds), tell(lines, other)];
      if (one.refused + two.refused > 0) return;
      expect(linesLeft(lines, two.after)).toEqual(linesLeft(lines, one.after));
    }),
    { numRuns: 500 },
  );
});

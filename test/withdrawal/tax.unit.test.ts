/*
 * The tax that is withheld, against a table that a tax adviser can read (tax-examples.csv, in yuan), and what
 * holds for every amount.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { taxOf, withhold } from '../../cloudfunctions/core/withdrawal/tax.rules';

const EXAMPLES = parse(readFileSync(join(__dirname, 'tax-examples.csv')), { columns: true }) as Record<
  string,
  string
>[];
const fen = (text = ''): bigint => BigInt(text.replace('.', ''));

test.each(EXAMPLES.map((row, line) => [line + 2, row['why'] ?? '', row] as const))(
  'line %i: %s',
  (_line, _why, row) => {
    const before = { grossFen: fen(row['already this month']), withheldFen: fen(row['withheld of it']) };
    const gross = fen(row['this payment']);
    const withheld = withhold('monthly', before, gross);
    expect(withheld).toBe(fen(row['withheld']));
    expect(gross - withheld).toBe(fen(row['paid out']));
    expect(withhold('none', before, gross)).toBe(0n);
  },
);

test('the table has at least thirty lines', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(30);
});

test('three payments of one month are taxed together, not each by itself', () => {
  let before = { grossFen: 0n, withheldFen: 0n };
  const withheld = [60_000n, 50_000n, 300_000n].map((gross) => {
    const tax = withhold('monthly', before, gross);
    before = { grossFen: before.grossFen + gross, withheldFen: before.withheldFen + tax };
    return tax;
  });
  expect(withheld).toEqual([0n, 6_000n, 59_600n]);
});

const amount = fc.bigInt({ min: 1n, max: 20_000_000n });

test('however a month is split, its tax is that of the whole', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (payments) => {
      let before = { grossFen: 0n, withheldFen: 0n };
      for (const gross of payments) {
        const tax = withhold('monthly', before, gross);
        before = { grossFen: before.grossFen + gross, withheldFen: before.withheldFen + tax };
      }
      expect(before.withheldFen).toBe(taxOf(before.grossFen));
    }),
  );
});

test('more is never taxed less, and what is left grows', () => {
  fc.assert(
    fc.property(amount, amount, (gross, more) => {
      const [less, all] = [taxOf(gross), taxOf(gross + more)];
      expect(all).toBeGreaterThanOrEqual(less);
      expect(all - less).toBeLessThanOrEqual(more);
    }),
  );
});

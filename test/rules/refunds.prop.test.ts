/* Whatever the split, what a sale gave goes back exactly, and every explanation evaluates to its amount. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateExplanation } from '../../cloudfunctions/contract/explanation';
import type { MemberBook } from '../../cloudfunctions/core/book/member-book';
import { rulesOf, settleStory, type ToldEvent } from '../support/settle-story';

const coffee = JSON.parse(
  readFileSync(resolve(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
) as object;

const at = (minute: number): string => new Date(Date.UTC(2019, 3, 1, 2, minute)).toISOString();
const SALE = { store: '1', day: '2019-04-01', receipt: '7' };

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 5 }),
  amountFen: fc.integer({ min: 0, max: 500_000 }),
});
const story = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  order: fc.infiniteStream(fc.nat()),
  spent: fc.nat({ max: 5000 }),
  policy: fc.constantFrom('debt', 'within-balance', 'only-pending'),
  pending: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** A sale, some of its points spent, then each unit refunded alone, in any order. */
function tell({ lines, order, spent, policy, pending }: Story): MemberBook {
  const activation = { waitForPickup: pending, refundWindowDays: 0 };
  const rules = rulesOf({ ...coffee, debtPolicy: policy, activation });
  const sold = lines.map((one, index) => ({
    line: String(index + 1),
    product: '1',
    category: '',
    quantity: one.quantity,
    amountFen: String(one.amountFen),
  }));
  const units = sold.flatMap((one) =>
    Array.from({ length: one.quantity }, () => ({ line: one.line, quantity: 1 })),
  );
  const shuffledUnits = units
    .map((unit) => ({ unit, rank: order.next().value as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
  const events: ToldEvent[] = [
    { id: 'sale', at: at(0), kind: 'sale', payload: { ...SALE, lines: sold } },
    { id: 'spend', at: at(1), kind: 'redemption', payload: { points: String(spent) } },
    ...shuffledUnits.map((unit, index): ToldEvent => ({
      id: `refund-${index}`,
      at: at(index + 2),
      kind: 'refund',
      payload: { ...SALE, units: [unit] },
    })),
  ];
  return settleStory(rules, events).book;
}

const transfersOf = (book: MemberBook) => book.journals.flatMap((journal) => journal.transfers);

test('a sale refunded unit by unit, in any order, leaves nothing behind: no level, no qualifying points, nothing issued', () => {
  fc.assert(
    fc.property(story, (told) => {
      const book = tell(told);
      const issued = transfersOf(book).reduce((sum, transfer) => {
        if (transfer.debit === 'brand.points.issued') return sum + transfer.amount;
        return transfer.credit === 'brand.points.issued' ? sum - transfer.amount : sum;
      }, 0n);
      expect({
        issued,
        tier: book.tier,
        qualifying: book.balances['member.qualifying'],
        window: book.windowSum,
      }).toEqual({
        issued: 0n,
        tier: null,
        qualifying: 0n,
        window: 0n,
      });
    }),
    { numRuns: 400 },
  );
});

test('every explanation evaluates to the amount of its transfer', () => {
  fc.assert(
    fc.property(story, (told) => {
      for (const { amount, explanation } of transfersOf(tell(told)))
        expect(evaluateExplanation(explanation)).toBe(amount);
    }),
    { numRuns: 400 },
  );
});

test('lots hold exactly what the balances say, and nobody owes points while holding usable ones', () => {
  fc.assert(
    fc.property(story, (told) => {
      const { lots, balances } = tell(told);
      const sum = (state: string) =>
        lots.filter((lot) => lot.state === state).reduce((total, lot) => total + lot.remaining, 0n);
      expect({ active: sum('active'), pending: sum('pending') }).toEqual({
        active: balances['member.points.active'],
        pending: balances['member.points.pending'],
      });
      expect(balances['member.points.debt'] === 0n || balances['member.points.active'] === 0n).toBe(true);
    }),
    { numRuns: 400 },
  );
});

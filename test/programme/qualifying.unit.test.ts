/* What earns and what qualifies, by category and by product: a gift card that is bought lifts nobody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationSentence } from '../../cloudfunctions/contract/explanation-sentence';
import type { Programme } from '../../cloudfunctions/contract/programme';
import type { MemberBook } from '../../cloudfunctions/core/book/member-book';
import { rulesOf, settleStory, type ToldEvent } from '../support/settle-story';

const programmeOf = (name: string, changes: Partial<Programme> = {}): Programme => ({
  ...(JSON.parse(readFileSync(join(__dirname, '../../programmes', `${name}.json`), 'utf8')) as Programme),
  activation: { waitForPickup: false, refundWindowDays: 0 },
  ...changes,
});
const SALE = { store: 's1', day: '2026-11-20', receipt: '1' };
/** A sale of lines "product category fen". */
const sold = (...lines: string[]): ToldEvent => ({
  id: 'sale',
  at: '2026-11-20T10:00:00Z',
  kind: 'sale',
  payload: {
    ...SALE,
    lines: lines.map((text, place) => {
      const [product = '', category = '', amountFen = ''] = text.split(' ');
      return { line: String(place + 1), product, category, quantity: 1, amountFen };
    }),
  },
});
const back = (amountFen: string): ToldEvent => ({
  id: `back ${amountFen}`,
  at: '2026-11-21T10:00:00Z',
  kind: 'refund',
  payload: { ...SALE, units: { amountFen } },
});
const bookOf = (programme: Programme, ...events: ToldEvent[]): MemberBook =>
  settleStory(rulesOf(programme), events).book;
const seen = ({ balances, tier }: MemberBook) => [
  balances['member.points.active'] ?? 0n,
  balances['member.qualifying'] ?? 0n,
  tier,
];
const sentences = ({ journals }: MemberBook, code: string): string[] =>
  journals
    .flatMap(({ transfers }) => transfers)
    .filter((transfer) => transfer.code === code)
    .map(({ amount, explanation }) =>
      explanationSentence({ code, amount: amount.toString(), explanation }, (tier) => tier),
    );

test.each(['demo-tea', 'coffee-shop'])(
  'by %s.json a gift card, a deposit, a fee and a delivery earn nothing and lift nobody',
  (name) => {
    const programme = programmeOf(name);
    const lines = ['gift-card', 'deposit', 'fee', 'delivery'].map((category) => `p ${category} 100000`);
    expect(seen(bookOf(programme, sold(...lines)))).toEqual([0n, 0n, null]);
    expect(seen(bookOf(programme, sold('p drinks 100000')))[2]).not.toBeNull();
  },
);

test('a programme that says nothing of it means what it meant: everything that is paid qualifies', () => {
  const programme = programmeOf('demo-tea', { qualifying: { perFen: 100, points: 1 } });
  expect(seen(bookOf(programme, sold('p gift-card 100000')))).toEqual([130n, 1000n, 'zhi-ji']);
});

describe('rates of its own', () => {
  const qualifying = {
    perFen: 100,
    points: 1,
    categories: { 'gift-card': 0, 'tea-leaf': 2 },
    products: { gaiwan: 3 },
  };
  const programme = programmeOf('demo-tea', { qualifying });
  const story = sold(
    'tea drinks 1850',
    'longjing tea-leaf 4825',
    'gaiwan tea-leaf 1000',
    'card gift-card 9000',
  );

  test('a product’s wins over its category’s, and the sum is rounded down once', () => {
    const book = bookOf(programme, story);
    // 18.50 + 2 × 48.25 + 3 × 10.00 = 145.00
    expect(book.balances['member.qualifying']).toBe(145n);
    expect(sentences(book, 'qualify')).toEqual([
      '实付 (¥10.00 × 3 成长值/元 + ¥48.25 × 2 成长值/元 + ¥18.50 × 1 成长值/元) = 145 成长值',
    ]);
  });

  test('a refund takes back what the rest does not entitle to, and ends at nothing', () => {
    const half = bookOf(programme, story, back('8338'));
    expect(sentences(half, 'take-back-qualifying')).toHaveLength(1);
    const all = bookOf(programme, story, back('8338'), back('8337'));
    expect(all.balances['member.qualifying'] ?? 0n).toBe(0n);
  });
});

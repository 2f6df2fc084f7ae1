/* Which three facts a manager is told in the morning, and which days crowds are of. */
import {
  awayBetween,
  birthdaysFrom,
  chooseFacts,
  type MorningCounts,
} from '../../cloudfunctions/core/views/till/morning.rules';
import { formatDay, parseDay } from '../../cloudfunctions/core/kernel/time';

const quiet: MorningCounts = {
  refunded: null,
  soldOut: 0,
  takingsFen: 102_000n,
  beforeFen: 100_000n,
  orders: 40,
  memberOrders: 25,
  away: 0,
  birthdays: 0,
};
const kindsOf = (counts: Partial<MorningCounts>): string[] =>
  chooseFacts({ ...quiet, ...counts }).map(({ fact }) => fact);

test('what went wrong comes first, then who should be asked back, then how the day was', () => {
  const refunded = { name: '茉莉轻乳茶', back: 4, sold: 40 };
  expect(kindsOf({ refunded, away: 12, birthdays: 4 })).toEqual(['refunds', 'away', 'takings']);
  expect(kindsOf({ refunded, soldOut: 2, takingsFen: 50_000n, away: 30 })).toEqual([
    ...['refunds', 'sold-out', 'takings'],
  ]);
  expect(kindsOf({ away: 10, birthdays: 10 })).toEqual(['away', 'birthdays', 'takings']);
});

test('a crowd of nine is not told, and one of ten is', () => {
  expect(kindsOf({ away: 9, birthdays: 9 })).toEqual(['takings', 'members']);
  expect(kindsOf({ birthdays: 10 })).toEqual(['birthdays', 'takings', 'members']);
});

test('a few pieces, or few among many, are no news', () => {
  expect(kindsOf({ refunded: { name: '龙井', back: 2, sold: 2 } })).not.toContain('refunds');
  expect(kindsOf({ refunded: { name: '龙井', back: 4, sold: 100 } })).not.toContain('refunds');
  expect(kindsOf({ refunded: { name: '龙井', back: 5, sold: 100 } })).toContain('refunds');
});

test('takings are news from 15 percent more or less, and never after nothing', () => {
  const first = (takingsFen: bigint, beforeFen = 100_000n): string | undefined =>
    kindsOf({ takingsFen, beforeFen, away: 12 })[0];
  expect([first(115_000n), first(114_999n), first(85_000n), first(85_001n), first(500n, 0n)]).toEqual([
    ...['takings', 'away', 'takings', 'away', 'away'],
  ]);
});

test('a store that sold nothing is told of its takings only', () => {
  expect(kindsOf({ takingsFen: 0n, beforeFen: 0n, orders: 0, memberOrders: 0 })).toEqual(['takings']);
});

test('birthdays pass the end of a year, and the away were here thirty to sixty days ago', () => {
  expect(birthdaysFrom(parseDay('2026-12-30'))).toEqual([
    ...['12-30', '12-31', '01-01', '01-02', '01-03', '01-04', '01-05'],
  ]);
  const today = parseDay('2026-11-30');
  expect(awayBetween(today)).toEqual({ awayFrom: formatDay(today - 60), awayTo: '2026-10-31' });
});

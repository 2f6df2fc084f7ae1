/* Where the bars and lines of a chart of days stand. */
import { changesWithin } from '../../cloudfunctions/contract/figure-words';
import { averageOf, shareOf } from '../../src/features/operator-kit/desk/figures.rules';
import { changePlaces, chartOf, valueAt } from '../../src/features/operator-kit/chart/chart.rules';

test('bars stand on the ground, under a round number', () => {
  const { top, bars } = chartOf([[0, 50, 97]], { width: 300, height: 100 });
  expect(top).toBe(100);
  expect(bars.map(({ height }) => Math.round(height))).toEqual([0, 50, 97]);
  for (const { y, height } of bars) expect(y + height).toBeCloseTo(100);
  expect(bars[2]?.x).toBeGreaterThan(bars[1]?.x ?? 0);
});

test('series share a scale; of nothing at all the ground is drawn', () => {
  const { top, lines } = chartOf(
    [
      [1, 2],
      [8, 4],
    ],
    { width: 10, height: 8 },
  );
  expect(top).toBe(8);
  expect(lines[1]?.[0]?.y).toBe(0);
  const flat = chartOf([[0, 0]], { width: 10, height: 10 });
  expect(flat.top).toBeGreaterThan(0);
  expect(flat.bars.every(({ height }) => height === 0)).toBe(true);
});

test('a tap finds its day, beside the chart the nearest one', () => {
  expect([-5, 0, 15, 299, 400].map((x) => valueAt(x, 300, 30))).toEqual([0, 0, 1, 29, 29]);
});

test('an average and a share of nothing are no numbers', () => {
  expect(averageOf({ takingsFen: '10000', orders: 3 })).toBe('¥33.33');
  expect(averageOf({ takingsFen: '0', orders: 0 })).toBe('—');
  expect(shareOf({ takingsFen: '12000', memberTakingsFen: '4000' })).toBe('33%');
  expect(shareOf({ takingsFen: '0', memberTakingsFen: '0' })).toBe('—');
});

test('a line stands before the first day of another definition, and nowhere else', () => {
  const days = Array.from({ length: 30 }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);
  const first = { version: 1, since: null, what: '初版' };
  const second = { version: 2, since: '2026-11-15', what: '不再计入测试门店' };
  expect(changesWithin([first], days)).toEqual([]);
  expect(changesWithin([first, second], days)).toEqual([14]);
  expect(changesWithin([first, { ...second, since: '2026-11-01' }], days)).toEqual([]);
  expect(changesWithin([first, { ...second, since: '2026-12-01' }], days)).toEqual([]);
  expect(changePlaces([14], 300, 30)).toEqual([140]);
});

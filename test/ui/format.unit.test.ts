/** Amounts, rates and days on screen. */
import {
  groupDigits,
  isZero,
  longDay,
  magnitude,
  multiplier,
  rate,
  yuan,
} from '../../cloudfunctions/contract/in-words';
import { signedPoints, unbroken } from '../../src/components/points-text';
import { dayOf, isMoreThanADayAgo, lastDayBefore, timeOf, weekday } from '../../src/components/local-time';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1234567', '1,234,567'],
  ['-1000', '−1,000'],
  ['123456789012345678901', '123,456,789,012,345,678,901'],
])('groupDigits %s is %s', (amount, words) => expect(groupDigits(amount)).toBe(words));

test.each([
  ['48', '+48'],
  ['-48', '−48'],
  ['0', '0'],
  ['-0', '0'],
])('signed points %s are %s', (amount, words) => expect(signedPoints(amount)).toBe(words));

test.each([
  ['0', '¥0.00'],
  ['5', '¥0.05'],
  ['3200', '¥32.00'],
  ['900719925474099301', '¥9,007,199,254,740,993.01'],
])('%s fen are %s', (fen, words) => expect(yuan(fen)).toBe(words));

test.each([
  [10_000, '1'],
  [15_000, '1.5'],
  [12_500, '1.25'],
  [500, '0.05'],
])('%d basis points are %s times', (basisPoints, words) => expect(multiplier(basisPoints)).toBe(words));

test.each([
  [1, 100, '1 分/元'],
  [1, 1000, '1 分/10 元'],
  [3, 50, '3 分/0.5 元'],
])('%d points for each %d fen read %s', (points, perFen, words) =>
  expect(rate(points, perFen, '分')).toBe(words),
);

test('nothing is zero, with any sign', () =>
  expect(['0', '-0', '+0', '00', '10'].map(isZero)).toEqual([true, true, true, true, false]));

test('what is owed is shown without its sign', () =>
  expect([magnitude('-1350'), magnitude('1350')]).toEqual(['1,350', '1,350']));

test('a number and its unit stay on one line', () =>
  expect(unbroken('1.5 倍 = 48 分')).toBe('1.5\u00a0倍 =\u00a048\u00a0分'));

test('a day is the day in the brand’s own zone, wherever the phone is', () => {
  expect([dayOf('2019-04-30T00:05:00+08:00'), timeOf('2019-04-30T00:05:00+08:00')]).toEqual([
    '2019-04-30',
    '00:05',
  ]);
  expect([dayOf('2019-04-29T16:05:00Z'), timeOf('2019-04-29T16:05:00.000Z')]).toEqual([
    '2019-04-30',
    '00:05',
  ]);
  expect(dayOf('2019-04-30')).toBe('2019-04-30');
});

test('what ends at midnight was valid on the day before', () => {
  expect(lastDayBefore('2020-03-01T00:00:00+08:00')).toBe('2020-02-29');
  expect(lastDayBefore('2020-03-01T12:00:00+08:00')).toBe('2020-03-01');
});

test('days have words', () =>
  expect([longDay('2019-04-09'), weekday('2019-04-30')]).toEqual(['2019年4月9日', '周二']));

test('a day ago is not yet more than a day ago', () => {
  const instant = '2019-04-30T00:00:00+08:00';
  const dayLater = Date.parse('2019-05-01T00:00:00+08:00');
  expect([isMoreThanADayAgo(instant, dayLater), isMoreThanADayAgo(instant, dayLater + 1)]).toEqual([
    false,
    true,
  ]);
});

/** Days and clocks of the brand, wherever the device is; and decimals as they are typed. */
import {
  clockAt,
  dayAt,
  daysAfter,
  longMoment,
  minutesAndSeconds,
  shortMoment,
} from '../../src/components/local-time';
import { decimalOf } from '../../src/components/typed-decimal';

const NEW_YEAR = Date.parse('2026-12-31T16:30:00Z');

test('the day is that of China, unless another place is meant', () => {
  expect(dayAt(NEW_YEAR)).toBe('2027-01-01');
  expect(dayAt(NEW_YEAR, 0)).toBe('2026-12-31');
  expect(clockAt(NEW_YEAR, 540)).toBe('2027-01-01T01:30:00.000');
  expect(clockAt(NEW_YEAR, -60)).toBe('2026-12-31T15:30:00.000');
});

test('days are counted by the calendar, over the ends of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysAfter('2026-11-21', 0)).toBe('2026-11-21');
});

test('a moment is a day and a time of the brand', () => {
  expect(longMoment('2026-12-01T00:05:00+08:00')).toBe('2026年12月1日 00:05');
  expect(shortMoment('2026-11-30T16:05:00Z')).toBe('12月1日 00:05');
  expect(minutesAndSeconds(125)).toBe('2:05');
});

test.each([
  ['23.5', 2, 2350],
  [' 7 ', 2, 700],
  ['7.', 2, 700],
  ['1.234', 2, null],
  ['.5', 2, null],
  ['-1', 2, null],
  ['1234567890', 2, null],
  ['1.25', 4, 12500],
])('typed %p with %d places is %p', (typed, places, amount) => {
  expect(decimalOf(typed, places)).toBe(amount);
});

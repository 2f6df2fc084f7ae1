/*
 * When a store is open, and what a guest reads about it. 2026-11-21 is a Saturday.
 */
import type { StoreDetails } from '../../cloudfunctions/contract/menu';
import { distanceBetween } from '../../cloudfunctions/core/menu/distance.rules';
import { hoursText, isOpen, weekdayOf } from '../../cloudfunctions/core/menu/hours.rules';
import { parseDay } from '../../cloudfunctions/core/kernel/time';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const detailsOf = (hours: StoreDetails['hours'], ordering = true): StoreDetails => ({
  address: '',
  phone: '',
  position: null,
  hours,
  ordering,
});
const at = (clock: string, day = '2026-11-21'): number => Date.parse(`${day}T${clock}:00+08:00`);
const readingOf = (details: StoreDetails, clock: string, day?: string): [boolean, string] => [
  isOpen(details, at(clock, day), 480),
  hoursText(details, at(clock, day), 480),
];

const ONE = detailsOf([{ weekdays: EVERY_DAY, from: '09:00', to: '21:30' }]);
const TWO = detailsOf([
  { weekdays: EVERY_DAY, from: '14:00', to: '21:30' },
  { weekdays: EVERY_DAY, from: '09:00', to: '12:00' },
]);

test('a store is open from the first minute of its hours until before the last', () => {
  expect(readingOf(ONE, '08:59')).toEqual([false, '今日 09:00 开始营业']);
  expect(readingOf(ONE, '09:00')).toEqual([true, '今日 09:00–21:30']);
  expect(readingOf(ONE, '21:29')).toEqual([true, '今日 09:00–21:30']);
  expect(readingOf(ONE, '21:30')).toEqual([false, '明日 09:00 开始营业']);
});

test('a break at noon is said, and when it ends', () => {
  expect(readingOf(TWO, '10:00')).toEqual([true, '今日 09:00–12:00、14:00–21:30']);
  expect(readingOf(TWO, '12:00')).toEqual([false, '今日 14:00 开始营业']);
});

test('ranges that touch or overlap are one, also over midnight', () => {
  const night = detailsOf([
    { weekdays: [6], from: '18:00', to: '22:00' },
    { weekdays: [6], from: '21:00', to: '24:00' },
    { weekdays: [7], from: '00:00', to: '02:00' },
  ]);
  expect(readingOf(night, '23:59')).toEqual([true, '今日 18:00–24:00']);
  expect(readingOf(night, '00:00', '2026-11-22')).toEqual([true, '今日 00:00–02:00']);
  expect(readingOf(night, '02:00', '2026-11-22')).toEqual([false, '周六 18:00 开始营业']);
});

test('a store that never closes says so', () => {
  const always = detailsOf([{ weekdays: EVERY_DAY, from: '00:00', to: '24:00' }]);
  expect(readingOf(always, '00:00')).toEqual([true, '24 小时营业']);
  expect(readingOf(always, '23:59')).toEqual([true, '24 小时营业']);
});

test('a store that opens on another weekday names it; the same weekday next week too', () => {
  const mondays = detailsOf([{ weekdays: [1], from: '10:00', to: '12:00' }]);
  expect(readingOf(mondays, '13:00')).toEqual([false, '周一 10:00 开始营业']);
  expect(readingOf(mondays, '13:00', '2026-11-23')).toEqual([false, '周一 10:00 开始营业']);
});

test('a store without hours, with hours that end before they begin, or that takes no orders is closed', () => {
  expect(readingOf(detailsOf([]), '10:00')).toEqual([false, '暂停营业']);
  const upsideDown = detailsOf([{ weekdays: EVERY_DAY, from: '22:00', to: '02:00' }]);
  expect(readingOf(upsideDown, '23:00')).toEqual([false, '暂停营业']);
  expect(readingOf({ ...ONE, ordering: false }, '10:00')).toEqual([false, '暂不接单']);
});

test('hours are of the zone of the brand', () => {
  expect(isOpen(ONE, Date.parse('2026-11-21T01:00:00Z'), 480)).toBe(true);
  expect(isOpen(ONE, Date.parse('2026-11-21T01:00:00Z'), 0)).toBe(false);
});

test('weekdays are counted from Monday', () => {
  expect(
    ['2019-05-01', '2026-11-21', '2026-11-22', '1969-12-29'].map((day) => weekdayOf(parseDay(day))),
  ).toEqual([3, 6, 7, 1]);
});

test('a distance is that of the great circle', () => {
  const lake = { latitude: 30.25, longitude: 120.143 };
  expect(distanceBetween(lake, lake)).toBe(0);
  expect(distanceBetween(lake, { latitude: 30.259, longitude: 120.143 })).toBe(1001);
  expect(distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBe(20_015_115);
});

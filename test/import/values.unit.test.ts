/* How dates, times, numbers and ids of files are read. */
import { dayOfText, orderSignOf } from '../../tools/import/values/days';
import { isPhone, isScientific, lookOf, tidyId } from '../../tools/import/values/ids';
import { momentOf } from '../../tools/import/values/moments';
import { decimalSignOf, fenOf, productFen, thousandthsOf } from '../../tools/import/values/numbers';

test.each([
  ['0', 0],
  ['2.5', 250],
  ['1234567.89', 123_456_789],
  ['￥1,234.50 ', 123_450],
  ['１８．５０', 1850],
  ['(18.00)', -1800],
  ['18.00-', -1800],
  ['-$18.00', -1800],
  ['18.000', 1800],
  ['2.505', null],
  ['1e3', null],
  ['1,00', null],
  ['12 50', null],
  ['', null],
])('the amount %s is %s fen, exactly', (text, fen) => {
  expect(fenOf(text, '.')).toBe(fen);
});

test.each([
  ['18,00', 1800],
  ['1.234,5', 123_450],
  ['0,90 €', 90],
  ['1 234,50', 123_450],
  ['18.00', null],
])('with decimal commas the amount %s is %s fen', (text, fen) => {
  expect(fenOf(text, ',')).toBe(fen);
});

test.each([
  ['1', 1000],
  ['1.000', 1000],
  ['1,000', 1000],
  ['0.482', 482],
  ['-2', -2000],
  ['1.2345', null],
])('the quantity %s is %s thousandths', (text, thousandths) => {
  expect(thousandthsOf(text, '.')).toBe(thousandths);
});

test('quantity times price is rounded to the fen, halves up, and returns are as much below 0', () => {
  expect(productFen('0.255', '36.00', '.')).toBe(918);
  expect(productFen('3', '0.335', '.')).toBe(101);
  expect(productFen('-3', '0.335', '.')).toBe(-101);
});

test.each([
  ['18,00', ','],
  ['1.234,5', ','],
  ['1,000,000', '.'],
  ['1,000', 'either'],
  ['0.125', '.'],
  ['18', 'none'],
])('the amount %s shows the separator %s', (text, sign) => {
  expect(decimalSignOf(text)).toBe(sign);
});

test.each([
  ['2024/3/1 9:00'],
  ['2024-03-01T01:00:00Z'],
  ['2024-03-01 09:00:00 +0800'],
  ['01/03/2024 9:00:00 AM'],
  ['1-Mar-2024 09:00'],
  ['Mar 1, 2024 9:00 AM'],
  ['2024年3月1日 上午9:00'],
  ['２０２４－０３－０１ ０９：００'],
  ['45352.375'],
  ['1709254800'],
  ['1709254800000'],
])('%s is nine in the morning of 1 March 2024', (text) => {
  const zone = { dates: 'dmy' as const, utcOffsetMinutes: 480 };
  expect(momentOf(text, null, zone)).toEqual({ day: '2024-03-01', seconds: 32_400 });
});

test.each([['1900-01-01 09:00:00'], ['1899-12-30T09:00:00'], ['2024-03-01 09:00']])(
  'the time %s of a column of its own has no other day',
  (time) => {
    const zone = { dates: 'ymd' as const, utcOffsetMinutes: 480 };
    expect(momentOf('2024-03-01', time, zone)).toEqual({ day: '2024-03-01', seconds: 32_400 });
    expect(momentOf('2024-03-01', '2024-03-02 09:00', zone).seconds).toBeNull();
  },
);

test('days that no calendar has, and times that no clock shows, are none', () => {
  for (const text of ['2024-02-30', '31/04/2024', '2024-13-01', 'yesterday', ''])
    expect(dayOfText(text, 'dmy')).toBeNull();
  const zone = { dates: 'ymd' as const, utcOffsetMinutes: 480 };
  for (const time of ['24:00', '9:60', '13:00 XM', ''])
    expect(momentOf('2024-03-01', time, zone)).toEqual({ day: '2024-03-01', seconds: null });
});

test('a date says in which order its numbers are, where it can', () => {
  const signs = ['13/02/2024', '02/13/2024', '01/02/2024', '05/05/2024', '2024-02-01', '45/02/01'];
  expect(signs.map(orderSignOf)).toEqual(['dmy', 'mdy', 'dmy-or-mdy', 'any', 'any', 'ymd']);
});

test('ids lose what nobody sees, and keep their zeros', () => {
  expect(tidyId(' ８\u200B\u00A0')).toBe('8');
  expect(tidyId('007')).toBe('007');
  expect(['007', '7.0', "'7", '7'].map(lookOf)).toEqual(['7', '7', '7', '7']);
  expect(['1.38E+10', '138E10x', 'E10'].map(isScientific)).toEqual([true, false, false]);
  expect(['13812345678', '+8613812345678', '1381234567'].map(isPhone)).toEqual([true, true, false]);
});

/* Files for people: nothing in them is a formula, and numbers stay numbers. */
import { csvOf, csvPage, rawCsvOf } from '../../cloudfunctions/core/kernel/csv';

test.each([
  ['=HYPERLINK("http://a")', `"'=HYPERLINK(""http://a"")"\n`],
  ['+86', "'+86\n"],
  ['@sum', "'@sum\n"],
  ['-cmd|calc', "'-cmd|calc\n"],
  ['＝1+1', "'＝1+1\n"],
  ['\tx', "'\tx\n"],
  ['-18', '-18\n'],
  ['-18.50', '-18.50\n'],
  ['龙井', '龙井\n'],
])('a cell %j is written as %j', (cell, written) => {
  expect(csvOf([[cell]])).toBe(written);
});

test('what is imported again stays as it was', () => {
  expect(rawCsvOf([['=1+1', '-18']])).toBe('=1+1,-18\n');
});

test('the first page begins with its header and what tells that it is UTF-8', () => {
  expect(csvPage(['名称'], [['=a']], true)).toBe("\uFEFF名称\n'=a\n");
  expect(csvPage(['名称'], [['a']], false)).toBe('a\n');
});

/* How ids are ordered, and how files of rejects and instants are named. */
import { parseAsOf } from '../../tools/command/as-of';
import { compareIds } from '../../cloudfunctions/core/kernel/compare-ids';
import { numbered, rejectsName } from '../../tools/import/rejects-file';

test('ids are ordered as numbers where they are numbers', () => {
  expect(['10', 'B2', '9', 'B10', '100'].sort(compareIds)).toEqual(['9', '10', '100', 'B10', 'B2']);
});

test('rejects are named after the receipts, and a mended file after the same', () => {
  expect(rejectsName('exports/april.csv')).toBe('april.rejects.csv');
  expect(rejectsName('april.2.rejects.csv')).toBe('april.rejects.csv');
  expect(numbered('out/april.rejects.csv', 2)).toBe('out/april.2.rejects.csv');
  expect(numbered('bad.txt', 3)).toBe('bad.3.txt');
});

test('--as-of takes a date in the zone of the brand, and an instant', () => {
  const mayFirst = Date.parse('2019-05-01T00:00:00+08:00');
  expect(parseAsOf('2019-05-01', 480)).toBe(mayFirst);
  expect(parseAsOf('2019-05-01T00:00:00', 480)).toBe(mayFirst);
  expect(parseAsOf('2019-04-30T16:00:00Z', 480)).toBe(mayFirst);
  for (const wrong of ['2019-02-30', '2019-02-30T00:00:00Z', '1 May', '2019-05-01T24:00:00'])
    expect(() => parseAsOf(wrong, 480)).toThrow('write a date');
});

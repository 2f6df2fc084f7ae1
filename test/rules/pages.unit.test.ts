/* Pages of lists, and the cursors by which they go on. */
import { pageOf, readPlace, writePlace } from '../../cloudfunctions/core/kernel/page';

test('a page shows what it has room for, and goes on only where more was found', () => {
  const last = (n: number): string => `after ${n}`;
  expect(pageOf([1, 2, 3], 2, last)).toEqual({ shown: [1, 2], next: 'after 2' });
  expect(pageOf([1, 2], 2, last)).toEqual({ shown: [1, 2], next: null });
  expect(pageOf([], 2, last)).toEqual({ shown: [], next: null });
});

test('a place that was written is read again, and nothing else is a place', () => {
  const place = { at: 1_763_705_000_000, id: 'a-1' };
  const ids = /^[\w-]+$/;
  expect(readPlace(writePlace(place), ids)).toEqual(place);
  for (const text of ['', 'x', '1.', '.a', '-1.a', '1.a b', '99999999999999.a', `1.${'a'.repeat(41)}`])
    expect(readPlace(text, ids)).toBeNull();
});

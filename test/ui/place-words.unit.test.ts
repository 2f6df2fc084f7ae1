/** Where somebody sits and how they take what they ordered: the same words on every page. */
import { placeWords, takingWords } from '../../src/components/place-words';

test.each([
  ['12', '12 号桌'],
  ['vip', 'vip'],
  ['counter', '柜台'],
])('the place %s is called %s', (place, words) => {
  expect(placeWords(place)).toBe(words);
});

test.each([
  [{ place: 'vip', serving: null }, '堂食 · vip'],
  [{ place: '12', serving: 'eat-in' }, '堂食 · 12 号桌'],
  [{ place: '', serving: null }, '到店自取'],
] as const)('an order of %j is taken as %s', (order, words) => {
  expect(takingWords(order)).toBe(words);
});

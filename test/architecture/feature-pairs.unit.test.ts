/*
 * Features know each other only where config/feature-pairs.json says so, and it says no more than is so: a
 * pair that went away leaves the table, or the next one comes back unseen. What is shared belongs to
 * components, platform or a kit.
 */
import allowed from '../../config/feature-pairs.json';
import { featuresImportedBy, featurePairs } from './feature-imports';

const table = Object.entries(allowed).flatMap(([from, others]) => others.map((to) => `${from} → ${to}`));

test('every import of another feature is of an allowed pair, and every allowed pair is used', () => {
  expect(featurePairs()).toEqual([...table].sort());
});

test('the table is sorted and names each pair once, so that a change of it is seen', () => {
  expect(Object.keys(allowed)).toEqual(Object.keys(allowed).sort());
  for (const others of Object.values(allowed)) expect(others).toEqual([...new Set<string>(others)].sort());
});

test('no feature stands on the desk of operators or staff but the desks themselves', () => {
  const desks = /^(operator|staff)-/;
  const strangers = table.filter((pair) => !desks.test(pair) && desks.test(pair.split(' → ')[1] ?? ''));
  expect(strangers).toEqual([]);
});

test.each([
  ["import { a } from '../orders/words';", ['orders']],
  ["import type { A } from '../../orders/room/words';", ['orders']],
  ["export { a } from '../orders/words';", ['orders']],
  ["const a = await import('../orders/words');", ['orders']],
  ["import './words'; import { b } from '../../components/b';", []],
])('the check reads: %s', (text, features) => {
  const path = text.includes('../../orders') ? 'src/features/card/room/a.ts' : 'src/features/card/a.ts';
  expect(featuresImportedBy(path, text)).toEqual(features);
});

/*
 * SQL that lists states of an order lists those of a set that has a name: nobody keeps a second list by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_COUNTER,
  GONE,
  MADE,
  OPEN,
  ORDER,
  PAST,
  TO_MAKE,
  WAITING,
  type OrderState,
} from '../../cloudfunctions/core/order/order.rules';

const CORE = join(__dirname, '..', '..', 'cloudfunctions', 'core');
const NAMED: ReadonlySet<OrderState>[] = [AT_COUNTER, GONE, MADE, OPEN, PAST, TO_MAKE, WAITING];
const written = (states: Iterable<string>): string => [...states].sort().join(' ');

/** Every `o.state in (…)` of stores and views. */
const lists = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.sql') && !name.startsWith('migrations'))
  .flatMap((name) =>
    [...readFileSync(join(CORE, name), 'utf8').matchAll(/\bo\.state in \(([^)]*)\)/g)].map(
      ([, list = '']): [string, string[]] => [
        name,
        [...list.matchAll(/'([^']*)'/g)].map(([, one = '']) => one),
      ],
    ),
  );

test('there are such lists', () => {
  expect(lists.length).toBeGreaterThan(4);
});

test.each(lists)('%s lists states that have a name together', (_, list) => {
  expect(list.filter((state) => !ORDER.states.includes(state as OrderState))).toEqual([]);
  expect(NAMED.map(written)).toContain(written(list));
});

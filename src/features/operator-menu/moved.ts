/** Changing the order of a list. Pure. */

/**
 * The list with the entry at `index` one place up or down; where there is no such place, as it was.
 * @example moved(['a', 'b', 'c'], 2, -1) = ['a', 'c', 'b']
 */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const other = index + by;
  const [entry, beside] = [list[index], list[other]];
  if (entry === undefined || beside === undefined) return list;
  return list.map((each, place) => (place === index ? beside : place === other ? entry : each));
}

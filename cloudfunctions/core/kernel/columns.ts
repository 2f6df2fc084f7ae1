/** Rows into columns: a set is written as one array for each column. Nothing else. */

/**
 * One column of a set. SQL arrays may hold nulls, which the generated parameter types do not say; so a null
 * passes here.
 * @example column([{a: 1}, {a: null}], (row) => row.a) is [1, null]
 */
export const column = <Row, Value>(rows: readonly Row[], value: (row: Row) => Value): NonNullable<Value>[] =>
  rows.map(value) as NonNullable<Value>[];

type Together<Parts> = Parts extends readonly [infer First, ...infer Rest] ? First & Together<Rest> : unknown;

/**
 * One object of several that have no property in common. Spreading them all into one is the same, but takes
 * V8 half a millisecond where there are a hundred properties.
 */
export const together = <Parts extends readonly object[]>(...parts: Parts): Together<Parts> =>
  Object.assign({}, ...parts) as Together<Parts>;

/** Rows by a key, in their order. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** A row and the member whose it is. */
export interface Owned<Row> {
  owner: { memberId: bigint; brandId: number };
  row: Row;
}

/** The changed rows of each owner. */
export function changedRows<Owner extends Owned<unknown>['owner'], Row extends { change: string }>(
  owners: readonly Owner[],
  rowsOf: (owner: Owner) => readonly Row[],
): Owned<Row>[] {
  const owned: Owned<Row>[] = [];
  for (const owner of owners) {
    for (const row of rowsOf(owner)) if (row.change !== 'none') owned.push({ owner, row });
  }
  return owned;
}

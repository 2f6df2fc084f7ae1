/** Rows into columns: a set is written as one array for each column. Nothing else. */

/**
 * One column of a set. SQL arrays may hold nulls, which the generated parameter types do not say; so a null passes here.
 * @example column([{a: 1}, {a: null}], (row) => row.a) is [1, null]
 */
export const column = <Row, Value>(rows: readonly Row[], value: (row: Row) => Value): NonNullable<Value>[] =>
  rows.map(value) as NonNullable<Value>[];

/** ISO 8601 in UTC, as SQL takes it. */
export const sqlInstant = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

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

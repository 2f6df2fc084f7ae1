/*
 * Where the header of a file stands: exports begin with titles, dates of the report and empty lines. Pure.
 */
import type { CsvRecord } from '../csv-file';
import { KNOWN_NAMES, plainName } from './known-names';

/** Lines above a header that are looked at. */
const MOST_TITLES = 30;

/** Names that a header of these columns may hold. */
const namesFor = (columns: readonly string[], told: readonly string[]): Set<string> =>
  new Set([...columns, ...told, ...columns.flatMap((column) => KNOWN_NAMES[column] ?? [])].map(plainName));

/**
 * The record that is the header: the one with most names that are known, the first of them.
 * @example a title, an empty line, then 订单号,门店,金额: the third
 */
export function findHeader(
  records: readonly CsvRecord[],
  columns: readonly string[],
  told: readonly string[],
): CsvRecord | undefined {
  const names = namesFor(columns, told);
  const top = records.slice(0, MOST_TITLES);
  const scores = top.map(({ cells }) => new Set(cells.map(plainName).filter((cell) => names.has(cell))).size);
  const best = Math.max(0, ...scores);
  return best === 0 ? records.find(({ cells }) => !/^sep=/i.test(cells[0] ?? '')) : top[scores.indexOf(best)];
}

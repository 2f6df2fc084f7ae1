/** The one writer of CSV. Pure. */
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet begins a formula with, also in full width. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const AMOUNT = /^-?\d+(?:\.\d+)?$/;

/** @example safeCell('=1+1') = "'=1+1"; safeCell('-18') = '-18' */
const safeCell = (cell: unknown): unknown =>
  typeof cell === 'string' && FORMULA.test(cell) && !AMOUNT.test(cell) ? `'${cell}` : cell;

/** Rows for people: what a spreadsheet would take for a formula gets an apostrophe. */
export const csvOf = (rows: readonly (readonly unknown[])[]): string =>
  rawCsvOf(rows.map((row) => row.map(safeCell)));

/** Rows as they are, for a program that reads them again: an apostrophe would be part of a value. */
export const rawCsvOf = (rows: readonly (readonly unknown[])[], delimiter = ','): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter },
  );

/**
 * A page of a file that is asked for page by page: the first begins with its header, and with what tells a
 * spreadsheet that it is UTF-8.
 */
export const csvPage = (
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  isFirst: boolean,
): string => (isFirst ? `\uFEFF${csvOf([header, ...rows])}` : csvOf(rows));

/**
 * Pages of a list: one row more than a page shows is looked for, so that it is known whether more follow. And
 * places in lists that are ordered by an instant, then by an id. Pure.
 */
import type { Instant } from './time';

/** How many rows to look for, for a page of `size`. */
export const sought = (size: number): number => size + 1;

/** What a page shows of what was found, and where the next one goes on; null: there is no more. */
export function pageOf<Row, Cursor>(
  found: readonly Row[],
  size: number,
  cursorOf: (last: Row) => Cursor,
): { shown: Row[]; next: Cursor | null } {
  const shown = found.slice(0, size);
  const last = shown[shown.length - 1];
  return { shown, next: last === undefined || found.length <= size ? null : cursorOf(last) };
}

/** The place in a list that is ordered by a number; null: it is none. */
export const readNumber = (text: string): bigint | null => (/^\d{1,18}$/.test(text) ? BigInt(text) : null);

/** A place in a list that is ordered by an instant, then by an id. */
export interface Place {
  at: Instant;
  id: string;
}

/** Later than any entry of any list. */
export const END_OF_TIME: Instant = Date.UTC(2200, 0, 1);

/** @example "1763705000000.261121000000000001" */
export const writePlace = ({ at, id }: Place): string => `${at}.${id}`;

/** A place that was written, whose id is as `ids` says; null: it is none. */
export function readPlace(text: string, ids: RegExp): Place | null {
  const [, at, id] = /^(\d{1,13})\.(.{1,40})$/.exec(text) ?? [];
  return at === undefined || id === undefined || !ids.test(id) ? null : { at: Number(at), id };
}

/**
 * Several lists of one member's life, each newest first, as one list that is paged by one place. Pure. A
 * place in it is an instant, the source of its line and the line's number within its source; of one instant,
 * sources stand in the order of `SOURCES`, within a source later numbers first.
 */
import type { Instant } from '../../../kernel/time';

/** By the letter that a place names each by. */
export const SOURCES = {
  sale: 's',
  gift: 'g',
  till: 'k',
  coupon: 'c',
  group: 'p',
  share: 'f',
  level: 'l',
  account: 'a',
  message: 'm',
} as const;
export type Source = keyof typeof SOURCES;
const ORDER = Object.keys(SOURCES) as Source[];
const rankOf = (source: Source): number => ORDER.indexOf(source);

export interface Placed {
  at: Instant;
  id: string;
}
export interface StoryPlace extends Placed {
  source: Source;
}

/** Before every id of a list, and after every one, as the database compares them. */
const FIRST = '~~~~';
const NONE = '';
/** Later than any entry of any list. */
export const NEWEST: StoryPlace = { at: Date.UTC(2200, 0, 1), source: 'sale', id: FIRST };

const ID = /^[-0-9A-Za-z_/.:~]{1,100}$/;

/** @example {at: 1763705000000, source: 'coupon', id: '12/got'} is "1763705000000.c12/got" */
export const writeStoryPlace = ({ at, source, id }: StoryPlace): string => `${at}.${SOURCES[source]}${id}`;

/** A place that was written; null: it is none. */
export function readStoryPlace(text: string): StoryPlace | null {
  const [, at, letter, id = ''] = /^(\d{1,13})\.([a-z])(.+)$/.exec(text) ?? [];
  const source = ORDER.find((one) => SOURCES[one] === letter);
  return at === undefined || source === undefined || !ID.test(id) ? null : { at: Number(at), source, id };
}

/**
 * Where one source goes on, for a place in the whole: below an instant and, at that instant, below an id. Of
 * a source that stands behind the place's, nothing of that instant was told yet; of one before it, all of it.
 * @example after a coupon's line, groups of the same instant are still to come: {at, id: '~~~~'}
 */
export function placeIn(source: Source, place: StoryPlace): Placed {
  const { at } = place;
  if (source === place.source) return { at, id: place.id };
  return { at, id: rankOf(source) > rankOf(place.source) ? FIRST : NONE };
}

const isBefore = (one: StoryPlace, other: StoryPlace): boolean => {
  if (one.at !== other.at) return one.at > other.at;
  if (one.source !== other.source) return rankOf(one.source) < rankOf(other.source);
  return one.id > other.id;
};

/**
 * One page out of the first lines of each source, read from the same place, each with one more than a page
 * where there is more. `next` null: there is no more.
 */
export function mergePages<Line extends StoryPlace>(
  pages: readonly (readonly Line[])[],
  size: number,
): { lines: Line[]; next: StoryPlace | null } {
  const all = pages.flat().sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const lines = all.slice(0, size);
  const last = lines.at(-1);
  if (last === undefined || all.length <= size) return { lines, next: null };
  return { lines, next: { at: last.at, source: last.source, id: last.id } };
}

/*
 * Several lists as one: paging through tells everything once, in order, whatever the size of a page and
 * however many things happened at one instant.
 */
import fc from 'fast-check';
import {
  mergePages,
  NEWEST,
  placeIn,
  readStoryPlace,
  SOURCES,
  writeStoryPlace,
  type Source,
  type StoryPlace,
} from '../../cloudfunctions/core/views/desk/story/merge-pages.rules';

const NAMES = Object.keys(SOURCES) as Source[];

/** Few instants, so that many things are of one. */
const told = fc
  .uniqueArray(
    fc.record({
      source: fc.constantFrom(...NAMES),
      at: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_004 }),
      no: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 80, selector: ({ source, at, no }) => `${source} ${at} ${no}` },
  )
  .map((all) => all.map(({ source, at, no }): StoryPlace => ({ source, at, id: `${no}/got` })));

/** As a statement reads a source: below a place, newest first, so many. */
function readSource(
  all: readonly StoryPlace[],
  source: Source,
  before: StoryPlace,
  limit: number,
): StoryPlace[] {
  const { at, id } = placeIn(source, before);
  return all
    .filter((one) => one.source === source && (one.at < at || (one.at === at && one.id < id)))
    .sort((one, other) => other.at - one.at || (other.id > one.id ? 1 : -1))
    .slice(0, limit);
}

test('paging through tells everything once and in one order, whatever the size of a page', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 1, max: 9 }), (all, size) => {
      const read: StoryPlace[] = [];
      let place: StoryPlace | null = NEWEST;
      while (place !== null) {
        const before: StoryPlace = place;
        const pages = NAMES.map((source) => readSource(all, source, before, size + 1));
        const { lines, next } = mergePages(pages, size);
        expect(lines.length).toBeLessThanOrEqual(size);
        read.push(...lines);
        place = next === null ? null : readStoryPlace(writeStoryPlace(next));
        expect(place).toEqual(next);
      }
      const whole = mergePages([all], all.length + 1).lines;
      expect(read).toEqual(whole);
      expect(read.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => b - a));
    }),
  );
});

test('a place that nobody wrote is none', () => {
  for (const text of ['', 'x', '1.', '1.z1', '1.s', '12345678901234.s1', "1.s'; drop"])
    expect(readStoryPlace(text)).toBeNull();
});

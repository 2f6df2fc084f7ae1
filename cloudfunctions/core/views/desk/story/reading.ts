/** What reading one source of a story needs, and a line as sources make it. */
import type { StoryLine } from '../../../../contract/member-story';
import type { Db } from '../../../../platform/db';
import { dayNameOf, type Instant } from '../../../kernel/time';
import type { BrandRules } from '../../../programme/brand-rules.store';
import { versionAt } from '../../../programme/programme.rules';
import type { Placed, Source, StoryPlace } from './merge-pages.rules';
import { storyWords } from './words';

export interface Reading extends BrandRules {
  db: Db;
  memberId: bigint;
}

/** A line with its place. */
export type Entry = StoryPlace & Omit<StoryLine, 'id' | 'at'>;

/** Of one source, before a place and so many. */
export type ReadSource = (reading: Reading, before: Placed, limit: number) => Promise<Entry[]>;

/** What every source is asked by. */
export const asked = ({ memberId }: Reading, before: Placed, limit: number) => ({
  memberId,
  beforeMs: BigInt(before.at),
  beforeId: before.id,
  limit,
});

export const placeOf = (source: Source, row: { at_ms: bigint; id: string }): StoryPlace => ({
  source,
  at: Number(row.at_ms),
  id: row.id,
});

/** @example joined(['南山店', null, '小票 18']) = '南山店 · 小票 18' */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

export const money = (fen: bigint): StoryLine['amount'] => ({ asset: 'CNY', value: fen.toString() });
export const points = (amount: bigint): StoryLine['amount'] => ({ asset: 'POINT', value: amount.toString() });

/** The level of a code as it was called at an instant, and its place; none: the lowest. */
export function levelOf(reading: Reading, at: Instant, code: string | null): { place: number; name: string } {
  const { levels } = versionAt(reading.rules, at).programme.tiers;
  const place = code === null ? 0 : levels.findIndex((level) => level.code === code);
  return { place, name: levels[place]?.name ?? code ?? storyWords.none };
}

/** The last day of something that ends with the first instant of the next. */
export const lastDayOf = (reading: Reading, end: Instant): string =>
  dayNameOf(end - 1, reading.utcOffsetMinutes);

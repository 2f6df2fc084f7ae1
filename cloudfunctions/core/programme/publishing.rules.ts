/** Whether a draft may follow the latest version of a programme. Pure; docs/points-and-tiers.md §2. */
import type { Programme } from '../../contract/programme';
import { isoInstant, type Instant } from '../kernel/time';
import type { ProgrammeVersion } from './programme.types';

/**
 * A live brand settles events up to this far in the future (clocks differ); a version takes effect after
 * that.
 */
export const CLOCK_TOLERANCE_MS = 10 * 60_000;

/**
 * The instant up to which events of a brand may be settled: a version takes effect after it.
 * @param latestClock the latest that any member's clock shows; null: none shows any
 */
export const settledUntil = (
  { standsAt }: { standsAt: Instant | null },
  latestClock: Instant | null,
  now: Instant,
): Instant => Math.max(latestClock ?? 0, standsAt ?? now + CLOCK_TOLERANCE_MS);

/** Why not. `limit`: ISO 8601, the instant that `effectiveFrom` must be later than. */
export type PublishProblem =
  | { code: 'not-after-latest'; limit: string }
  | { code: 'already-settled'; limit: string }
  | { code: 'zone-changed' }
  | { code: 'level-missing'; level: string }
  | { code: 'overtaken'; latest: number };

/**
 * Everything that speaks against it. `settledUntil`: events up to then are settled, by the versions before.
 */
export function publishProblems(
  last: ProgrammeVersion,
  next: Programme,
  settledUntil: Instant,
): PublishProblem[] {
  const from = Date.parse(next.effectiveFrom);
  const problems: PublishProblem[] = [];
  if (from <= last.effectiveFrom)
    problems.push({ code: 'not-after-latest', limit: last.programme.effectiveFrom });
  if (from <= settledUntil) problems.push({ code: 'already-settled', limit: isoInstant(settledUntil) });
  if (next.utcOffsetMinutes !== last.programme.utcOffsetMinutes) problems.push({ code: 'zone-changed' });
  for (const { code } of last.programme.tiers.levels) {
    if (next.tiers.levels.every((level) => level.code !== code))
      problems.push({ code: 'level-missing', level: code });
  }
  return problems;
}

/** The problem in a sentence, for commands. */
export function problemSentence(problem: PublishProblem): string {
  switch (problem.code) {
    case 'not-after-latest':
      return `effectiveFrom must be later than that of the latest version, ${problem.limit}`;
    case 'already-settled':
      return `effectiveFrom must be later than ${problem.limit}: events up to then are settled`;
    case 'zone-changed':
      return 'utcOffsetMinutes cannot change';
    case 'level-missing':
      return `level ${problem.level} is missing: members may hold it`;
    case 'overtaken':
      return `version ${problem.latest} was published meanwhile`;
  }
}

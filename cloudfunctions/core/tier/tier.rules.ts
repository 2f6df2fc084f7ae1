/**
 * Which level qualifying points reach, how long it is valid, what happens at its end, what stands after a
 * refund. Pure; docs/points-and-tiers.md §6.
 */
import type { Programme } from '../../contract/programme';
import { firstDayOfYear, startOfDay, type Day, type Instant } from '../kernel/time';
import { levelAt, levelIndex, versionNumbered } from '../programme/programme.rules';
import type { RuleSet } from '../programme/programme.types';
import type { Step } from './tier.types';

/**
 * First day of the qualification window that ends with `lastDay`.
 * @example rolling 365, 2019-04-30: 2018-05-01
 */
export const windowStart = (programme: Programme, lastDay: Day): Day => {
  const { qualification } = programme.tiers;
  return qualification.kind === 'rolling' ? lastDay - qualification.days + 1 : firstDayOfYear(lastDay);
};

/**
 * Place of the highest level whose threshold the sum reaches.
 * @example thresholds 0, 30, 60, 120 and 75: 2
 */
export function reachedLevel(programme: Programme, sum: bigint): number {
  let reached = 0;
  programme.tiers.levels.forEach((level, index) => {
    if (sum >= BigInt(level.threshold)) reached = index;
  });
  return reached;
}

/**
 * End of validity of a level taken with `lastDay`; null for the lowest level, and where levels last for ever.
 */
export function validUntil(programme: Programme, level: number, lastDay: Day): Instant | null {
  const { validity } = programme.tiers;
  if (level === 0 || validity.kind === 'forever') return null;
  const after = validity.kind === 'days' ? lastDay + validity.days + 1 : firstDayOfYear(lastDay, 2);
  return startOfDay(after, programme.utcOffsetMinutes);
}

/**
 * The level when validity ends, by the programme's downgrade policy, and whether it is held by policy only.
 * @example one-step, held gold (2), reached green (0): silver (1), kept by policy
 */
export function levelAfterValidity(
  programme: Programme,
  held: number,
  reached: number,
): { level: number; keptByPolicy: boolean } {
  const floor = { recompute: reached, 'one-step': held - 1, keep: held }[programme.tiers.downgrade];
  const level = Math.max(reached, floor);
  return { level, keptByPolicy: level > reached };
}

/** The step at the top of those that stand: its level is held; undefined: none stands. */
export const topStep = <Taken extends { removedAt: Instant | null }>(
  steps: readonly Taken[],
): Taken | undefined => steps.findLast(({ removedAt }) => removedAt === null);

/** What a review after a refund looks at: sums of the window of a step's own day, and of today. */
export interface ReviewFacts {
  rules: RuleSet;
  today: Programme;
  sumToday: bigint;
  sumOf: (step: Step, programme: Programme) => bigint;
}

/**
 * The highest level at or below a step's level that still stands after a refund: its own window reaches the
 * threshold it had, or today's window reaches the threshold it has. 0: not even the level above the lowest.
 */
export function standingLevel(step: Step, facts: ReviewFacts): number {
  const { programme } = versionNumbered(facts.rules, step.version);
  const own = facts.sumOf(step, programme);
  for (let level = levelIndex(programme, step.tier); level > 0; level -= 1) {
    const { code, threshold } = levelAt(programme, level);
    const now = levelAt(facts.today, levelIndex(facts.today, code)).threshold;
    if (own >= BigInt(threshold) || facts.sumToday >= BigInt(now)) return level;
  }
  return 0;
}

/**
 * Where a member stands among the levels: rank, place on the path, what is missing. Pure; the server alone
 * decides who has which tier.
 */
import type { CardReply, TierLevelView } from '../../../cloudfunctions/contract/member';

/** The place of a level, 0 for the lowest; 0 for an unknown code. */
export const levelIndex = (levels: TierLevelView[], code: string): number =>
  Math.max(
    0,
    levels.findIndex((level) => level.code === code),
  );

/** The name a level is known by, for explanations that hold its code. */
export const tierNamer =
  (levels: TierLevelView[]) =>
  (code: string): string =>
    levels.find((level) => level.code === code)?.name ?? code;

/**
 * How far along the path of evenly spaced levels the qualifying points are: 0 at the lowest level,
 * `levels.length - 1` at the highest. A place to draw, not a value, hence a plain number.
 * @example thresholds 0, 30, 60 and 45 points = 1.5
 */
export function pathPosition(levels: TierLevelView[], qualifyingPoints: string): number {
  const points = Number(qualifyingPoints);
  let index = 0;
  while (index + 1 < levels.length && points >= Number(levels[index + 1]?.threshold)) index += 1;
  const from = Number(levels[index]?.threshold ?? 0);
  const to = Number(levels[index + 1]?.threshold ?? from);
  return to > from ? index + Math.max(0, points - from) / (to - from) : index;
}

/**
 * Qualifying points still missing for a level that is not reached; the server's own figure for the next one.
 */
export function missingFor(card: CardReply, level: TierLevelView): string {
  if (card.nextTier?.code === level.code) return card.nextTier.missing;
  const missing = BigInt(level.threshold) - BigInt(card.qualifyingPoints);
  return missing > BigInt(0) ? missing.toString() : '0';
}

/**
 * How much of the way from one level to the next lies behind, 0 to 1. A length to draw, not a value, hence a
 * plain number.
 * @example from 30 to 60 with 45 points = 0.5
 */
export function shareOfWay(
  levels: TierLevelView[],
  from: string,
  to: string,
  qualifyingPoints: string,
): number {
  const thresholdOf = (code: string): number =>
    Number(levels.find((level) => level.code === code)?.threshold ?? 0);
  const start = thresholdOf(from);
  const length = thresholdOf(to) - start;
  return length > 0 ? Math.min(1, Math.max(0, (Number(qualifyingPoints) - start) / length)) : 0;
}

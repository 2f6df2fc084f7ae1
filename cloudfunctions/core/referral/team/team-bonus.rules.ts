/**
 * What a team's month comes to: the bonus, and each member's part of it. Nothing is paid for heads, and
 * nobody's part is made of what another one sold. Pure; docs/teams.md §3.
 */
import type { TeamBonus } from '../../../contract/referral-team';
import { shareOut } from '../../kernel/share-out';
import type { Contribution, TeamPart, TeamTerms } from './team.types';

/** @example 3 % of ¥5,000.00, at most ¥100.00: 10000n fen */
export function bonusOf(bonus: TeamBonus, totalFen: bigint): bigint {
  if (bonus.kind === 'fixed') return BigInt(bonus.fen);
  const whole = (totalFen * BigInt(bonus.rateBp)) / 10_000n;
  const most = BigInt(bonus.mostFen);
  return whole < most ? whole : most;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((before, amount) => before + amount, 0n);

/** Who has a part in the split: whoever has brought something and has not closed their account. */
const weightOf = ({ soldFen, gone }: Pick<Contribution, 'soldFen' | 'gone'>): bigint => (gone ? 0n : soldFen);

/** Sums of a month, whether or not it is over. */
export interface TeamSums {
  orders: number;
  totalFen: bigint;
  heldFen: bigint;
  splitFen: bigint;
  /** What is held does not count for the target. */
  met: boolean;
  /** What the brand owes for it by the terms; nothing where the target is not met or nobody is there. */
  dueFen: bigint;
}

/**
 * What has been brought together, and what is due for it.
 * @example 6,000 and 4,000 of which 1,000 are held, target 9,500: not met
 */
export function sumsOf(
  { targetFen, bonus }: Pick<TeamTerms, 'targetFen' | 'bonus'>,
  contributions: readonly Contribution[],
): TeamSums {
  const totalFen = sum(contributions.map(({ soldFen }) => soldFen));
  const heldFen = sum(contributions.map((each) => each.heldFen));
  const splitFen = sum(contributions.map(weightOf));
  const met = totalFen - heldFen >= targetFen;
  return {
    orders: contributions.reduce((before, { orders }) => before + orders, 0),
    totalFen,
    heldFen,
    splitFen,
    met,
    dueFen: met && splitFen > 0n ? bonusOf(bonus, totalFen) : 0n,
  };
}

/**
 * Each member's part: by what they brought, with largest remainders, so that parts add up to the pool. Of
 * equal remainders the lower member number gets the fen: contributions come by member number.
 * @example 100 fen over 1, 1 and 1: 34, 33, 33
 */
export function partsOf(poolFen: bigint, contributions: readonly Contribution[]): TeamPart[] {
  const parts = shareOut(poolFen, contributions.map(weightOf));
  return contributions.map(({ memberId, soldFen, gone }, place) => ({
    memberId,
    soldFen,
    gone,
    partFen: parts[place] ?? 0n,
  }));
}

/** What a part stands on. */
export interface PartFacts {
  poolFen: bigint;
  splitFen: bigint;
  soldFen: bigint;
  partFen: bigint;
}

/**
 * What is left of a part with so much kept of what the member had brought. Target and the others' parts stay.
 * @example a pool of 10000 over 50000; of 12500 are 10000 kept: 2000
 */
export const partLeft = ({ poolFen, splitFen, soldFen, partFen }: PartFacts, keptFen: bigint): bigint =>
  keptFen >= soldFen ? partFen : (poolFen * keptFen) / splitFen;

/**
 * What a member would get if the month stood like this when it is closed; before the target is met, what they
 * would get at the target with the share that they have now.
 */
export function estimateOf(terms: TeamTerms, sums: TeamSums, mineFen: bigint): bigint {
  if (sums.splitFen === 0n) return 0n;
  const reached = sums.totalFen < terms.targetFen ? terms.targetFen : sums.totalFen;
  return (bonusOf(terms.bonus, reached) * mineFen) / sums.splitFen;
}

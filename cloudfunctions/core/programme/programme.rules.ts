/**
 * Which version counts, which level is which, which rate a line earns. Pure look-ups in a programme;
 * docs/points-and-tiers.md §2.
 */
import type { Level, Programme } from '../../contract/programme';
import { present } from '../kernel/assert';
import type { Instant } from '../kernel/time';
import type { ProgrammeVersion, RuleSet } from './programme.types';

/**
 * The version in force at `t`: the last that took effect at or before it; before the first one, the first.
 */
export function versionAt(rules: RuleSet, t: Instant): ProgrammeVersion {
  let found = present(rules[0], 'the first programme version');
  for (const candidate of rules) if (candidate.effectiveFrom <= t) found = candidate;
  return found;
}

/** The version with this number. */
export const versionNumbered = (rules: RuleSet, version: number): ProgrammeVersion =>
  present(
    rules.find((candidate) => candidate.version === version),
    `programme version ${version}`,
  );

/** Place of a level, 0 for the lowest. Null stands for the lowest. */
export function levelIndex(programme: Programme, tier: string | null): number {
  if (tier === null) return 0;
  const index = programme.tiers.levels.findIndex((level) => level.code === tier);
  return present(index < 0 ? null : index, `level ${tier}`);
}

/** The level at a place. */
export const levelAt = (programme: Programme, index: number): Level =>
  present(programme.tiers.levels[index], `level number ${index}`);

/** Points for each `perFen` fen of a line: the product's rate, else its category's, else the programme's. */
export const rateOf = (programme: Programme, product: string, category: string): number =>
  named(programme.earn.products, product) ??
  named(programme.earn.categories, category) ??
  programme.earn.points;

/** Qualifying points for each `perFen` fen of a line: the same, by tables of their own. */
export const qualifyingRateOf = ({ qualifying }: Programme, product: string, category: string): number =>
  named(qualifying.products ?? {}, product) ??
  named(qualifying.categories ?? {}, category) ??
  qualifying.points;

/** The rate under a name; a till may name a product like something that every object has, "constructor". */
const named = (rates: Readonly<Record<string, number>>, name: string): number | undefined =>
  Object.hasOwn(rates, name) ? rates[name] : undefined;

/** Zone of the brand; the same in all versions of its programme. */
export const utcOffsetOf = (rules: RuleSet): number =>
  present(rules[0], 'the first programme version').programme.utcOffsetMinutes;

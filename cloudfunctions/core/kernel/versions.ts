/**
 * Which version of something is in force when. A version takes effect at its instant; of two with the same
 * instant the later one counts, and the other never does any more. Pure.
 */
import type { Instant } from './time';

export interface Version {
  version: number;
  effectiveFrom: Instant;
}

/** Those that count, by the instant of their effect, latest first. */
export function countingVersions<V extends Version>(versions: readonly V[]): V[] {
  const byInstant = new Map<Instant, V>();
  for (const one of versions) {
    const other = byInstant.get(one.effectiveFrom);
    if (other === undefined || other.version < one.version) byInstant.set(one.effectiveFrom, one);
  }
  return [...byInstant.values()].sort((a, b) => b.effectiveFrom - a.effectiveFrom);
}

/**
 * The one in force; undefined: none yet.
 * @example version 2 from noon, version 3 from noon, at 13:00: version 3
 */
export const versionInForce = <V extends Version>(versions: readonly V[], at: Instant): V | undefined =>
  countingVersions(versions).find(({ effectiveFrom }) => effectiveFrom <= at);

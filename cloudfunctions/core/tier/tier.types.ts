/** What the rules of tiers work on: the steps a member took and the qualifying points by day. */
import type { Day, Instant } from '../kernel/time';

/** A level that a member took. The last one standing is the level held; none standing: the lowest. */
export interface Step {
  no: number;
  tier: string;
  /** `given`: by a list, or with another account of the person; it holds until its own end. */
  kind: 'upgrade' | 'evaluated' | 'given';
  takenAt: Instant;
  /** The day whose window was looked at. */
  lastDay: Day;
  version: number;
  /** End of the level's validity; null: no end. */
  until: Instant | null;
  /** Held because the downgrade policy keeps it, not because the qualifying points reach it. */
  keptByPolicy: boolean;
  eventSeq: bigint | null;
  removedAt: Instant | null;
  change: 'none' | 'update' | 'insert';
}

/** Qualifying points by the day they were earned, as far as they are loaded. */
export type QualifyingByDay = Map<Day, bigint>;

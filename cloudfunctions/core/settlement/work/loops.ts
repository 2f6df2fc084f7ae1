/** In which loops the jobs of jobs.ts run, and how long each rests. Nothing else. */
import { MINUTE_MS, type Instant } from '../../kernel/time';

const SECOND_MS = 1000;
const FLOWS_REST_MS = 3 * SECOND_MS;
const FIGURES_REST_MS = 5 * SECOND_MS;

/** Jobs of a loop follow each other; loops run side by side. */
export const LOOPS = {
  /**
   * Short for a person at the till, long for a database. Never none: a round takes all that waits, and
   * whoever told something settles it themselves; who comes in between makes them decide again.
   */
  inbox: {
    what: 'Settling',
    needsOutside: false,
    restMs: () => 200,
  },
  orders: { what: 'What orders need', needsOutside: true, restMs: () => SECOND_MS },
  /** A clerk reads their tasks when they find the time. */
  tasks: {
    what: 'Tasks of staff',
    needsOutside: true,
    restMs: (at: Instant) => MINUTE_MS - (at % MINUTE_MS),
  },
  minute: {
    what: 'Settling what fell due, or the gifts of the month,',
    needsOutside: false,
    restMs: (at: Instant) => MINUTE_MS - (at % MINUTE_MS),
  },
  /** A list of a million takes minutes: nothing else waits for it. */
  lists: {
    what: 'Issuing coupons to a list',
    needsOutside: false,
    restMs: (_at: Instant, done: number) => (done > 0 ? 0 : SECOND_MS),
  },
  /** What happened to somebody is answered within seconds. */
  flows: {
    what: 'Moving members through flows',
    needsOutside: false,
    restMs: (_at: Instant, done: number) => (done > 0 ? SECOND_MS : FLOWS_REST_MS),
  },
  /** A desk looks again in seconds; nobody waits for it. */
  figures: {
    what: 'Adding up the figures of days',
    needsOutside: false,
    restMs: (_at: Instant, done: number) => (done > 0 ? SECOND_MS : FIGURES_REST_MS),
  },
  /** All members of a brand are looked at, which takes a while: nothing else waits for it. */
  days: {
    what: 'Counting the figures of a day',
    needsOutside: false,
    restMs: (at: Instant) => MINUTE_MS - (at % MINUTE_MS),
  },
} as const satisfies Record<
  string,
  { what: string; needsOutside: boolean; restMs: (at: Instant, done: number) => number }
>;
export type LoopName = keyof typeof LOOPS;

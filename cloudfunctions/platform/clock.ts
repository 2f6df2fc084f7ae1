/** The one reader of the wall clock. Everything else is told the time. */

/** Milliseconds since 1970, in UTC. */
export type Clock = () => number;

export const wallClock: Clock = () => Date.now();

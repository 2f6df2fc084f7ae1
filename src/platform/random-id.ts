/**
 * Ids that this device makes for what it asks, so that the same thing asked again is known to be the same.
 */

/** 24 letters and digits of time and chance: enough to tell the requests of a brand's devices apart. */
export const randomId = (): string =>
  (
    Date.now().toString(36) +
    Math.random().toString(36).slice(2) +
    Math.random().toString(36).slice(2) +
    '00000000'
  ).slice(0, 24);

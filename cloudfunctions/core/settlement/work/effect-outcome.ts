/** What carrying out an effect comes to. Nothing else. */

/** `giveUp`: trying again would change nothing. What failed is said without personal data. */
export type Outcome = 'done' | { failed: string; giveUp?: true };

/** Tried again: it may be configured meanwhile. */
export const NO_PAY: Outcome = { failed: 'No WeChat Pay is configured.' };

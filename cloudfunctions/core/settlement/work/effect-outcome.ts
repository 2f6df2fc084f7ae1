/** What carrying out an effect comes to. Nothing else. */

/** `giveUp`: trying again would change nothing. What failed is said without personal data. */
export type Outcome = 'done' | { failed: string; giveUp?: true };

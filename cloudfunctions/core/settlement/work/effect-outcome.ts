/** What carrying out an effect comes to. Nothing else. */

import type { Instant } from '../../kernel/time';

/**
 * `giveUp`: trying again would change nothing. What failed is said without personal data. `laterAt`: nothing
 * failed, its time has not come.
 */
export type Outcome = 'done' | { failed: string; giveUp?: true } | { laterAt: Instant };

/** Tried again: it may be configured meanwhile. */
export const NO_PAY: Outcome = { failed: 'No WeChat Pay is configured.' };

/**
 * Constants that both sides need. Apart from the schemas, because importing a value from a file with schemas
 * brings zod to the phone (16 KB).
 */

/**
 * Version of the privacy guideline in force: the day of its text (src/features/privacy/guideline.ts). Consent
 * to an older one is asked for again.
 */
export const PRIVACY_VERSION = '2026-11-29';

/** What a member may be asked beyond the guideline itself, and may take back at any time. */
export const CONSENT_PURPOSES = ['marketing', 'personalisation'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Longest name, in characters as a person counts them. */
export const NAME_LENGTH = 20;

/** At most so many behaviour events a call; what is more waits or is dropped. */
export const BEHAVIOUR_BATCH = 50;

/** What is under way is counted up to this; more is "99+". */
export const MOST_COUNTED = 99;

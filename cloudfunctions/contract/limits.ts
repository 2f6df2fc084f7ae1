/**
 * Constants that both sides need. Apart from the schemas, because importing a value from a file with schemas
 * brings zod to the phone (16 KB).
 */

/**
 * Version of the privacy guideline in force: the day of its text (src/features/privacy/guideline.ts). Consent
 * to an older one is asked for again.
 */
export const PRIVACY_VERSION = '2026-11-30';

/** What a member may be asked beyond the guideline itself, and may take back at any time. */
export const CONSENT_PURPOSES = ['marketing', 'personalisation'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** With whom a member lives, where they told it: stages of a household (家庭生命周期). */
export const HOUSEHOLDS = ['single', 'couple', 'baby', 'school', 'grown'] as const;
export type Household = (typeof HOUSEHOLDS)[number];

/** Longest name, in characters as a person counts them. */
export const NAME_LENGTH = 20;

/** At most so many behaviour events a call; what is more waits or is dropped. */
export const BEHAVIOUR_BATCH = 50;

/** Of whom an invoice is made out to. */
export const INVOICE_NAME_LENGTH = 60;
/** 统一社会信用代码, or the older number of a taxpayer: digits and capitals without I, O, S, V and Z. */
export const TAX_NUMBER = /^[0-9A-HJ-NP-RT-UW-Y]{15,20}$/;

/** Products that one change at the desk takes: as many as a person ticks; a whole menu in three steps. */
export const MOST_AT_ONCE = 200;

/** The largest picture that an operator uploads. 5 MB, in bytes. */
export const PICTURE_MOST_BYTES = 5 * 1024 * 1024;

/** What is under way is counted up to this; more is "99+". */
export const MOST_COUNTED = 99;

/** How often a member may type a code of a coupon that leads to nothing. Pure. */

/** Somebody mistypes a code a few times; a program tries thousands. */
export const GUESSES_A_MINUTE = 6;
export const GUESSES_AN_HOUR = 30;

/**
 * A code as it is kept, whatever somebody typed: without spaces and dashes, in capitals. Full-width digits
 * and letters, as some keyboards give them, count as what they look like.
 * @example claimCodeOf(' tea-2026 ') = 'TEA2026'
 */
export const claimCodeOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\-_]/g, '')
    .toUpperCase();

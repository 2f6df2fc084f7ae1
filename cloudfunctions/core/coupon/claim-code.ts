/** Codes that are worth one coupon: made so that nobody guesses them, read out without mistakes. */
import { randomBytes } from 'node:crypto';

/** Without I, L, O, U: what is easily mistaken, or makes words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A code of 60 bits. @example 7Q2MX04KD9TN */
export const newClaimCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte & 31] ?? '0').join('');

/** Whether a partner's code is one: letters and digits, 6 to 20 of them. */
export const isClaimCode = (text: string): boolean => /^[A-Z0-9]{6,20}$/.test(text);

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

/** Phone numbers: one way of writing them (ITU-T E.164, digits only), and how they are shown. Pure. */

import { DAY_MS, type Instant } from '../kernel/time';

/** China: its numbers are written without the country code. */
const HOME = '86';
const HOME_LENGTH = 13;
/** E.164: at most 15 digits, country code and all. */
const SHAPE = /^[1-9]\d{6,14}$/;

/**
 * The number as digits, country code first; null where that is no phone number.
 * @example normalPhone('86', '138 1234 5678') is '8613812345678'
 */
export function normalPhone(countryCode: string, number: string): string | null {
  const code = countryCode.replace(/\D/g, '') || HOME;
  const digits = code + number.replace(/\D/g, '');
  return SHAPE.test(digits) ? digits : null;
}

const isHome = (digits: string): boolean => digits.length === HOME_LENGTH && digits.startsWith(HOME);

/** The last four digits, by which a till or a desk asks for somebody. @example '8613812345678' gives 5678 */
export const phoneEnd = (digits: string): string => digits.slice(-4);

/** What keyed hashes of phones and of their ends are called (platform/vault.ts): apart from each other. */
export const PHONE_HASH = 'phone';
export const PHONE_END_HASH = 'phone-end';

/** As people write it. @example 13812345678, or +85261234567 */
export const writtenPhone = (digits: string): string =>
  isHome(digits) ? digits.slice(HOME.length) : `+${digits}`;

/** So that its owner knows it and nobody else does. @example 138****5678 */
export function maskedPhone(digits: string): string {
  const written = writtenPhone(digits);
  return `${written.slice(0, isHome(digits) ? 3 : 4)}****${written.slice(isHome(digits) ? -4 : -2)}`;
}

/**
 * A number that was proven this long ago may be proven by somebody else: carriers rest a number for 90 days
 * before they give it to anybody (《电信网码号资源管理办法》). Days.
 */
const REST_DAYS = 90;

/**
 * What becomes of a number that another account has when somebody proves it: `merge` where nobody ever proved
 * it there, `hand-over` where that was long ago, else it stays taken.
 * @example proven there 100 days ago: hand-over; yesterday: taken
 */
export function proofAgainst(verifiedAt: Instant | null, now: Instant): 'merge' | 'hand-over' | 'taken' {
  if (verifiedAt === null) return 'merge';
  return now - verifiedAt >= REST_DAYS * DAY_MS ? 'hand-over' : 'taken';
}

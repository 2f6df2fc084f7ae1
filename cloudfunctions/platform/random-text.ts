/**
 * Letters by chance, for what nobody may guess: tokens of links, codes, numbers of groups, withdrawals and
 * invoices.
 */
import { randomBytes, randomInt } from 'node:crypto';

/** @example randomText('0123456789abcdef', 4) = '3f0a', or any other */
export const randomText = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/**
 * A number of a day (YYYY-MM-DD): a letter for what it is of, the day, and 16 random digits.
 * @example datedNumber('W', '2026-11-30') = 'W2611305f03a4c1d2e97b68', or any other
 */
export const datedNumber = (letter: string, day: string): string =>
  `${letter}${day.slice(2).replaceAll('-', '')}${randomBytes(8).toString('hex')}`;

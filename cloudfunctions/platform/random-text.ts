/** Letters by chance, for what nobody may guess: tokens of links, codes, numbers of groups. */
import { randomInt } from 'node:crypto';

/** @example randomText('0123456789abcdef', 4) = '3f0a', or any other */
export const randomText = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/**
 * The unified social credit code of a company (统一社会信用代码, GB 32100-2015): eighteen characters, the last
 * of which follows from the others. No shapes here.
 */

/** Digits and capitals without I, O, S, V and Z; each is worth its place. */
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE = LETTERS.length;
/** What each place weighs is three times the one before, modulo 31. */
const WEIGHT = 3;
const CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** What was typed, as the code is written: capitals, no spaces. */
export const writeCreditCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();

/** Whether it is one. @example '91350100M000100Y43': yes; with any one character changed: no */
export function isCreditCode(text: string): boolean {
  if (!CODE.test(text)) return false;
  let weight = 1;
  let sum = 0;
  for (const letter of text.slice(0, -1)) {
    sum += LETTERS.indexOf(letter) * weight;
    weight = (weight * WEIGHT) % BASE;
  }
  return LETTERS[(BASE - (sum % BASE)) % BASE] === text.at(-1);
}

/** Pickup numbers, which are called out, and pickup codes, which are scanned. Pure. */

/** Numbers of a letter: three digits without 000. */
const PER_LETTER = 999;
const LETTERS = 26;
const PICKUP_NO = /^[A-Z]{1,3}\d{3}$/;

/**
 * The pickup number of the n-th paid order of a store's day, from 1.
 * @example 12 gives A012, 999 gives A999, 1000 gives B001, 25975 gives AA001
 */
export function pickupNoOf(n: number): string {
  const number = ((n - 1) % PER_LETTER) + 1;
  let letters = '';
  for (let rest = Math.floor((n - 1) / PER_LETTER); rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
  return `${letters}${String(number).padStart(3, '0')}`;
}

/** A pickup number as somebody typed it; null: none. @example ' a012 ' gives A012 */
export function readPickupNo(text: string): string | null {
  const number = text.replace(/\s/g, '').toUpperCase();
  return PICKUP_NO.test(number) ? number : null;
}

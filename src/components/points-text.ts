/**
 * Points with their sign, as members and operators read them. What a till is told too is put into words by
 * cloudfunctions/contract/in-words.ts. Text in, text out.
 */
import { groupDigits, isZero } from '../../cloudfunctions/contract/in-words';

/** @example signedPoints('48') = '+48', signedPoints('-48') = '−48', signedPoints('0') = '0' */
export function signedPoints(amount: string): string {
  if (isZero(amount)) return '0';
  return amount.startsWith('-') ? groupDigits(amount) : `+${groupDigits(amount)}`;
}

/** Keeps a number and its unit on one line. For the screen only: the text is otherwise the same. */
export const unbroken = (sentence: string): string =>
  sentence.replace(/([\d=]) (?=分|成长值|元|倍|[\d¥])/g, '$1\u00a0');

/**
 * Money, points, rates and days in words. Everything is text in and text out, digit by digit: amounts may be longer than a
 * JavaScript number is exact. No rules live here.
 */

/** U+2212: as wide as the plus sign, and read aloud as minus. */
const MINUS = '−';

const withoutSign = (amount: string): string => amount.replace(/^[-+]/, '').replace(/^0+(?=\d)/, '');

/** @example groupDigits('1234567') = '1,234,567' */
export function groupDigits(amount: string): string {
  const sign = amount.startsWith('-') ? MINUS : '';
  return sign + withoutSign(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Whether an amount is nothing at all. */
export const isZero = (amount: string): boolean => /^[-+]?0*$/.test(amount);

/** The amount without its sign, as things that are said to be owed or spent are shown. */
export const magnitude = (amount: string): string => groupDigits(withoutSign(amount));

/** @example signedPoints('48') = '+48', signedPoints('-48') = '−48', signedPoints('0') = '0' */
export function signedPoints(amount: string): string {
  if (isZero(amount)) return '0';
  return amount.startsWith('-') ? groupDigits(amount) : `+${groupDigits(amount)}`;
}

/** Keeps a number and its unit on one line. For the screen only: the text is otherwise the same. */
export const unbroken = (sentence: string): string =>
  sentence.replace(/([\d=]) (?=分|成长值|元|倍|[\d¥])/g, '$1\u00a0');

/** Drops what a decimal fraction does not need. */
const trimmed = (whole: string, fraction: string): string => {
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
};

/** @example yuan('3200') = '¥32.00' */
export function yuan(fen: string): string {
  const padded = withoutSign(fen).padStart(3, '0');
  return `¥${groupDigits(padded.slice(0, -2))}.${padded.slice(-2)}`;
}

/** @example multiplier(15000) = '1.5' */
export function multiplier(basisPoints: number): string {
  const padded = String(basisPoints).padStart(5, '0');
  return trimmed(padded.slice(0, -4), padded.slice(-4));
}

/**
 * A rate as it would stand on a poster.
 * @example rate(1, 100, '分') = '1 分/元', rate(1, 1000, '分') = '1 分/10 元'
 */
export function rate(points: number, perFen: number, unit: string): string {
  if (perFen === 100) return `${points} ${unit}/元`;
  const padded = String(perFen).padStart(3, '0');
  return `${points} ${unit}/${trimmed(padded.slice(0, -2), padded.slice(-2))} 元`;
}

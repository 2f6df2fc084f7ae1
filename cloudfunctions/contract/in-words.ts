/**
 * Money, points, rates and days in words, for whoever says them: the member's pages and what a POS is told.
 * Everything is text in and text out, digit by digit: amounts may be longer than a JavaScript number is
 * exact. No rules live here.
 */

/** U+2212: as wide as the plus sign, and read aloud as minus. */
const MINUS = '−';

const withoutSign = (amount: string): string => amount.replace(/^[-+]/, '').replace(/^0+(?=\d)/, '');

/** @example groupDigits('1234567') = '1,234,567' */
export function groupDigits(amount: string): string {
  const sign = amount.startsWith('-') ? MINUS : '';
  return sign + withoutSign(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The amount without its sign, as things that are said to be owed or spent are shown. */
export const magnitude = (amount: string): string => groupDigits(withoutSign(amount));

/** Whether an amount is nothing at all. */
export const isZero = (amount: string): boolean => /^[-+]?0*$/.test(amount);

/** Drops what a decimal fraction does not need. */
const trimmed = (whole: string, fraction: string): string => {
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
};

/** Fen as a number of yuan, for machines. @example decimalYuan('123456') = '1234.56' */
export function decimalYuan(fen: string | bigint): string {
  const padded = withoutSign(fen.toString()).padStart(3, '0');
  return `${padded.slice(0, -2)}.${padded.slice(-2)}`;
}

/** @example yuan('123456') = '¥1,234.56' */
export function yuan(fen: string | bigint): string {
  const [whole = '', fraction] = decimalYuan(fen).split('.');
  return `¥${groupDigits(whole)}.${fraction}`;
}

/** Without cents that are none. @example plainYuan('1800') = '¥18', plainYuan('1850') = '¥18.50' */
export const plainYuan = (fen: string | bigint | number): string => yuan(String(fen)).replace(/\.00$/, '');

/** @example multiplier(15000) = '1.5' */
export function multiplier(basisPoints: number): string {
  const padded = String(basisPoints).padStart(5, '0');
  return trimmed(padded.slice(0, -4), padded.slice(-4));
}

/** @example percent(1250) = '12.5%' */
export function percent(basisPoints: number): string {
  const padded = String(basisPoints).padStart(3, '0');
  return `${trimmed(padded.slice(0, -2), padded.slice(-2))}%`;
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

/** @example longDay('2019-04-09') = '2019年4月9日' */
export const longDay = (day: string): string => `${Number(day.slice(0, 4))}年${shortDay(day)}`;

/** @example shortDay('2019-04-09') = '4月9日' */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/*
 * Numbers as files write them: signs of money, thousands, decimal commas, full-width digits. Pure.
 */

/** What stands before the fraction. */
export type Decimal = '.' | ',';

const PLAIN = /^-?\d+(\.\d+)?$/;
/** Money's signs and names, blanks, and the apostrophe that some countries put between thousands. */
const ORNAMENT = /[¥$€£\s'’]|RMB|CNY|USD|元/gi;
const GROUPED = { '.': /^\d{1,3}(,\d{3})+(\.\d*)?$/, ',': /^\d{1,3}(\.\d{3})+(,\d*)?$/ };
/** Blanks between digits that are not thousands: two numbers in one cell. */
const TWO_NUMBERS = /\d\s+(?!\d{3}(?!\d))\d/;
const UNGROUPED = { '.': /^\d*(\.\d*)?$/, ',': /^\d*(,\d*)?$/ };

/** What is left when signs of money and full-width digits are gone; the sign of the number first. */
function bare(text: string): { sign: string; digits: string } {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(ORNAMENT, '');
  const inner = /^\((.*)\)$/.exec(tidy)?.[1] ?? /^(.*)-$/.exec(tidy)?.[1];
  if (inner !== undefined) return { sign: '-', digits: inner };
  return tidy.startsWith('-') ? { sign: '-', digits: tidy.slice(1) } : { sign: '', digits: tidy };
}

/**
 * A number as plain text, with a point; null for what is not one.
 * @example "￥1,234.50 " and "." give 1234.50; "(18,00)" and "," give -18.00
 */
export function plainNumber(text: string, decimal: Decimal): string | null {
  if (decimal === '.' && PLAIN.test(text)) return text;
  const { sign, digits } = bare(text);
  if (!/\d/.test(digits) || TWO_NUMBERS.test(text.trim())) return null;
  const thousands = decimal === '.' ? ',' : '.';
  if (!UNGROUPED[decimal].test(digits) && !GROUPED[decimal].test(digits)) return null;
  const [whole = '', part = ''] = digits.replaceAll(thousands, '').split(decimal);
  return `${sign}${whole === '' ? '0' : whole}${part === '' ? '' : `.${part}`}`;
}

/** A plain number in units of 10^-places; null where it does not fit without rounding. At most 11 digits. */
function scaled(plain: string | null, places: number): number | null {
  const match = /^(-?)(\d{1,11})(?:\.(\d+))?$/.exec(plain ?? '');
  if (match === null) return null;
  const [, sign, whole = '', part = ''] = match;
  const kept = part.replace(/0+$/, '');
  if (kept.length > places) return null;
  const size = Number(whole + kept.padEnd(places, '0'));
  return sign === '-' && size !== 0 ? -size : size;
}

/** Fen of an amount, exactly; null for what has more than two decimals. @example "2.50" is 250 */
export const fenOf = (text: string, decimal: Decimal): number | null => scaled(plainNumber(text, decimal), 2);

/**
 * Thousandths of a quantity; null for what has more than three decimals. One separator is always that of the
 * fraction: nobody buys thousands, and scales write three decimals.
 * @example "1.000" and "1,000" are 1000: one piece; "0.25" is 250
 */
export function thousandthsOf(text: string, decimal: Decimal): number | null {
  if (/^\d{1,7}$/.test(text)) return Number(text) * 1000;
  const other = decimal === '.' ? ',' : '.';
  const { digits } = bare(text);
  const only = digits.includes(other) && !digits.includes(decimal) && digits.split(other).length === 2;
  return scaled(plainNumber(text, only ? other : decimal), 3);
}

/**
 * Fen of quantity × price, halves up; null where either is not a number. The price may have four decimals.
 * @example "0.255" and "36.00" are 918
 */
export function productFen(quantity: string, price: string, decimal: Decimal): number | null {
  const units = thousandthsOf(quantity, decimal);
  const each = scaled(plainNumber(price, decimal), 4);
  if (units === null || each === null) return null;
  const exact = BigInt(units) * BigInt(each);
  const size = ((exact < 0n ? -exact : exact) + 50_000n) / 100_000n;
  return Number(exact < 0n ? -size : size);
}

/** What an amount says of the separator of its fraction. */
export type DecimalSign = Decimal | 'either' | 'none';

/**
 * Which separator an amount shows; "either" for 1,000 and 1.000, which may be one or a thousand.
 * @example "18,00" is ","; "1.234,5" is ","; "1,000,000" is "."
 */
export function decimalSignOf(text: string): DecimalSign {
  const { digits } = bare(text);
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return 'none';
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /[.,]\d{3}$/.test(digits) && !/^0/.test(digits) ? 'either' : last;
}

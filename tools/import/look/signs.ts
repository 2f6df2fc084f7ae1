/*
 * What the rows of a file say of the order of its dates and of the separator of its fractions. Pure.
 */
import { decimalSignOf, type Decimal } from '../values/numbers';
import { orderSignOf, type DateOrder } from '../values/days';
import { splitMoment } from '../values/moments';
import { Unclear } from './unclear';

/** Collects signs of both, row by row. */
export class Signs {
  private readonly orders = new Map<DateOrder, string>();
  private readonly decimals = new Map<Decimal, string>();
  private openDate = '';
  private openNumber = '';

  addDate(text: string): void {
    const { date } = splitMoment(text.trim());
    const sign = orderSignOf(date);
    if (sign === 'dmy-or-mdy') this.openDate ||= date;
    else if (sign !== 'any' && !this.orders.has(sign)) this.orders.set(sign, date);
  }

  addNumber(text: string): void {
    const sign = decimalSignOf(text);
    if (sign === 'either') this.openNumber ||= text.trim();
    else if (sign !== 'none' && !this.decimals.has(sign)) this.decimals.set(sign, text.trim());
  }

  /** Whether further rows may settle something. */
  isOpen(): boolean {
    const date = this.openDate !== '' && this.orders.size === 0;
    return date || (this.openNumber !== '' && this.decimals.size === 0);
  }

  /** The order of dates; throws where the rows do not say, or say two. */
  order(path: string): DateOrder {
    const [first, second] = [...this.orders];
    if (second !== undefined)
      throw new Unclear(
        `${path} has dates of two kinds, such as ${first?.[1]} and ${second[1]}: say with --dates dmy or --dates mdy which is right; the others are rejected.`,
        DATES,
      );
    if (first === undefined && this.openDate !== '')
      throw new Unclear(
        `${path}: ${this.openDate} may be of two days, and no row says which: add --dates dmy (day first) or --dates mdy (month first).`,
        DATES,
      );
    return first?.[0] ?? 'ymd';
  }

  /** The separator of fractions; throws where the rows do not say, or say two. */
  decimal(path: string): Decimal {
    const [first, second] = [...this.decimals];
    if (second !== undefined)
      throw new Unclear(
        `${path} has amounts of two kinds, ${first?.[1]} and ${second[1]}: say with --decimal . or --decimal , which is right; the others are rejected.`,
        DECIMALS,
      );
    if (first === undefined && this.openNumber !== '')
      throw new Unclear(
        `${path}: the amount ${this.openNumber} may be a few or thousands, and no row says which: add --decimal . (as in 1.50) or --decimal , (as in 1,50).`,
        DECIMALS,
      );
    return first?.[0] ?? '.';
  }
}

const DATES = [
  { words: 'the day first: 31/12/2024', settles: { format: { dates: 'dmy' as const } } },
  { words: 'the month first: 12/31/2024', settles: { format: { dates: 'mdy' as const } } },
];
const DECIMALS = [
  { words: 'a point: 1.50', settles: { format: { decimal: '.' as const } } },
  { words: 'a comma: 1,50', settles: { format: { decimal: ',' as const } } },
];

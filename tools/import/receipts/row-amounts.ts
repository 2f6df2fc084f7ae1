/*
 * Quantity and money of one row.
 */
import { fenOf, plainNumber, productFen, thousandthsOf } from '../values/numbers';
import { remembered } from './remembered';
import type { RowFormat, RowText } from './row-text';

/** What the contract of events allows of one line, in thousandths. */
const MOST = 1_000_000_000;

export class RowAmounts {
  private readonly thousandths: (text: string) => number | null;

  constructor(
    private readonly row: RowText,
    private readonly format: RowFormat,
  ) {
    this.thousandths = remembered((text) => thousandthsOf(text, format.decimal));
  }

  /** Thousandths of the row's quantity; 0 where it is wrong. */
  quantity(): number {
    const text = this.row.text('quantity');
    const units = this.thousandths(text);
    if (units === null) this.row.complain('quantity', text, 'is not a number of at most three decimals');
    else if (Math.abs(units) > MOST) this.row.complain('quantity', text, 'is not between 1 and 1000000');
    return units ?? 0;
  }

  /** Fen of the row's amount; 0 where it is wrong. */
  amount(): number {
    const { sources, decimal } = this.format;
    const source = sources.line_item_amount;
    if (typeof source === 'object' && 'multiply' in source)
      return this.multiplied(source.multiply, source.minus);
    const text = this.row.text('line_item_amount');
    const fen = fenOf(text, decimal);
    if (fen === null)
      this.row.complain('line_item_amount', text, 'is not an amount with at most two decimals');
    const price = this.row.text('unit_price');
    if (price !== '' && plainNumber(price, decimal) === null)
      this.row.complain('unit_price', price, 'is not a number');
    return fen ?? 0;
  }

  private multiplied([a, b]: [number, number], minus: number): number {
    const [quantity = '', price = ''] = [this.row.cells[a]?.trim(), this.row.cells[b]?.trim()];
    const fen = productFen(quantity, price, this.format.decimal);
    if (fen === null)
      this.row.reasons.push(
        `${this.format.header[a]} ${quantity} times ${this.format.header[b]} ${price} is not an amount`,
      );
    const off = this.row.cells[minus]?.trim() ?? '';
    const offFen = off === '' ? 0 : fenOf(off, this.format.decimal);
    if (offFen === null) this.row.reasons.push(`${this.format.header[minus]} ${off} is not an amount`);
    return (fen ?? 0) - (offFen ?? 0);
  }
}

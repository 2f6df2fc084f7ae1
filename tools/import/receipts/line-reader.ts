/*
 * One row of a file of receipts, checked: text in, facts or reasons out.
 */
import { parseDay, startOfDay, type Instant } from '../../../cloudfunctions/core/kernel/time';
import { saleKey } from '../../../cloudfunctions/core/receipt/sale-key.rules';
import type { Source } from '../columns';
import type { CsvRecord } from '../csv-file';
import { tidyId } from '../values/ids';
import { momentOf } from '../values/moments';
import { fenOf, plainNumber, productFen, thousandthsOf, type Decimal } from '../values/numbers';
import type { DateOrder } from '../values/days';
import { timeOfDay } from '../values/times';
import { GUEST, type CheckedLine, type LinePlace, type ReceiptColumn, type ReceiptLine } from './receipt';

/** What lines are checked against. */
export interface ImportFacts {
  utcOffsetMinutes: number;
  /** Later receipts lie in the future. */
  until: Instant;
  /** Null: the receipts themselves say which there are. */
  stores: ReadonlySet<string> | null;
  products: ReadonlySet<string> | null;
  /** Texts of the customer that name nobody. */
  guests: ReadonlySet<string>;
}

/** How the rows are written, and where their columns stand. */
export interface RowFormat {
  header: readonly string[];
  sources: Record<ReceiptColumn, Source>;
  dates: DateOrder;
  decimal: Decimal;
}

const ID = /^[^\s/\\\p{Cc}]{1,40}$/u;
/** Numbers, names of stores and products may have blanks; a slash only where nothing is joined behind it. */
const NAME = /^[^/\\\p{Cc}]{1,40}$/u;
const TEXT = /^[^\p{Cc}]{1,100}$/u;
const NUMBER = /^[^\p{Cc}]{1,40}$/u;
const PART = /^[1-9]\d?$/;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
/** What the contract of events allows of one line, in thousandths. */
const MOST = 1_000_000_000;
const VOID = new Set(['y', 'yes', 'true', 't', '1', 'void', 'voided', '是', '已作废', '作废', '已取消']);

/** Rows that repeat a text read it once. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size < 200_000) known.set(text, value);
    }
    return value;
  };
}

const clockText = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');

export class LineReader {
  private reasons: string[] = [];
  private cells: readonly string[] = [];
  private readonly at: Record<ReceiptColumn, number>;
  private readonly constants: Partial<Record<ReceiptColumn, string>> = {};
  private readonly moment: (text: string) => { day: string | null; seconds: number | null };
  private readonly thousandths: (text: string) => number | null;

  constructor(
    private readonly format: RowFormat,
    private readonly facts: ImportFacts,
  ) {
    const entries = Object.entries(format.sources) as [ReceiptColumn, Source][];
    this.at = Object.fromEntries(
      entries.map(([name, source]) => [name, typeof source === 'object' && 'at' in source ? source.at : -1]),
    ) as Record<ReceiptColumn, number>;
    for (const [name, source] of entries)
      if (typeof source === 'object' && 'constant' in source) this.constants[name] = source.constant;
    const zone = { dates: format.dates, utcOffsetMinutes: facts.utcOffsetMinutes };
    this.moment = remembered((text) => {
      const [date = '', time] = text.split('\n');
      return momentOf(date, time ?? null, zone);
    });
    this.thousandths = remembered((text) => thousandthsOf(text, format.decimal));
  }

  /** The tidy text of a column; empty where the file has none. */
  text(cells: readonly string[], column: ReceiptColumn): string {
    const at = this.at[column];
    return at < 0 ? (this.constants[column] ?? '') : tidyId(cells[at] ?? '');
  }

  /** What the file calls a column. */
  nameOf(column: ReceiptColumn): string {
    return this.format.header[this.at[column]] ?? column;
  }

  read({ line: at, cells }: CsvRecord): CheckedLine {
    this.reasons = [];
    this.cells = cells;
    this.checkWidth();
    const place = this.readPlace();
    const line = this.readLine(at);
    const raw = `${this.text(cells, 'sales_outlet_id')}/${this.text(cells, 'transaction_date')}/${this.text(cells, 'transaction_id')}`;
    return { place, line, reasons: this.reasons, raw };
  }

  /** Cells that a spreadsheet leaves behind the last column are nothing. */
  private checkWidth(): void {
    const { length } = this.format.header;
    const beyond = this.cells.slice(length).some((cell) => cell.trim() !== '');
    if (this.cells.length < length || beyond)
      this.reasons.push(`the line has ${this.cells.length} columns instead of ${length}`);
  }

  private complain(column: ReceiptColumn, text: string, problem: string): null {
    this.reasons.push(`${this.nameOf(column)} ${text === '' ? 'is missing' : `${text} ${problem}`}`);
    return null;
  }

  private id(column: ReceiptColumn, pattern: RegExp): string | null {
    const text = this.text(this.cells, column);
    return pattern.test(text) ? text : this.complain(column, text, 'is not an id');
  }

  private readPlace(): LinePlace {
    const { facts } = this;
    const { day, seconds } = this.readMoment();
    const store = this.id('sales_outlet_id', NAME);
    const isKnown = store === null || facts.stores === null || facts.stores.has(store);
    const number = this.id('transaction_id', NUMBER);
    return {
      time: seconds === null ? null : clockText(seconds),
      store: isKnown ? store : this.complain('sales_outlet_id', store, 'is not a known store'),
      date: day,
      transaction: number === null ? null : this.numberOf(number),
      customer: this.customer(),
    };
  }

  /** The number as every teller of the sale has it: with its till, and its part of a bill that was split. */
  private numberOf(receipt: string): string {
    const till = this.text(this.cells, 'till') || undefined;
    const part = this.text(this.cells, 'part');
    if (part !== '' && !PART.test(part)) this.complain('part', part, 'is not a number from 1 to 99');
    return saleKey({ store: '', day: '', receipt, till, part: part === '' ? undefined : Number(part) })
      .receipt;
  }

  private customer(): string | null {
    const text = this.text(this.cells, 'customer_id');
    return this.facts.guests.has(text.toLowerCase()) || /^0+(\.0+)?$/.test(text)
      ? GUEST
      : this.id('customer_id', ID);
  }

  private readMoment(): { day: string | null; seconds: number | null } {
    const date = this.text(this.cells, 'transaction_date');
    const hasTime = this.format.sources.transaction_time !== 'none';
    const time = this.text(this.cells, 'transaction_time');
    const { day, seconds } = this.moment(hasTime ? `${date}\n${time}` : date);
    if (day === null) this.complain('transaction_date', date, 'is not a date (YYYY-MM-DD)');
    else if (day < FIRST_DAY || day > LAST_DAY) {
      this.complain('transaction_date', date, `is not between ${FIRST_DAY} and ${LAST_DAY}`);
      return { day: null, seconds };
    }
    const isTime = seconds !== null || (hasTime && timeOfDay(time) !== null);
    if (!isTime && hasTime) this.complain('transaction_time', time, 'is not a time (HH:MM:SS)');
    else if (!isTime && day !== null) this.complain('transaction_date', date, 'has no time');
    if (day !== null && this.instant(day, seconds ?? 0) > this.facts.until)
      this.reasons.push(`${this.nameOf('transaction_date')} ${date} lies in the future`);
    return { day, seconds };
  }

  private instant(day: string, seconds: number): Instant {
    return startOfDay(parseDay(day), this.facts.utcOffsetMinutes) + seconds * 1000;
  }

  private readLine(at: number): ReceiptLine {
    const thousandths = this.quantity();
    const fen = this.amount();
    const isOff = fen < 0 && thousandths >= 0;
    return {
      at,
      order: this.format.sources.order === 'none' ? '1' : (this.id('order', ID) ?? ''),
      item: this.format.sources.line_item_id === 'none' ? '' : (this.id('line_item_id', ID) ?? ''),
      product: this.product(isOff) ?? '',
      thousandths: isOff ? 0 : thousandths,
      fen,
      voided: VOID.has(this.text(this.cells, 'voided').toLowerCase()),
      returnOf: this.returnOf(),
    };
  }

  /** A discount need not be a product. */
  private product(isOff: boolean): string | null {
    const product = this.id('product_id', TEXT);
    const { products } = this.facts;
    if (product === null || isOff || products === null || products.has(product)) return product;
    return this.complain('product_id', product, 'is not a known product');
  }

  private quantity(): number {
    const text = this.text(this.cells, 'quantity');
    const units = this.thousandths(text);
    if (units === null) this.complain('quantity', text, 'is not a number of at most three decimals');
    else if (Math.abs(units) > MOST) this.complain('quantity', text, 'is not between 1 and 1000000');
    return units ?? 0;
  }

  private amount(): number {
    const { sources, decimal } = this.format;
    const source = sources.line_item_amount;
    if (typeof source === 'object' && 'multiply' in source)
      return this.multiplied(source.multiply, source.minus);
    const text = this.text(this.cells, 'line_item_amount');
    const fen = fenOf(text, decimal);
    if (fen === null) this.complain('line_item_amount', text, 'is not an amount with at most two decimals');
    const price = this.text(this.cells, 'unit_price');
    if (price !== '' && plainNumber(price, decimal) === null)
      this.complain('unit_price', price, 'is not a number');
    return fen ?? 0;
  }

  private multiplied([a, b]: [number, number], minus: number): number {
    const [quantity = '', price = ''] = [this.cells[a]?.trim(), this.cells[b]?.trim()];
    const fen = productFen(quantity, price, this.format.decimal);
    if (fen === null)
      this.reasons.push(
        `${this.format.header[a]} ${quantity} times ${this.format.header[b]} ${price} is not an amount`,
      );
    const off = this.cells[minus]?.trim() ?? '';
    const offFen = off === '' ? 0 : fenOf(off, this.format.decimal);
    if (offFen === null) this.reasons.push(`${this.format.header[minus]} ${off} is not an amount`);
    return (fen ?? 0) - (offFen ?? 0);
  }

  private returnOf(): string {
    const number = this.text(this.cells, 'return_transaction_id');
    if (number === '') return '';
    const date = this.text(this.cells, 'return_date');
    const { day } = date === '' ? { day: '' } : this.moment(`${date}\n00:00`);
    if (day === null) this.complain('return_date', date, 'is not a date (YYYY-MM-DD)');
    const store = this.text(this.cells, 'return_outlet_id') || this.text(this.cells, 'sales_outlet_id');
    return `${store}/${day ?? ''}/${number}`;
  }
}

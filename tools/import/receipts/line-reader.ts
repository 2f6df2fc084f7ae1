/*
 * One row of a file of receipts, checked: text in, facts or reasons out.
 */
import { parseDay, startOfDay, type Instant } from '../../../cloudfunctions/core/kernel/time';
import { saleKey } from '../../../cloudfunctions/core/receipt/sale-key.rules';
import type { CsvRecord } from '../csv-file';
import { momentOf } from '../values/moments';
import { timeOfDay } from '../values/times';
import { remembered } from './remembered';
import { RowAmounts } from './row-amounts';
import { RowText, type RowFormat } from './row-text';
import { GUEST, type CheckedLine, type LinePlace, type ReceiptColumn, type ReceiptLine } from './receipt';

/** Days without times of day can be given one for all. */
const NO_TIME = 'has no time: add {"transaction_time": {"constant": "12:00"}} to --mapping';

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

const ID = /^[^\s/\\\p{Cc}]{1,40}$/u;
/** Numbers, names of stores and products may have blanks; a slash only where nothing is joined behind it. */
const NAME = /^[^/\\\p{Cc}]{1,40}$/u;
const TEXT = /^[^\p{Cc}]{1,100}$/u;
const NUMBER = /^[^\p{Cc}]{1,40}$/u;
const PART = /^[1-9]\d?$/;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
const VOID = new Set(['y', 'yes', 'true', 't', '1', 'void', 'voided', '是', '已作废', '作废', '已取消']);

export class LineReader {
  private readonly row: RowText;
  private readonly moment: (text: string) => { day: string | null; seconds: number | null };
  private readonly amounts: RowAmounts;

  constructor(
    private readonly format: RowFormat,
    private readonly facts: ImportFacts,
  ) {
    this.row = new RowText(format);
    const zone = { dates: format.dates, utcOffsetMinutes: facts.utcOffsetMinutes };
    this.moment = remembered((text) => {
      const [date = '', time] = text.split('\n');
      return momentOf(date, time ?? null, zone);
    });
    this.amounts = new RowAmounts(this.row, format);
  }

  /** The tidy text of a column of the row that was read last. */
  text(column: ReceiptColumn): string {
    return this.row.text(column);
  }

  read({ line: at, cells }: CsvRecord): CheckedLine {
    const { row } = this;
    row.begin(cells);
    const place = this.readPlace();
    const line = this.readLine(at);
    const raw = `${row.text('sales_outlet_id')}/${row.text('transaction_date')}/${row.text('transaction_id')}`;
    return { place, line, reasons: row.reasons, raw };
  }

  private readPlace(): LinePlace {
    const { facts } = this;
    const { day, seconds } = this.readMoment();
    const store = this.row.id('sales_outlet_id', NAME);
    const isKnown = store === null || facts.stores === null || facts.stores.has(store);
    const number = this.row.id('transaction_id', NUMBER);
    return {
      seconds,
      store: isKnown ? store : this.row.complain('sales_outlet_id', store, 'is not a known store'),
      date: day,
      transaction: number === null ? null : this.numberOf(number),
      customer: this.customer(),
    };
  }

  /** The number as every teller of the sale has it: with its till, and its part of a bill that was split. */
  private numberOf(receipt: string): string {
    const till = this.row.text('till') || undefined;
    const part = this.row.text('part');
    if (part !== '' && !PART.test(part)) this.row.complain('part', part, 'is not a number from 1 to 99');
    return saleKey({ store: '', day: '', receipt, till, part: part === '' ? undefined : Number(part) })
      .receipt;
  }

  private customer(): string | null {
    const text = this.row.text('customer_id');
    return this.facts.guests.has(text.toLowerCase()) || /^0+(\.0+)?$/.test(text)
      ? GUEST
      : this.row.id('customer_id', ID);
  }

  private readMoment(): { day: string | null; seconds: number | null } {
    const date = this.row.text('transaction_date');
    const hasTime = this.format.sources.transaction_time !== 'none';
    const time = this.row.text('transaction_time');
    const { day, seconds } = this.moment(hasTime ? `${date}\n${time}` : date);
    if (day === null) this.row.complain('transaction_date', date, 'is not a date (YYYY-MM-DD)');
    else if (day < FIRST_DAY || day > LAST_DAY) {
      this.row.complain('transaction_date', date, `is not between ${FIRST_DAY} and ${LAST_DAY}`);
      return { day: null, seconds };
    }
    const isTime = seconds !== null || (hasTime && timeOfDay(time) !== null);
    if (!isTime && hasTime) this.row.complain('transaction_time', time, 'is not a time (HH:MM:SS)');
    else if (!isTime && day !== null) this.row.complain('transaction_date', date, NO_TIME);
    if (day !== null && this.instant(day, seconds ?? 0) > this.facts.until)
      this.row.reasons.push(`${this.row.nameOf('transaction_date')} ${date} lies in the future`);
    return { day, seconds };
  }

  private instant(day: string, seconds: number): Instant {
    return startOfDay(parseDay(day), this.facts.utcOffsetMinutes) + seconds * 1000;
  }

  private readLine(at: number): ReceiptLine {
    const thousandths = this.amounts.quantity();
    const fen = this.amounts.amount();
    const isOff = fen < 0 && thousandths >= 0;
    return {
      at,
      order: this.format.sources.order === 'none' ? '1' : (this.row.id('order', ID) ?? ''),
      item: this.format.sources.line_item_id === 'none' ? '' : (this.row.id('line_item_id', ID) ?? ''),
      product: this.product(isOff) ?? '',
      thousandths: isOff ? 0 : thousandths,
      fen,
      voided: VOID.has(this.row.text('voided').toLowerCase()),
      returnOf: this.returnOf(),
    };
  }

  /** A discount need not be a product. */
  private product(isOff: boolean): string | null {
    const product = this.row.id('product_id', TEXT);
    const { products } = this.facts;
    if (product === null || isOff || products === null || products.has(product)) return product;
    return this.row.complain('product_id', product, 'is not a known product');
  }

  private returnOf(): string {
    const number = this.row.text('return_transaction_id');
    if (number === '') return '';
    const date = this.row.text('return_date');
    const { day } = date === '' ? { day: '' } : this.moment(`${date}\n00:00`);
    if (day === null) this.row.complain('return_date', date, 'is not a date (YYYY-MM-DD)');
    const store = this.row.text('return_outlet_id') || this.row.text('sales_outlet_id');
    return `${store}/${day ?? ''}/${number}`;
  }
}

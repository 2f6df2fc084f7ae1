/*
 * Receipts in columns of numbers, their lines beside them. No rules here.
 */
import { formatDay, startOfDay, type Day, type Instant } from '../../../cloudfunctions/core/kernel/time';
import { compareIds } from '../../../cloudfunctions/core/kernel/compare-ids';
import { clockText } from '../values/times';
import { float64, int32, mix, RowIndex, uint8, Words } from './compact';
import { LineTable, NONE } from './line-table';
import type { Receipt, ReceiptLine } from './receipt';

/** Whether a line is anything but whole pieces that were sold. */
const isUnusual = ({ thousandths, fen, voided }: ReceiptLine): boolean =>
  thousandths <= 0 || thousandths % 1000 !== 0 || fen < 0 || voided;

const byNumber = (a: ReceiptLine, b: ReceiptLine): number =>
  compareIds(a.order, b.order) || compareIds(a.item, b.item);

export class ReceiptTable {
  count = 0;
  readonly stores = new Words();
  readonly customers = new Words();
  private readonly numbers = new Words();
  private readonly receipt = {
    store: int32(),
    day: int32(),
    number: int32(),
    customer: int32(),
    earliest: int32(),
    latest: int32(),
    first: int32(),
    last: int32(),
    lines: int32(),
    net: float64(),
    unusual: uint8(),
  };
  private readonly lines = new LineTable();
  private readonly index = new RowIndex((row) =>
    mix(this.receipt.store.get(row), this.receipt.day.get(row), this.receipt.number.get(row)),
  );

  constructor(private readonly utcOffsetMinutes: number) {}

  /** The row of a receipt, made where it is new. */
  rowOf(store: string, day: Day, number: string): number {
    const { receipt } = this;
    const [storeNo, numberNo] = [this.stores.numberOf(store), this.numbers.numberOf(number)];
    const found = this.find(storeNo, day, numberNo);
    if (found >= 0) return found;
    const row = this.count;
    this.count += 1;
    receipt.store.set(row, storeNo);
    receipt.day.set(row, day);
    receipt.number.set(row, numberNo);
    receipt.customer.set(row, NONE);
    receipt.first.set(row, NONE);
    this.index.add(row);
    return row;
  }

  private find(store: number, day: Day, number: number): number {
    const { receipt } = this;
    return this.index.find(
      mix(store, day, number),
      (row) =>
        receipt.number.get(row) === number &&
        receipt.day.get(row) === day &&
        receipt.store.get(row) === store,
    );
  }

  /** The row of a receipt that is there; -1: it is not. */
  findReceipt(store: string, day: Day, number: string): number {
    return this.find(this.stores.numberOf(store), day, this.numbers.numberOf(number));
  }

  /** How many lines a receipt has, without repeated ones. */
  linesIn(row: number): number {
    return this.receipt.lines.get(row);
  }

  /** Whose it is; null before its first good line. */
  customerOf(row: number): string | null {
    const customer = this.receipt.customer.get(row);
    return customer === NONE ? null : this.customers.at(customer);
  }

  /** The number of a customer in `customers`; -1 before the first good line. */
  customerNoOf(row: number): number {
    return this.receipt.customer.get(row);
  }

  setCustomer(row: number, customer: string): void {
    this.receipt.customer.set(row, this.customers.numberOf(customer));
  }

  /** Whether something in it is weighed, given back, off, or void. */
  isUnusual(row: number): boolean {
    return this.receipt.unusual.get(row) === 1;
  }

  /** Σ of its lines that are not void. */
  netFen(row: number): number {
    return this.receipt.net.get(row);
  }

  /** Seconds between its first and its last line. */
  spanOf(row: number): number {
    return this.receipt.latest.get(row) - this.receipt.earliest.get(row);
  }

  at(row: number): Instant {
    return (
      startOfDay(this.receipt.day.get(row), this.utcOffsetMinutes) + this.receipt.earliest.get(row) * 1000
    );
  }

  /** Receipts in the order of time, then by store and number. */
  readonly byTime = (a: number, b: number): number =>
    this.at(a) - this.at(b) ||
    compareIds(this.stores.at(this.receipt.store.get(a)), this.stores.at(this.receipt.store.get(b))) ||
    compareIds(this.numbers.at(this.receipt.number.get(a)), this.numbers.at(this.receipt.number.get(b)));

  /** Adds a line at the end of a receipt. A repeated one is kept for its place in the file only. */
  add(row: number, line: ReceiptLine, seconds: number, repeated: boolean): void {
    const { receipt } = this;
    const place = this.lines.add(line, repeated);
    const last = receipt.first.get(row) === NONE ? NONE : receipt.last.get(row);
    if (last === NONE) {
      receipt.first.set(row, place);
      receipt.earliest.set(row, seconds);
      receipt.latest.set(row, seconds);
    } else {
      this.lines.link(last, place);
      if (seconds < receipt.earliest.get(row)) receipt.earliest.set(row, seconds);
      if (seconds > receipt.latest.get(row)) receipt.latest.set(row, seconds);
    }
    receipt.last.set(row, place);
    if (isUnusual(line)) receipt.unusual.set(row, 1);
    if (repeated) return;
    receipt.lines.set(row, receipt.lines.get(row) + 1);
    if (!line.voided) receipt.net.set(row, receipt.net.get(row) + line.fen);
  }

  /** Lines of a receipt in the order of the file, repeated ones apart. */
  *linesOf(row: number, repeated = false): Generator<ReceiptLine> {
    for (let at = this.receipt.first.get(row); at !== NONE; at = this.lines.after(at))
      if (this.lines.isRepeated(at) === repeated) yield this.lines.at(at);
  }

  /** A receipt as a whole. */
  receiptAt(row: number): Receipt {
    const { receipt } = this;
    return {
      store: this.stores.at(receipt.store.get(row)),
      date: formatDay(receipt.day.get(row)),
      transaction: this.numbers.at(receipt.number.get(row)),
      time: receipt.first.get(row) === NONE ? '' : clockText(receipt.earliest.get(row)),
      customer: this.customerOf(row) ?? '',
      at: this.at(row),
      lines: [...this.linesOf(row)].sort(byNumber),
      repeated: [...this.linesOf(row, true)].map((line) => line.at),
      bad: [],
    };
  }
}

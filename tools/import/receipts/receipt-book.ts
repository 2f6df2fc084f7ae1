/*
 * Gathers checked lines into receipts: a receipt is (store, date, number with till). A bad line rejects its
 * whole receipt and no other.
 */
import { parseDay } from '../../../cloudfunctions/core/kernel/time';
import { clockText } from '../values/times';
import type { CheckedLine, LinePlace, Receipt, ReceiptLine, StrayLine } from './receipt';
import { ReceiptTable } from './receipt-table';
import { findSiblings } from './stray-lines';

export interface ClosedBook {
  table: ReceiptTable;
  /** Rows of good receipts in the order of time: date, time, store, number. */
  rows: Int32Array;
  /** Lines of the file that are rejected, with the reason. */
  rejects: Map<number, string>;
  /** How many receipts they are. */
  rejectedReceipts: number;
  /** Lines that are told twice in receipts whose lines have no number. */
  identicalLines: number;
}

/** What the contract of events allows of one receipt. */
const MOST_LINES = 1000;

const isSameContent = (a: ReceiptLine, b: ReceiptLine): boolean =>
  a.product === b.product &&
  a.thousandths === b.thousandths &&
  a.fen === b.fen &&
  a.voided === b.voided &&
  a.returnOf === b.returnOf;

export class ReceiptBook {
  private readonly table: ReceiptTable;
  private readonly bad = new Map<number, { at: number; reason: string }[]>();
  private readonly strays: StrayLine[] = [];
  private identicalLines = 0;

  constructor(utcOffsetMinutes: number) {
    this.table = new ReceiptTable(utcOffsetMinutes);
  }

  add({ place, line, reasons, raw }: CheckedLine): void {
    const { store, date, transaction } = place;
    if (store === null || date === null || transaction === null) {
      const time = place.seconds === null ? null : clockText(place.seconds);
      this.strays.push({ line, place: { ...place, time }, raw, reason: reasons.join('; ') });
      return;
    }
    const row = this.table.rowOf(store, parseDay(date), transaction);
    if (reasons.length > 0) this.reject(row, line.at, reasons.join('; '));
    else this.addGood(row, place, line);
  }

  private reject(row: number, at: number, reason: string): void {
    const known = this.bad.get(row);
    if (known) known.push({ at, reason });
    else this.bad.set(row, [{ at, reason }]);
  }

  private addGood(row: number, place: LinePlace, line: ReceiptLine): void {
    const { table } = this;
    const customer = table.customerOf(row);
    if (customer === null) table.setCustomer(row, place.customer ?? '');
    else if (customer !== place.customer) {
      const [first] = table.linesOf(row);
      this.reject(
        row,
        line.at,
        `customer_id ${place.customer} differs from ${customer} on line ${first?.at} of the same receipt; two tills with the same numbers need the column till`,
      );
      return;
    }
    const seconds = place.seconds ?? 0;
    if (line.item === '') this.addCounted(row, line, seconds);
    else this.addNumbered(row, line, seconds);
  }

  /** A line without a number: the next of its receipt, also when it says the same as one before. */
  private addCounted(row: number, line: ReceiptLine, seconds: number): void {
    for (const known of this.table.linesOf(row))
      if (isSameContent(known, line)) {
        this.identicalLines += 1;
        break;
      }
    this.table.add(row, { ...line, item: String(this.table.linesIn(row) + 1) }, seconds, false);
  }

  /** A line whose number occurs again is told twice, or contradicts itself. */
  private addNumbered(row: number, line: ReceiptLine, seconds: number): void {
    let twin: ReceiptLine | undefined;
    for (const known of this.table.linesOf(row))
      if (known.item === line.item && known.order === line.order) twin = known;
    if (twin === undefined || isSameContent(twin, line))
      this.table.add(row, line, seconds, twin !== undefined);
    else this.reject(row, line.at, `the same line as line ${twin.at}, with other content`);
  }

  /** Tells good receipts from rejected ones. */
  close(): ClosedBook {
    const { table } = this;
    const rejects = new Map<number, string>();
    const known = findSiblings(this.strays, this.all());
    for (const { row, at, reason } of known.bad) this.reject(row, at, reason);
    const rows: number[] = [];
    for (let row = 0; row < table.count; row += 1) {
      if (table.linesIn(row) > MOST_LINES)
        this.reject(row, 0, `the receipt has more than ${MOST_LINES} lines`);
      if (this.bad.has(row)) rejectReceipt(this.receiptAt(row), rejects);
      else rows.push(row);
    }
    const lost = new Set<string>();
    for (const stray of this.strays) {
      rejects.set(stray.line.at, stray.reason);
      if (!known.found.has(stray)) lost.add(stray.raw);
    }
    return {
      table,
      rows: Int32Array.from(rows).sort(table.byTime),
      rejects,
      rejectedReceipts: this.bad.size + lost.size,
      identicalLines: this.identicalLines,
    };
  }

  private receiptAt(row: number): Receipt {
    return { ...this.table.receiptAt(row), bad: this.bad.get(row) ?? [] };
  }

  private *all(): Generator<[row: number, receipt: Receipt]> {
    for (let row = 0; row < this.table.count; row += 1) yield [row, this.receiptAt(row)];
  }
}

/**
 * All lines of a receipt as rejects: bad ones with their reasons, the others with that of the first bad one.
 */
export function rejectReceipt(receipt: Receipt, rejects: Map<number, string>, reason?: string): void {
  const [first] = receipt.bad;
  const because =
    reason ?? (first?.at === 0 ? first.reason : `line ${first?.at} of the same receipt: ${first?.reason}`);
  for (const at of [...receipt.lines.map((line) => line.at), ...receipt.repeated]) rejects.set(at, because);
  for (const bad of receipt.bad) if (bad.at > 0) rejects.set(bad.at, bad.reason);
}

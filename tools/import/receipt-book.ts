/*
 * Gathers checked lines into receipts: a receipt is (store, date, transaction id). A bad line rejects its
 * whole receipt and no other.
 */
import { compareIds } from '../../cloudfunctions/core/kernel/compare-ids';
import {
  instantOf,
  type CheckedLine,
  type LinePlace,
  type Receipt,
  type ReceiptLine,
  type StrayLine,
} from './receipt';
import { findSiblings } from './stray-lines';

export interface ClosedBook {
  /** Good receipts in the order of time: date, time, store, transaction id. */
  receipts: Receipt[];
  /** Lines of the file that are rejected, with the reason. */
  rejects: Map<number, string>;
  /** How many receipts they are. */
  rejectedReceipts: number;
}

/** What the contract of events allows of one receipt. */
const MOST_LINES = 1000;

const byTime = (a: Receipt, b: Receipt): number =>
  a.at - b.at || compareIds(a.store, b.store) || compareIds(a.transaction, b.transaction);

const byNumber = (a: ReceiptLine, b: ReceiptLine): number =>
  compareIds(a.order, b.order) || compareIds(a.item, b.item);

export class ReceiptBook {
  private readonly receipts = new Map<string, Receipt>();
  private readonly strays: StrayLine[] = [];
  private readonly words = new Map<string, string>();

  constructor(private readonly utcOffsetMinutes: number) {}

  /** Adds a line; `raw` is what the file says of store, date and transaction. */
  add({ place, line, reasons }: CheckedLine, raw: string): void {
    const { store, date, transaction } = place;
    const reason = reasons.join('; ');
    if (store === null || date === null || transaction === null) {
      this.strays.push({ line, place, raw, reason });
      return;
    }
    const name = `${store}/${date}/${transaction}`;
    const receipt = this.receipts.get(name) ?? this.open(name, { ...place, store, date, transaction });
    if (reasons.length > 0) receipt.bad.push({ at: line.at, reason });
    else this.addGood(receipt, place, line);
  }

  /** One copy of each text that occurs again and again. */
  private word(text: string): string {
    const known = this.words.get(text);
    if (known === undefined) this.words.set(text, text);
    return known ?? text;
  }

  private open(
    name: string,
    place: LinePlace & { store: string; date: string; transaction: string },
  ): Receipt {
    const receipt: Receipt = {
      store: this.word(place.store),
      date: this.word(place.date),
      transaction: place.transaction,
      time: '',
      customer: '',
      at: 0,
      lines: [],
      repeated: [],
      bad: [],
    };
    this.receipts.set(name, receipt);
    return receipt;
  }

  private addGood(receipt: Receipt, place: LinePlace, line: ReceiptLine): void {
    if (receipt.lines.length === 0) {
      receipt.time = place.time ?? '';
      receipt.customer = this.word(place.customer ?? '');
      receipt.at = instantOf(receipt.date, receipt.time, this.utcOffsetMinutes);
    }
    const twin = receipt.lines.find((known) => known.order === line.order && known.item === line.item);
    const reason = disagreement(receipt, place, line, twin);
    if (reason !== null) receipt.bad.push({ at: line.at, reason });
    else if (twin) receipt.repeated.push(line.at);
    else
      receipt.lines.push({
        at: line.at,
        order: this.word(line.order),
        item: this.word(line.item),
        product: this.word(line.product),
        quantity: line.quantity,
        amountFen: this.word(line.amountFen),
      });
  }

  /** Tells good receipts from rejected ones. */
  close(): ClosedBook {
    const rejects = new Map<number, string>();
    const known = findSiblings(this.strays, this.receipts.values());
    const receipts: Receipt[] = [];
    const names = new Set<string>();
    for (const [name, receipt] of this.receipts) {
      if (receipt.lines.length > MOST_LINES)
        receipt.bad.push({
          at: receipt.lines[0]?.at ?? 0,
          reason: `the receipt has more than ${MOST_LINES} lines`,
        });
      if (receipt.bad.length === 0) receipts.push(receipt);
      else names.add(name);
      if (receipt.bad.length > 0) rejectReceipt(receipt, rejects);
    }
    for (const stray of this.strays) {
      rejects.set(stray.line.at, stray.reason);
      if (!known.has(stray)) names.add(`stray ${stray.raw}`);
    }
    for (const receipt of receipts) receipt.lines.sort(byNumber);
    return { receipts: receipts.sort(byTime), rejects, rejectedReceipts: names.size };
  }
}

function disagreement(
  receipt: Receipt,
  place: LinePlace,
  line: ReceiptLine,
  twin: ReceiptLine | undefined,
): string | null {
  const first = receipt.lines[0];
  if (place.time !== receipt.time)
    return `transaction_time ${place.time} differs from ${receipt.time} on line ${first?.at} of the same receipt`;
  if (place.customer !== receipt.customer)
    return `customer_id ${place.customer} differs from ${receipt.customer} on line ${first?.at} of the same receipt`;
  if (twin === undefined) return null;
  const same =
    twin.product === line.product && twin.quantity === line.quantity && twin.amountFen === line.amountFen;
  return same ? null : `the same line as line ${twin.at}, with other content`;
}

/**
 * All lines of a receipt as rejects: bad ones with their reasons, the others with that of the first bad one.
 */
export function rejectReceipt(receipt: Receipt, rejects: Map<number, string>, reason?: string): void {
  const [first] = receipt.bad;
  const because = reason ?? `line ${first?.at} of the same receipt: ${first?.reason}`;
  for (const at of [...receipt.lines.map((line) => line.at), ...receipt.repeated]) rejects.set(at, because);
  for (const bad of receipt.bad) rejects.set(bad.at, bad.reason);
}

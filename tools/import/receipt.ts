/*
 * Receipts of a POS export, and one line of them checked. Pure: text in, facts or reasons out.
 */
import { parseDay, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import type { RECEIPT_COLUMNS } from './columns';

export type ReceiptColumn = keyof typeof RECEIPT_COLUMNS;

/** One line of a receipt; amounts in fen, as decimal text. */
export interface ReceiptLine {
  /** Line of the file. */
  at: number;
  order: string;
  item: string;
  product: string;
  quantity: number;
  amountFen: string;
}

/** What places a line in a receipt. Null: wrong or missing. */
export interface LinePlace {
  store: string | null;
  date: string | null;
  transaction: string | null;
  time: string | null;
  customer: string | null;
}

export interface CheckedLine {
  place: LinePlace;
  line: ReceiptLine;
  /** Why it is a bad line; none for a good one. */
  reasons: string[];
}

export interface Receipt {
  store: string;
  date: string;
  transaction: string;
  time: string;
  customer: string;
  at: Instant;
  /** By order and line item once the book is closed. */
  lines: ReceiptLine[];
  /** Lines of the file that tell a line again, with the same content. */
  repeated: number[];
  /** Bad lines with their reasons; a receipt that has any is rejected. */
  bad: { at: number; reason: string }[];
}

/** A line that does not say to which receipt it belongs. */
export interface StrayLine {
  line: ReceiptLine;
  place: LinePlace;
  raw: string;
  reason: string;
}

/** What lines are checked against. */
export interface ImportFacts {
  utcOffsetMinutes: number;
  /** Later receipts lie in the future. */
  until: Instant;
  stores: ReadonlySet<string>;
  /** Categories of the known products. */
  products: ReadonlyMap<string, string>;
}

/** An id: no blanks, and no slash, because ids are joined with slashes. */
const ID = /^[^\s/\\\p{Cc}]{1,40}$/u;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const AMOUNT = /^(\d{1,11})(?:\.(\d{1,2}))?$/;
const PRICE = /^\d{1,11}(\.\d+)?$/;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
/** What the contract of events allows of one line. */
const MOST_UNITS = 1_000_000;

/**
 * Fen of an amount, exactly; null for what is not a number of at most two decimals.
 * @example "2.5" is "250"
 */
export function parseFen(text: string): string | null {
  const match = AMOUNT.exec(text);
  return match === null ? null : String(BigInt(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`));
}

const times = new Map<string, number>();

/** Seconds since midnight of HH:MM:SS; NaN for anything else. */
function secondsOf(time: string): number {
  let seconds = times.get(time);
  if (seconds === undefined) {
    const [hour, minute, second = 0] = time.split(':').map(Number);
    seconds = TIME.test(time) ? Number(hour) * 3600 + Number(minute) * 60 + second : NaN;
    times.set(time, seconds);
  }
  return seconds;
}

/** The instant of a business day and a time of day. */
export const instantOf = (date: string, time: string, utcOffsetMinutes: number): Instant =>
  startOfDay(parseDay(date), utcOffsetMinutes) + secondsOf(time) * 1000;

/**
 * Checks one line. `cell` answers the trimmed text of a column, undefined where the file has no such column.
 */
export function checkLine(
  at: number,
  cell: (column: ReceiptColumn) => string | undefined,
  facts: ImportFacts,
): CheckedLine {
  const reasons: string[] = [];
  const read = (column: ReceiptColumn, problemOf: (text: string) => string | null): string | null => {
    const text = cell(column) ?? '';
    const problem = text === '' ? 'is missing' : problemOf(text);
    if (problem !== null) reasons.push(text === '' ? `${column} ${problem}` : `${column} ${text} ${problem}`);
    return problem === null ? text : null;
  };
  const id = (text: string): string | null => (ID.test(text) ? null : 'is not an id');
  const time = read('transaction_time', (text) =>
    Number.isNaN(secondsOf(text)) ? 'is not a time (HH:MM:SS)' : null,
  );
  const place: LinePlace = {
    store: read('sales_outlet_id', (text) => (facts.stores.has(text) ? null : 'is not a known store')),
    date: read('transaction_date', dateProblem),
    transaction: read('transaction_id', id),
    time,
    customer: read('customer_id', id),
  };
  if (place.date !== null && instantOf(place.date, time ?? '00:00:00', facts.utcOffsetMinutes) > facts.until)
    reasons.push(`transaction_date ${place.date} lies in the future`);
  const order = read('order', id) ?? '';
  const item = read('line_item_id', id) ?? '';
  const product = read('product_id', (text) => (facts.products.has(text) ? null : 'is not a known product'));
  const quantity = Number(read('quantity', quantityProblem) ?? 0);
  const amountFen = parseFen(read('line_item_amount', amountProblem) ?? '0') ?? '0';
  if (cell('unit_price') !== undefined) read('unit_price', priceProblem);
  return { place, line: { at, order, item, product: product ?? '', quantity, amountFen }, reasons };
}

function dateProblem(text: string): string | null {
  if (Number.isNaN(parseDay(text))) return 'is not a date (YYYY-MM-DD)';
  const known = text >= FIRST_DAY && text <= LAST_DAY;
  return known ? null : `is not between ${FIRST_DAY} and ${LAST_DAY}`;
}

function quantityProblem(text: string): string | null {
  if (text.startsWith('-')) return 'is negative';
  if (!/^\d+$/.test(text)) return 'is not a whole number';
  const units = Number(text);
  return units >= 1 && units <= MOST_UNITS ? null : `is not between 1 and ${MOST_UNITS}`;
}

function amountProblem(text: string): string | null {
  if (parseFen(text) !== null) return null;
  return parseFen(text.replace(/^-/, '')) === null
    ? 'is not an amount with at most two decimals'
    : 'is a negative amount';
}

function priceProblem(text: string): string | null {
  if (text.startsWith('-') && PRICE.test(text.slice(1))) return 'is a negative amount';
  return PRICE.test(text) ? null : 'is not a number';
}

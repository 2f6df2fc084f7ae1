/*
 * What a file says of receipts: a line checked, a line that nobody can place, a receipt gathered.
 */
import type { Instant } from '../../../cloudfunctions/core/kernel/time';
import type { RECEIPT_COLUMNS } from '../columns';

export type ReceiptColumn = keyof typeof RECEIPT_COLUMNS;

/** One line of a receipt. */
export interface ReceiptLine {
  /** Line of the file. */
  at: number;
  order: string;
  /** Empty: to be counted. */
  item: string;
  product: string;
  /** Thousandths of a piece; negative: returned; 0 with a negative amount: a discount. */
  thousandths: number;
  fen: number;
  /** It was taken off before the receipt was paid. */
  voided: boolean;
  /** The sale that it gives back, as "store/day/number"; the day may be empty. Empty: none is named. */
  returnOf: string;
}

/** What places a line in a receipt. Null: wrong or missing. */
export interface LinePlace {
  store: string | null;
  date: string | null;
  transaction: string | null;
  /** Since midnight. */
  seconds: number | null;
  /** "0": nobody that is known. */
  customer: string | null;
}

export interface CheckedLine {
  place: LinePlace;
  line: ReceiptLine;
  /** Why it is a bad line; none for a good one. */
  reasons: string[];
  /** What the file says of its place, for lines that nobody can place. */
  raw: string;
}

export interface Receipt {
  store: string;
  date: string;
  /** The number of the receipt, with its till. */
  transaction: string;
  /** Of its first line. */
  time: string;
  customer: string;
  at: Instant;
  /** By order and line item. */
  lines: ReceiptLine[];
  /** Lines of the file that tell a line again, with the same content. */
  repeated: number[];
  /** Bad lines with their reasons; a receipt that has any is rejected. */
  bad: { at: number; reason: string }[];
}

/** What a stray line says of its place, as a receipt says it. */
export interface StrayPlace extends Omit<LinePlace, 'seconds'> {
  /** HH:MM:SS. */
  time: string | null;
}

/** A line that does not say to which receipt it belongs. */
export interface StrayLine {
  line: ReceiptLine;
  place: StrayPlace;
  raw: string;
  reason: string;
}

/** The customer of a sale without a member. */
export const GUEST = '0';
export const isGuest = (customer: string): boolean => customer === GUEST;

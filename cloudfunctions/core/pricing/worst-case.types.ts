/** What a coupon is tried with before anybody has it. No rules here. Amounts are fen. */
import type { PriceBook } from '../../contract/price-book';
import type { Instant } from '../kernel/time';

/** Something that is sold. */
export interface WorstItem {
  product: string;
  category: string;
  name: string;
  /** Options as they come. */
  extraFen: bigint;
  /** The dearest options that it can have. */
  mostExtraFen: bigint;
  mostPerOrder: number;
}

/** A store that prices or offers name, or any other one (an empty id). */
export interface WorstPlace {
  store: string;
  name: string;
  /** List prices of products there; more than one where several stores stand together. */
  prices: ReadonlyMap<string, readonly bigint[]>;
}

export interface WorstFacts {
  /** The price book in force. */
  book: PriceBook;
  items: readonly WorstItem[];
  places: readonly WorstPlace[];
  /** Levels, by code. */
  tiers: readonly string[];
  now: Instant;
  utcOffsetMinutes: number;
}

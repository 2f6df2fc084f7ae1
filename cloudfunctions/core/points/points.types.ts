/** What the rules of points work on: one member's balances, lots and the journal being written. */
import type { Journal } from '../ledger/ledger.types';
import type { Day, Instant } from '../kernel/time';
import type { Balances } from '../ledger/balances.rules';
import type { LotAsset } from '../ledger/chart-of-accounts';

export type LotKind = 'sale' | 'gift' | 'welcome' | 'return' | 'commission' | 'opening' | 'merged';

/**
 * What one event gave of an asset, with an expiry, and qualifying points with a day. Amounts are whole units
 * of the asset: points.
 */
export interface Lot {
  no: number;
  /** What it holds; `accountFor` says in which account. */
  asset: LotAsset;
  kind: LotKind;
  earnedDay: Day;
  /** The journal that made it; null where it made no transfer. */
  journalNo: number | null;
  /** Sequence number of the sale that caused it; of a commission, that of its first event. */
  saleSeq: bigint | null;
  /** "level/gift" of a gift; of what came with another account: that member's number and the lot's. */
  benefit: string | null;
  /** The tier step whose gift it is. */
  stepNo: number | null;
  state: 'pending' | 'active';
  /** Null while the completion that starts the clock is awaited, or once active. */
  activatesAt: Instant | null;
  /** Null: never. */
  expiresAt: Instant | null;
  granted: bigint;
  remaining: bigint;
  expired: bigint;
  /** Taken back so far, from wherever. */
  reversed: bigint;
  qualifying: bigint;
  version: number;
  multiplierBp: number;
  tier: string;
  /** What the store must do with it. */
  change: 'none' | 'update' | 'insert';
}

/**
 * Part of a member's book that the rules of points read and write. `lots` holds every lot only where history
 * was loaded.
 */
export interface PointsBook {
  balances: Balances;
  lots: Lot[];
  lastLotNo: number;
  /** The member to whom everything usable goes on; null: it stays. */
  mergedInto: bigint | null;
}

/** Where the rules of points write: the book and the journal of the event in hand. */
export interface PointsEntry {
  book: PointsBook;
  journal: Journal;
}

/** One redemption's share of a lot. */
export interface Allocation {
  redemptionSeq: bigint;
  lotNo: number;
  lotDay: Day;
  points: bigint;
  returned: bigint;
  change: 'none' | 'update' | 'insert';
}

/** A sale's line as settlement knows it. */
export interface SaleLine {
  line: string;
  product: string;
  category: string;
  quantity: number;
  /** What `quantity` counts of weighed goods; missing: pieces. */
  unit?: 'thousandth' | undefined;
  amountFen: bigint;
}

/** What was refunded of a sale so far: units of its lines, by line, and amounts of the whole, in fen. */
export interface Refunded {
  units: ReadonlyMap<string, number>;
  amountFen: bigint;
}

export const NOTHING_REFUNDED: Refunded = { units: new Map(), amountFen: 0n };

/** A member's row: the caches that settlement keeps. Balances in whole points, instants in milliseconds. */
import type { Day, Instant } from '../kernel/time';
import type { Balances } from '../ledger/balances.rules';

export interface MemberRow {
  memberId: bigint;
  brandId: number;
  joinedAt: Instant | null;
  /** Effective instant of the last event settled. */
  clockAt: Instant | null;
  settledSeq: bigint;
  /** Programme version as of the clock; null before the first event. */
  version: number | null;
  /** Code of the level held; null: the lowest. */
  tier: string | null;
  tierUntil: Instant | null;
  balances: Balances;
  /** Qualifying points earned on `windowFrom` or later; null: none yet. */
  windowSum: bigint;
  windowFrom: Day | null;
  /** At or before the earliest instant at which something falls due, programme versions aside. */
  nextDueAt: Instant | null;
  lastJournalNo: number;
  lastLotNo: number;
  lastStepNo: number;
  /** Day of the last gift by "level/gift"; those taken back are not in it. */
  giftDays: Record<string, string>;
  /** Settled sales that were paid with something, without those of which nothing is left. */
  paidSales: number;
  /** The most that it ever was: gifts of the nth order up to there were given or passed. */
  mostPaidSales: number;
  /** The member to whom this one's value goes on; null: it stays. */
  mergedInto: bigint | null;
}

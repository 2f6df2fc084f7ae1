/**
 * One member's book while events are settled: what was loaded, what has been decided so far, and what the
 * store must write. `complete` says whether every lot, step and grant was loaded; without it a book can take
 * sales on which nothing older depends.
 */
import type { EventBody } from '../../contract/event';
import type { Payload } from '../effect/effects';
import type { CountedEvent } from '../figures/figures.types';
import { dayOf, type Day, type Instant } from '../kernel/time';
import type { Journal } from '../ledger/ledger.types';
import type { MemberRow } from '../member/member.types';
import { moveOn, type MovedOn } from './move-on.rules';
import type { Allocation, Lot, Refunded, SaleLine } from '../points/points.types';
import type { RuleSet } from '../programme/programme.types';
import type { QualifyingByDay, Step } from '../tier/tier.types';
import { utcOffsetOf } from '../programme/programme.rules';
import type { JournalKind } from '../../contract/event';

/** An event as it was received and numbered. */
export type NumberedEvent = EventBody & {
  seq: bigint;
  source: string;
  externalId: string;
  occurredAt: Instant;
};

/** A sale that refunds and completions of this member refer to. */
export interface SettledSale {
  seq: bigint;
  /** Who told it. */
  source: string;
  lines: SaleLine[];
}

export interface BenefitGrant {
  key: string;
  day: Day;
  lotNo: number;
  takenBackAt: Instant | null;
  change: 'none' | 'update' | 'insert';
}

/**
 * Coupons that follow from what was settled: effects, written with the journals. `cause`: once a member.
 * `order`: whoever waits for that order waits for them; null: nobody does.
 */
export type CouponChange = { cause: string; order: string | null } & (
  | { kind: 'give-coupons'; payload: Payload<'give-coupons'> }
  | { kind: 'take-coupons-back'; payload: Payload<'take-coupons-back'> }
);

export interface MemberBook extends MemberRow {
  complete: boolean;
  /**
   * Days that are about to leave the window, and everything earned in this batch; all days where complete.
   */
  qualifyingByDay: QualifyingByDay;
  lots: Lot[];
  steps: Step[];
  allocations: Allocation[];
  /** Sales that events in hand refer to, by `saleName`. */
  sales: Map<string, SettledSale>;
  /** Redemptions that events in hand refer to: "source|id" → seq. */
  redemptions: Map<string, bigint>;
  /** Commissions that events in hand refer to: "source|id" of the first event → its seq. */
  commissions: Map<string, bigint>;
  /** What was refunded so far, by the number of the sale. */
  refunded: Map<bigint, Refunded>;
  refundedChanged: Set<bigint>;
  grants: BenefitGrant[];
  journals: Journal[];
  couponChanges: CouponChange[];
  /** What events in hand changed of what was sold and who joined. */
  counted: CountedEvent[];
  /** What goes on to the account into which this one was merged: effects, written with the journals. */
  movedOn: MovedOn[];
}

/** The book and the rules it is kept by. */
export interface RuledBook {
  book: MemberBook;
  rules: RuleSet;
}

/** Opens a journal for the next event; `closeJournal` keeps it if it has transfers. */
export function openJournal(
  ruled: RuledBook,
  key: { source: string; eventId: string; kind: JournalKind; eventSeq: bigint | null },
  at: Instant,
): Journal {
  return {
    source: key.source,
    eventId: key.eventId,
    kind: key.kind,
    eventSeq: key.eventSeq,
    effectiveAt: at,
    day: dayOf(at, utcOffsetOf(ruled.rules)),
    no: ruled.book.lastJournalNo + 1,
    transfers: [],
  };
}

/**
 * Keeps a journal that has transfers, or a gift: one of coupons alone moves no points. What it left usable in
 * an account that was merged into another goes on with it.
 */
export function closeJournal(book: MemberBook, journal: Journal): void {
  moveOn(book, journal);
  const isGift = (lot: Lot): boolean => lot.journalNo === journal.no && lot.benefit !== null;
  if (journal.transfers.length === 0 && !book.lots.some(isGift)) {
    for (const lot of book.lots) if (lot.journalNo === journal.no) lot.journalNo = null;
    return;
  }
  book.lastJournalNo = journal.no;
  book.journals.push(journal);
}

const copies = <Row extends object>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row }));

/**
 * A copy that can be thrown away: an event that is refused must leave nothing behind. Journals and sales are
 * never changed, so they are shared.
 */
export const copyBook = (book: MemberBook): MemberBook => ({
  ...book,
  balances: { ...book.balances },
  giftDays: { ...book.giftDays },
  qualifyingByDay: new Map(book.qualifyingByDay),
  lots: copies(book.lots),
  steps: copies(book.steps),
  allocations: copies(book.allocations),
  grants: copies(book.grants),
  sales: new Map(book.sales),
  redemptions: new Map(book.redemptions),
  commissions: new Map(book.commissions),
  refunded: new Map(book.refunded),
  refundedChanged: new Set(book.refundedChanged),
  couponChanges: [...book.couponChanges],
  movedOn: [...book.movedOn],
  counted: [...book.counted],
  journals: [...book.journals],
});

// Books that are not complete take sales only, which refer to nothing older: they share these, which nobody
// writes to.
const NO_SALES: MemberBook['sales'] = new Map();
const NO_REDEMPTIONS: MemberBook['redemptions'] = new Map();
const NO_COMMISSIONS: MemberBook['commissions'] = new Map();
const NO_REFUNDS: MemberBook['refunded'] = new Map();
const NO_SEQS: MemberBook['refundedChanged'] = new Set();

/** An empty book around a member's row. */
export const openBook = (row: MemberRow, complete: boolean): MemberBook => ({
  memberId: row.memberId,
  brandId: row.brandId,
  joinedAt: row.joinedAt,
  clockAt: row.clockAt,
  settledSeq: row.settledSeq,
  version: row.version,
  tier: row.tier,
  tierUntil: row.tierUntil,
  balances: { ...row.balances },
  windowSum: row.windowSum,
  windowFrom: row.windowFrom,
  nextDueAt: row.nextDueAt,
  lastJournalNo: row.lastJournalNo,
  lastLotNo: row.lastLotNo,
  lastStepNo: row.lastStepNo,
  giftDays: { ...row.giftDays },
  paidSales: row.paidSales,
  mostPaidSales: row.mostPaidSales,
  mergedInto: row.mergedInto,
  complete,
  qualifyingByDay: new Map(),
  lots: [],
  steps: [],
  allocations: [],
  sales: complete ? new Map() : NO_SALES,
  redemptions: complete ? new Map() : NO_REDEMPTIONS,
  commissions: complete ? new Map() : NO_COMMISSIONS,
  refunded: complete ? new Map() : NO_REFUNDS,
  refundedChanged: complete ? new Set() : NO_SEQS,
  grants: [],
  journals: [],
  couponChanges: [],
  counted: [],
  movedOn: [],
});

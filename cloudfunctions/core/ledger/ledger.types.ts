/**
 * Words of the ledger. A journal is all transfers of one event; a transfer moves one amount of one asset
 * between two accounts.
 */
import type { Explanation } from '../../contract/explanation';
import type { Day, Instant } from '../kernel/time';

export type Asset = 'POINT' | 'QUALIFYING';

export type MemberAccount =
  'member.points.pending' | 'member.points.active' | 'member.points.debt' | 'member.qualifying';
export type BrandAccount =
  | 'brand.points.issued'
  | 'brand.points.redeemed'
  | 'brand.points.expired'
  | 'brand.points.waived'
  | 'brand.qualifying.issued';
export type Account = MemberAccount | BrandAccount;

export type TransferCode =
  | 'accrue'
  | 'qualify'
  | 'gift'
  | 'activate'
  | 'expire'
  | 'net-debt'
  | 'redeem'
  | 'return'
  | 'take-back'
  | 'take-back-expired'
  | 'take-back-other'
  | 'take-back-debt'
  | 'waive'
  | 'take-back-qualifying';

export type JournalKind =
  | 'sale'
  | 'completion'
  | 'refund'
  | 'redemption'
  | 'return'
  | 'join'
  | 'gift'
  | 'activate'
  | 'expire'
  | 'tier'
  | 'programme';

export interface Transfer {
  code: TransferCode;
  debit: Account;
  credit: Account;
  /** Whole points, more than zero. */
  amount: bigint;
  /** The lot that it moves; null for qualifying points and for what no lot holds (debt, waived). */
  lotNo: number | null;
  explanation: Explanation;
}

export interface Journal {
  source: string;
  eventId: string;
  kind: JournalKind;
  /** Sequence number of the event; null for what fell due. */
  eventSeq: bigint | null;
  effectiveAt: Instant;
  day: Day;
  /** 1, 2, 3 … within the member. */
  no: number;
  transfers: Transfer[];
}

/** A member's balances: caches of the ledger, never negative. */
export interface Balances {
  active: bigint;
  pending: bigint;
  debt: bigint;
  qualifying: bigint;
}

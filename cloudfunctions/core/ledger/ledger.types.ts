/**
 * Words of the ledger. A journal is all transfers of one event; a transfer moves one amount of one asset
 * between two accounts.
 */
import type { Explanation } from '../../contract/explanation';
import type { Day, Instant } from '../kernel/time';
import type { Account } from './chart-of-accounts';
import type { JournalKind } from '../../contract/event';
import type { TransferCode } from './transfer-codes';

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

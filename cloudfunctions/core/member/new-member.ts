/** A member before the first event: what the row of one just made says. */
import { noBalances } from '../ledger/balances.rules';
import type { MemberRow } from './member.types';

/** The row of a member who has no event yet; the same as the defaults of the table `members`. */
export const newMember = (memberId: bigint, brandId: number): MemberRow => ({
  memberId,
  brandId,
  joinedAt: null,
  clockAt: null,
  settledSeq: 0n,
  version: null,
  tier: null,
  tierUntil: null,
  balances: noBalances(),
  windowSum: 0n,
  windowFrom: null,
  nextDueAt: null,
  lastJournalNo: 0,
  lastLotNo: 0,
  lastStepNo: 0,
  giftDays: {},
  paidSales: 0,
  mostPaidSales: 0,
  mergedInto: null,
});

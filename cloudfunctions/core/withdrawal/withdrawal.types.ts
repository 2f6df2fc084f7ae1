/** Commission that is taken out, as it is kept. Amounts are fen. */
import type { PayoutKind, WithdrawalState } from '../../contract/withdrawal';
import type { Instant } from '../kernel/time';
import type { MonthBefore, TaxMethod } from './tax.rules';

/** Names one: its number goes along with whose it is. */
export interface WithdrawalKey {
  memberId: bigint;
  /** The number of its bill at WeChat Pay, too. */
  withdrawalId: string;
}

/** How the tax of one came about: only of money. */
export interface TaxFacts {
  method: TaxMethod;
  /** YYYY-MM. */
  month: string;
  before: MonthBefore;
}

/** What is fixed when it is asked for. */
export interface NewWithdrawal extends WithdrawalKey {
  brandId: number;
  requestId: string;
  to: PayoutKind;
  grossFen: bigint;
  withheldFen: bigint;
  netFen: bigint;
  /** Of points. */
  points: bigint | null;
  coupon: { template: string; name: string } | null;
  /** Version of the programme by which it is paid. */
  version: number;
  tax: TaxFacts | null;
  /** The whole body for WeChat Pay, sealed; null: no bill, or nothing to be kept of it any more. */
  bill: Buffer | null;
  askedAt: Instant;
}

export interface WithdrawalRow extends NewWithdrawal {
  state: WithdrawalState;
  /** When its money was set aside: the member has a day to confirm. */
  lockedAt: Instant | null;
  cancelAskedAt: Instant | null;
  endedAt: Instant | null;
  wechatBillNo: string | null;
  /** WeChat Pay's code of why it came back. */
  why: string | null;
  /** `code: message` of what stood in the way last. */
  problem: string | null;
}

/** A company that is paid by invoice. */
export interface Company {
  company: string;
  creditCode: string;
}

/** What a statement is beside its withdrawal. */
export interface Statement extends Company {
  /** Numbers; none yet: empty. */
  invoices: string[];
  /** Of the bank's transfer, and its day; null: not paid. */
  bankReference: string | null;
  paidOn: string | null;
}

/**
 * The calls behind 提现. What it comes to, the server says; what became of it, WeChat Pay says to the server.
 */
import type { CsvPageReply } from '../../../cloudfunctions/contract/promotion';
import type { SentInvoiceReply } from '../../../cloudfunctions/contract/partner-replies';
import type { ReferralRequest } from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  PayoutKind,
  WithdrawalQuote,
  WithdrawalReply,
  WithdrawalsReply,
  WithdrawReply,
} from '../../../cloudfunctions/contract/withdrawal';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

/** @param fen null: all that can be taken out at once */
export const quoteWithdrawal = (to: PayoutKind, fen: string | null): Promise<Reply<WithdrawalQuote>> =>
  ask({ action: 'quote-withdrawal', to, ...(fen === null ? {} : { fen }) });

export type Wish = Omit<Extract<ReferralRequest, { action: 'withdraw' }>, 'action'>;

/** At the figures that were seen; the same `requestId` again is the same withdrawal. */
export const withdraw = (wish: Wish): Promise<Reply<WithdrawReply>> => ask({ action: 'withdraw', ...wish });

/** How it stands. */
export const checkWithdrawal = (withdrawal: string): Promise<Reply<WithdrawalReply>> =>
  ask({ action: 'check-withdrawal', withdrawal, confirms: false });

/** The same, with what opens WeChat's page of confirmation. What was answered before is dead. */
export const readyToConfirm = (withdrawal: string): Promise<Reply<WithdrawalReply>> =>
  ask({ action: 'check-withdrawal', withdrawal });

export const cancelWithdrawal = (withdrawal: string): Promise<Reply<WithdrawalReply>> =>
  ask({ action: 'cancel-withdrawal', withdrawal });

export const listWithdrawals = (after?: string): Promise<Reply<WithdrawalsReply>> =>
  ask({ action: 'list-withdrawals', ...pageAfter(after) });

/** The invoices of a statement: together exactly its amount, in fen. */
export const sendInvoice = (
  wish: Omit<Extract<ReferralRequest, { action: 'send-invoice' }>, 'action'>,
): Promise<Reply<SentInvoiceReply>> => ask({ action: 'send-invoice', ...wish });

/** A page of what a statement is made of. */
export const exportStatement = (withdrawal: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-statement', withdrawal, ...pageAfter(after) });

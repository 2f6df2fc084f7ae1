/**
 * Taking commission out: to WeChat, with the member's confirmation there, as points, or as a coupon. What is
 * withheld as tax is said before the tap. Part of the function `referral`. Amounts are fen, as decimal
 * strings; instants ISO 8601.
 */
import * as z from 'zod/mini';
import { after, requestId, text, whole } from './shapes';

/** Of a withdrawal: its bill at WeChat Pay has the same. */
export const WITHDRAWAL_ID = /^W[0-9A-Za-z]{15,31}$/;
const withdrawal = z.string().check(z.regex(WITHDRAWAL_ID));

/**
 * `invoice`: a statement that a company sends an invoice for; a bank pays it. Companies have only this one.
 */
export const PAYOUT_KINDS = ['wechat', 'points', 'coupon', 'invoice'] as const;
export type PayoutKind = (typeof PAYOUT_KINDS)[number];

export const WITHDRAWAL_ACTIONS = [
  /** `fen` missing: all that can be taken out at once. */
  z.object({ action: z.literal('quote-withdrawal'), to: z.enum(PAYOUT_KINDS), fen: z.optional(whole) }),
  z.object({
    action: z.literal('withdraw'),
    to: z.enum(PAYOUT_KINDS),
    fen: whole,
    /** The net that the member saw; of points or a coupon: the gross. */
    netFen: whole,
    /** Where the platform asks for it. */
    realName: z.optional(text(2, 30)),
    requestId,
  }),
  /** Asks WeChat Pay how it stands, and answers what the member's confirmation needs. */
  z.object({
    action: z.literal('check-withdrawal'),
    withdrawal,
    /** False: it is only looked at. Otherwise what an earlier answer opened WeChat's page with is dead. */
    confirms: z.optional(z.boolean()),
  }),
  /** While it waits for my confirmation. */
  z.object({ action: z.literal('cancel-withdrawal'), withdrawal }),
  z.object({ action: z.literal('list-withdrawals'), after }),
] as const;

/**
 * `sending`: WeChat Pay has not said yes, or is short of money: tried again under the same number. `waiting-
 * confirm`: for the member, in WeChat. `transferring`: confirmed, or being cancelled. `invoiced`: the
 * company's invoice is there, the brand is to pay it. `returned`: it failed, lapsed, was cancelled or sent
 * back, and the money is available again.
 */
export const WITHDRAWAL_STATES = [
  'requested',
  'sending',
  'waiting-confirm',
  'transferring',
  'invoiced',
  'paid',
  'returned',
] as const;
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number];

/** What it comes to before the tap. */
export interface WithdrawalQuote {
  to: PayoutKind;
  grossFen: string;
  withheldFen: string;
  netFen: string;
  /** What was taken out as cash this month before, gross. */
  monthFen: string;
  /** "本月已提 ¥600.00，本次 ¥500.00 → 预扣 ¥60.00，到账 ¥440.00". */
  sentence: string;
  /** Of `points`: how many. */
  points: string | null;
  /** Of `coupon`: its name. */
  coupon: string | null;
  /** Whether WeChat Pay asks for the real name. */
  needsName: boolean;
  leastFen: string;
  mostFen: string;
  /** Why it cannot be asked for now, in words; null: it can. */
  why: string | null;
}

/** What whoever reads of a withdrawal is told of it. */
export interface WithdrawalFacts {
  withdrawal: string;
  to: PayoutKind;
  state: WithdrawalState;
  grossFen: string;
  withheldFen: string;
  netFen: string;
}
export interface WithdrawalView extends WithdrawalFacts {
  points: string | null;
  coupon: string | null;
  askedAt: string;
  /** When it ended. */
  endedAt: string | null;
  /** Until when my confirmation is waited for; null: it is not. */
  confirmBy: string | null;
  /** What it means for me now, a sentence. */
  said: string;
  /** Of a statement: its invoices; null: none yet, or it is no statement. */
  invoices: string[] | null;
}
export type WithdrawReply =
  | { outcome: 'asked'; withdrawal: WithdrawalView }
  /** The figures changed meanwhile, or it cannot be asked for: nothing has happened. */
  | { outcome: 'changed'; quote: WithdrawalQuote };

/** What `wx.requestMerchantTransfer` is given; in demo mode outside WeChat, a page that does the same. */
export interface ConfirmParams {
  mchId: string;
  appId: string;
  package: string;
  page: string | null;
}
export interface WithdrawalReply {
  withdrawal: WithdrawalView;
  /** Null: nothing to confirm now. */
  confirm: ConfirmParams | null;
}
export interface WithdrawalsReply {
  withdrawals: WithdrawalView[];
  next: string | null;
}

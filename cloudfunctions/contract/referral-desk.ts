/**
 * Share for rebate at the operator's desk: part of what the function `promotion` is asked and tells.
 * Programmes by version, commissions that are held, payouts with the state of each bill, the tax file, and
 * what the programme won. Amounts are fen, as decimal strings in replies.
 */
import * as z from 'zod/mini';
import type { CheckReply, ScheduledVersion } from './operator';
import type { CommissionState, CommissionView } from './referral';
import { after, day, instant, key, month, reason, revision, version } from './shapes';
import { WITHDRAWAL_STATES, type WithdrawalFacts } from './withdrawal';

/** Paying out. */
export const PAYOUT_DESK_ACTIONS = [
  /** `state` none: all that are not over. */
  z.object({
    action: z.literal('list-payouts'),
    state: z.optional(z.enum(WITHDRAWAL_STATES)),
    after,
  }),
  /** A page of CSV at a time, the first with its header: payee, month, gross, withheld, net, corrections. */
  z.object({ action: z.literal('export-referral-tax'), month, after }),
  /** Transfers of a day as WeChat Pay's fund bill has them, against ours. */
  z.object({ action: z.literal('reconcile-transfers'), day }),
] as const;

export const REFERRAL_DESK_ACTIONS = [
  z.object({ action: z.literal('list-referral-programmes') }),
  z.object({ action: z.literal('show-referral-programme'), version }),
  /** Problems of a draft, and what it changes. */
  z.object({ action: z.literal('check-referral-programme'), document: z.unknown() }),
  /** What the draft would have paid for what members bought by links in the last 30 days. */
  z.object({ action: z.literal('simulate-referral-programme'), document: z.unknown() }),
  /** `after`: the version that whoever publishes has seen; 0: none. */
  z.object({
    action: z.literal('publish-referral-programme'),
    document: z.unknown(),
    effectiveFrom: instant,
    after: revision,
  }),
  /** Of one that is not in force yet; what was in force before it goes on. */
  z.object({ action: z.literal('withdraw-referral-programme'), version, after: revision }),
  z.object({ action: z.literal('list-held-commissions'), decided: z.boolean(), after }),
  z.object({
    action: z.literal('decide-commission'),
    /** Of the referrer. */
    member: key,
    order: key,
    decision: z.enum(['released', 'refused']),
    note: reason,
  }),
  z.object({ action: z.literal('show-referral-results'), month }),
  /** Commissions of the month as CSV: a page at a time, the first with its header. */
  z.object({ action: z.literal('export-commissions'), month, after }),
] as const;

export interface ReferralProgrammesReply {
  versions: ScheduledVersion[];
}
export interface ReferralProgrammeReply {
  version: number;
  effectiveFrom: string;
  document: unknown;
  /** The rules as a member reads them. */
  rules: string[];
}
export interface ReferralCheckReply {
  problems: { path: string; message: string }[];
  /** Against the version in force. */
  changes: CheckReply['changes'];
  /** The rules as a member would read them. */
  rules: string[];
}
export interface PublishedReferralReply {
  version: number;
  effectiveFrom: string;
}
export interface ReferralSimulationReply {
  days: number;
  /** Orders that came by links, and what was paid for them. */
  orders: number;
  soldFen: string;
  /** What was given for them, and what the draft would give. */
  givenFen: string;
  draftFen: string;
  /** What caps of the draft would take off. */
  cappedFen: string;
}
export interface HeldCommission {
  /** The referrer's key. */
  member: string;
  /** Masked names of both. */
  referrer: string;
  friend: string;
  order: string;
  /** An order's and an invitation's are decided together. */
  kind: CommissionView['kind'];
  /** "茉莉轻乳茶 ×2". */
  what: string;
  /** What is left of what was paid. */
  baseFen: string;
  amountFen: string;
  /** Of an invitation that gives points; "0": it gives money. */
  points: string;
  state: CommissionState;
  hold: NonNullable<CommissionView['hold']>;
  at: string;
}
export interface HeldCommissionsReply {
  held: HeldCommission[];
  next: string | null;
}
export interface PayoutLine extends WithdrawalFacts {
  member: string;
  /** Masked. */
  name: string;
  askedAt: string;
  endedAt: string | null;
  /** What it waits for, or why it ended, and what to do: "商户余额不足，充值后会自动重试". */
  said: string;
  /** Whether it goes on only when an operator tops up or mends something. */
  needsOperator: boolean;
}
export interface PayoutsReply {
  payouts: PayoutLine[];
  /** Of all that are not over. */
  openFen: string;
  next: string | null;
}
/**
 * `too-few`: fewer than 100 in a group. `out-of-ratio`: the groups are so far from the share that something
 * sorts them. `unclear`: the interval holds 0. Only `more` and `fewer` say something.
 */
export type ControlVerdict = 'too-few' | 'out-of-ratio' | 'unclear' | 'more' | 'fewer';
/** With its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}
/** Of newcomers whose days are over: how many, and whose first purchase was completed within them. */
export interface ControlGroup {
  newcomers: number;
  bought: number;
}
/** Newcomers of a month that one control share divided. */
export interface ControlComparison {
  shareBp: number;
  days: number;
  /** Whose gift came at once, and whose came later. */
  treated: ControlGroup;
  control: ControlGroup;
  /** Whose days are not over: in neither group yet. */
  waiting: number;
  verdict: ControlVerdict;
  /** One sentence. */
  sentence: string;
  /** Basis points of newcomers; null: a group is empty. */
  differenceBp: Estimate | null;
  /** First purchases that would not have come, in tenths; null: the groups tell nothing. */
  additionalTenths: Estimate | null;
  /** What was given to the treated and not taken back: money off, money, points. */
  gifts: { fen: string; points: string };
  /** The same for each additional first purchase; null: the verdict is not `more`. */
  costPerAdditional: { fen: string; points: string } | null;
}
export interface ReferralResultsReply {
  month: string;
  links: number;
  opened: number;
  friends: number;
  /** Friends whose first purchase ever was by a link. */
  firstOrders: number;
  orders: number;
  soldFen: string;
  commissionFen: string;
  reversedFen: string;
  budgetFen: string | null;
  budgetUsedFen: string;
  heldFen: string;
  paidFen: string;
  withheldFen: string;
  /** Commission of the month by first orders; null: none. */
  costPerFirstOrderFen: string | null;
  /** By share and days; empty: the month had no control share. */
  controls: ControlComparison[];
}
export interface TransferReconciliationReply {
  day: string;
  ours: { count: number; fen: string };
  /** Null: WeChat Pay has no bill of this day yet. */
  theirs: { count: number; fen: string } | null;
  differences: { withdrawal: string; what: string; oursFen: string | null; theirsFen: string | null }[];
}
